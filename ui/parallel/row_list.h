#pragma once

#include <compare>
#include <cstddef>
#include <vector>

namespace duizhao {

/// One row of the view.
struct Row {
    enum class Kind { unit, leftOut };
    Kind kind = Kind::unit;
    std::size_t index = 0; ///< of the pair or link (whatever the rows are made of), or of the left-out run
    std::size_t part = 0;  ///< of a unit that stands in several rows

    auto operator<=>(const Row&) const = default;
};

/// The order of the rows: units (pairs or links) with left-out runs between them. Knows counts only, so it
/// costs the same for any number of units. A unit is one row until someone finds that it needs more.
class RowList {
public:
    RowList() = default;
    /// `leftOutBefore`: the unit each left-out run stands before (`units` at the end), ascending.
    RowList(std::size_t units, std::vector<std::size_t> leftOutBefore);

    std::size_t size() const { return rowOfUnit(units_); }
    std::size_t units() const { return units_; }
    Row row(std::size_t number) const;

    /// The first row of a unit. For units() the number of rows.
    std::size_t rowOfUnit(std::size_t unit) const;
    std::size_t rowOfLeftOut(std::size_t run) const;
    std::size_t partsOf(std::size_t unit) const;
    /// From now on the unit stands in `parts` rows (at least 1).
    void split(std::size_t unit, std::size_t parts);

private:
    struct Split {
        std::size_t unit;
        std::size_t parts;
        std::size_t extraBefore; ///< rows that the splits before this one add
    };
    std::size_t unitAt(std::size_t row) const;

    std::size_t units_ = 0;
    std::vector<std::size_t> leftOutBefore_;
    std::vector<Split> splits_; ///< by unit
};

} // namespace duizhao
