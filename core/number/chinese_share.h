#pragma once

#include "core/number/chinese_calendar.h"
#include "core/number/chinese_numeral.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// 百分之七点五, 千分之三 at `at`.
FoundNumbers chinesePerHundredAt(std::u16string_view text, std::size_t at);

/// 三分之二: `divisor` is the first numeral.
FoundNumbers chineseFractionAt(std::u16string_view text, const ChineseQuantity& divisor);

/// The end of 四分之一 where 决赛 stands behind it: a quarter-final holds no number.
std::optional<std::size_t> roundOfCompetitionBehind(std::u16string_view text, const ChineseQuantity& divisor);

/// 三成, 七成五, 八折, 9.5折: `tenths` is the first numeral.
FoundNumbers chineseTenthsAt(std::u16string_view text, const ChineseQuantity& tenths);

/// % or 个百分点; moves `end` behind it.
bool takeChinesePercent(std::u16string_view text, std::size_t& end);

} // namespace duizhao
