#pragma once

#include "ui/parallel/row_heights.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace duizhao {

/// Which rows stand where in a window on the page. Measures the rows that become visible, and no others; the
/// pinned row stays where it is while rows above it turn out higher or lower than estimated.
class RowScroll {
public:
    /// Measures a row and enters it into the heights; it may also insert rows right behind that row.
    using Measure = std::function<void(std::size_t row)>;
    RowScroll(RowHeights& heights, Measure measure);

    void setViewport(int height);
    int viewport() const { return viewport_; }

    /// The page's offset at the top of the window.
    std::int64_t offset() const { return offset_; }
    std::int64_t maximum() const;

    /// Moves by a distance: the first visible measured row moves by exactly this much, unless the page ends.
    void scrollBy(std::int64_t distance);
    /// Jumps to an offset of the page as it is estimated now; to the end of the page where that is the end.
    void scrollTo(std::int64_t offset);
    /// Puts the top of a row at a height of the window, unless the page ends before.
    void pin(std::size_t row, std::int64_t y);
    /// Measures a row wherever it is; what is visible stays.
    void measureRow(std::size_t row);
    /// Measures again what is visible, after rows were forgotten; the first visible row stays.
    void settle();

    /// The first visible row, and where its top is in the window (0 or less, but for an empty space above the
    /// page). The page must have rows.
    std::size_t firstRow() const { return first_; }
    std::int64_t firstTop() const { return heights_->offset(first_) - offset_; }
    /// The row behind the last visible one.
    std::size_t endRow() const { return end_; }
    std::int64_t topOf(std::size_t row) const { return heights_->offset(row) - offset_; }

private:
    std::size_t measured(std::size_t row);
    void scrollToEnd();
    bool pinOnce(std::size_t row, std::int64_t y);

    RowHeights* heights_;
    Measure measure_;
    int viewport_ = 0;
    std::int64_t offset_ = 0;
    std::size_t first_ = 0;
    std::size_t end_ = 0;
};

} // namespace duizhao
