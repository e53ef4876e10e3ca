#include "ui/parallel/hit_painter.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace duizhao {

namespace {

constexpr qreal groundStrength = 0.16;

} // namespace

void paintHits(QPainter& painter, const RowLayout& layout, const std::vector<SearchHit>& hits,
               const SearchHit* current, const Theme& theme, int top) {
    const std::vector<Pair>& pairs = layout.content().pairs;
    if (pairs.empty())
        return;
    const auto first =
        std::lower_bound(hits.begin(), hits.end(), pairs.front().number,
                         [](const SearchHit& hit, std::size_t pair) { return hit.pair < pair; });
    for (auto hit = first; hit != hits.end() && hit->pair <= pairs.back().number; ++hit) {
        const CellText& cell = layout.content().cell(hit->side);
        const bool isCurrent = current && *current == *hit;
        QColor ground = theme.accent;
        ground.setAlphaF(static_cast<float>(groundStrength));
        painter.setPen(QPen(theme.accent, isCurrent ? 2 : 1));
        painter.setBrush(ground);
        for (const QRectF& line : layout.rectsOf(hit->side, cell.toCell(hit->span)))
            painter.drawRoundedRect(line.translated(0, top).adjusted(-1, 3, 1, -2), 2, 2);
    }
}

} // namespace duizhao
