#pragma once

#include "ui/parallel/cell_layout.h"
#include "ui/parallel/cell_style.h"
#include "ui/parallel/columns.h"
#include "ui/parallel/row_content.h"

#include <QPoint>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace duizhao {

/// A row laid out for a page: two cells side by side or one below the other, one cell alone, or left-out
/// lines across the page. A side that the layout does not show has an empty cell of no height. Coordinates
/// are pixels from the left edge of the window and the top of the row.
class RowLayout {
public:
    RowLayout(RowContent content, const Typography& typography, const Columns& columns);

    const RowContent& content() const { return content_; }
    bool shows(Side side) const { return duizhao::shows(columns_.layout, side); }
    bool isLeftOut() const { return content_.row.kind == Row::Kind::leftOut; }
    int height() const { return height_; }
    const Columns& columns() const { return columns_; }

    /// Left-out lines have their label in the source's place.
    const CellLayout& cell(Side side) const { return side == Side::source ? source_ : target_; }
    QPoint cellOrigin(Side side) const;
    /// The text of opened left-out lines.
    const std::optional<CellLayout>& leftOutText() const { return leftOutText_; }
    QPoint leftOutTextOrigin() const;

    /// Lines of a cell range; and of a pair's side, empty for an empty side.
    std::vector<QRectF> rectsOf(Side side, TextSpan cell) const;
    std::vector<QRectF> rectsOfPair(Side side, std::size_t pair) const;
    /// The first line of a pair, on whichever side has one: where the gutter speaks of it.
    QRectF firstLineOf(std::size_t pair) const;
    /// The smallest rectangle around both sides of a pair.
    QRectF extentOf(std::size_t pair) const;

    /// The cell at a point, or the nearest one; of a gutter between columns the nearer column.
    Side sideAt(QPointF point) const;
    /// The pair whose text is under a point; beside the lines the pair of the nearest line. Nothing outside
    /// the cells.
    std::optional<std::size_t> pairAt(QPointF point) const;

private:
    RowContent content_;
    Columns columns_;
    RowSpacing spacing_;
    CellLayout source_;
    CellLayout target_;
    std::optional<CellLayout> leftOutText_;
    int targetTop_ = 0; ///< of the target's cell below the source's
    int height_ = 1;
};

/// "6 lines left out", with the sign that tells whether they are open.
QString leftOutLabel(const RowContent& content);

} // namespace duizhao
