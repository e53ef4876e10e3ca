#include "ui/print/set_text.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace duizhao {

SetText::SetText(const QString& text, const CellStyle& style, int width,
                 const QList<QTextLayout::FormatRange>& formats)
    : style_(style), text_(std::make_unique<QTextLayout>(text, style.font)) {
    if (text.isEmpty())
        return;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true); // paper is finer than any grid of pixels
    text_->setTextOption(option);
    text_->setFormats(formats);
    text_->setCacheEnabled(true);
    text_->beginLayout();
    for (QTextLine line = text_->createLine(); line.isValid(); line = text_->createLine()) {
        line.setLineWidth(std::max(1, width - style_.indent));
        line.setPosition(QPointF(style_.indent, style_.baseline - line.ascent()));
        const auto begin = static_cast<std::size_t>(line.textStart());
        spans_.push_back({begin, begin + static_cast<std::size_t>(line.textLength())});
    }
    text_->endLayout();
}

int SetText::gapAbove(std::size_t line) const {
    const auto begin = static_cast<qsizetype>(spans_[line].begin);
    return begin > 0 && text_->text()[begin - 1] == QChar::LineSeparator ? style_.paragraphGap : 0;
}

void SetText::draw(QPainter& painter, std::size_t line, QPointF topLeft) const {
    text_->lineAt(static_cast<int>(line)).draw(&painter, topLeft);
}

std::optional<SetText::Reach> SetText::reachIn(std::size_t line, TextSpan span) const {
    const TextSpan part{std::max(span.begin, spans_[line].begin), std::min(span.end, spans_[line].end)};
    if (part.begin >= part.end)
        return std::nullopt;
    const QTextLine set = text_->lineAt(static_cast<int>(line));
    const qreal one = set.cursorToX(static_cast<int>(part.begin));
    qreal two = set.cursorToX(static_cast<int>(part.end));
    if (part.end == spans_[line].end) // white space at a line's end is not printed
        two = std::min(two, set.naturalTextRect().right());
    return Reach{std::min(one, two), std::abs(two - one)};
}

} // namespace duizhao
