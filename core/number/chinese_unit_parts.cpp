#include "core/number/chinese_unit_parts.h"

#include "core/number/chinese_words.h"
#include "core/number/digit_run.h"

#include <cmath>

namespace duizhao {

namespace {

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

int digitOfEither(std::u16string_view text, std::size_t at) {
    const int digit = digitAt(text, at);
    return digit >= 0 ? digit : hanDigit(unitAt(text, at));
}

/// Whether what stands at `at` makes a number of its own of the digits in front of it.
bool goesOn(std::u16string_view text, std::size_t at) {
    const char16_t unit = unitAt(text, at);
    return digitOfEither(text, at) >= 0 || hanMagnitude(unit) > 0 || isOneOf(unit, u"点點.多余餘分") ||
           classifierAt(text, at);
}

} // namespace

bool takeHalf(std::u16string_view text, Number& number, std::size_t& end) {
    const std::size_t mark = behindThinSpace(text, end);
    if (!isOneOf(unitAt(text, mark), u"年天倍米里岁歲斤磅尺个個") || unitAt(text, mark + 1) != u'半' ||
        number.low < 1)
        return false;
    number.low += 0.5;
    number.high += 0.5;
    const bool counted = isOneOf(unitAt(text, mark), u"个個");
    number.unit = chineseUnitAround(text, number.span.begin, counted ? mark + 2 : mark);
    end = number.span.end = mark + 2;
    return true;
}

bool takeUnitInside(std::u16string_view text, Number& number, std::size_t& end) {
    if (!isOneOf(unitAt(text, end), u"秒米块塊") || number.low != std::floor(number.low) ||
        number.low >= 1000)
        return false;
    std::size_t behind = end + 1;
    double share = 0;
    for (double place = 0.1; place > 0.005; place /= 10) {
        const int digit = digitOfEither(text, behind);
        if (digit < 0)
            break;
        share += digit * place;
        ++behind;
    }
    if (behind == end + 1 || goesOn(text, behind))
        return false;
    number.unit = chineseUnitAround(text, number.span.begin, end);
    number.low = number.high = std::round((number.low + share) * 100) / 100;
    end = number.span.end = behind;
    return true;
}

bool takeDozen(std::u16string_view text, const ChineseQuantity& first, Number& number, std::size_t& end) {
    if (!first.single || first.value < 1 || unitAt(text, end) != u'打' ||
        isOneOf(unitAt(text, end + 1), u"击擊破开開算电電造扮工扰擾下倒败敗死伤傷起到着著"))
        return false;
    number.low = number.high = first.value * 12;
    number.span.end = ++end;
    return true;
}

} // namespace duizhao
