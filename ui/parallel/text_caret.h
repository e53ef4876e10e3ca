#pragma once

#include "ui/article/article_session.h"
#include "ui/parallel/cell_cursor.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/reading_position.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <memory>
#include <optional>

namespace duizhao {

enum class CaretMove {
    left,
    right,
    wordLeft,
    wordRight,
    up,
    down,
    lineStart,
    lineEnd,
    articleStart,
    articleEnd,
    otherColumn
};

/// The caret on a page, the selection that ends at it, and the current pair. A selection stays in one row and
/// column and in one piece of the file.
class TextCaret {
public:
    explicit TextCaret(ParallelPage& page);

    bool valid() const { return row_.has_value(); } ///< false on a page without pairs
    std::size_t row() const { return page_->numberOf(*row_); }
    Side side() const { return side_; }
    std::size_t offset() const { return offset_; }
    std::optional<std::size_t> currentPair() const { return pair_; }

    bool hasSelection() const { return valid() && anchor_ != offset_; }
    TextSpan selectedCell() const; ///< in the cell; empty without selection
    std::optional<TextSelection> selection() const;
    void clearSelection() { anchor_ = offset_; }

    /// Goes to the nearest text. `extend` keeps the selection's other end and stays in its cell.
    void placeAt(QPointF point, bool extend);
    void selectWordAt(QPointF point);
    void selectSentenceAt(QPointF point);
    /// After selectWordAt: extends by whole words.
    void extendByWordsTo(QPointF point);
    void move(CaretMove move, bool extend);
    /// To the start of a pair, in the column it is in if the pair has text there; on a side that is shown.
    bool goToPair(std::size_t pair);
    /// A place on a side that is not shown: to the start of its pair.
    bool goToPlace(const TextPlace& place);
    /// False without a selection, and on a side that is not shown.
    bool select(const TextSelection& selection);

    /// Where the caret is drawn, in the window.
    QRectF rect() const;
    TextPlace place() const;

private:
    struct Cell {
        std::shared_ptr<const RowLayout> layout;
        CellCursor cursor;
    };
    Cell cell() const;
    std::optional<std::size_t> textRow(std::size_t row, int step) const;
    void enter(std::size_t row, Side side, std::size_t offset);
    void collapse() { anchor_ = offset_; }
    void moveTo(std::optional<std::size_t> offset, bool extend, int direction);
    void moveByLine(int direction, bool extend);
    void leaveCell(int direction);
    void toOtherColumn();
    void toEnd(int direction);
    void updatePair();
    std::size_t offsetAt(const RowLayout& layout, QPointF point) const;

    ParallelPage* page_;
    std::optional<Row> row_; ///< not its number: long links are cut into rows as they are seen
    Side side_ = Side::source;
    Side preferredSide_ = Side::source; ///< where goToPair() returns to behind a pair without text there
    std::size_t anchor_ = 0;
    std::size_t offset_ = 0;
    TextSpan wordAnchor_;        ///< the word a double click chose
    std::optional<qreal> goalX_; ///< in the window: where Up and Down want to be
    std::optional<std::size_t> pair_;
};

} // namespace duizhao
