#pragma once

#include "core/text/boundaries.h"
#include "core/text/text_span.h"
#include "ui/parallel/cell_layout.h"
#include "ui/parallel/cell_text.h"

#include <cstddef>
#include <optional>

namespace duizhao {

/// Where a caret can go inside one cell. Cell offsets; every answer is on a grapheme border and never inside
/// white space that the cell does not show. Holds references to the cell.
class CellCursor {
public:
    CellCursor(const CellText& text, const CellLayout& layout);

    /// Nothing where the caret would leave the cell.
    std::optional<std::size_t> left(std::size_t offset) const;
    std::optional<std::size_t> right(std::size_t offset) const;
    std::optional<std::size_t> wordLeft(std::size_t offset) const;
    std::optional<std::size_t> wordRight(std::size_t offset) const;
    /// One line up or down, at the offset nearest to `x` in the cell.
    std::optional<std::size_t> up(std::size_t offset, qreal x) const;
    std::optional<std::size_t> down(std::size_t offset, qreal x) const;
    std::size_t lineStart(std::size_t offset) const;
    std::size_t lineEnd(std::size_t offset) const;

    /// The nearest grapheme border at or before an offset.
    std::size_t snapped(std::size_t offset) const;
    /// The word at an offset, or the sentence.
    TextSpan wordAt(std::size_t offset) const;
    TextSpan sentenceAt(std::size_t offset) const;
    /// The end of a selection that began at `anchor`, as near to `offset` as it may go.
    std::size_t selectionEnd(std::size_t anchor, std::size_t offset) const;

private:
    const CellText& text_;
    const CellLayout& layout_;
    Boundaries boundaries_;
};

} // namespace duizhao
