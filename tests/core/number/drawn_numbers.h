#pragma once

#include "core/number/number.h"

#include <string>
#include <vector>

namespace duizhao::test {

/// Numbers as a line: "4600000$ 3..5 50% 1945y 612d 19o 930t ~100 (3)": money, range, percent, year, date,
/// ordinal, time of day, approximate, prose.
std::string drawn(const std::vector<Number>& numbers);

} // namespace duizhao::test
