#include "ui/parallel/cell_layout.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace duizhao {

CellLayout::CellLayout(const QString& shown, const CellStyle& style, int width)
    : style_(style), width_(width), text_(std::make_unique<QTextLayout>(shown, style.font)) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    text_->setTextOption(option);
    text_->setCacheEnabled(true);
    breakLines();
}

CellLayout::CellLayout(ConvertedText converted, const CellStyle& style, int width)
    : CellLayout(QString::fromStdU16String(converted.text), style, width) {
    if (!converted.changed.empty())
        converted_ = std::move(converted);
}

CellLayout::CellLayout(const CellStyle& style, int width, Absent)
    : style_(style), width_(width), text_(std::make_unique<QTextLayout>()) {
    lines_.push_back({{0, 0}, 0});
}

void CellLayout::breakLines() {
    const int textWidth = std::max(1, width_ - style_.indent);
    int top = 0;
    text_->beginLayout();
    for (QTextLine line = text_->createLine(); line.isValid(); line = text_->createLine()) {
        line.setLineWidth(textWidth);
        const auto begin = static_cast<std::size_t>(line.textStart());
        if (begin > 0 && text_->text()[line.textStart() - 1] == QChar::LineSeparator)
            top += style_.paragraphGap;
        line.setPosition(QPointF(style_.indent, top + style_.baseline - line.ascent()));
        lines_.push_back({{begin, begin + static_cast<std::size_t>(line.textLength())}, top});
        top += style_.pitch;
    }
    text_->endLayout();
    if (lines_.empty()) {
        lines_.push_back({{0, 0}, 0});
        top = style_.pitch;
    }
    height_ = top;
}

std::size_t CellLayout::drawn(std::size_t offset) const {
    return converted_ ? converted_->toConverted(offset) : offset;
}

std::size_t CellLayout::written(std::size_t offset) const {
    return converted_ ? converted_->toOriginal(offset) : offset;
}

TextSpan CellLayout::lineSpan(std::size_t line) const {
    return {written(lines_[line].span.begin), written(lines_[line].span.end)};
}

std::size_t CellLayout::lineAt(std::size_t offset) const { return lineAtDrawn(drawn(offset)); }

std::size_t CellLayout::lineAtDrawn(std::size_t offset) const {
    const auto behind =
        std::upper_bound(lines_.begin(), lines_.end(), offset,
                         [](std::size_t at, const Line& line) { return at < line.span.begin; });
    return behind == lines_.begin() ? 0 : static_cast<std::size_t>(behind - lines_.begin()) - 1;
}

std::size_t CellLayout::lineAtY(qreal y) const {
    const auto behind = std::upper_bound(lines_.begin(), lines_.end(), y,
                                         [](qreal at, const Line& line) { return at < line.top; });
    return behind == lines_.begin() ? 0 : static_cast<std::size_t>(behind - lines_.begin()) - 1;
}

std::vector<QRectF> CellLayout::rectsOf(TextSpan asWritten) const {
    if (asWritten.empty())
        return {};
    const TextSpan span = converted_ ? converted_->toConverted(asWritten) : asWritten;
    return span.empty() ? std::vector<QRectF>() : rectsOfDrawn(span);
}

std::vector<QRectF> CellLayout::rectsOfDrawn(TextSpan span) const {
    if (span.empty())
        return {caretRectOfDrawn(span.begin)};
    std::vector<QRectF> rects;
    if (text_->lineCount() == 0)
        return rects;
    for (std::size_t number = lineAtDrawn(span.begin); number < lines_.size(); ++number) {
        const Line& line = lines_[number];
        const TextSpan part{std::max(span.begin, line.span.begin), std::min(span.end, line.span.end)};
        if (line.span.begin >= span.end)
            break;
        if (part.begin >= part.end)
            continue;
        const QTextLine laidOut = text_->lineAt(static_cast<int>(number));
        const qreal one = laidOut.cursorToX(static_cast<int>(part.begin));
        qreal two = laidOut.cursorToX(static_cast<int>(part.end));
        if (part.end == line.span.end) // white space at a line's end is not drawn
            two = std::min(two, laidOut.naturalTextRect().right());
        rects.emplace_back(std::min(one, two), line.top, std::abs(two - one), style_.pitch);
    }
    return rects;
}

QRectF CellLayout::caretRectOfDrawn(std::size_t offset) const {
    const std::size_t number = lineAtDrawn(offset);
    const qreal x = text_->lineCount() == 0
                        ? style_.indent
                        : text_->lineAt(static_cast<int>(number)).cursorToX(static_cast<int>(offset));
    return {x, static_cast<qreal>(lines_[number].top), 0, static_cast<qreal>(style_.pitch)};
}

std::size_t CellLayout::offsetInLine(std::size_t line, qreal x) const {
    if (text_->lineCount() == 0)
        return 0;
    const TextSpan span = lines_[line].span;
    const auto offset = static_cast<std::size_t>(text_->lineAt(static_cast<int>(line)).xToCursor(x));
    // Not behind the separator that ends a block's last line.
    const bool separated =
        span.end > span.begin && text_->text()[static_cast<qsizetype>(span.end - 1)] == QChar::LineSeparator;
    return written(std::clamp(offset, span.begin, separated ? span.end - 1 : span.end));
}

std::size_t CellLayout::offsetAt(QPointF point) const { return offsetInLine(lineAtY(point.y()), point.x()); }

bool CellLayout::isOnText(QPointF point) const {
    if (text_->lineCount() == 0 || point.y() < 0 || point.y() >= height_)
        return false;
    const std::size_t line = lineAtY(point.y());
    const QRectF natural = text_->lineAt(static_cast<int>(line)).naturalTextRect();
    return point.y() < lines_[line].top + style_.pitch && point.x() >= natural.left() &&
           point.x() <= natural.right();
}

std::optional<std::size_t> CellLayout::characterAt(QPointF point) const {
    if (!isOnText(point))
        return std::nullopt;
    const std::size_t line = lineAtY(point.y());
    const int at = text_->lineAt(static_cast<int>(line)).xToCursor(point.x(), QTextLine::CursorOnCharacter);
    const TextSpan span = lines_[line].span;
    const std::size_t character =
        std::clamp(static_cast<std::size_t>(at), span.begin, span.end == 0 ? 0 : span.end - 1);
    // Inside a piece of another length: its first character as it is written.
    return converted_ ? converted_->toOriginal(TextSpan{character, character + 1}).begin : character;
}

void CellLayout::draw(QPainter& painter, QPointF topLeft, const QRectF& clip) const {
    for (std::size_t line = lineAtY(clip.top() - topLeft.y()); line < lines_.size(); ++line) {
        if (lines_[line].top + topLeft.y() > clip.bottom())
            break;
        if (text_->lineCount() > 0)
            text_->lineAt(static_cast<int>(line)).draw(&painter, topLeft);
    }
}

} // namespace duizhao
