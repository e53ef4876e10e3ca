#include "ui/parallel/row_list.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace duizhao {

RowList::RowList(std::size_t units, std::vector<std::size_t> leftOutBefore)
    : units_(units), leftOutBefore_(std::move(leftOutBefore)) {
    assert(std::is_sorted(leftOutBefore_.begin(), leftOutBefore_.end()));
    assert(leftOutBefore_.empty() || leftOutBefore_.back() <= units_);
}

std::size_t RowList::rowOfUnit(std::size_t unit) const {
    const auto runs = std::upper_bound(leftOutBefore_.begin(), leftOutBefore_.end(), unit);
    const auto behind = std::lower_bound(splits_.begin(), splits_.end(), unit,
                                         [](const Split& split, std::size_t at) { return split.unit < at; });
    const std::size_t extra =
        behind == splits_.begin() ? 0 : std::prev(behind)->extraBefore + std::prev(behind)->parts - 1;
    return unit + static_cast<std::size_t>(runs - leftOutBefore_.begin()) + extra;
}

std::size_t RowList::rowOfLeftOut(std::size_t run) const {
    const std::size_t unit = leftOutBefore_[run];
    const auto runs = std::upper_bound(leftOutBefore_.begin(), leftOutBefore_.end(), unit);
    return rowOfUnit(unit) - (static_cast<std::size_t>(runs - leftOutBefore_.begin()) - run);
}

std::size_t RowList::partsOf(std::size_t unit) const {
    const auto found = std::lower_bound(splits_.begin(), splits_.end(), unit,
                                        [](const Split& split, std::size_t at) { return split.unit < at; });
    return found != splits_.end() && found->unit == unit ? found->parts : 1;
}

void RowList::split(std::size_t unit, std::size_t parts) {
    assert(unit < units_ && parts >= 1);
    auto found = std::lower_bound(splits_.begin(), splits_.end(), unit,
                                  [](const Split& split, std::size_t at) { return split.unit < at; });
    if (found == splits_.end() || found->unit != unit)
        found = splits_.insert(found, {unit, 1, 0});
    found->parts = parts;
    std::size_t extra = 0;
    for (Split& each : splits_) {
        each.extraBefore = extra;
        extra += each.parts - 1;
    }
}

/// The last unit whose first row is not behind `row`; units() where there is none.
std::size_t RowList::unitAt(std::size_t row) const {
    std::size_t low = 0; // the first unit behind the row
    std::size_t high = units_;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (rowOfUnit(middle) <= row)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? units_ : low - 1;
}

Row RowList::row(std::size_t number) const {
    assert(number < size());
    const std::size_t unit = unitAt(number);
    if (unit == units_) // before the first unit
        return {Row::Kind::leftOut, number, 0};
    const std::size_t within = number - rowOfUnit(unit);
    const std::size_t parts = partsOf(unit);
    if (within < parts)
        return {Row::Kind::unit, unit, within};
    const auto runs = std::upper_bound(leftOutBefore_.begin(), leftOutBefore_.end(), unit);
    return {Row::Kind::leftOut, static_cast<std::size_t>(runs - leftOutBefore_.begin()) + within - parts, 0};
}

} // namespace duizhao
