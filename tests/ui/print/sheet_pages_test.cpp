#include "ui/print/sheet_pages.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {
namespace {

std::vector<SheetPage> pagesOf(int height, const std::vector<std::vector<SheetStrip>>& rows) {
    SheetPages pages(height);
    for (const auto& row : rows)
        pages.add(row);
    return pages.take();
}

TEST(SheetPages, BreakBetweenStripsAndDropWhiteSpaceAtThePagesTop) {
    const auto pages = pagesOf(100, {{{5, 40}, {5, 40}, {5, 40}}});
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0], (SheetPage{{0, 0, 0}, {0, 1, 45}}));
    EXPECT_EQ(pages[1], (SheetPage{{0, 2, 0}}));
}

TEST(SheetPages, PartRowsByTheGreaterOfTheirWhiteSpaces) {
    const auto pages = pagesOf(100, {{{0, 10, 20}}, {{5, 10, 0}}, {{7, 10, 0}}});
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(pages[0], (SheetPage{{0, 0, 0}, {1, 0, 30}, {2, 0, 47}}));
}

TEST(SheetPages, KeepAHeadingWithItsText) {
    const auto pages = pagesOf(100, {{{0, 80}}, {{0, 20, 0, true}}, {{0, 20}}});
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[1], (SheetPage{{1, 0, 0}, {2, 0, 20}}));
}

TEST(SheetPages, PartStripsThatStayTogetherWhereTheyAreHigherThanAPage) {
    const std::vector<SheetStrip> chain(7, SheetStrip{0, 30, 0, true});
    const auto pages = pagesOf(100, {chain});
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[2].size(), 1u);
}

TEST(SheetPages, AreOneEmptyPageWithoutStrips) {
    const auto pages = pagesOf(100, {{}, {}});
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(pages[0].empty());
}

TEST(SheetPages, HoldEachStripOnceInOrderAndInside) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        const int height = 60 + static_cast<int>(random() % 200);
        std::vector<std::vector<SheetStrip>> rows(random() % 20);
        std::vector<PlacedStrip> expected;
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t strip = random() % 12; strip > 0; --strip) {
                expected.push_back({row, rows[row].size(), 0});
                rows[row].push_back({static_cast<int>(random() % 30), 1 + static_cast<int>(random() % 60),
                                     static_cast<int>(random() % 30), random() % 3 == 0});
            }
        std::vector<PlacedStrip> placed;
        for (const SheetPage& page : pagesOf(height, rows)) {
            int reached = 0;
            for (PlacedStrip strip : page) {
                EXPECT_GE(strip.top, reached);
                reached = strip.top + rows[strip.row][strip.strip].height;
                strip.top = 0;
                placed.push_back(strip);
            }
            EXPECT_LE(reached, height);
        }
        EXPECT_EQ(placed, expected);
    }
}

} // namespace
} // namespace duizhao
