#pragma once

#include "core/number/number.h"

namespace duizhao {

/// findNumbers for Chinese text, Simplified or Traditional.
std::vector<Number> findChineseNumbers(std::u16string_view text);

} // namespace duizhao
