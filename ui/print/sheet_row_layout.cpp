#include "ui/print/sheet_row_layout.h"

#include "ui/parallel/mark_painter.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::array sides{Side::source, Side::target};

std::size_t indexOf(Side side) { return static_cast<std::size_t>(side); }

/// All marks are told apart by their shape: paper may know no colour.
Theme inBlack() {
    Theme theme;
    theme.severities.fill(Qt::black);
    theme.unclassified = Qt::black;
    return theme;
}

/// The line of the parallel view, which is as thick as pixels are, at the size that letters have here.
void paintLine(QPainter& painter, QPointF from, qreal width, qreal height, qreal letterHeight,
               std::optional<Severity> severity) {
    static const Theme black = inBlack();
    constexpr qreal screenLetterHeight = 17;
    const qreal scale = letterHeight / screenLetterHeight;
    painter.save();
    painter.translate(from);
    painter.scale(scale, scale);
    paintErrorLine(painter, {}, width / scale, height / scale, severity, black);
    painter.restore();
}

QList<QTextLayout::FormatRange> raised(const std::vector<TextSpan>& spans) {
    QTextCharFormat format;
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan span : spans)
        ranges.push_back({static_cast<int>(span.begin), static_cast<int>(span.length()), format});
    return ranges;
}

QList<QTextLayout::FormatRange> strong(TextSpan span) {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return {{static_cast<int>(span.begin), static_cast<int>(span.length()), format}};
}

} // namespace

SheetRowLayout::SheetRowLayout(const SheetRow& row, const SheetStyle& style)
    : style_(&style), kind_(row.kind) {
    addLabel(row);
    addText(row);
    addNotes(row);
    addRuledLines(row);
    if (strips_.empty())
        return;
    const RowSpacing spacing = style.typography().spacing(row.kind);
    strips_.front().above = std::max(strips_.front().above, spacing.above);
    if (row.endsLink)
        strips_.back().below = spacing.below;
}

void SheetRowLayout::add(Content content, SheetStrip strip) {
    contents_.push_back(content);
    strips_.push_back(strip);
}

void SheetRowLayout::addLabel(const SheetRow& row) {
    if (row.label.isEmpty())
        return;
    const bool title = row.kind == BlockKind::title && row.notes.empty();
    label_ = SetText(row.label, title ? style_->keyTitle() : style_->label(), style_->width());
    for (std::size_t line = 0; line < label_.lines(); ++line)
        add({Kind::label, line}, {.height = label_.pitch(), .staysWithNext = true});
}

void SheetRowLayout::addText(const SheetRow& row) {
    for (const Side side : sides) {
        const SheetCell& cell = row.cell(side);
        cells_[indexOf(side)] =
            SetText(cell.text, style_->cell(side, row.kind), style_->columnWidth(side), raised(cell.raised));
        marks_[indexOf(side)] = cell.marks;
        for (const SheetMark& mark : cell.marks)
            lanes_[indexOf(side)] = std::max(lanes_[indexOf(side)], mark.lane + 1);
    }
    const std::size_t lines = std::max(cells_[0].lines(), cells_[1].lines());
    const bool heading = row.kind == BlockKind::title || row.kind == BlockKind::heading;
    for (std::size_t line = 0; line < lines; ++line) {
        SheetStrip strip;
        for (const SetText& cell : cells_)
            if (line < cell.lines()) {
                strip.above = std::max(strip.above, cell.gapAbove(line));
                strip.height = std::max(strip.height, cell.pitch());
            }
        // A heading stays with its text, the last line with the first note on it.
        strip.staysWithNext = heading || (line + 1 == lines && !row.notes.empty());
        add({Kind::text, line}, strip);
    }
}

void SheetRowLayout::addNotes(const SheetRow& row) {
    const int indent = style_->noteIndent();
    for (std::size_t at = 0; at < row.notes.size(); ++at) {
        const SheetNote& note = row.notes[at];
        numbers_.emplace_back(note.number, style_->note(), indent);
        notes_.emplace_back(note.text, style_->note(), style_->width() - indent, strong(note.strong));
        for (std::size_t line = 0; line < notes_.back().lines(); ++line)
            add({Kind::note, line, at},
                {.above = at + line == 0 ? style_->note().pitch / 4 : 0, .height = style_->note().pitch});
    }
}

void SheetRowLayout::addRuledLines(const SheetRow& row) {
    const int pitch = style_->cell(Side::target, BlockKind::paragraph).pitch;
    if (row.ruledLines > 0 && !strips_.empty())
        strips_.back().staysWithNext = true;
    for (int line = 0; line < row.ruledLines; ++line)
        add({Kind::ruled}, {.height = pitch, .staysWithNext = line + 1 < row.ruledLines});
}

void SheetRowLayout::paint(QPainter& painter, std::size_t strip, int top) const {
    const Content& content = contents_[strip];
    painter.setPen(Qt::black);
    switch (content.kind) {
    case Kind::label:
        label_.draw(painter, content.line, QPointF(style_->left(), top));
        break;
    case Kind::text:
        for (const Side side : sides)
            if (content.line < cells_[indexOf(side)].lines())
                paintText(painter, side, content.line, top);
        break;
    case Kind::note:
        paintNote(painter, content, top);
        break;
    case Kind::ruled: {
        const int bottom = top + strips_[strip].height - style_->hairline();
        painter.setPen(QPen(Qt::black, style_->hairline()));
        painter.drawLine(style_->left(), bottom, style_->left() + style_->width(), bottom);
        break;
    }
    }
}

void SheetRowLayout::paintText(QPainter& painter, Side side, std::size_t line, int top) const {
    const SetText& cell = cells_[indexOf(side)];
    const QPointF topLeft(style_->columnLeft(side), top);
    cell.draw(painter, line, topLeft);
    // As in the parallel view: between the baseline and the next line's letters there is room for some lanes.
    const qreal size = style_->typography().letterHeight();
    const qreal room = cell.pitch() - 0.8 * size;
    const qreal step = std::min(0.24 * size, room / lanes_[indexOf(side)]);
    for (const SheetMark& mark : marks_[indexOf(side)])
        if (const auto reach = cell.reachIn(line, mark.span)) {
            const qreal below = cell.style().baseline + 0.16 * size + mark.lane * step;
            paintLine(painter, topLeft + QPointF(reach->from, below), reach->width, step * 0.75, size,
                      mark.severity);
        }
}

void SheetRowLayout::paintNote(QPainter& painter, const Content& content, int top) const {
    if (content.line == 0 && numbers_[content.note].lines() > 0)
        numbers_[content.note].draw(painter, 0, QPointF(style_->left(), top));
    notes_[content.note].draw(painter, content.line, QPointF(style_->left() + style_->noteIndent(), top));
}

} // namespace duizhao
