#pragma once

#include "core/number/english_quantity.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// A day of the year as month × 100 + day, with the year where it is written as one with it.
struct WrittenDate {
    double value = 0;
    TextSpan span;
    double year = 0; ///< 0: none
    TextSpan yearSpan;
    std::size_t end = 0; ///< behind all of it
    bool open = false;   ///< day and month may stand the other way round
};

bool isMonthWord(const EnglishWord& word);

/// "15 June", "15th of June": `day` stands first.
std::optional<WrittenDate> englishDayBeforeMonth(std::u16string_view text, const EnglishQuantity& day);

/// June, June 15, Jan. 3. "May" and "March" need a sign that the month is meant: a day, a year, or
/// `announced`.
std::optional<WrittenDate> englishMonthAt(std::u16string_view text, const EnglishWord& word, bool announced);

/// The later day behind a date: June 12 to 14, June 12–14.
std::optional<WrittenDate> englishLaterDay(std::u16string_view text, const WrittenDate& first);

/// 2020-01-15, 2020/1/15, 12/31/2015, 31.12.2015; where both first parts could be the month, the month is
/// taken to stand first.
std::optional<WrittenDate> numericDateAt(std::u16string_view text, std::size_t at);

} // namespace duizhao
