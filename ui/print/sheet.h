#pragma once

#include "core/bitext/block.h"
#include "core/bitext/severity.h"
#include "core/bitext/side.h"
#include "core/text/language.h"
#include "core/text/text_span.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace duizhao {

/// What is printed of an article: its text alone, with room to write in; its text with numbered marks and
/// what they mean; only what the marks mean.
enum class SheetKind { exercise, marked, key };

/// A line under words of a cell.
struct SheetMark {
    TextSpan span; ///< of the cell's text
    std::optional<Severity> severity;
    int lane = 0; ///< 0 nearest to the text; lines in one lane never overlap

    bool operator==(const SheetMark&) const = default;
};

/// One column of a row. The numbers of the marks, and signs where something is missing, stand in the text.
struct SheetCell {
    QString text;
    std::vector<SheetMark> marks;
    std::vector<TextSpan> raised; ///< the numbers, set small and high

    bool operator==(const SheetCell&) const = default;
};

/// What is said of one mark, or without a number of a whole pair.
struct SheetNote {
    QString number;
    QString text;
    TextSpan strong; ///< of the text: the words to be seen first

    bool operator==(const SheetNote&) const = default;
};

/// A paragraph in both languages with its notes; in the key a pair's label with its notes.
struct SheetRow {
    BlockKind kind = BlockKind::paragraph;
    QString label;
    std::array<SheetCell, 2> cells;
    std::vector<SheetNote> notes;
    int ruledLines = 0;   ///< empty ones to write on
    bool endsLink = true; ///< false: the paragraph goes on in the next row

    bool operator==(const SheetRow&) const = default;
    const SheetCell& cell(Side side) const { return cells[static_cast<std::size_t>(side)]; }
    SheetCell& cell(Side side) { return cells[static_cast<std::size_t>(side)]; }
};

/// A sheet before anybody knows how large the paper is.
struct Sheet {
    SheetKind kind = SheetKind::marked;
    QString title;
    Language source = Language::english;
    Language target = Language::chineseTraditional;
    std::vector<SheetRow> rows;

    bool operator==(const Sheet&) const = default;
    Language language(Side side) const { return side == Side::source ? source : target; }
};

} // namespace duizhao
