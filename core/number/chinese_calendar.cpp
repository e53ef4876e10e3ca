#include "core/number/chinese_calendar.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

std::size_t behindOneSpace(std::u16string_view text, std::size_t at) {
    return unitAt(text, at) == u' ' || unitAt(text, at) == 0xA0 ? at + 1 : at;
}

bool endsWith(std::u16string_view text, std::size_t end, std::u16string_view word) {
    return end >= word.size() && text.substr(end - word.size(), word.size()) == word;
}

bool isDecadeMark(std::u16string_view text, std::size_t at) {
    return unitAt(text, at) == u'年' && unitAt(text, at + 1) == u'代';
}

bool isCenturyMark(std::u16string_view text, std::size_t at) {
    return unitAt(text, at) == u'世' && isOneOf(unitAt(text, at + 1), u"纪紀");
}

bool isDecade(const ChineseQuantity& quantity) {
    const int value = static_cast<int>(std::min(quantity.value, 1e9));
    return quantity.value < 3000 && quantity.value == value && value % 10 == 0;
}

Number decadeFrom(const ChineseQuantity& quantity, double century) {
    const auto placed = [&](double value) {
        if (value >= 100)
            return value;
        if (century > 0)
            return (century - 1) * 100 + value;
        return value + (value >= 20 ? 1900 : 2000);
    };
    return {.low = placed(quantity.value),
            .high = placed(quantity.high),
            .kind = NumberKind::year,
            .approximate = true,
            .span = quantity.span,
            .form = NumberForm::decade};
}

/// The decades that begin with `first`: one, or two joined by 、和至 before one 年代.
FoundNumbers decadesAt(std::u16string_view text, const ChineseQuantity& first, double century) {
    const std::size_t end = behindThinSpace(text, first.span.end);
    if (isDecadeMark(text, end) && first.value < 3000)
        return {{decadeFrom(first, century)}, end + 2};
    if (!isDecade(first))
        return {};
    if (!isOneOf(unitAt(text, end), u"、和与與及至到-–—") || first.high != first.value)
        return {};
    const auto second = chineseQuantityAt(text, behindOneSpace(text, end + 1));
    if (!second || !isDecade(*second))
        return {};
    const std::size_t mark = behindThinSpace(text, second->span.end);
    if (!isDecadeMark(text, mark))
        return {};
    return {{decadeFrom(first, century), decadeFrom(*second, century)}, mark + 2};
}

} // namespace

FoundNumbers chineseDateAt(std::u16string_view text, const ChineseQuantity& month) {
    const std::size_t mark = behindThinSpace(text, month.span.end);
    const char16_t next = unitAt(text, mark + 1);
    if (unitAt(text, mark) != u'月' || isOneOf(next, u"亮球饼餅圆圓") || month.approximate ||
        month.value < 1 || month.value > 99 || month.value != static_cast<int>(month.value))
        return {};
    Number date{.kind = NumberKind::date, .span = {month.span.begin, mark + 1}};
    double day = 0;
    const std::size_t begin = behindOneSpace(text, mark + 1);
    if (unitAt(text, begin) == u'初' && hanDigit(unitAt(text, begin + 1)) > 0) // a day of the moon
        return {{{.low = month.value * 100,
                  .high = month.value * 100,
                  .kind = NumberKind::date,
                  .span = {month.span.begin, mark + 1}}},
                mark + 1};
    if (const auto number = chineseQuantityAt(text, begin);
        number && number->value >= 1 && number->value <= 99 &&
        isOneOf(unitAt(text, behindThinSpace(text, number->span.end)), u"日号號")) {
        day = number->value;
        date.span.end = behindThinSpace(text, number->span.end) + 1;
    }
    date.low = date.high = month.value * 100 + day;
    FoundNumbers found{{date}, date.span.end};
    if (day == 0 || !isOneOf(unitAt(text, found.end), u"到至-–—~～、和"))
        return found;
    if (const auto last = chineseQuantityAt(text, behindOneSpace(text, found.end + 1)); // 12日至14日
        last && last->value >= 1 && last->value <= 31 &&
        isOneOf(unitAt(text, behindThinSpace(text, last->span.end)), u"日号號")) {
        date.low = date.high = month.value * 100 + last->value;
        date.span = {last->span.begin, behindThinSpace(text, last->span.end) + 1};
        found.numbers.push_back(date);
        found.end = date.span.end;
    }
    return found;
}

FoundNumbers chineseDecadeAt(std::u16string_view text, const ChineseQuantity& first) {
    const std::size_t end = behindThinSpace(text, first.span.end);
    if (!isCenturyMark(text, end) || first.value < 1 || first.value > 1000)
        return decadesAt(text, first, 0);
    const std::size_t behind = behindOneSpace(text, end + 2);
    if (const auto decade = chineseQuantityAt(text, behind); decade && decade->value < 100)
        if (FoundNumbers decades = decadesAt(text, *decade, first.value)) {
            decades.numbers.front().span.begin = first.span.begin;
            return decades;
        }
    return {{{.low = first.value,
              .high = first.value,
              .kind = NumberKind::ordinal,
              .span = first.span,
              .form = NumberForm::century}},
            end + 2};
}

double eraBefore(std::u16string_view text, std::size_t begin) {
    struct Era {
        std::u16string_view name;
        double offset;
    };
    constexpr std::array<Era, 7> eras{{{u"民国", 1911},
                                       {u"民國", 1911},
                                       {u"明治", 1867},
                                       {u"大正", 1911},
                                       {u"昭和", 1925},
                                       {u"平成", 1988},
                                       {u"令和", 2018}}};
    const std::size_t end = begin > 0 && text[begin - 1] == u' ' ? begin - 1 : begin;
    for (const Era& era : eras)
        if (endsWith(text, end, era.name))
            return era.offset;
    return 0;
}

bool beforeOurEra(std::u16string_view text, std::size_t begin) {
    const std::size_t end = begin > 0 && text[begin - 1] == u' ' ? begin - 1 : begin;
    const bool later = endsWith(text, end, u"至前") || endsWith(text, end, u"到前"); // 公元前206年至前195年
    return endsWith(text, end, u"公元前") || endsWith(text, end, u"西元前") || later;
}

bool inOurEra(std::u16string_view text, std::size_t begin) {
    const std::size_t end = begin > 0 && text[begin - 1] == u' ' ? begin - 1 : begin;
    return endsWith(text, end, u"公元") || endsWith(text, end, u"西元") || endsWith(text, end, u"公元后") ||
           endsWith(text, end, u"公元後");
}

} // namespace duizhao
