#include "ui/dictionary/card_place.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr int gap = 4;    ///< between line and card
constexpr int margin = 6; ///< between card and the area's edge

} // namespace

QRect placeCard(QSize card, const QRect& line, const QRect& area, CardSide side) {
    const int firstY = area.top() + margin;
    const int endY = area.bottom() + 1 - margin;
    const int roomAbove = std::max(0, line.top() - gap - firstY);
    const int roomBelow = std::max(0, endY - (line.bottom() + 1 + gap));
    const int room = side == CardSide::below ? roomBelow : roomAbove;
    const int otherRoom = side == CardSide::below ? roomAbove : roomBelow;
    const bool stays = card.height() <= room || (card.height() > otherRoom && room >= otherRoom);
    const bool below = stays == (side == CardSide::below);
    const int height = std::min(card.height(), stays ? room : otherRoom);
    const int width = std::min(card.width(), area.width() - 2 * margin);
    if (height <= 0 || width <= 0)
        return {};
    const int rightmost = area.right() + 1 - margin - width;
    const int x = std::max(area.left() + margin, std::min(line.left(), rightmost));
    // A line out of sight leaves the card at the edge nearest to it.
    const int y =
        below ? std::max(firstY, line.bottom() + 1 + gap) : std::min(line.top() - gap, endY) - height;
    return {x, y, width, height};
}

} // namespace duizhao
