#include "ui/parallel/row_heights.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace duizhao {
namespace {

/// The same rows as a plain vector.
struct Model {
    std::vector<int> heights;

    std::int64_t offset(std::size_t row) const {
        std::int64_t sum = 0;
        for (std::size_t before = 0; before < row; ++before)
            sum += heights[before];
        return sum;
    }
    std::size_t rowAt(std::int64_t offset) const {
        std::int64_t end = 0;
        for (std::size_t row = 0; row < heights.size(); ++row)
            if ((end += heights[row]) > offset)
                return row;
        return heights.size() - 1;
    }
};

void expectSame(const RowHeights& heights, const Model& model, std::mt19937& random) {
    ASSERT_EQ(heights.size(), model.heights.size());
    ASSERT_EQ(heights.total(), model.offset(model.heights.size()));
    for (int probe = 0; probe < 20; ++probe) {
        const std::size_t row = random() % model.heights.size();
        ASSERT_EQ(heights.height(row), model.heights[row]);
        ASSERT_EQ(heights.offset(row), model.offset(row));
        const auto offset = static_cast<std::int64_t>(random() % static_cast<unsigned>(heights.total() + 50));
        ASSERT_EQ(heights.rowAt(offset), model.rowAt(offset)) << offset;
        ASSERT_EQ(heights.rowAt(model.offset(row)), row);
    }
    ASSERT_EQ(heights.rowAt(-5), 0u);
}

TEST(RowHeights, AgreeWithAPlainVectorThroughAnyChanges) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 40; ++round) {
        const std::size_t rows = 1 + random() % 700;
        int estimate = 1 + static_cast<int>(random() % 60);
        RowHeights heights(rows, estimate);
        Model model{std::vector<int>(rows, estimate)};
        for (int step = 0; step < 40; ++step) {
            const std::size_t row = random() % heights.size();
            switch (random() % 8) {
            case 0:
                heights.forget(row);
                model.heights[row] = estimate;
                break;
            case 1: {
                const std::size_t count = random() % 90;
                heights.insert(row, count);
                model.heights.insert(model.heights.begin() + static_cast<std::ptrdiff_t>(row), count,
                                     estimate);
                break;
            }
            case 2:
                if (step % 10 == 0) {
                    estimate = 1 + static_cast<int>(random() % 60);
                    heights.forgetAll(estimate);
                    model.heights.assign(model.heights.size(), estimate);
                }
                break;
            default: {
                const int height = 1 + static_cast<int>(random() % 200);
                heights.measure(row, height);
                model.heights[row] = height;
            }
            }
            expectSame(heights, model, random);
            if (HasFatalFailure())
                return;
        }
    }
}

TEST(RowHeights, SayWhichRowsAreMeasured) {
    RowHeights heights(3, 10);
    EXPECT_FALSE(heights.isMeasured(1));
    heights.measure(1, 10);
    EXPECT_TRUE(heights.isMeasured(1));
    heights.forget(1);
    EXPECT_FALSE(heights.isMeasured(1));
}

TEST(RowHeights, HoldAMillionRowsFarBeyondWhatFitsIntoThirtyTwoBits) {
    RowHeights heights(1'000'000, 5'000);
    EXPECT_EQ(heights.total(), 5'000'000'000);
    heights.measure(999'999, 1);
    EXPECT_EQ(heights.rowAt(4'999'995'000), 999'999u);
    EXPECT_EQ(heights.rowAt(4'999'994'999), 999'998u);
}

} // namespace
} // namespace duizhao
