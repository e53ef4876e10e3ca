#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace duizhao {

/// The heights of the rows of a long page in pixels: estimated until measured. Finding the row at an offset
/// and the offset of a row takes O(log n); making n rows or estimating them all again clears n integers.
class RowHeights {
public:
    RowHeights() = default;
    /// `estimate` is at least 1.
    RowHeights(std::size_t rows, int estimate);

    std::size_t size() const { return measured_.size(); }
    int height(std::size_t row) const { return measured_[row] ? measured_[row] : estimate_; }
    bool isMeasured(std::size_t row) const { return measured_[row] != 0; }
    int estimate() const { return estimate_; }

    /// `height` is at least 1.
    void measure(std::size_t row, int height);
    /// The row counts as estimated again.
    void forget(std::size_t row);
    /// All rows count as estimated, now by another estimate.
    void forgetAll(int estimate);
    /// Adds estimated rows before `row`. O(n).
    void insert(std::size_t row, std::size_t count);

    /// Where a row begins; offset(size()) is the height of the page.
    std::int64_t offset(std::size_t row) const;
    std::int64_t total() const { return offset(size()); }
    /// The row that covers the offset; the first row before the page, the last one behind it. The page must
    /// have rows.
    std::size_t rowAt(std::int64_t offset) const;

private:
    // Rows stand in chunks; a Fenwick tree over the chunks sums what measured rows differ from the estimate.
    static constexpr std::size_t chunk = 64;
    void rebuild();
    void add(std::size_t row, std::int64_t difference);
    std::int64_t chunkOffset(std::size_t number) const;

    int estimate_ = 1;
    std::vector<std::int32_t> measured_; ///< 0: not measured
    std::vector<std::int64_t> tree_;     ///< Fenwick tree, 1-based, over chunks
};

} // namespace duizhao
