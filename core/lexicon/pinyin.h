#pragma once

#include <string>
#include <string_view>

namespace duizhao {

/// The letters of a name in lower case, "v" for ü (which may be written ü, v or u:), without apostrophes,
/// hyphens and spaces: "lvweimin" of "Lü Wei-min". Empty where another character stands in it. UTF-8.
std::string plainPinyin(std::string_view name);

} // namespace duizhao
