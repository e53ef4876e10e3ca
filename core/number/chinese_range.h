#pragma once

#include "core/number/chinese_numeral.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// The second half of a range behind 到, 至 or a dash at `end`: 3到5倍, 300万至500万, 2015–16. Nothing where
/// it is not the larger.
std::optional<ChineseQuantity> chineseRangeBehind(std::u16string_view text, const ChineseQuantity& first,
                                                  std::size_t end);

/// Whether `second` is a year of the century of `first`, in two digits.
bool isShortYear(const ChineseQuantity& first, const ChineseQuantity& second);

} // namespace duizhao
