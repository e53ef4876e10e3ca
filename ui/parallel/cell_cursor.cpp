#include "ui/parallel/cell_cursor.h"

#include <algorithm>

namespace duizhao {

CellCursor::CellCursor(const CellText& text, const CellLayout& layout)
    : text_(text), layout_(layout), boundaries_(text.text()) {}

std::optional<std::size_t> CellCursor::left(std::size_t offset) const {
    if (offset == 0)
        return std::nullopt;
    return boundaries_.previousCharacter(offset);
}

std::optional<std::size_t> CellCursor::right(std::size_t offset) const {
    if (offset >= text_.text().size())
        return std::nullopt;
    return boundaries_.nextCharacter(offset);
}

std::optional<std::size_t> CellCursor::wordLeft(std::size_t offset) const {
    if (offset == 0)
        return std::nullopt;
    return boundaries_.previousWord(offset);
}

std::optional<std::size_t> CellCursor::wordRight(std::size_t offset) const {
    if (offset >= text_.text().size())
        return std::nullopt;
    return boundaries_.nextWord(offset);
}

std::optional<std::size_t> CellCursor::up(std::size_t offset, qreal x) const {
    const std::size_t line = layout_.lineAt(offset);
    if (line == 0)
        return std::nullopt;
    return snapped(layout_.offsetInLine(line - 1, x));
}

std::optional<std::size_t> CellCursor::down(std::size_t offset, qreal x) const {
    const std::size_t line = layout_.lineAt(offset);
    if (line + 1 >= layout_.lineCount())
        return std::nullopt;
    return snapped(layout_.offsetInLine(line + 1, x));
}

std::size_t CellCursor::lineStart(std::size_t offset) const {
    return layout_.lineSpan(layout_.lineAt(offset)).begin;
}

std::size_t CellCursor::lineEnd(std::size_t offset) const {
    const std::size_t line = layout_.lineAt(offset);
    const TextSpan span = layout_.lineSpan(line);
    if (line + 1 == layout_.lineCount())
        return span.end;
    // The end of a broken line is the start of the next one: stay before its last character.
    return std::max(span.begin, boundaries_.previousCharacter(span.end));
}

std::size_t CellCursor::snapped(std::size_t offset) const {
    offset = std::min(offset, text_.text().size());
    return boundaries_.isCharacterBorder(offset) ? offset : boundaries_.previousCharacter(offset);
}

TextSpan CellCursor::wordAt(std::size_t offset) const {
    const TextSpan reach = text_.selectable(offset);
    const TextSpan word = boundaries_.wordAt(offset);
    return {std::clamp(word.begin, reach.begin, reach.end), std::clamp(word.end, reach.begin, reach.end)};
}

TextSpan CellCursor::sentenceAt(std::size_t offset) const {
    const auto piece = text_.pieceAt(offset);
    return piece ? text_.pieces()[*piece].cell : TextSpan{};
}

std::size_t CellCursor::selectionEnd(std::size_t anchor, std::size_t offset) const {
    const TextSpan reach = text_.selectable(anchor);
    return std::clamp(snapped(offset), reach.begin, reach.end);
}

} // namespace duizhao
