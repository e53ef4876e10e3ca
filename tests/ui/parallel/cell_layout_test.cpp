#include "ui/parallel/cell_layout.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

class CellLayoutTest : public testing::Test {
protected:
    CellLayout layOut(const char16_t* text, int width, Side side = Side::target) {
        return CellLayout(QString::fromUtf16(text), typography_.style(side, BlockKind::paragraph), width);
    }
    Typography typography_{Language::english, Language::chineseTraditional, 1};
};

TEST_F(CellLayoutTest, MakesEveryLineAsHighAsThePitchWhateverFontsItMixes) {
    const CellLayout plain = layOut(u"天氣很冷", 1000);
    const CellLayout mixed = layOut(u"天氣 cold 😀 שלום", 1000);
    EXPECT_EQ(plain.height(), typography_.pitch());
    EXPECT_EQ(mixed.height(), typography_.pitch());
    EXPECT_EQ(layOut(u"天氣很冷天氣很冷天氣很冷", 100).height() % typography_.pitch(), 0);
}

TEST_F(CellLayoutTest, IsOneLineHighWithoutText) {
    const CellLayout empty = layOut(u"", 300);
    EXPECT_TRUE(empty.empty());
    EXPECT_EQ(empty.height(), typography_.pitch());
    EXPECT_EQ(empty.offsetAt({50, 10}), 0u);
    EXPECT_TRUE(empty.rectsOf({0, 0}).empty());
}

TEST_F(CellLayoutTest, GivesASpanOneRectanglePerLine) {
    const CellLayout layout = layOut(u"天氣很冷天氣很冷天氣很冷天氣很冷", 100);
    ASSERT_GE(layout.lineCount(), 3u);
    const auto rects = layout.rectsOf({1, 12});
    ASSERT_EQ(rects.size(), layout.lineAt(11) + 1);
    EXPECT_GT(rects[0].left(), 10);
    EXPECT_EQ(rects[1].left(), 0);
    for (std::size_t line = 0; line < rects.size(); ++line) {
        EXPECT_EQ(rects[line].top(), layout.lineTop(line));
        EXPECT_LE(rects[line].right(), 101);
    }
}

TEST_F(CellLayoutTest, FindsTheOffsetUnderAPoint) {
    const CellLayout layout =
        layOut(u"The mill by the river was sold twice before anyone asked.", 200, Side::source);
    for (std::size_t offset = 0; offset < 57; ++offset) {
        const QRectF rect = layout.caretRect(offset);
        EXPECT_EQ(layout.offsetAt(rect.center()), offset);
    }
    EXPECT_EQ(layout.offsetAt({-100, -100}), 0u);
    EXPECT_EQ(layout.offsetAt({1000, 1000}), 57u);
}

TEST_F(CellLayoutTest, SetsBlocksOfOneCellApart) {
    const CellLayout layout = layOut(u"一\u2028二", 300);
    ASSERT_EQ(layout.lineCount(), 2u);
    EXPECT_GT(layout.lineTop(1), typography_.pitch());
    // A point behind the first block's end is still in the first block.
    EXPECT_EQ(layout.offsetAt({250, 5}), 1u);
}

TEST_F(CellLayoutTest, BreaksNoLineBeforeAFullStopOrAfterAnOpeningBracket) {
    const QString text =
        QString::fromUtf16(u"天氣很冷。天氣《很冷》，天氣很冷。天氣很冷、天氣很冷！天氣（很冷）。");
    for (int width = 60; width < 300; width += 7) {
        const CellLayout layout =
            CellLayout(text, typography_.style(Side::target, BlockKind::paragraph), width);
        for (std::size_t line = 1; line < layout.lineCount(); ++line) {
            const auto begin = static_cast<qsizetype>(layout.lineSpan(line).begin);
            EXPECT_FALSE(QString::fromUtf16(u"。，、！》）").contains(text[begin])) << width;
            EXPECT_FALSE(QString::fromUtf16(u"《（").contains(text[begin - 1])) << width;
        }
    }
}

TEST_F(CellLayoutTest, PutsBothLanguagesOnOneBaseline) {
    for (const BlockKind kind : {BlockKind::title, BlockKind::heading, BlockKind::paragraph}) {
        const CellStyle& source = typography_.style(Side::source, kind);
        const CellStyle& target = typography_.style(Side::target, kind);
        EXPECT_EQ(source.baseline, target.baseline);
        EXPECT_EQ(source.pitch, target.pitch);
    }
}

TEST_F(CellLayoutTest, SetsHeadingsLargerThanTextAndTitlesLargest) {
    const auto size = [&](BlockKind kind) { return typography_.style(Side::source, kind).font.pixelSize(); };
    EXPECT_GT(size(BlockKind::title), size(BlockKind::heading));
    EXPECT_GT(size(BlockKind::heading), size(BlockKind::paragraph));
    EXPECT_LT(size(BlockKind::credit), size(BlockKind::paragraph));
}

TEST_F(CellLayoutTest, KeepsTheMeasureThatReadsWell) {
    const ColumnWishes wishes = typography_.wishes();
    const QString han(38, QChar(0x570b));
    const CellLayout chinese(han, typography_.style(Side::target, BlockKind::paragraph),
                             static_cast<int>(wishes.target));
    EXPECT_GE(chinese.lineSpan(0).length(), 28u);
    EXPECT_LE(chinese.lineSpan(0).length(), 38u);
    const CellLayout english(
        QStringLiteral("the mill by the river was sold twice before anyone asked and nobody "
                       "wrote down what the paper had cost in the end"),
        typography_.style(Side::source, BlockKind::paragraph), static_cast<int>(wishes.source));
    EXPECT_GE(english.lineSpan(0).length(), 60u);
    EXPECT_LE(english.lineSpan(0).length(), 76u);
}

} // namespace
} // namespace duizhao
