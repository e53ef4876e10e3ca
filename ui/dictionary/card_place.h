#pragma once

#include <QRect>
#include <QSize>

namespace duizhao {

/// Where a card would rather stand.
enum class CardSide { below, above };

/// Where a card of this size stands near a line of text, inside `area` and never over the line: on the side
/// it would rather stand on, else on the other, else on the one with more room, made lower to fit. It begins
/// where the line begins and moves left as far as it must. Empty if the line leaves no room at all.
QRect placeCard(QSize card, const QRect& line, const QRect& area, CardSide side = CardSide::below);

} // namespace duizhao
