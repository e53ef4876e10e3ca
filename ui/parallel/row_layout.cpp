#include "ui/parallel/row_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace duizhao {

namespace {

CellLayout layOut(const RowContent& content, Side side, const Typography& typography,
                  const Columns& columns) {
    if (content.row.kind == Row::Kind::leftOut)
        return side == Side::source ? CellLayout(leftOutLabel(content), typography.leftOutLabel(),
                                                 columns.right() - columns.sourceLeft)
                                    : CellLayout(QString(), typography.leftOutLabel(), columns.targetWidth);
    if (!shows(columns.layout, side))
        return CellLayout(typography.style(side, content.kind), columns.sourceWidth, CellLayout::Absent{});
    if (const auto& drawn = content.drawnOf(side))
        return CellLayout(drawn->converted, typography.style(side, content.kind),
                          side == Side::source ? columns.sourceWidth : columns.targetWidth);
    return CellLayout(content.cell(side).shown(), typography.style(side, content.kind),
                      side == Side::source ? columns.sourceWidth : columns.targetWidth);
}

RowSpacing spacingOf(const RowContent& content, const Typography& typography) {
    if (content.row.kind == Row::Kind::leftOut)
        return {typography.sentenceGap(), 2 * typography.sentenceGap()};
    RowSpacing spacing = typography.spacing(content.kind);
    if (!content.endsLink)
        spacing.below = typography.sentenceGap();
    return spacing;
}

} // namespace

QString leftOutLabel(const RowContent& content) {
    const auto lines = static_cast<int>(std::min<std::size_t>(content.leftOutLines, 1'000'000'000));
    const QString words =
        lines == 1
            ? QCoreApplication::translate("duizhao::ParallelView", "1 line left out",
                                          "lines of the page that belong to neither language's text")
            : QCoreApplication::translate("duizhao::ParallelView", "%n lines left out",
                                          "lines of the page that belong to neither language's text", lines);
    return (content.open ? QStringLiteral("\u25be ") : QStringLiteral("\u25b8 ")) + words;
}

RowLayout::RowLayout(RowContent content, const Typography& typography, const Columns& columns)
    : content_(std::move(content)),
      columns_(columns),
      spacing_(spacingOf(content_, typography)),
      source_(layOut(content_, Side::source, typography, columns)),
      target_(layOut(content_, Side::target, typography, columns)) {
    int text = std::max(source_.height(), target_.height());
    if (columns_.layout == PageLayout::interleaved && !isLeftOut()) {
        targetTop_ = source_.height() + typography.interleavedGap();
        text = targetTop_ + target_.height();
    }
    if (isLeftOut() && content_.open) {
        leftOutText_.emplace(content_.leftOutText, typography.leftOutText(),
                             columns.right() - columns.sourceLeft);
        text += leftOutText_->height();
    }
    height_ = std::max(1, spacing_.above + text + spacing_.below);
}

QPoint RowLayout::cellOrigin(Side side) const {
    if (side == Side::source)
        return {columns_.sourceLeft, spacing_.above};
    return {columns_.targetLeft, spacing_.above + targetTop_};
}

QPoint RowLayout::leftOutTextOrigin() const {
    return {columns_.sourceLeft, spacing_.above + source_.height()};
}

std::vector<QRectF> RowLayout::rectsOf(Side side, TextSpan span) const {
    std::vector<QRectF> rects = shows(side) ? cell(side).rectsOf(span) : std::vector<QRectF>();
    for (QRectF& rect : rects)
        rect.translate(cellOrigin(side));
    return rects;
}

std::vector<QRectF> RowLayout::rectsOfPair(Side side, std::size_t pair) const {
    const CellPiece* piece = content_.cell(side).pieceOf(pair);
    return piece ? rectsOf(side, piece->cell) : std::vector<QRectF>();
}

QRectF RowLayout::firstLineOf(std::size_t pair) const {
    QRectF first;
    for (const Side side : {Side::target, Side::source}) {
        const auto rects = rectsOfPair(side, pair);
        if (!rects.empty() && (first.isNull() || rects.front().top() < first.top()))
            first = rects.front();
    }
    if (first.isNull())
        first =
            QRectF(cellOrigin(Side::source), QSizeF(0, source_.style().pitch)); // the dash of an empty cell
    return first;
}

QRectF RowLayout::extentOf(std::size_t pair) const {
    QRectF extent;
    for (const Side side : {Side::source, Side::target})
        for (const QRectF& rect : rectsOfPair(side, pair))
            extent = extent.isNull() ? rect : extent.united(rect);
    return extent.isNull() ? firstLineOf(pair) : extent;
}

Side RowLayout::sideAt(QPointF point) const {
    if (!shows(Side::target) || (isLeftOut() && columns_.layout != PageLayout::sideBySide))
        return Side::source;
    if (!shows(Side::source))
        return Side::target;
    if (columns_.layout == PageLayout::interleaved)
        return point.y() < spacing_.above + (source_.height() + targetTop_) / 2.0 ? Side::source
                                                                                  : Side::target;
    return point.x() < columns_.gutterLeft + columns_.gutterWidth / 2.0 ? Side::source : Side::target;
}

std::optional<std::size_t> RowLayout::pairAt(QPointF point) const {
    if (isLeftOut() || point.x() < std::min(columns_.sourceLeft, columns_.gutterLeft) ||
        point.x() > columns_.right())
        return std::nullopt;
    if (content_.pairs.size() == 1)
        return content_.pairs.front().number;
    const Side side = sideAt(point);
    const CellText& text = content_.cell(side);
    const auto piece = text.pieceAt(cell(side).offsetAt(point - cellOrigin(side)));
    return piece ? std::optional<std::size_t>(text.pieces()[*piece].pair) : std::nullopt;
}

} // namespace duizhao
