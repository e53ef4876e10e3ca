#pragma once

#include "core/number/chinese_numeral.h"
#include "core/number/english_time.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// The half of the day named in front of `at`: 下午, 凌晨, 晚上.
DayHalf::Which chineseDayHalfBefore(std::u16string_view text, std::size_t at);

/// The time with `hour` and `minute` in the given half of the day; 晚上12点 is midnight, 中午1点 is 13:00.
std::optional<ClockTime> chineseClockTime(std::u16string_view text, double hour, double minute,
                                          DayHalf::Which half, TextSpan span);

/// 下午3点, 三点半, 10时30分: `hour` is the first numeral. `half` is what is known from a time before it
/// (上午9点至11点). A bare 3点 is a time only behind a half of the day, 在 or a date.
std::optional<ClockTime> chineseTimeAt(std::u16string_view text, const ChineseQuantity& hour,
                                       DayHalf::Which half);

} // namespace duizhao
