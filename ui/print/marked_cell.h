#pragma once

#include "ui/print/sheet.h"

#include <cstddef>
#include <vector>

namespace duizhao {

/// A flagged place of a cell, to be numbered.
struct NumberedMark {
    TextSpan span; ///< of the text without numbers; an empty one is a place where something is missing
    std::optional<Severity> severity;
    std::size_t number = 0;
    bool lined = true; ///< false: of the whole pair, which gets a number behind it and no line

    bool operator==(const NumberedMark&) const = default;
};

/// Puts the numbers into the text, behind the words they belong to, and ‸ where something is missing. A
/// number never begins a line.
SheetCell markedCell(const QString& text, const std::vector<NumberedMark>& marks);

} // namespace duizhao
