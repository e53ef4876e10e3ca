#include "ui/parallel/row_heights.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace duizhao {

RowHeights::RowHeights(std::size_t rows, int estimate)
    : estimate_(std::max(1, estimate)), measured_(rows, 0), tree_(rows / chunk + 2, 0) {}

void RowHeights::measure(std::size_t row, int height) {
    assert(row < size() && height >= 1);
    add(row, height - this->height(row));
    measured_[row] = height;
}

void RowHeights::forget(std::size_t row) {
    add(row, estimate_ - height(row));
    measured_[row] = 0;
}

void RowHeights::forgetAll(int estimate) { *this = RowHeights(size(), estimate); }

void RowHeights::insert(std::size_t row, std::size_t count) {
    measured_.insert(measured_.begin() + static_cast<std::ptrdiff_t>(row), count, 0);
    rebuild();
}

void RowHeights::rebuild() {
    tree_.assign(size() / chunk + 2, 0);
    for (std::size_t row = 0; row < size(); ++row)
        if (measured_[row])
            tree_[row / chunk + 1] += measured_[row] - estimate_;
    for (std::size_t node = 1; node < tree_.size(); ++node) {
        const std::size_t parent = node + (node & (~node + 1));
        if (parent < tree_.size())
            tree_[parent] += tree_[node];
    }
}

void RowHeights::add(std::size_t row, std::int64_t difference) {
    for (std::size_t node = row / chunk + 1; node < tree_.size(); node += node & (~node + 1))
        tree_[node] += difference;
}

std::int64_t RowHeights::chunkOffset(std::size_t number) const {
    std::int64_t sum = static_cast<std::int64_t>(number * chunk) * estimate_;
    for (std::size_t node = number; node > 0; node -= node & (~node + 1))
        sum += tree_[node];
    return sum;
}

std::int64_t RowHeights::offset(std::size_t row) const {
    assert(row <= size());
    std::int64_t sum = chunkOffset(row / chunk);
    for (std::size_t before = row / chunk * chunk; before < row; ++before)
        sum += height(before);
    return sum;
}

std::size_t RowHeights::rowAt(std::int64_t offset) const {
    assert(size() > 0);
    std::size_t number = 0; // the last chunk that begins at or before the offset
    std::int64_t start = 0;
    for (std::size_t step = std::bit_floor(tree_.size() - 1); step > 0; step /= 2) {
        const std::size_t next = number + step;
        if (next >= tree_.size() || next * chunk >= size())
            continue;
        const std::int64_t nextStart =
            start + tree_[next] + static_cast<std::int64_t>(step * chunk) * estimate_;
        if (nextStart <= offset) {
            number = next;
            start = nextStart;
        }
    }
    std::size_t row = number * chunk;
    while (row + 1 < size() && start + height(row) <= offset)
        start += height(row++);
    return row;
}

} // namespace duizhao
