#include "core/check/compared_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace duizhao {

namespace {

using enum NumberKind;
using enum NumberForm;

// What had to be granted; the smaller is preferred.
constexpr int same = 0;
constexpr int otherKind = 1;
constexpr int converted = 2;
constexpr int rounded = 3;

constexpr double oneTenth = 10; ///< of a hundred

bool equal(double left, double right) {
    return nearlyEqual(left, right) ||
           std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
}

bool within(double left, double right, double share) {
    return std::abs(left - right) <= share * std::max(std::abs(left), std::abs(right));
}

std::optional<int> granted(bool agrees, int cost) { return agrees ? std::optional(cost) : std::nullopt; }

/// The number of significant digits of a value as it would be written.
int significantDigits(double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.11e", value);
    int digits = 0;
    int last = 0;
    for (const char c : text) {
        if (c == 'e')
            break;
        if (c >= '0' && c <= '9') {
            ++digits;
            last = c == '0' ? last : digits;
        }
    }
    return last;
}

/// Whether the value with fewer digits is the other one cut or rounded to them, and says so (約, about).
bool isRounding(const ComparedNumber& english, double left, const ComparedNumber& chinese, double right) {
    constexpr double most = 0.05;
    const bool leftIsFine = significantDigits(left) > significantDigits(right);
    const bool usual =
        leftIsFine && right >= 1e4 && significantDigits(left) >= 4 && significantDigits(right) >= 2;
    if (!(leftIsFine ? chinese : english).hedged && !usual) // 12,345 ↔ 1.2万
        return false;
    if (!leftIsFine && chinese.hedged) // "some 4,300" is no 约4370
        return false;
    const double fine = leftIsFine ? left : right;
    const double coarse = leftIsFine ? right : left;
    if (coarse <= 0 || !within(fine, coarse, most))
        return false;
    const int digits = significantDigits(coarse);
    const double step = std::pow(10.0, std::floor(std::log10(coarse)) - digits + 1);
    return digits < significantDigits(fine) && std::abs(fine - coarse) < step * 1.0000001;
}

/// What 二十多 and "hundreds" may stand for: up to the next round value.
bool vaguelyHolds(double vague, double value) {
    if (value < vague || vague <= 0)
        return equal(value, vague);
    const double leading = std::pow(10.0, std::floor(std::log10(vague) + 1e-9));
    const int digits = significantDigits(vague);
    const double step =
        digits == 1 && equal(vague, leading) ? leading * 9 : leading / std::pow(10.0, digits - 1);
    return value < vague + step && !equal(value, vague + step);
}

/// hundreds ↔ 数百, dozens ↔ 几十, thousands ↔ 成千上万
bool bothVague(double left, double right) {
    const double ratio = std::max(left, right) / std::max(std::min(left, right), 1e-300);
    const bool tens = std::min(left, right) >= 10 && std::max(left, right) <= 20;
    return equal(left, right) || tens || (ratio <= 1.2);
}

std::optional<int> timesOfDayAgree(const Number& left, const Number& right) {
    if (left.kind == time && right.kind == time) {
        if (equal(left.low, right.low))
            return same;
        const bool open = left.form == halfDay || right.form == halfDay;
        return granted(open && equal(std::fmod(left.low, 720), std::fmod(right.low, 720)), otherKind);
    }
    const Number& clock = left.kind == time ? left : right;
    const Number& other = left.kind == time ? right : left;
    const double hour = clock.low / 60;
    return granted(other.kind == plain && !other.unit && !other.faint && !other.isRange() &&
                       (equal(other.low, std::floor(hour) * 100 + std::fmod(clock.low, 60)) ||
                        equal(other.low, hour) || equal(other.low, std::fmod(hour, 12)) ||
                        equal(other.low, hour + 12)),
                   converted);
}

std::optional<int> datesAgree(const Number& left, const Number& right) {
    if (left.kind != right.kind) {
        const Number& other = left.kind == date ? right : left;
        const Number& day = left.kind == date ? left : right;
        return granted(other.unit.dimension == Dimension::calendar &&
                           equal(std::fmod(day.low, 100), other.low),
                       otherKind);
    }
    if (equal(left.low, right.low))
        return same;
    const double leftDay = std::fmod(left.low, 100);
    const double rightDay = std::fmod(right.low, 100);
    if (left.form == openDate || right.form == openDate)
        return granted(equal(leftDay * 100 + std::floor(left.low / 100), right.low), otherKind);
    return granted((leftDay == 0 || rightDay == 0) && equal(left.low - leftDay, right.low - rightDay),
                   rounded);
}

/// The 1900s are the 20th century.
bool isCenturyOf(const Number& ordinalCentury, const Number& decadeYear) {
    return ordinalCentury.kind == ordinal && decadeYear.form == decade &&
           equal(decadeYear.low, (ordinalCentury.low - 1) * 100);
}

/// A percentage and a value that is none: a fraction, so many times, basis points.
std::optional<int> shareAgrees(const ComparedNumber& percent_, double share, const ComparedNumber& other_,
                               double value) {
    const Number& percentage = percent_.number;
    const Number& other = other_.number;
    if (percentage.form == tenths && percent_.hedged && std::abs(share - value * 100) < oneTenth / 2)
        return rounded; // 近七成 ↔ two thirds
    if (other.unit.dimension == Dimension::share)
        return granted(equal(share, other.unit.inOwnUnit(value)), converted);
    if (equal(share, value * 100))
        return converted;
    if (other.form == times || other.form == added || other.form == usual) {
        const bool multiplied = equal(share / 100 + 1, other.form == added ? value + 1 : value);
        if (multiplied && other.form != usual)
            return converted;
    }
    if (other.form == fraction && within(share, value * 100, 0.012)) // a third ↔ 33%
        return rounded;
    return granted(equal(share, value) && percentage.form == usual && !other.unit, otherKind);
}

std::optional<int> percentagesAgree(const ComparedNumber& english, double x, const ComparedNumber& chinese,
                                    double y) {
    const Number& left = english.number;
    const Number& right = chinese.number;
    if (left.form == discount || right.form == discount) {
        const Number& paid = left.form == discount ? left : right;
        const Number& other = left.form == discount ? right : left;
        const double share = left.form == discount ? x : y;
        const double told = left.form == discount ? y : x;
        if (other.form == discount || other.form == off)
            return granted(equal(other.form == off ? 100 - told : told, share), converted);
        return granted(equal(told, share) || equal(100 - told, paid.low), converted);
    }
    if (equal(x, y))
        return same;
    if (right.form == tenths && chinese.hedged && std::abs(x - y) < 0.6 * oneTenth) // 近五成 ↔ 48%
        return rounded;
    return granted(isRounding(english, x, chinese, y), rounded);
}

/// "three times", tripled ↔ 增加兩倍, 增至三倍
std::optional<int> multiplesAgree(const Number& left, double x, const Number& right, double y) {
    const double become = left.form == added ? x + 1 : x;
    const double becomeToo = right.form == added ? y + 1 : y;
    if (equal(become, becomeToo))
        return same;
    const bool strict = left.form == times || right.form == times;
    return granted(!strict && equal(x, y), otherKind);
}

std::optional<int> measuresAgree(const Number& left, double x, const Number& right, double y) {
    const double own = left.unit.inOwnUnit(left.negative ? -x : x);
    const double other = right.unit.inOwnUnit(right.negative ? -y : y);
    const double power = std::log10(left.unit.factor / right.unit.factor);
    const bool metric = std::abs(power - std::round(power)) < 1e-6;
    const bool long_ = left.unit.dimension == Dimension::duration;
    const bool vague = left.approximate || right.approximate;
    const double tolerance = vague ? 0.2 : metric ? 1e-6 : long_ ? 0.01 : 0.06;
    const bool warm = left.unit.dimension == Dimension::temperature;
    if (within(own, other, tolerance) || (warm && std::abs(own - other) <= 1.2))
        return converted;
    const bool loose = left.unit.loose || right.unit.loose;
    return granted(loose && equal(x, y), otherKind);
}

/// One value of each: both numbers are single, or both values are the same end of a range.
std::optional<int> valuesAgree(const ComparedNumber& english, double x, const ComparedNumber& chinese,
                               double y) {
    const Number& left = english.number;
    const Number& right = chinese.number;
    if (left.kind == percent && right.kind == percent)
        return percentagesAgree(english, x, chinese, y);
    if (left.kind == percent)
        return shareAgrees(english, x, chinese, y);
    if (right.kind == percent)
        return shareAgrees(chinese, y, english, x);
    if (left.unit && left.unit.dimension == right.unit.dimension && left.kind == right.kind &&
        !left.unit.sameMeasure(right.unit))
        return measuresAgree(left, x, right, y);
    if (left.form == times || left.form == added || right.form == times || right.form == added)
        return multiplesAgree(left, x, right, y);
    if (equal(x, y))
        return left.kind == right.kind && left.form == right.form ? same : otherKind;
    if (left.kind == year && right.kind == plain && right.unit.dimension == Dimension::duration && y < 100 &&
        left.form == usual)
        return granted(equal(std::fmod(x, 100), y), converted); // 98年
    if (left.unit == Unit{Dimension::length} && !right.unit && equal(x * 1e6, y))
        return converted; // 5m people
    if (isCenturyOf(left, right) || isCenturyOf(right, left))
        return converted;
    if (left.form == decade || right.form == decade)
        return std::nullopt;
    if (left.approximate && right.approximate)
        return granted(bothVague(x, y), converted);
    if (left.approximate || right.approximate)
        return granted(left.approximate ? vaguelyHolds(x, y) : vaguelyHolds(y, x), converted);
    const bool counts =
        left.kind != year && right.kind != year && left.kind != ordinal && right.kind != ordinal;
    return granted(counts && isRounding(english, x, chinese, y), rounded);
}

/// 两三千 holds 2,500, and "20 to 30" may be 二十多.
bool rangeHolds(const Number& range, const Number& single) {
    if (single.approximate && single.form != decade && vaguelyHolds(single.low, range.low))
        return true; // mid-fifties ↔ 五十五六
    return (range.approximate || single.approximate) && range.form != decade && single.form != decade &&
           range.low <= single.low && single.low <= range.high;
}

/// "per second" is no 2公里.
bool countsMeasure(const Number& place, const Number& measure) {
    return place.kind == ordinal && place.form != century && measure.kind == plain && measure.unit &&
           measure.unit.dimension != Dimension::duration && measure.unit.dimension != Dimension::calendar;
}

} // namespace

std::optional<int> agreement(const ComparedNumber& english, const ComparedNumber& chinese) {
    const Number& left = english.number;
    const Number& right = chinese.number;
    if (left.kind == time || right.kind == time)
        return timesOfDayAgree(left, right);
    if (left.kind == date || right.kind == date)
        return datesAgree(left, right);
    if ((left.kind == year || right.kind == year) && left.negative != right.negative)
        return std::nullopt;
    const bool warmth = left.unit.dimension == Dimension::temperature && left.unit == right.unit;
    if (warmth && left.negative != right.negative)
        return std::nullopt;
    if (english.signMatters && chinese.signMatters && left.negative != right.negative)
        return std::nullopt;
    if (countsMeasure(left, right) || countsMeasure(right, left))
        return std::nullopt;
    if (left.isRange() != right.isRange())
        return granted(rangeHolds(left.isRange() ? left : right, left.isRange() ? right : left), rounded);
    const auto low = valuesAgree(english, left.low, chinese, right.low);
    if (!left.isRange() || !low)
        return low;
    const auto high = valuesAgree(english, left.high, chinese, right.high);
    return high ? std::optional(std::max(*low, *high)) : std::nullopt;
}

} // namespace duizhao
