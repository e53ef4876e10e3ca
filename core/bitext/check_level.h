#pragma once

#include <optional>
#include <string_view>

namespace duizhao {

/// How much a check's findings can be trusted, strictest first: shown as errors, shown as a hint to look, or
/// only when asked for.
enum class CheckLevel { usual, hint, off };

/// "default", "hint", "off".
std::string_view checkLevelName(CheckLevel level);
std::optional<CheckLevel> checkLevelNamed(std::string_view name);

} // namespace duizhao
