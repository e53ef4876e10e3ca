#include "ui/parallel/row_scroll.h"

#include <algorithm>
#include <utility>

namespace duizhao {

RowScroll::RowScroll(RowHeights& heights, Measure measure)
    : heights_(&heights), measure_(std::move(measure)) {}

void RowScroll::setViewport(int height) { viewport_ = std::max(0, height); }

std::int64_t RowScroll::maximum() const { return std::max<std::int64_t>(0, heights_->total() - viewport_); }

/// Measures a row if need be; answers with the number of rows this inserted behind it.
std::size_t RowScroll::measured(std::size_t row) {
    if (heights_->isMeasured(row))
        return 0;
    const std::size_t before = heights_->size();
    measure_(row);
    return heights_->size() - before;
}

/// Lays rows out up and down from the pinned one. False if the page ended inside the window and rows moved.
bool RowScroll::pinOnce(std::size_t row, std::int64_t y) {
    measured(row);
    std::size_t above = row;
    std::int64_t top = y;
    while (above > 0 && top > 0) {
        const std::size_t inserted = measured(above - 1);
        above += inserted; // the last of the inserted rows stands above now
        row += inserted;
        if (inserted == 0 || heights_->isMeasured(above - 1))
            top -= heights_->height(--above);
    }
    std::int64_t bottom = y + heights_->height(row);
    std::size_t below = row + 1;
    for (; below < heights_->size() && bottom < viewport_; ++below) {
        measured(below);
        bottom += heights_->height(below);
    }
    offset_ = heights_->offset(row) - y;
    first_ = above;
    end_ = below;
    const std::int64_t allowed = std::clamp<std::int64_t>(offset_, 0, maximum());
    const bool fits = allowed == offset_;
    offset_ = allowed;
    return fits;
}

void RowScroll::pin(std::size_t row, std::int64_t y) {
    if (heights_->size() == 0) {
        offset_ = 0;
        first_ = end_ = 0;
        return;
    }
    row = std::min(row, heights_->size() - 1);
    // A page that ends in the window moves, which may bring rows into it that are not measured: again, from
    // the end of the page. Measured rows do not change, so a few rounds are enough.
    for (int round = 0; round < 8 && !pinOnce(row, y); ++round) {
        row = offset_ == 0 ? 0 : heights_->size() - 1;
        y = heights_->offset(row) - offset_;
    }
    first_ = heights_->rowAt(offset_);
    end_ = viewport_ > 0 ? heights_->rowAt(offset_ + viewport_ - 1) + 1 : first_ + 1;
}

void RowScroll::scrollBy(std::int64_t distance) {
    if (heights_->size() == 0)
        return;
    if (distance > viewport_ || distance < -viewport_)
        return scrollTo(offset_ + distance);
    pin(first_, firstTop() - distance);
}

void RowScroll::scrollTo(std::int64_t offset) {
    if (heights_->size() == 0)
        return;
    offset = std::clamp<std::int64_t>(offset, 0, maximum());
    if (offset > 0 && offset == maximum())
        return scrollToEnd();
    const std::size_t row = heights_->rowAt(offset);
    pin(row, heights_->offset(row) - offset);
}

/// The end of the page is where its last row ends, whatever the estimates say.
void RowScroll::scrollToEnd() {
    measured(heights_->size() - 1); // this may insert the rows that are the last ones then
    const std::size_t last = heights_->size() - 1;
    measured(last);
    pin(last, viewport_ - heights_->height(last));
}

void RowScroll::measureRow(std::size_t row) {
    if (heights_->isMeasured(row))
        return;
    std::size_t first = first_;
    const std::int64_t top = firstTop();
    const std::size_t inserted = measured(row);
    if (row < first)
        first += inserted;
    pin(first, top);
}

void RowScroll::settle() { pin(first_, heights_->size() == 0 ? 0 : firstTop()); }

} // namespace duizhao
