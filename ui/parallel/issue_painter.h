#pragma once

#include "core/bitext/side.h"
#include "ui/parallel/row_layout.h"
#include "ui/theme/theme.h"

#include <cstdint>
#include <vector>

class QPainter;

namespace duizhao {

/// A place that a check proposes as an error.
struct IssueMark {
    std::size_t pair = 0;
    Side side = Side::target;
    TextSpan span; ///< in the side's text
    std::int64_t issue = 0;

    bool operator==(const IssueMark&) const = default;
};

/// Draws what the checks found in a row, in quiet ink: a dotted line below the words, and a frame of dots
/// around the issue a person is at. `marks` stand in the order of pairs; `top` is where the row begins in the
/// window.
void paintIssues(QPainter& painter, const RowLayout& layout, const std::vector<IssueMark>& marks,
                 std::int64_t active, const Theme& theme, int top);

} // namespace duizhao
