#include "ui/parallel/text_caret.h"

#include <algorithm>
#include <utility>

namespace duizhao {

TextCaret::TextCaret(ParallelPage& page) : page_(&page) { goToPair(0); }

TextCaret::Cell TextCaret::cell() const {
    auto layout = page_->layout(row());
    CellCursor cursor(layout->content().cell(side_), layout->cell(side_));
    return {std::move(layout), std::move(cursor)};
}

TextSpan TextCaret::selectedCell() const { return {std::min(anchor_, offset_), std::max(anchor_, offset_)}; }

std::optional<TextSelection> TextCaret::selection() const {
    if (!hasSelection())
        return std::nullopt;
    const TextSpan span = page_->layout(row())->content().cell(side_).toText(selectedCell());
    return span.empty() ? std::nullopt : std::optional<TextSelection>({side_, span});
}

/// The row itself or the next one in the direction that has text.
std::optional<std::size_t> TextCaret::textRow(std::size_t row, int step) const {
    for (; row < page_->rowCount(); row += static_cast<std::size_t>(step))
        if (page_->row(row).kind == Row::Kind::unit)
            return row;
    return std::nullopt;
}

void TextCaret::enter(std::size_t row, Side side, std::size_t offset) {
    page_->scroll().measureRow(row);
    row_ = page_->row(row);
    side_ = side;
    preferredSide_ = side;
    offset_ = std::min(offset, page_->layout(row)->content().cell(side).text().size());
    collapse();
    updatePair();
}

void TextCaret::updatePair() {
    const auto layout = page_->layout(row());
    const CellText& text = layout->content().cell(side_);
    if (const auto piece = text.pieceAt(selectedCell().begin))
        pair_ = text.pieces()[*piece].pair;
}

std::size_t TextCaret::offsetAt(const RowLayout& layout, QPointF point) const {
    const QPointF top(0, static_cast<qreal>(page_->scroll().topOf(row())));
    return layout.cell(side_).offsetAt(point - top - layout.cellOrigin(side_));
}

void TextCaret::placeAt(QPointF point, bool extend) {
    if (!valid())
        return;
    goalX_.reset();
    if (!extend) {
        const auto under = page_->rowAtY(point.y());
        const std::size_t nearest = under ? *under : point.y() < 0 ? 0 : page_->rowCount() - 1;
        auto row = textRow(nearest, 1);
        if (!row)
            row = textRow(nearest, -1);
        if (!row)
            return;
        const QPointF top(0, static_cast<qreal>(page_->scroll().topOf(*row)));
        enter(*row, page_->layout(*row)->sideAt(point - top), 0);
        const Cell here = cell();
        offset_ = here.cursor.snapped(offsetAt(*here.layout, point));
        collapse();
    } else {
        const Cell here = cell();
        offset_ = here.cursor.selectionEnd(anchor_, offsetAt(*here.layout, point));
    }
    updatePair();
}

void TextCaret::selectWordAt(QPointF point) {
    placeAt(point, false);
    if (!valid())
        return;
    const Cell here = cell();
    // The character under the pointer, not the border nearest to it.
    std::size_t under = offset_;
    const QPointF top(0, static_cast<qreal>(page_->scroll().topOf(row())));
    const QRectF caret =
        here.layout->cell(side_).caretRect(offset_).translated(here.layout->cellOrigin(side_) + top);
    if (caret.left() > point.x())
        under = here.cursor.left(offset_).value_or(offset_);
    wordAnchor_ = here.cursor.wordAt(under);
    anchor_ = wordAnchor_.begin;
    offset_ = wordAnchor_.end;
    updatePair();
}

void TextCaret::extendByWordsTo(QPointF point) {
    if (!valid())
        return;
    const Cell here = cell();
    const std::size_t at = here.cursor.selectionEnd(wordAnchor_.begin, offsetAt(*here.layout, point));
    const TextSpan word = here.cursor.wordAt(at);
    if (at < wordAnchor_.begin) {
        anchor_ = wordAnchor_.end;
        offset_ = here.cursor.selectionEnd(wordAnchor_.begin, word.begin);
    } else {
        anchor_ = wordAnchor_.begin;
        offset_ = at <= wordAnchor_.end ? wordAnchor_.end
                  : at == word.begin    ? at
                                        : here.cursor.selectionEnd(wordAnchor_.begin, word.end);
    }
    updatePair();
}

void TextCaret::selectSentenceAt(QPointF point) {
    placeAt(point, false);
    if (!valid())
        return;
    const TextSpan sentence = cell().cursor.sentenceAt(offset_);
    anchor_ = sentence.begin;
    offset_ = sentence.end;
    updatePair();
}

void TextCaret::moveTo(std::optional<std::size_t> offset, bool extend, int direction) {
    if (extend) {
        const Cell here = cell();
        const std::size_t end = direction < 0 ? 0 : here.layout->content().cell(side_).text().size();
        offset_ = here.cursor.selectionEnd(anchor_, offset.value_or(end));
    } else if (offset) {
        offset_ = *offset;
        collapse();
    } else {
        leaveCell(direction);
    }
    updatePair();
}

/// To the end of the cell before this one, or to the start of the one behind it, in reading order.
void TextCaret::leaveCell(int direction) {
    const bool both = showsBoth(page_->pageLayout());
    const bool stays = both && side_ == (direction < 0 ? Side::target : Side::source);
    std::optional<std::size_t> next = row();
    if (!stays)
        next = direction < 0 && row() == 0 ? std::nullopt
                                           : textRow(row() + static_cast<std::size_t>(direction), direction);
    if (next)
        enter(*next, both ? other(side_) : side_, direction < 0 ? static_cast<std::size_t>(-1) : 0);
}

void TextCaret::moveByLine(int direction, bool extend) {
    const Cell here = cell();
    const int cellLeft = here.layout->cellOrigin(side_).x();
    if (!goalX_)
        goalX_ = here.layout->cell(side_).caretRect(offset_).x() + cellLeft;
    const qreal x = *goalX_ - cellLeft;
    const auto within = direction < 0 ? here.cursor.up(offset_, x) : here.cursor.down(offset_, x);
    if (within || extend)
        return moveTo(within, extend, direction);
    // Where the translation stands below its source, that is the next cell.
    const bool stacked = page_->pageLayout() == PageLayout::interleaved;
    std::optional<std::size_t> next = row();
    if (!stacked || side_ == (direction < 0 ? Side::source : Side::target))
        next = direction < 0 && row() == 0 ? std::nullopt
                                           : textRow(row() + static_cast<std::size_t>(direction), direction);
    if (!next)
        return;
    enter(*next, stacked ? other(side_) : side_, 0);
    const Cell there = cell();
    const CellLayout& layout = there.layout->cell(side_);
    offset_ = there.cursor.snapped(layout.offsetInLine(direction < 0 ? layout.lineCount() - 1 : 0, x));
    collapse();
    updatePair();
}

void TextCaret::toOtherColumn() {
    if (!showsBoth(page_->pageLayout()))
        return;
    const auto layout = page_->layout(row());
    const CellPiece* piece = pair_ ? layout->content().cell(other(side_)).pieceOf(*pair_) : nullptr;
    const auto pair = pair_;
    enter(row(), other(side_), piece ? piece->cell.begin : 0);
    if (piece)
        pair_ = pair;
}

void TextCaret::toEnd(int direction) {
    const auto row = direction < 0 ? textRow(0, 1) : textRow(page_->rowCount() - 1, -1);
    const bool stacked = page_->pageLayout() == PageLayout::interleaved;
    const Side side = !stacked ? side_ : direction < 0 ? Side::source : Side::target;
    if (row)
        enter(*row, side, direction < 0 ? 0 : static_cast<std::size_t>(-1));
}

void TextCaret::move(CaretMove move, bool extend) {
    if (!valid())
        return;
    if (move != CaretMove::up && move != CaretMove::down)
        goalX_.reset();
    if (!extend && hasSelection() && (move == CaretMove::left || move == CaretMove::right))
        return moveTo(move == CaretMove::left ? selectedCell().begin : selectedCell().end, false, 0);
    switch (move) {
    case CaretMove::left:
        return moveTo(cell().cursor.left(offset_), extend, -1);
    case CaretMove::right:
        return moveTo(cell().cursor.right(offset_), extend, 1);
    case CaretMove::wordLeft:
        return moveTo(cell().cursor.wordLeft(offset_), extend, -1);
    case CaretMove::wordRight:
        return moveTo(cell().cursor.wordRight(offset_), extend, 1);
    case CaretMove::up:
        return moveByLine(-1, extend);
    case CaretMove::down:
        return moveByLine(1, extend);
    case CaretMove::lineStart:
        return moveTo(cell().cursor.lineStart(offset_), extend, -1);
    case CaretMove::lineEnd:
        return moveTo(cell().cursor.lineEnd(offset_), extend, 1);
    case CaretMove::articleStart:
        return extend ? moveTo(std::nullopt, true, -1) : toEnd(-1);
    case CaretMove::articleEnd:
        return extend ? moveTo(std::nullopt, true, 1) : toEnd(1);
    case CaretMove::otherColumn:
        return toOtherColumn();
    }
}

bool TextCaret::goToPair(std::size_t pair) {
    const auto row = page_->rowOfPair(pair);
    if (!row)
        return false;
    goalX_.reset();
    const auto layout = page_->layout(*row);
    const RowContent& content = layout->content();
    const Side preferred = preferredSide_;
    const auto textOn = [&](Side side) {
        const CellPiece* piece = content.cell(side).pieceOf(pair);
        return page_->shows(side) && piece && !piece->cell.empty() ? piece : nullptr;
    };
    const bool stays = page_->shows(preferred) && (textOn(preferred) || !textOn(other(preferred)));
    const Side side = stays ? preferred : other(preferred);
    const CellPiece* piece = content.cell(side).pieceOf(pair);
    enter(*row, page_->shows(side) ? side : other(side), piece ? piece->cell.begin : 0);
    if (page_->shows(preferred))
        preferredSide_ = preferred;
    pair_ = pair;
    return true;
}

bool TextCaret::goToPlace(const TextPlace& place) {
    const auto pair = page_->pairOfPlace(place);
    if (!pair)
        return false;
    if (!page_->shows(place.side))
        return goToPair(*pair);
    const auto row = page_->rowOfPair(*pair);
    if (!row)
        return false;
    goalX_.reset();
    const auto layout = page_->layout(*row);
    const CellText& text = layout->content().cell(place.side);
    enter(*row, place.side, text.toCell(place.offset));
    offset_ = cell().cursor.snapped(offset_);
    collapse();
    const CellPiece* piece = text.pieceOf(*pair);
    if (piece && piece->cell.begin <= offset_ && offset_ <= piece->cell.end)
        pair_ = *pair;
    return true;
}

bool TextCaret::select(const TextSelection& selection) {
    if (selection.span.empty() || !goToPlace({selection.side, selection.span.begin}) ||
        side_ != selection.side)
        return false;
    const Cell here = cell();
    anchor_ = offset_;
    offset_ =
        here.cursor.selectionEnd(anchor_, here.layout->content().cell(side_).toCell(selection.span.end));
    updatePair();
    return hasSelection();
}

QRectF TextCaret::rect() const {
    if (!valid())
        return {};
    const auto layout = page_->layout(row());
    const QPointF top(0, static_cast<qreal>(page_->scroll().topOf(row())));
    return layout->cell(side_).caretRect(offset_).translated(layout->cellOrigin(side_) + top);
}

TextPlace TextCaret::place() const {
    if (!valid())
        return {};
    return {side_, page_->layout(row())->content().cell(side_).toText(offset_)};
}

} // namespace duizhao
