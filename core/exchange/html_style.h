#pragma once

#include <string_view>

namespace duizhao {

/// The style sheet of the exported page. Severities differ by the shape of the underline as well as by
/// colour, so that a black and white print can be read.
extern const std::string_view htmlStyle;

} // namespace duizhao
