#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace duizhao {

/// What a unit measures. A speed counts as the length covered in an hour (60 mph ↔ 每小时97公里).
enum class Dimension : std::uint8_t {
    none,
    length,
    area,
    volume,
    mass,
    temperature,
    power,
    energy,
    duration,
    share, ///< basis points
    pixels,
    multiple, ///< 倍, times, fold
    calendar, ///< 日, 号: a day of the month, or days
};

/// A unit of measure: value × factor + offset is the value in the dimension's own unit (metre, m², litre, kg,
/// °C, watt, kWh, day, percent).
struct Unit {
    Dimension dimension = Dimension::none;
    double factor = 1;
    double offset = 0;
    bool loose = false; ///< names different measures (里, 斤, 度, ton): the same value is right too

    bool operator==(const Unit&) const = default;
    explicit operator bool() const { return dimension != Dimension::none; }
    double inOwnUnit(double value) const { return value * factor + offset; }
    /// Whether both are one measure, so that only the same value is right.
    bool sameMeasure(const Unit& other) const {
        return dimension == other.dimension && factor == other.factor && offset == other.offset;
    }
};

/// The unit behind a number that ends at `at`; without dimension where none stands there.
Unit englishUnitBehind(std::u16string_view text, std::size_t at);
/// The same in Chinese, also 摄氏 or 华氏 in front of the number, which begins at `begin`.
Unit chineseUnitAround(std::u16string_view text, std::size_t begin, std::size_t at);

} // namespace duizhao
