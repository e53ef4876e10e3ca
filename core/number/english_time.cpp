#include "core/number/english_time.h"

#include "core/number/digit_run.h"

namespace duizhao {

namespace {

using enum NumberWord;
using Which = DayHalf::Which;

bool isApostrophe(char16_t unit) { return unit == u'\'' || unit == 0x2019; }

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isHalfLetter(char16_t unit) { return unit == u'a' || unit == u'p' || unit == u'A' || unit == u'P'; }

/// "past" or "to" a full hour, as 1 or -1.
int direction(std::u16string_view word) {
    if (word == u"past" || word == u"after")
        return 1;
    return word == u"to" || word == u"before" ? -1 : 0;
}

/// The hour behind "past" or "to": a word or digits up to 12.
std::optional<EnglishQuantity> hourAt(std::u16string_view text, std::size_t at) {
    auto hour = digitAt(text, at) >= 0 ? digitQuantityAt(text, at, false)
                                       : wordQuantityAt(text, englishWordAt(text, at));
    const bool fits = hour && hour->value >= 1 && hour->value <= 12 && hour->scale == 1 &&
                      hour->value == static_cast<int>(hour->value) && !hour->ordinal && !hour->fraction;
    return fits ? hour : std::nullopt;
}

} // namespace

DayHalf englishDayHalfAt(std::u16string_view text, std::size_t at) {
    const std::size_t begin = behindSpace(text, at);
    const EnglishWord word = englishWordAt(text, begin);
    const std::u16string_view letters = word.span.of(text);
    const std::size_t end = word.span.end;
    if (letters.size() == 1 && isHalfLetter(letters.front()) && unitAt(text, end) == u'.' &&
        (unitAt(text, end + 1) == u'm' || unitAt(text, end + 1) == u'M')) {
        const bool morning = letters == u"a" || letters == u"A";
        return {morning ? Which::morning : Which::afternoon, end + (unitAt(text, end + 2) == u'.' ? 3u : 2u)};
    }
    if (word.meaning == timeOfDay && isHalfLetter(letters.front())) {
        const bool morning = letters.front() == u'a' || letters.front() == u'A';
        return {morning ? Which::morning : Which::afternoon, end};
    }
    if (letters == u"o" && isApostrophe(unitAt(text, end)) && text.substr(end + 1, 5) == u"clock") {
        const Which part = englishDayPartBehind(text, end + 6);
        return {part == Which::none ? Which::open : part, end + 6};
    }
    return {};
}

DayHalf::Which englishDayPartBehind(std::u16string_view text, std::size_t at) {
    for (int words = 0; words < 4; ++words) {
        const EnglishWord word = englishWordBehind(text, at);
        const std::u16string_view letters = word.span.of(text);
        if (letters == u"morning")
            return Which::morning;
        if (letters == u"afternoon" || letters == u"evening")
            return Which::afternoon;
        if (letters.empty())
            break;
        at = word.span.end;
    }
    return Which::none;
}

std::optional<ClockTime> clockTime(double hour, double minute, Which half, TextSpan span) {
    if (hour > 24 || minute > 59 || hour != static_cast<int>(hour) || minute != static_cast<int>(minute))
        return std::nullopt;
    const bool told = half == Which::morning || half == Which::afternoon;
    if (told && hour > 12 && half == Which::morning)
        return std::nullopt;
    double minutes = hour * 60 + minute;
    if (half == Which::afternoon && hour < 12)
        minutes += 720;
    if (half == Which::morning && hour == 12)
        minutes -= 720;
    if (minutes >= 1440)
        minutes -= 1440;
    return ClockTime{minutes, !told && hour <= 12 && hour > 0, span};
}

std::optional<ClockTime> englishDigitTimeAt(std::u16string_view text, std::size_t at) {
    std::size_t hourEnd = at;
    while (hourEnd - at < 3 && digitAt(text, hourEnd) >= 0)
        ++hourEnd;
    const char16_t mark = unitAt(text, hourEnd);
    if (hourEnd - at > 2 || (mark != u':' && mark != u'.') || digitAt(text, hourEnd + 1) < 0 ||
        digitAt(text, hourEnd + 2) < 0 || digitAt(text, hourEnd + 3) >= 0)
        return std::nullopt;
    const std::size_t end = hourEnd + 3;
    const char16_t next = unitAt(text, end);
    if ((next == u':' || next == u'.' || next == u',') && digitAt(text, end + 1) >= 0)
        return std::nullopt;
    const DayHalf half = englishDayHalfAt(text, end);
    if (mark == u'.' && half.which == Which::none)
        return std::nullopt;
    const double hour =
        hourEnd - at == 1 ? digitAt(text, at) : digitAt(text, at) * 10 + digitAt(text, at + 1);
    const double minute = digitAt(text, hourEnd + 1) * 10 + digitAt(text, hourEnd + 2);
    const Which which =
        half.which == Which::none && hour <= 12 ? englishDayPartBehind(text, end) : half.which;
    auto time = clockTime(hour, minute, which, {at, half.which == Which::none ? end : half.end});
    if (time && digitAt(text, at) == 0 && hourEnd - at == 2 && half.which == Which::none)
        time->halfDay = false; // 09:30
    return time;
}

std::optional<ClockTime> englishSpokenTimeAt(std::u16string_view text, const EnglishWord& first) {
    EnglishWord word = first.meaning == article ? englishWordBehind(text, first.span.end) : first;
    double minutes = 0;
    std::size_t end = word.span.end;
    if (word.meaning == half && first.meaning != article) {
        minutes = 30;
    } else if (word.meaning == quarter) {
        minutes = 15;
    } else if (first.meaning == unit || first.meaning == teen || first.meaning == ten) {
        const auto value = wordQuantityAt(text, first);
        if (!value || value->value >= 30)
            return std::nullopt;
        minutes = value->value;
        end = value->end;
    } else {
        return std::nullopt;
    }
    EnglishWord way = englishWordBehind(text, end);
    const std::u16string_view letters = way.span.of(text);
    if (letters == u"minutes")
        way = englishWordBehind(text, way.span.end);
    const int sign = direction(way.span.of(text));
    if (sign == 0)
        return std::nullopt;
    const EnglishWord part = englishWordBehind(text, way.span.end);
    if (const auto name = part.span.of(text); name == u"noon" || name == u"midnight") {
        const double day = name == u"noon" ? 720 : sign > 0 ? 0 : 1440;
        return ClockTime{day + sign * minutes, false, {first.span.begin, part.span.end}};
    }
    const auto hour = hourAt(text, behindSpace(text, way.span.end));
    // "six to nine" is a range and "a quarter to one" none.
    const bool spoken = word.meaning == half || word.meaning == quarter || letters == u"minutes" || sign > 0;
    if (!hour || !spoken || (word.meaning == half && sign < 0))
        return std::nullopt;
    const DayHalf dayHalf = englishDayHalfAt(text, hour->end);
    const std::size_t stop = dayHalf.which == Which::none ? hour->span.end : dayHalf.end;
    double total = hour->value * 60 + sign * minutes;
    if (dayHalf.which == Which::afternoon && hour->value < 12)
        total += 720;
    const bool told = dayHalf.which == Which::morning || dayHalf.which == Which::afternoon;
    return ClockTime{total, !told, {first.span.begin, stop}};
}

} // namespace duizhao
