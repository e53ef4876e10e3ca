#include "tests/core/number/drawn_numbers.h"

#include <cmath>
#include <sstream>

namespace duizhao::test {

namespace {

std::string written(double value) {
    std::ostringstream out;
    out.precision(value < 1e15 && value == std::floor(value) ? 16 : 12);
    out << value;
    return out.str();
}

} // namespace

std::string drawn(const std::vector<Number>& numbers) {
    std::string line;
    for (const Number& number : numbers) {
        std::string one = written(number.low);
        if (number.high != number.low)
            one += ".." + written(number.high);
        switch (number.kind) {
        case NumberKind::plain:
            break;
        case NumberKind::percent:
            one += "%";
            break;
        case NumberKind::money:
            one += "$";
            break;
        case NumberKind::year:
            one += "y";
            break;
        case NumberKind::date:
            one += "d";
            break;
        case NumberKind::ordinal:
            one += "o";
            break;
        case NumberKind::time:
            one += "t";
            break;
        }
        if (number.approximate)
            one = "~" + one;
        if (number.prose)
            one = "(" + one + ")";
        line += (line.empty() ? "" : " ") + one;
    }
    return line;
}

} // namespace duizhao::test
