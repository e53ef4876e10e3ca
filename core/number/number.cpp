#include "core/number/number.h"

#include "core/number/chinese_numbers.h"
#include "core/number/english_numbers.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

bool nearlyEqual(double left, double right) {
    if (left == right)
        return true;
    return std::abs(left - right) <= 1e-12 * std::max(std::abs(left), std::abs(right));
}

} // namespace

bool Number::sameValue(const Number& other) const {
    return nearlyEqual(low, other.low) && nearlyEqual(high, other.high);
}

std::vector<Number> findNumbers(std::u16string_view text, Language language) {
    return isChinese(language) ? findChineseNumbers(text) : findEnglishNumbers(text);
}

} // namespace duizhao
