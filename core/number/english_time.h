#pragma once

#include "core/number/english_quantity.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// A time of day as it is written.
struct ClockTime {
    double minutes = 0;   ///< since midnight
    bool halfDay = false; ///< which half of the day is not told
    TextSpan span;
};

/// The half of the day told at `at`, behind white space: p.m., pm, o'clock, or nothing.
struct DayHalf {
    enum class Which { none, open, morning, afternoon };
    Which which = Which::none; ///< open: o'clock
    std::size_t end = 0;
};
DayHalf englishDayHalfAt(std::u16string_view text, std::size_t at);

/// The half of the day that the next words tell: "9:42 on Tuesday morning".
DayHalf::Which englishDayPartBehind(std::u16string_view text, std::size_t at);

/// The time that `hour` and `minute` name with what is told of the half of the day; nothing where there is no
/// such time.
std::optional<ClockTime> clockTime(double hour, double minute, DayHalf::Which half, TextSpan span);

/// 10:30, 10:30 p.m., 10.30am; at `at` stands a digit.
std::optional<ClockTime> englishDigitTimeAt(std::u16string_view text, std::size_t at);

/// half past ten, a quarter to nine, twenty past six.
std::optional<ClockTime> englishSpokenTimeAt(std::u16string_view text, const EnglishWord& first);

} // namespace duizhao
