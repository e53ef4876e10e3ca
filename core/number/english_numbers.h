#pragma once

#include "core/number/number.h"

namespace duizhao {

/// findNumbers for English text.
std::vector<Number> findEnglishNumbers(std::u16string_view text);

} // namespace duizhao
