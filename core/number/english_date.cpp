#include "core/number/english_date.h"

#include "core/number/digit_run.h"

#include <array>

namespace duizhao {

namespace {

using enum NumberWord;

bool isWholeDay(double value) { return value >= 1 && value <= 31 && value == static_cast<int>(value); }

struct Part {
    double value = 0;
    TextSpan span;
};

/// Digits as one part of a date, at most four.
std::optional<Part> partAt(std::u16string_view text, std::size_t at) {
    Part part{0, {at, at}};
    for (; digitAt(text, part.span.end) >= 0 && part.span.length() < 5; ++part.span.end)
        part.value = part.value * 10 + digitAt(text, part.span.end);
    return part.span.empty() || part.span.length() > 4 ? std::nullopt : std::optional(part);
}

} // namespace

bool isMonthWord(const EnglishWord& word) {
    return word.meaning == month || word.meaning == mayMonth || word.meaning == shortMonth;
}

std::optional<WrittenDate> englishDayBeforeMonth(std::u16string_view text, const EnglishQuantity& day) {
    if (day.scale != 1 || !isWholeDay(day.value) || day.fraction)
        return std::nullopt;
    EnglishWord word = englishWordBehind(text, day.end);
    if (word.meaning == of)
        word = englishWordBehind(text, word.span.end);
    if (!word.capital || !isMonthWord(word))
        return std::nullopt;
    return WrittenDate{
        .value = word.value * 100 + day.value, .span = {day.span.begin, word.span.end}, .end = word.span.end};
}

std::optional<WrittenDate> englishMonthAt(std::u16string_view text, const EnglishWord& word, bool announced) {
    std::size_t next = word.span.end;
    if (word.meaning == shortMonth && next < text.size() && text[next] == u'.')
        ++next;
    next = behindSpace(text, next);
    WrittenDate date{.value = word.value * 100, .span = word.span, .end = word.span.end};
    bool sure = word.meaning == month || (word.meaning == mayMonth && announced);
    if (next == word.span.end)
        return sure ? std::optional(date) : std::nullopt;
    std::optional<EnglishQuantity> number;
    if (digitAt(text, next) >= 0 && !opaqueAt(text, next))
        number = digitQuantityAt(text, next, false);
    else if (const EnglishWord the = englishWordAt(text, next); the.meaning != article)
        number = wordQuantityAt(text, the);
    if (number) {
        const bool isDay = isWholeDay(number->value) && number->scale == 1 &&
                           (number->words ? number->ordinal : number->span.length() <= 4);
        sure = sure || isDay || number->yearLike;
        if (isDay) {
            date.value += number->value;
            date.span.end = date.end = number->span.end;
        }
    }
    return sure ? std::optional(date) : std::nullopt;
}

std::optional<WrittenDate> englishLaterDay(std::u16string_view text, const WrittenDate& first) {
    const double day = first.value - static_cast<int>(first.value / 100) * 100;
    std::size_t at = behindSpace(text, first.end);
    if (day == 0 || at >= text.size())
        return std::nullopt;
    if (text[at] == u'-' || text[at] == 0x2013)
        at = behindSpace(text, at + 1);
    else if (const EnglishWord join = englishWordAt(text, at); join.meaning == joinTo)
        at = behindSpace(text, join.span.end);
    else
        return std::nullopt;
    if (digitAt(text, at) < 0 || opaqueAt(text, at))
        return std::nullopt;
    const auto later = digitQuantityAt(text, at, false);
    if (!later || later->scale != 1 || later->span.length() > 4 || !isWholeDay(later->value) ||
        later->value <= day || englishDayBeforeMonth(text, *later))
        return std::nullopt;
    return WrittenDate{
        .value = first.value - day + later->value, .span = later->span, .end = later->span.end};
}

std::optional<WrittenDate> numericDateAt(std::u16string_view text, std::size_t at) {
    std::array<Part, 3> parts;
    char16_t mark = 0;
    std::size_t place = at;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto part = partAt(text, place);
        if (!part)
            return std::nullopt;
        parts[i] = *part;
        place = part->span.end;
        if (i == 2)
            break;
        const char16_t here = place < text.size() ? text[place] : u'\0';
        if ((i == 0 && here != u'-' && here != u'/' && here != u'.') || (i == 1 && here != mark))
            return std::nullopt;
        mark = here;
        ++place;
    }
    if (place < text.size() && (text[place] == mark && digitAt(text, place + 1) >= 0))
        return std::nullopt;
    const bool yearFirst = parts[0].span.length() == 4;
    const bool yearLast = parts[2].span.length() == 4;
    if (yearFirst == yearLast || (yearLast && mark == u'-'))
        return std::nullopt;
    const Part& year = yearFirst ? parts[0] : parts[2];
    Part monthPart = yearFirst ? parts[1] : parts[0];
    Part dayPart = yearFirst ? parts[2] : parts[1];
    if (yearLast && (mark == u'.' || monthPart.value > 12))
        std::swap(monthPart, dayPart);
    if (monthPart.value < 1 || monthPart.value > 12 || !isWholeDay(dayPart.value) || year.value < 1000 ||
        year.value > 2999 || monthPart.span.length() > 2 || dayPart.span.length() > 2)
        return std::nullopt;
    const TextSpan days = yearFirst ? TextSpan{parts[1].span.begin, parts[2].span.end}
                                    : TextSpan{parts[0].span.begin, parts[1].span.end};
    const bool open = yearLast && mark == u'/' && dayPart.value <= 12;
    return WrittenDate{monthPart.value * 100 + dayPart.value, days, year.value, year.span, place, open};
}

} // namespace duizhao
