#include "ui/dictionary/card_place.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {
namespace {

const QRect area(0, 0, 800, 600);

TEST(CardPlace, IsBelowTheLineWhereTheLineBegins) {
    const QRect card = placeCard({300, 200}, {100, 100, 80, 28}, area);
    EXPECT_EQ(card, QRect(100, 132, 300, 200));
}

TEST(CardPlace, FlipsAboveTheLineAtTheBottomOfTheWindow) {
    const QRect card = placeCard({300, 200}, {100, 500, 80, 28}, area);
    EXPECT_EQ(card, QRect(100, 296, 300, 200));
    EXPECT_EQ(placeCard({300, 200}, {100, 40, 80, 28}, area, CardSide::above).top(), 72);
    EXPECT_EQ(placeCard({300, 200}, {100, 500, 80, 28}, area, CardSide::above).top(), 296);
}

TEST(CardPlace, MovesLeftAtTheRightEdge) {
    EXPECT_EQ(placeCard({300, 200}, {700, 100, 80, 28}, area).right(), 793);
    EXPECT_EQ(placeCard({1000, 200}, {700, 100, 80, 28}, area).left(), 6);
}

TEST(CardPlace, IsLowerWhereNeitherSideHasRoom) {
    const QRect card = placeCard({300, 500}, {100, 250, 80, 28}, area);
    EXPECT_EQ(card.top(), 282);
    EXPECT_EQ(card.bottom(), 593);
}

TEST(CardPlace, IsEmptyWhereThereIsNoRoom) {
    EXPECT_TRUE(placeCard({300, 100}, {0, 0, 80, 28}, {0, 0, 800, 28}).isEmpty());
}

TEST(CardPlace, StaysInTheWindowForALineOutOfSight) {
    EXPECT_EQ(placeCard({300, 200}, {100, -400, 80, 28}, area).top(), 6);
    EXPECT_EQ(placeCard({300, 200}, {100, 900, 80, 28}, area).bottom(), 593);
}

TEST(CardPlace, NeverHidesTheLineAndStaysInTheWindow) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const auto any = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int time = 0; time < 5'000; ++time) {
        const QRect window(0, 0, 60 + any(900), 60 + any(900));
        const QRect line(any(window.width()), any(window.height()), 1 + any(200), 10 + any(60));
        const CardSide side = any(2) == 0 ? CardSide::below : CardSide::above;
        const QRect card = placeCard({1 + any(500), 1 + any(500)}, line, window, side);
        if (card.isEmpty())
            continue;
        EXPECT_FALSE(card.intersects(line));
        EXPECT_TRUE(window.contains(card));
    }
}

} // namespace
} // namespace duizhao
