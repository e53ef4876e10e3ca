#include "ui/parallel/columns.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

const ColumnWishes wishes{600, 640, 72, 40};

TEST(Columns, KeepTheMeasureAndCentreThePageInAWideWindow) {
    const Columns columns = columnsFor(2000, wishes);
    EXPECT_EQ(columns.sourceWidth, 600);
    EXPECT_EQ(columns.targetWidth, 640);
    EXPECT_EQ(columns.gutterWidth, 72);
    EXPECT_EQ(columns.sourceLeft, 2000 - columns.right());
}

TEST(Columns, ShrinkInProportionInANarrowWindow) {
    const Columns columns = columnsFor(700, wishes);
    EXPECT_EQ(columns.gutterWidth, 54);
    EXPECT_NEAR(columns.sourceWidth / 600.0, columns.targetWidth / 640.0, 0.01);
    EXPECT_LE(columns.right(), 700);
    EXPECT_GE(columns.sourceLeft, 19);
}

TEST(Columns, NeverOverlapAndNeverVanish) {
    for (int width = 0; width < 2500; width += 7) {
        const Columns columns = columnsFor(width, wishes);
        EXPECT_GE(columns.sourceWidth, 80) << width;
        EXPECT_GE(columns.targetWidth, 80) << width;
        EXPECT_GE(columns.sourceLeft, 0) << width;
        EXPECT_EQ(columns.sourceLeft + columns.sourceWidth, columns.gutterLeft);
        EXPECT_EQ(columns.gutterLeft + columns.gutterWidth, columns.targetLeft);
        if (width >= 300) {
            EXPECT_LE(columns.right(), width) << width;
        }
    }
}

TEST(Columns, GrowWithTheWindowWithoutAStep) {
    Columns before = columnsFor(300, wishes);
    for (int width = 301; width < 1600; ++width) {
        const Columns columns = columnsFor(width, wishes);
        EXPECT_LE(std::abs(columns.sourceWidth - before.sourceWidth), 2) << width;
        before = columns;
    }
}

} // namespace
} // namespace duizhao
