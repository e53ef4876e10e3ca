#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// SHA-256 (FIPS 180-4) over the pieces one after the other, as 64 lower-case hexadecimal digits.
std::string sha256(const std::vector<std::string_view>& pieces);

} // namespace duizhao
