#pragma once

#include "ui/article/counterparts.h"
#include "ui/parallel/gutter.h"
#include "ui/parallel/row_layout.h"
#include "ui/parallel/row_marks.h"
#include "ui/theme/theme.h"

#include <QRect>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <span>
#include <string>

class QPainter;

namespace duizhao {

/// What is lit up in a row.
struct RowState {
    std::optional<std::size_t> currentPair;
    std::optional<std::size_t> hoverPair;
    bool hoverLeftOut = false;
    std::string activeAnnotation;
    Side selectedSide = Side::source;
    TextSpan selectedCell; ///< empty: nothing selected in this row
    std::span<const LitWord> words = {};
};

/// Draws rows of a page. A value for one frame; holds references.
class RowPainter {
public:
    /// Lines of text outside `window` are not drawn.
    RowPainter(QPainter& painter, const Theme& theme, const Typography& typography, const QRect& window);

    /// `top` is where the row begins in the window.
    void paint(const RowLayout& layout, const RowMarks& marks, const RowState& state, int top);

private:
    void paintGrounds(const RowLayout& layout, const RowMarks& marks, const RowState& state);
    void paintGround(const std::vector<QRectF>& lines, const QColor& colour);
    void paintWord(const RowLayout& layout, const LitWord& word);
    void paintDrawnMarks(const RowLayout& layout);
    void paintText(const RowLayout& layout);
    void paintLeftOut(const RowLayout& layout, const RowState& state);
    void paintMarks(const RowLayout& layout, const RowMarks& marks, const RowState& state);
    void paintCaption(const QRectF& box);
    void paintGutter(const RowLayout& layout, const RowMarks& marks, const RowState& state);

    QPainter& painter_;
    const Theme& theme_;
    const Typography& typography_;
    QRect window_;
    QRectF clip_; ///< the window in the coordinates of the row being drawn
};

/// A headline and quiet lines in the middle of an empty view.
void paintEmptyView(QPainter& painter, const QRect& area, const Theme& theme, qreal zoom,
                    const QString& headline, const QStringList& lines);

} // namespace duizhao
