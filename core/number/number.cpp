#include "core/number/number.h"

#include "core/number/chinese_numbers.h"
#include "core/number/english_numbers.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// What only a comparison needs: it is no help in telling sentences apart, or is found in too many.
bool isOnlyForComparing(const Number& number) {
    const bool one = number.prose && number.low <= 1 && !number.isRange();
    return number.faint || one || number.kind == NumberKind::time || number.form == NumberForm::times;
}

} // namespace

bool nearlyEqual(double left, double right) {
    if (left == right)
        return true;
    return std::abs(left - right) <= 1e-12 * std::max(std::abs(left), std::abs(right));
}

bool Number::sameValue(const Number& other) const {
    return nearlyEqual(low, other.low) && nearlyEqual(high, other.high);
}

std::vector<Number> findNumbers(std::u16string_view text, Language language) {
    auto numbers = isChinese(language) ? findChineseNumbers(text) : findEnglishNumbers(text);
    std::erase_if(numbers, isOnlyForComparing);
    return numbers;
}

std::vector<Number> findAllNumbers(std::u16string_view text, Language language) {
    const bool chinese = isChinese(language);
    auto numbers = chinese ? findChineseNumbers(text) : findEnglishNumbers(text);
    for (Number& number : numbers)
        if (!number.unit)
            number.unit = chinese ? chineseUnitAround(text, number.span.begin, number.span.end)
                                  : englishUnitBehind(text, number.span.end);
    return numbers;
}

} // namespace duizhao
