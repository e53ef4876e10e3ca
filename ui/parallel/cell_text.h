#pragma once

#include "core/text/text_span.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// One side of one pair in a cell.
struct CellPiece {
    std::size_t pair = 0; ///< the pair's number in the article
    TextSpan span;        ///< in the side's text; an empty one keeps its place
    TextSpan cell;        ///< in the cell

    bool operator==(const CellPiece&) const = default;
};

/// The text of one cell: the sides of one or more pairs in order with the white space between them, unit for
/// unit as in the article. Where a line of the file ends between two pairs, or other text stands between
/// them, one U+2028 parts them. "Cell offsets" count in this text, "text offsets" in the article's.
class CellText {
public:
    struct Part {
        std::size_t pair;
        TextSpan span;
        std::u16string text;
    };
    /// Reads a range of the side's text; only asked for cells of several pairs.
    using Read = std::function<std::u16string(TextSpan)>;

    CellText() = default;
    CellText(std::vector<Part> parts, const Read& read);

    const std::u16string& text() const { return text_; }
    /// The same length as text(): line ends inside a sentence and spaces behind full-width marks have become
    /// characters without width, as a compositor would set them.
    QString shown() const;
    const std::vector<CellPiece>& pieces() const { return pieces_; }
    bool empty() const { return text_.empty(); }

    /// The nearest offset in the cell, or in the text.
    std::size_t toCell(std::size_t textOffset) const;
    std::size_t toText(std::size_t cellOffset) const;
    TextSpan toCell(TextSpan span) const { return {toCell(span.begin), toCell(span.end)}; }
    TextSpan toText(TextSpan cell) const;

    /// The index of the piece a caret at this offset belongs to; nothing in a cell without pieces. White
    /// space belongs to the piece before it.
    std::optional<std::size_t> pieceAt(std::size_t cellOffset) const;
    const CellPiece* pieceOf(std::size_t pair) const;

    /// The cell offsets that one selection around this offset may reach: between them stands nothing of the
    /// file that the cell does not show, but white space.
    TextSpan selectable(std::size_t cellOffset) const;

private:
    struct Stretch {
        TextSpan span;
        std::size_t begin; ///< in the cell
        bool joined;       ///< only white space stands between it and the stretch before
        TextSpan cell() const { return {begin, begin + span.length()}; }
    };
    void addGroup(const std::vector<Part>& parts, std::size_t first, std::size_t end, const Read& read);
    void addStretch(TextSpan span, std::u16string_view text, bool joined);

    std::u16string text_;
    std::vector<CellPiece> pieces_;
    std::vector<Stretch> stretches_;
};

} // namespace duizhao
