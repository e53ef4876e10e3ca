#include "ui/print/marked_cell.h"
#include "ui/print/set_text.h"
#include "ui/print/sheet_style.h"

#include <gtest/gtest.h>

#include <array>

namespace duizhao {
namespace {

class SetTextTest : public testing::Test {
protected:
    const CellStyle& style(Side side) { return style_.cell(side, BlockKind::paragraph); }

    SheetStyle style_{Sheet{}, a4};
};

TEST_F(SetTextTest, NeverBeginsALineWithANumber) {
    const std::array texts{QStringLiteral("The mill of the old town burned down in one cold night of May."),
                           QStringLiteral("老鎮上的磨坊在五月的一個寒夜裡燒毀了沒有人看見火是怎麼起的。")};
    for (const Side side : {Side::source, Side::target}) {
        const QString& text = texts[static_cast<std::size_t>(side)];
        std::vector<NumberedMark> marks;
        for (std::size_t at = 1; at < static_cast<std::size_t>(text.size()); at += 3)
            marks.push_back({{at % 2 ? at - 1 : at, at}, Severity::minor, at});
        const SheetCell cell = markedCell(text, marks);
        for (int width = sheetUnits(30); width < sheetUnits(60); width += sheetUnits(1)) {
            const SetText set(cell.text, style(side), width);
            ASSERT_GT(set.lines(), 1u);
            for (std::size_t line = 0; line < set.lines(); ++line)
                for (const TextSpan number : cell.raised)
                    EXPECT_NE(set.span(line).begin, number.begin) << width;
        }
    }
}

TEST_F(SetTextTest, LosesNothingBetweenItsLines) {
    const SetText set(QStringLiteral("The mill burned. 磨坊燒毀了。 ").repeated(50), style(Side::target),
                      sheetUnits(50));
    std::size_t reached = 0;
    for (std::size_t line = 0; line < set.lines(); ++line) {
        EXPECT_EQ(set.span(line).begin, reached);
        reached = set.span(line).end;
    }
    EXPECT_EQ(reached, 50u * 24);
}

TEST_F(SetTextTest, UnderlinesWordsInEachOfTheirLines) {
    const SetText set(QStringLiteral("磨坊燒毀了").repeated(20), style(Side::target), sheetUnits(40));
    ASSERT_GE(set.lines(), 3u);
    const TextSpan words{2, set.span(1).begin + 1};
    EXPECT_GT(set.reachIn(0, words)->from, 0);
    EXPECT_EQ(set.reachIn(1, words)->from, 0);
    EXPECT_NEAR(set.reachIn(1, words)->width, style(Side::target).font.pixelSize(), 2);
    EXPECT_FALSE(set.reachIn(2, words));
}

} // namespace
} // namespace duizhao
