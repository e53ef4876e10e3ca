#include "ui/parallel/tag_painter.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace duizhao {

namespace {

constexpr qreal smallest = 9;     ///< of a label's letters, in pixels
constexpr qreal ofLetters = 0.62; ///< of the text's size
constexpr qreal padding = 2.5;

/// Where the label of a tag is to stand: above the beginning of its word, or of its place.
QPointF anchorOf(const RowLayout& layout, const WordTag& tag, const CellText& cell) {
    const TextSpan span = cell.toCell(tag.span);
    if (span.empty())
        return layout.cell(tag.side).caretRect(span.begin).topLeft() + layout.cellOrigin(tag.side);
    const auto lines = layout.rectsOf(tag.side, span);
    return lines.empty() ? QPointF() : lines.front().topLeft();
}

} // namespace

void paintTags(QPainter& painter, const RowLayout& layout, const std::vector<WordTag>& tags,
               const Theme& theme, qreal letterHeight, int top) {
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::max(smallest, letterHeight * ofLetters)));
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const qreal height = metrics.capHeight() + 2 * padding;
    painter.setFont(font);
    for (const WordTag& tag : tags) {
        const CellText& cell = layout.content().cell(tag.side);
        const CellPiece* piece = cell.pieceOf(tag.pair);
        if (!piece || !piece->span.contains(tag.span))
            continue;
        const QPointF anchor = anchorOf(layout, tag, cell) + QPointF(0, top);
        const QString label = tag.label.toUpper();
        const QRectF box(anchor.x() - padding, anchor.y() - height / 3,
                         metrics.horizontalAdvance(label) + 2 * padding, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(box, 3, 3);
        const QPointF baseline(box.left() + padding, box.bottom() - padding);
        const QString typed = label.left(tag.typed);
        QColor pale = theme.paper;
        pale.setAlphaF(0.6F);
        painter.setPen(pale);
        painter.drawText(baseline, typed);
        painter.setPen(theme.paper);
        painter.drawText(baseline + QPointF(metrics.horizontalAdvance(typed), 0), label.mid(tag.typed));
    }
}

} // namespace duizhao
