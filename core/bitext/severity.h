#pragma once

#include <optional>
#include <string_view>

namespace duizhao {

enum class Severity { neutral, minor, major, critical };

/// "neutral", "minor", "major", "critical".
std::string_view severityName(Severity severity);
/// Reads a name without regard to case.
std::optional<Severity> severityNamed(std::string_view name);

} // namespace duizhao
