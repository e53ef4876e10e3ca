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

/// 3元5角, 3元5角6分
bool takeTenthsOfYuan(std::u16string_view text, Number& number, std::size_t& end) {
    const int tenth = digitOfEither(text, end + 1);
    if (!isOneOf(unitAt(text, end), u"元圆圓块塊") || tenth < 0 || !isOneOf(unitAt(text, end + 2), u"角毛"))
        return false;
    double cents = tenth * 10.0;
    std::size_t behind = end + 3;
    if (const int cent = digitOfEither(text, behind); cent >= 0 && unitAt(text, behind + 1) == u'分') {
        cents += cent;
        behind += 2;
    }
    number.low = number.high = std::round(number.low * 100 + cents) / 100;
    number.kind = NumberKind::money;
    end = number.span.end = behind;
    return true;
}

} // namespace

bool takeHalf(std::u16string_view text, Number& number, std::size_t& end) {
    const std::size_t begin = behindThinSpace(text, end);
    const bool longer = isOneOf(unitAt(text, begin + 1), u"尺里寸时時钟鐘斤"); // 两英尺半
    const std::size_t mark = longer ? begin + 1 : begin;
    if (isOneOf(unitAt(text, mark + 2), u"音决決")) // 一个半音
        return false;
    if (!isOneOf(unitAt(text, mark), u"年天倍米里岁歲斤磅尺寸时時钟鐘分个個") ||
        unitAt(text, mark + 1) != u'半' || number.low < 1)
        return false;
    number.low += 0.5;
    number.high += 0.5;
    const bool counted = isOneOf(unitAt(text, mark), u"个個");
    number.unit = chineseUnitAround(text, number.span.begin, counted ? mark + 2 : begin);
    end = number.span.end = mark + 2;
    return true;
}

bool takeUnitInside(std::u16string_view text, Number& number, std::size_t& end) {
    if (takeTenthsOfYuan(text, number, end))
        return true;
    if (!isOneOf(unitAt(text, end), u"秒米块塊") || number.low != std::floor(number.low) ||
        number.low >= 1000)
        return false;
    std::size_t behind = end + 1;
    double share = 0;
    double place = 0.1;
    for (; behind < end + 3; ++behind, place /= 10) {
        const int digit = digitOfEither(text, behind);
        if (digit < 0)
            break;
        share += digit * place;
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
