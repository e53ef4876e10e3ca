#include "core/number/number.h"

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

} // namespace duizhao
