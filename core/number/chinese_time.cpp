#include "core/number/chinese_time.h"

#include <array>
#include <utility>

namespace duizhao {

namespace {

using Which = DayHalf::Which;

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

std::size_t behindOneSpace(std::u16string_view text, std::size_t at) {
    return unitAt(text, at) == u' ' || unitAt(text, at) == 0xA0 ? at + 1 : at;
}

constexpr std::array<std::pair<std::u16string_view, Which>, 19> dayParts{{
    {u"上午", Which::morning},   {u"早上", Which::morning},   {u"凌晨", Which::morning},
    {u"清晨", Which::morning},   {u"早晨", Which::morning},   {u"今早", Which::morning},
    {u"明早", Which::morning},   {u"下午", Which::afternoon}, {u"晚上", Which::afternoon},
    {u"傍晚", Which::afternoon}, {u"中午", Which::open},      {u"正午", Which::open},
    {u"夜里", Which::afternoon}, {u"夜裡", Which::afternoon}, {u"夜間", Which::afternoon},
    {u"夜间", Which::afternoon}, {u"深夜", Which::afternoon}, {u"晚间", Which::afternoon},
    {u"晚間", Which::afternoon},
}};

std::u16string_view dayPartAt(std::u16string_view text, std::size_t at) {
    const std::size_t end = at > 0 && text[at - 1] == u' ' ? at - 1 : at;
    return end >= 2 ? text.substr(end - 2, 2) : std::u16string_view();
}

bool isNight(std::u16string_view part) { return part.starts_with(u"深夜") || part.starts_with(u"夜"); }

struct Minutes {
    double value = 0;
    std::size_t end = 0;
    bool told = false; ///< minutes, 半, 刻 or 整: surely a time
};

/// What follows 点 or 时: 半, 钟, 整, 三刻, 30分, 二十.
Minutes minutesAt(std::u16string_view text, std::size_t end, bool hourMark) {
    if (unitAt(text, end) == u'半')
        return {30, end + 1, true};
    if (isOneOf(unitAt(text, end), u"钟鐘整正"))
        return {0, end + 1, true};
    const auto minutes = chineseQuantityAt(text, behindOneSpace(text, end));
    if (!minutes || minutes->value >= 60 || minutes->approximate)
        return {0, end, false};
    const std::size_t behind = behindThinSpace(text, minutes->span.end);
    if (unitAt(text, behind) == u'刻')
        return {minutes->value * 15, behind + 1, true};
    if (unitAt(text, behind) == u'分' && unitAt(text, behind + 1) != u'之')
        return {minutes->value, behind + 1, true};
    if (hourMark && minutes->han && minutes->value >= 10) // 三点二十
        return {minutes->value, minutes->span.end, true};
    return {0, end, false};
}

} // namespace

Which chineseDayHalfBefore(std::u16string_view text, std::size_t at) {
    const std::u16string_view part = dayPartAt(text, at);
    for (const auto& [word, half] : dayParts)
        if (word == part)
            return half;
    return Which::none;
}

std::optional<ClockTime> chineseClockTime(std::u16string_view text, double hour, double minute, Which half,
                                          TextSpan span) {
    const std::u16string_view part = dayPartAt(text, span.begin);
    if (half == Which::open) // noon
        half = hour >= 10 && hour < 12 ? Which::morning : Which::afternoon;
    if ((isNight(part) && hour < 6) || (half == Which::afternoon && hour == 12 && part == u"晚上"))
        half = Which::morning;
    return clockTime(hour, minute, half, span);
}

std::optional<ClockTime> chineseTimeAt(std::u16string_view text, const ChineseQuantity& hour, Which half) {
    const std::size_t mark = behindThinSpace(text, hour.span.end);
    const bool point = isOneOf(unitAt(text, mark), u"点點");
    if ((!point && !isOneOf(unitAt(text, mark), u"时時")) || hour.value > 999 || hour.approximate ||
        hour.value != static_cast<int>(hour.value))
        return std::nullopt;
    const Which own = chineseDayHalfBefore(text, hour.span.begin);
    if (hour.value > 24) // 晚上50点: no time, but one was meant
        return own == Which::none
                   ? std::nullopt
                   : std::optional(ClockTime{hour.value * 60, false, {hour.span.begin, mark + 1}});
    const Minutes minutes = minutesAt(text, mark + 1, point);
    const char16_t before = hour.span.begin > 0 ? text[hour.span.begin - 1] : u'\0';
    const bool placed = isOneOf(before, u"在日号號从從自到至于於") || half != Which::none ||
                        (point && isOneOf(unitAt(text, mark + 1), u"到至"));
    const bool digits = !point && !hour.han && !isOneOf(unitAt(text, mark + 1), u"代间間候期差");
    if (own == Which::none && !minutes.told && !placed && !digits)
        return std::nullopt;
    return chineseClockTime(text, hour.value, minutes.value, own != Which::none ? own : half,
                            {hour.span.begin, minutes.end});
}

} // namespace duizhao
