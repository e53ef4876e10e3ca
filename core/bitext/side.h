#pragma once

#include <optional>
#include <string_view>

namespace duizhao {

enum class Side { source, target };

inline Side other(Side side) { return side == Side::source ? Side::target : Side::source; }

/// "source", "target".
std::string_view sideName(Side side);
std::optional<Side> sideNamed(std::string_view name);

} // namespace duizhao
