#include "ui/parallel/row_painter.h"

#include "ui/inspector/severity_icon.h"
#include "ui/parallel/error_lanes.h"
#include "ui/parallel/mark_painter.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

constexpr qreal groundOverhang = 4; ///< of a lit-up sentence, left and right
constexpr qreal lineHeight = 4;     ///< of an error line, with the space below it

QColor faded(QColor colour, qreal alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(QPen(colour, box.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QPolygonF({at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.15)}));
}

} // namespace

RowPainter::RowPainter(QPainter& painter, const Theme& theme, const Typography& typography,
                       const QRect& window)
    : painter_(painter), theme_(theme), typography_(typography), window_(window) {}

void RowPainter::paint(const RowLayout& layout, const RowMarks& marks, const RowState& state, int top) {
    painter_.translate(0, top);
    clip_ = window_.translated(0, -top);
    if (layout.isLeftOut()) {
        paintLeftOut(layout, state);
    } else {
        paintGrounds(layout, marks, state);
        paintText(layout);
        paintDrawnMarks(layout);
        paintMarks(layout, marks, state);
        paintGutter(layout, marks, state);
    }
    painter_.translate(0, -top);
}

void RowPainter::paintGround(const std::vector<QRectF>& lines, const QColor& colour) {
    if (lines.empty())
        return;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& line : lines)
        path.addRoundedRect(line.adjusted(-groundOverhang, 0, groundOverhang, 0), 3, 3);
    painter_.fillPath(path, colour);
}

void RowPainter::paintGrounds(const RowLayout& layout, const RowMarks& marks, const RowState& state) {
    for (const Side side : {Side::source, Side::target}) {
        if (state.currentPair)
            paintGround(layout.rectsOfPair(side, *state.currentPair), theme_.current);
        if (state.hoverPair && state.hoverPair != state.currentPair)
            paintGround(layout.rectsOfPair(side, *state.hoverPair), theme_.hover);
    }
    for (const LitWord& word : state.words)
        paintWord(layout, word);
    for (const SpanMark& mark : marks.spans)
        if (mark.annotation == state.activeAnnotation && !mark.cell.empty())
            for (const QRectF& line : layout.rectsOf(mark.side, mark.cell))
                painter_.fillRect(line, faded(theme_.severity(mark.severity), 0.16));
    if (!state.selectedCell.empty())
        for (const QRectF& line : layout.rectsOf(state.selectedSide, state.selectedCell))
            painter_.fillRect(line, theme_.selection);
}

/// A filled frame, or a dotted one where only the word's place speaks for it. Frames stand around letters,
/// error lines under them.
void RowPainter::paintWord(const RowLayout& layout, const LitWord& word) {
    const CellText& text = layout.content().cell(word.side);
    const auto holds = [&](const CellPiece& piece) { return piece.span.contains(word.span); };
    if (!layout.shows(word.side) || std::none_of(text.pieces().begin(), text.pieces().end(), holds))
        return;
    const CellStyle& style = layout.cell(word.side).style();
    const qreal size = style.font.pixelSize();
    QPen pen(word.certain ? theme_.accent : theme_.quietInk, 1);
    if (!word.certain)
        pen.setDashPattern({1, 2});
    painter_.setPen(pen);
    painter_.setBrush(word.certain ? QBrush(theme_.word) : QBrush(Qt::NoBrush));
    for (const QRectF& line : layout.rectsOf(word.side, text.toCell(word.span))) {
        const QRectF frame(line.left() - 1.5, line.top() + style.baseline - 0.95 * size, line.width() + 3,
                           1.28 * size);
        painter_.drawRoundedRect(frame, 3, 3);
    }
}

/// Words drawn instead of others have a row of dots over them, corrected ones a line, and a wedge stands
/// where words were taken out; error lines are under words.
void RowPainter::paintDrawnMarks(const RowLayout& layout) {
    for (const Side side : {Side::source, Side::target}) {
        const auto& drawn = layout.content().drawnOf(side);
        if (!drawn || !layout.shows(side))
            continue;
        painter_.setBrush(Qt::NoBrush);
        const CellStyle& style = layout.cell(side).style();
        for (const auto& [span, change] : drawn->marks) {
            QPen pen(theme_.accent, 1.6, Qt::SolidLine, Qt::RoundCap);
            if (change == DrawnText::Change::reworded)
                pen.setDashPattern({0.1, 2.6});
            painter_.setPen(pen);
            for (const QRectF& rect : layout.cell(side).rectsOfDrawn(span)) {
                const QRectF line = rect.translated(layout.cellOrigin(side));
                const qreal y = line.top() + style.baseline - 1.0 * style.font.pixelSize();
                if (span.empty())
                    painter_.drawPolyline(QPolygonF(
                        {{line.left() - 3, y - 2}, {line.left(), y + 3}, {line.left() + 3, y - 2}}));
                else
                    painter_.drawLine(QPointF(line.left() + 1, y), QPointF(line.right() - 1, y));
            }
        }
    }
}

