#include "core/number/chinese_number_words.h"

#include "core/number/chinese_numeral.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace duizhao {

namespace {

using View = std::u16string_view;
using enum NumberForm;

bool isOneOf(char16_t unit, View set) { return set.find(unit) != View::npos; }

char16_t unitAt(View text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool standsAt(View text, std::size_t at, View word) { return text.substr(at, word.size()) == word; }

struct WordEntry {
    View word;
    double value;
    NumberForm form = usual;
    bool faint = true;
    NumberKind kind = NumberKind::plain;
};

constexpr std::array<WordEntry, 37> table{{
    {u"翻番", 2, times, false},
    {u"翻倍", 2, times, false},
    {u"翻了倍", 2, times, false},
    {u"倍增", 2, times, false},
    {u"加倍", 2, times},
    {u"双倍", 2, times},
    {u"雙倍", 2, times},
    {u"减半", 0.5, fraction},
    {u"減半", 0.5, fraction},
    {u"一半", 0.5, fraction, false},
    {u"半数", 0.5, fraction, false},
    {u"半數", 0.5, fraction, false},
    {u"过半", 0.5, fraction, false},
    {u"過半", 0.5, fraction, false},
    {u"半价", 0.5, fraction},
    {u"半價", 0.5, fraction},
    {u"双", 2},
    {u"雙", 2},
    {u"俩", 2},
    {u"倆", 2},
    {u"仨", 3},
    {u"百分之百", 100, usual, false, NumberKind::percent},
    {u"百分百", 100, usual, true, NumberKind::percent},
    {u"正午", 720, usual, true, NumberKind::time},
    {u"中午", 720, usual, true, NumberKind::time},
    {u"午夜", 0, usual, true, NumberKind::time},
    {u"子夜", 0, usual, true, NumberKind::time},
    {u"首", 1, usual, true, NumberKind::ordinal},
    {u"冠军", 1, usual, true, NumberKind::ordinal},
    {u"冠軍", 1, usual, true, NumberKind::ordinal},
    {u"亚军", 2, usual, true, NumberKind::ordinal},
    {u"亞軍", 2, usual, true, NumberKind::ordinal},
    {u"季军", 3, usual, true, NumberKind::ordinal},
    {u"季軍", 3, usual, true, NumberKind::ordinal},
    {u"二战", 2, usual, true, NumberKind::ordinal},
    {u"二戰", 2, usual, true, NumberKind::ordinal},
    {u"一战", 1, usual, true, NumberKind::ordinal},
}};

/// 翻一番, 翻了两番: twice, four times.
std::optional<Number> doublingAt(View text, std::size_t at) {
    if (unitAt(text, at) != u'翻')
        return std::nullopt;
    std::size_t begin = at + 1;
    if (unitAt(text, begin) == u'了')
        ++begin;
    const auto count = chineseQuantityAt(text, begin);
    if (!count || unitAt(text, count->span.end) != u'番' || count->value < 1 || count->value > 20)
        return std::nullopt;
    const double value = std::pow(2.0, count->value);
    return Number{.low = value, .high = value, .span = {at, count->span.end + 1}, .form = times};
}

/// 半小时, 半个世纪, 半年
std::optional<Number> halfMeasureAt(View text, std::size_t at) {
    if (unitAt(text, at) != u'半')
        return std::nullopt;
    const Unit unit = chineseUnitAround(text, at, at + 1);
    if (!unit || (unit.dimension == Dimension::duration && isOneOf(unitAt(text, at + 1), u"夜晚")))
        return std::nullopt;
    return Number{.low = 0.5, .high = 0.5, .prose = true, .span = {at, at + 1}, .faint = true, .unit = unit};
}

/// 百倍, 千年
std::optional<Number> roundMeasureAt(View text, std::size_t at) {
    const char16_t next = unitAt(text, at + 1);
    const double value = isOneOf(unitAt(text, at), u"百千万萬") ? hanMagnitude(text[at]) : 0;
    if (value == 0 || (next != u'倍' && (next != u'年' || value > 1000)))
        return std::nullopt;
    const bool times = next == u'倍';
    return Number{.low = value, .high = value, .prose = !times, .span = {at, at + 1}, .faint = !times};
}

} // namespace

bool mayBeginNumberWord(char16_t unit) {
    return isOneOf(unit, u"翻倍加双雙减減一半过過俩倆仨百千万萬正中午零子首冠亚亞季二");
}

std::optional<Number> chineseNumberWordAt(View text, std::size_t at) {
    if (auto doubling = doublingAt(text, at))
        return doubling;
    if (auto half = halfMeasureAt(text, at))
        return half;
    if (auto round = roundMeasureAt(text, at))
        return round;
    for (const WordEntry& entry : table)
        if (standsAt(text, at, entry.word))
            return Number{.low = entry.value,
                          .high = entry.value,
                          .kind = entry.kind,
                          .prose = entry.faint || entry.form == fraction,
                          .span = {at, at + entry.word.size()},
                          .faint = entry.faint,
                          .form = entry.form,
                          .part = entry.form == fraction ? 1.0 : 0.0,
                          .whole = entry.form == fraction ? 2.0 : 0.0};
    return std::nullopt;
}

NumberForm formOfTimes(View text, std::size_t begin) {
    constexpr std::size_t reach = 5;
    for (std::size_t back = 1; back <= std::min(begin, reach); ++back) {
        const char16_t unit = text[begin - back];
        if (isOneOf(unit, u"到至为為达達成是"))
            return times;
        if (isOneOf(unit, u"增长長加涨漲升高多大快扩擴翻"))
            return added;
        if (!isOneOf(unit, u"了出近约約过過将將整足少乎逾 ")) // 增加了近两倍
            return usual;
    }
    return usual;
}

} // namespace duizhao
