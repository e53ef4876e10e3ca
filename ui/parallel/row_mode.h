#pragma once

namespace duizhao {

/// What stands in one row: linked paragraphs, or one pair.
enum class RowMode { paragraphs, sentences };

} // namespace duizhao
