#include "ui/parallel/issue_painter.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace duizhao {

void paintIssues(QPainter& painter, const RowLayout& layout, const std::vector<IssueMark>& marks,
                 std::int64_t active, const Theme& theme, int top) {
    const std::vector<Pair>& pairs = layout.content().pairs;
    if (pairs.empty())
        return;
    const auto first =
        std::lower_bound(marks.begin(), marks.end(), pairs.front().number,
                         [](const IssueMark& mark, std::size_t pair) { return mark.pair < pair; });
    painter.setBrush(Qt::NoBrush);
    for (auto mark = first; mark != marks.end() && mark->pair <= pairs.back().number; ++mark) {
        const TextSpan span = layout.content().cell(mark->side).toCell(mark->span);
        for (const QRectF& line : layout.rectsOf(mark->side, span)) {
            const QRectF box = line.translated(0, top).adjusted(0, 2, 0, -2);
            if (mark->issue == active) {
                painter.setPen(QPen(theme.accent, 1.4, Qt::DashLine));
                painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3);
            }
            painter.setPen(QPen(theme.quietInk, 1.6, Qt::DotLine, Qt::RoundCap));
            painter.drawLine(box.bottomLeft(), box.bottomRight());
        }
    }
}

} // namespace duizhao
