#pragma once

#include "core/bitext/annotation.h"
#include "core/bitext/side.h"
#include "core/store/article_reader.h"
#include "ui/parallel/cell_text.h"
#include "ui/parallel/drawn_text.h"
#include "ui/parallel/row_list.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// What stands in one row.
struct RowContent {
    Row row;
    std::vector<Pair> pairs; ///< empty for left-out lines
    std::array<CellText, 2> cells;
    BlockKind kind = BlockKind::paragraph;
    /// What a cell draws instead of its text.
    std::array<std::optional<DrawnText>, 2> drawn;
    bool endsLink = true; ///< no other row of the same link follows

    std::size_t leftOutLines = 0;
    bool open = false;
    QString leftOutText; ///< of an open row, one block a line

    const std::optional<DrawnText>& drawnOf(Side side) const { return drawn[static_cast<std::size_t>(side)]; }
    const CellText& cell(Side side) const { return cells[static_cast<std::size_t>(side)]; }
    const Pair* pair(std::size_t number) const {
        for (const Pair& each : pairs)
            if (each.number == number)
                return &each;
        return nullptr;
    }
};

} // namespace duizhao
