#pragma once

#include "ui/article/article_session.h"
#include "ui/parallel/cell_style.h"
#include "ui/parallel/columns.h"
#include "ui/parallel/costly_cache.h"
#include "ui/parallel/page_look.h"
#include "ui/parallel/reading_position.h"
#include "ui/parallel/row_heights.h"
#include "ui/parallel/row_layout.h"
#include "ui/parallel/row_list.h"
#include "ui/parallel/row_marks.h"
#include "ui/parallel/row_mode.h"
#include "ui/parallel/row_reader.h"
#include "ui/parallel/row_scroll.h"

#include <QPointF>
#include <QRectF>
#include <QSize>

#include <cstddef>
#include <memory>
#include <optional>
#include <set>

namespace duizhao {

/// An article set for a window of a size: the parallel view without a widget. Reads and lays out a row when
/// it becomes visible or is asked for. Points and rectangles are in the window.
class ParallelPage {
public:
    /// The session must outlive the page.
    ParallelPage(const ArticleSession& session, RowMode mode, QSize window, qreal zoom,
                 const PageLook& look = {});
    ParallelPage(const ParallelPage&) = delete;
    ParallelPage& operator=(const ParallelPage&) = delete;

    const ArticleSession& session() const { return *session_; }
    RowMode mode() const { return mode_; }
    const Columns& columns() const { return columns_; }
    PageLayout pageLayout() const { return columns_.layout; }
    bool shows(Side side) const { return duizhao::shows(columns_.layout, side); }
    const Typography& typography() const { return typography_; }
    RowScroll& scroll() { return scroll_; }
    const RowScroll& scroll() const { return scroll_; }
    std::size_t rowCount() const { return heights_.size(); }
    bool empty() const { return rowCount() == 0; }
    bool isMeasured(std::size_t row) const { return heights_.isMeasured(row); }
    std::size_t pairCount() const { return session_->reader().pairCount(); }

    QSize window() const { return window_; }
    /// Keeps the first visible line of text where it is.
    void setWindow(QSize window);
    /// Marks are read again when they are needed.
    void forgetMarks();

    Row row(std::size_t number) const { return rows_.row(number); }
    std::size_t numberOf(const Row& row) const {
        return row.kind == Row::Kind::unit ? rows_.rowOfUnit(row.index) + row.part
                                           : rows_.rowOfLeftOut(row.index);
    }
    RowContent content(std::size_t row) const;
    std::shared_ptr<const RowLayout> layout(std::size_t row);
    std::shared_ptr<const RowMarks> marks(std::size_t row);
    std::optional<Pair> pair(std::size_t number) const { return reader_->pair(number); }

    /// The pair a caret at a place belongs to: the one that holds the place, or ends there with nothing
    /// beginning there, or else the next one.
    std::optional<std::size_t> pairOfPlace(const TextPlace& place) const;
    /// The row of a pair; nothing if there is no such pair.
    std::optional<std::size_t> rowOfPair(std::size_t pair);
    /// The smallest rectangle around both sides of a pair; null if there is no such pair.
    QRectF extentOf(std::size_t pair);
    /// The row at a height of the window.
    std::optional<std::size_t> rowAtY(qreal y) const;

    void setLeftOutOpen(std::size_t row, bool open);
    bool isLeftOutOpen(std::size_t row) const;
    void setAllLeftOutOpen(bool open);
    /// Which left-out runs are open, by their number.
    const std::set<std::size_t>& openRuns() const { return openRuns_; }
    void openThese(const std::set<std::size_t>& runs);
    bool hasLeftOut() const { return !reader_->leftOutRuns().empty(); }
    /// The nearest visible row of left-out lines above a row, else below it.
    std::optional<std::size_t> leftOutInSight(std::size_t row) const;

    /// Scrolls as little as needed to show a rectangle (in the window as it is now) with some room around.
    void reveal(QRectF rect);
    /// Scrolls so that the top of a rectangle (in the window as it is now, in a measured row) comes to a
    /// height of the window, unless the page ends before.
    void moveTo(QRectF rect, qreal y);
    /// The first pair that is visible from its first line on, or the first one visible.
    std::optional<std::size_t> topPair();

private:
    void measure(std::size_t row);
    RowContent shownAsWished(RowContent content) const;
    int estimate() const;
    static std::size_t costOf(const RowContent& content);

    const ArticleSession* session_;
    RowMode mode_;
    QSize window_;
    qreal zoom_;
    PageLook look_;
    Typography typography_;
    Columns columns_;
    std::unique_ptr<RowReader> reader_;
    RowList rows_;
    RowHeights heights_;
    RowScroll scroll_;
    CostlyCache<Row, std::shared_ptr<const RowLayout>> layouts_;
    CostlyCache<Row, std::shared_ptr<const RowMarks>> marks_;
    std::set<std::size_t> openRuns_;
};

} // namespace duizhao