void RowPainter::paintText(const RowLayout& layout) {
    for (const Side side : {Side::source, Side::target}) {
        const CellLayout& cell = layout.cell(side);
        const QPoint origin = layout.cellOrigin(side);
        if (!layout.shows(side))
            continue;
        if (cell.empty()) {
            painter_.setPen(theme_.quietInk);
            painter_.setFont(typography_.style(side, BlockKind::paragraph).font);
            painter_.drawText(origin + QPoint(0, cell.style().baseline), QString(QChar(0x2014)));
            continue;
        }
        painter_.setPen(cell.style().quiet ? theme_.quietInk : theme_.ink);
        cell.draw(painter_, origin, clip_);
    }
}

void RowPainter::paintLeftOut(const RowLayout& layout, const RowState& state) {
    painter_.setPen(state.hoverLeftOut ? theme_.accent : theme_.quietInk);
    layout.cell(Side::source).draw(painter_, layout.cellOrigin(Side::source), clip_);
    painter_.setPen(theme_.quietInk);
    if (layout.leftOutText())
        layout.leftOutText()->draw(painter_, layout.leftOutTextOrigin(), clip_);
}

void RowPainter::paintMarks(const RowLayout& layout, const RowMarks& marks, const RowState& state) {
    std::array<int, 2> lanes = {1, 1};
    for (const SpanMark& mark : marks.spans) {
        int& most = lanes[static_cast<std::size_t>(mark.side)];
        most = std::max(most, mark.lane + 1);
    }
    for (const SpanMark& mark : marks.spans) {
        const CellStyle& style = layout.cell(mark.side).style();
        const qreal size = typography_.letterHeight();
        // Between the baseline and the tops of the next line's letters there is room for some lanes; more of
        // them become lower.
        const qreal room = style.pitch - 0.8 * size;
        const qreal most = lanes[static_cast<std::size_t>(mark.side)];
        const qreal step = std::min(lineHeight * size / 17, room / most);
        const bool active = mark.annotation == state.activeAnnotation;
        if (!layout.shows(mark.side))
            continue;
        if (mark.cell.empty()) {
            const QRectF caret = layout.cell(mark.side).caretRect(mark.cell.begin);
            const QPointF tip = caret.topLeft() + layout.cellOrigin(mark.side) + QPointF(0, style.baseline);
            paintPlace(painter_, tip + QPointF(0, 0.06 * size), (active ? 0.55 : 0.42) * size, mark.severity,
                       theme_);
            continue;
        }
        for (const QRectF& line : layout.rectsOf(mark.side, mark.cell)) {
            const QPointF from(line.left(), line.top() + style.baseline + 0.16 * size + mark.lane * step);
            paintErrorLine(painter_, from, line.width(), step * 0.75, mark.severity, theme_);
        }
    }
}

void RowPainter::paintGutter(const RowLayout& layout, const RowMarks& marks, const RowState& state) {
    for (const GutterItem& item : gutterItems(layout, marks, typography_)) {
        switch (item.kind) {
        case GutterItem::Kind::done:
            paintTick(painter_, item.box, theme_.done);
            break;
        case GutterItem::Kind::read: {
            const qreal radius = item.box.width() / 7;
            painter_.setPen(Qt::NoPen);
            painter_.setBrush(theme_.quietInk);
            painter_.drawEllipse(item.box.center(), radius, radius);
            break;
        }
        case GutterItem::Kind::flag:
            if (item.annotation == state.activeAnnotation)
                painter_.fillRect(item.box.adjusted(-2, -2, 2, 2),
                                  faded(theme_.severity(item.severity), 0.2));
            paintSeverityMark(painter_, item.box, item.severity, theme_);
            break;
        case GutterItem::Kind::doubtful:
            painter_.setPen(theme_.quietInk);
            painter_.setFont(typography_.caption());
            paintCaption(item.box);
            break;
        }
    }
}

void RowPainter::paintCaption(const QRectF& box) {
    const qreal pitch = captionPitch(typography_);
    qreal middle = box.top() + pitch / 2;
    for (const QString& line : doubtfulCaption().split(u'\n')) {
        painter_.drawText(QRectF(box.left() - 40, middle - 40, box.width() + 80, 80), Qt::AlignCenter, line);
        middle += pitch;
    }
}

void paintEmptyView(QPainter& painter, const QRect& area, const Theme& theme, qreal zoom,
                    const QString& headline, const QStringList& lines) {
    QFont font = readingFont(Language::english, Language::chineseTraditional, 24 * zoom);
    const int headlineHeight = qRound(QFontMetricsF(font).height() * 1.6);
    QFont quiet = readingFont(Language::english, Language::chineseTraditional, 15 * zoom);
    const int lineStep = qRound(QFontMetricsF(quiet).height() * 1.3);
    const int height = headlineHeight + static_cast<int>(lines.size()) * lineStep;
    int top = area.top() + std::max(0, (area.height() - height) * 2 / 5);
    painter.setPen(theme.ink);
    painter.setFont(font);
    painter.drawText(QRect(area.left(), top, area.width(), headlineHeight), Qt::AlignHCenter | Qt::AlignTop,
                     headline);
    top += headlineHeight;
    painter.setPen(theme.quietInk);
    painter.setFont(quiet);
    for (const QString& line : lines) {
        painter.drawText(QRect(area.left(), top, area.width(), lineStep), Qt::AlignHCenter | Qt::AlignVCenter,
                         line);
        top += lineStep;
    }
}

} // namespace duizhao
