#include "ui/parallel/row_scroll.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <vector>

namespace duizhao {
namespace {

/// A page whose rows have true heights that are known only after measuring.
class RowScrollTest : public testing::Test {
protected:
    void makePage(std::size_t rows, unsigned seed) {
        random_.seed(seed);
        trueHeights_.clear();
        for (std::size_t row = 0; row < rows; ++row)
            trueHeights_.push_back(20 + static_cast<int>(random_() % 300));
        heights_ = RowHeights(rows, 40);
        measured_ = 0;
    }
    RowScroll makeScroll() {
        return RowScroll(heights_, [this](std::size_t row) {
            heights_.measure(row, trueHeights_[row]);
            ++measured_;
        });
    }
    void expectVisibleRowsMeasured(const RowScroll& scroll) {
        ASSERT_LT(scroll.firstRow(), scroll.endRow());
        for (std::size_t row = scroll.firstRow(); row < scroll.endRow(); ++row)
            ASSERT_TRUE(heights_.isMeasured(row)) << row;
        ASSERT_LE(scroll.firstTop(), 0);
        if (scroll.endRow() < heights_.size()) {
            ASSERT_GE(scroll.topOf(scroll.endRow()), scroll.viewport());
        }
    }

    std::mt19937 random_;
    std::vector<int> trueHeights_;
    RowHeights heights_;
    std::size_t measured_ = 0;
};

TEST_F(RowScrollTest, MeasuresOnlyWhatIsVisible) {
    makePage(1'000'000, 1);
    RowScroll scroll = makeScroll();
    scroll.setViewport(900);
    scroll.scrollTo(20'000'000);
    expectVisibleRowsMeasured(scroll);
    EXPECT_LT(measured_, 60u);
}

TEST_F(RowScrollTest, LeavesAVisibleRowStillWhileScrollingUpThroughUnmeasuredRows) {
    makePage(10'000, 2);
    RowScroll scroll = makeScroll();
    scroll.setViewport(800);
    scroll.scrollTo(200'000);
    for (int step = 0; step < 500; ++step) {
        const std::size_t row = scroll.firstRow();
        const std::int64_t top = scroll.topOf(row);
        scroll.scrollBy(-37);
        ASSERT_EQ(scroll.topOf(row), top + 37) << "step " << step;
        expectVisibleRowsMeasured(scroll);
    }
}

TEST_F(RowScrollTest, MovesExactlyAsFarAsAskedWhereverItIs) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    makePage(5'000, seed);
    RowScroll scroll = makeScroll();
    scroll.setViewport(700);
    scroll.scrollTo(60'000);
    for (int step = 0; step < 2'000; ++step) {
        const std::size_t row = scroll.firstRow();
        const std::int64_t top = scroll.topOf(row);
        const auto distance = static_cast<std::int64_t>(random_() % 1200) - 600;
        const std::int64_t before = scroll.offset();
        scroll.scrollBy(distance);
        expectVisibleRowsMeasured(scroll);
        if (HasFatalFailure())
            return;
        const bool ended = scroll.offset() == 0 || scroll.offset() == scroll.maximum();
        if (!ended) {
            ASSERT_EQ(scroll.topOf(row), top - distance) << "step " << step << " from " << before;
        }
    }
}

TEST_F(RowScrollTest, EndsAtTheTopAndAtTheBottomWithAFullWindow) {
    makePage(300, 3);
    RowScroll scroll = makeScroll();
    scroll.setViewport(800);
    scroll.pin(299, 0);
    EXPECT_EQ(scroll.endRow(), 300u);
    EXPECT_EQ(scroll.topOf(299) + trueHeights_[299], 800);
    expectVisibleRowsMeasured(scroll);
    scroll.pin(0, 500);
    EXPECT_EQ(scroll.offset(), 0);
    EXPECT_EQ(scroll.firstRow(), 0u);
    expectVisibleRowsMeasured(scroll);
}

TEST_F(RowScrollTest, ShowsAPageThatIsShorterThanTheWindowFromItsTop) {
    makePage(2, 4);
    RowScroll scroll = makeScroll();
    scroll.setViewport(5'000);
    scroll.scrollTo(100);
    EXPECT_EQ(scroll.offset(), 0);
    EXPECT_EQ(scroll.firstRow(), 0u);
    EXPECT_EQ(scroll.endRow(), 2u);
}

TEST_F(RowScrollTest, HoldsNothingOnAnEmptyPage) {
    makePage(0, 5);
    RowScroll scroll = makeScroll();
    scroll.setViewport(500);
    scroll.scrollTo(10);
    scroll.scrollBy(5);
    scroll.settle();
    EXPECT_EQ(scroll.offset(), 0);
    EXPECT_EQ(scroll.endRow(), 0u);
}

TEST_F(RowScrollTest, KeepsTheRowStillWhenMeasuringInsertsRowsAboveIt) {
    makePage(100, 6);
    RowScroll scroll(heights_, [this](std::size_t row) {
        if (row == 48 && trueHeights_[row] > 0) { // found to be long: five rows instead of one
            heights_.insert(row + 1, 4);
            trueHeights_.insert(trueHeights_.begin() + 49, {71, 72, 73, 74});
        }
        heights_.measure(row, trueHeights_[row]);
    });
    scroll.setViewport(400);
    scroll.pin(50, 0);
    const int height = trueHeights_[50];
    scroll.scrollBy(-390);
    std::size_t row = 0;
    while (scroll.topOf(row) != 390)
        ASSERT_LT(++row, heights_.size());
    EXPECT_EQ(row, 54u);
    EXPECT_EQ(heights_.height(row), height);
    expectVisibleRowsMeasured(scroll);
}

} // namespace
} // namespace duizhao
