#pragma once

namespace duizhao {

/// What a person wants the window to look like.
enum class ThemeChoice { system, light, dark, contrast };

} // namespace duizhao
