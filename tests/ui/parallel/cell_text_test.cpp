#include "ui/parallel/cell_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

/// A cell of spans of a text, as pairs 0, 1, 2, …
CellText cellOf(const std::u16string& text, const std::vector<TextSpan>& spans) {
    std::vector<CellText::Part> parts;
    for (const TextSpan span : spans)
        parts.push_back({parts.size(), span, std::u16string(span.of(text))});
    return CellText(std::move(parts), [&](TextSpan span) { return std::u16string(span.of(text)); });
}

std::u16string shown(const CellText& cell) { return cell.shown().toStdU16String(); }

TEST(CellText, ShowsSentencesOfALineWithTheSpaceBetweenThem) {
    const std::u16string text = u"xx One.  Two. yy";
    const CellText cell = cellOf(text, {{3, 7}, {9, 13}});
    EXPECT_EQ(cell.text(), u"One.  Two.");
    EXPECT_EQ(cell.pieces()[1].cell, (TextSpan{6, 10}));
    EXPECT_EQ(cell.toText(TextSpan{6, 9}), (TextSpan{9, 12}));
    EXPECT_EQ(cell.toCell(TextSpan{9, 12}), (TextSpan{6, 9}));
}

TEST(CellText, PartsBlocksThatStandInLinesOfTheirOwn) {
    const std::u16string text = u"一。\n\n二。";
    const CellText cell = cellOf(text, {{0, 2}, {4, 6}});
    EXPECT_EQ(cell.text(), u"一。\u2028二。");
    EXPECT_EQ(cell.toText(3), 4u);
    EXPECT_EQ(cell.toCell(5), 4u);
    // Only white space stands between them: one selection may reach over both.
    EXPECT_EQ(cell.selectable(1), (TextSpan{0, 5}));
}

TEST(CellText, KeepsASelectionOutOfTextThatStandsBetweenItsBlocks) {
    const std::u16string text = u"One.\n一。\nTwo.";
    const CellText cell = cellOf(text, {{0, 4}, {8, 12}});
    EXPECT_EQ(cell.text(), u"One.\u2028Two.");
    EXPECT_EQ(cell.selectable(0), (TextSpan{0, 4}));
    EXPECT_EQ(cell.selectable(4), (TextSpan{0, 4}));
    EXPECT_EQ(cell.selectable(5), (TextSpan{5, 9}));
    EXPECT_EQ(cell.selectable(9), (TextSpan{5, 9}));
}

TEST(CellText, DrawsALineEndInsideASentenceAsASpaceOrInChineseAsNothing) {
    EXPECT_EQ(shown(cellOf(u"a\nb", {{0, 3}})), u"a b");
    EXPECT_EQ(shown(cellOf(u"a\r\nb", {{0, 4}})), u"a\u200b b");
    EXPECT_EQ(shown(cellOf(u"一\n二", {{0, 3}})), u"一\u200b二");
}

TEST(CellText, DrawsASpaceBehindAFullWidthMarkWithNoWidth) {
    EXPECT_EQ(shown(cellOf(u"一。 二", {{0, 4}})), u"一。\u200b二");
    EXPECT_EQ(shown(cellOf(u"一。” 二", {{0, 5}})), u"一。”\u200b二");
    EXPECT_EQ(shown(cellOf(u"用 GPT 寫", {{0, 7}})), u"用 GPT 寫");
    EXPECT_EQ(shown(cellOf(u"“Yes.” No", {{0, 9}})), u"“Yes.” No");
}

TEST(CellText, ShowsControlCharactersAsReplaced) {
    EXPECT_EQ(shown(cellOf(std::u16string(u"a\u0007b\ufffcc"), {{0, 5}})), u"a\ufffdb\ufffdc");
}

TEST(CellText, NeverChangesTheNumberOfUnits) {
    const std::u16string text = u"😀 a\r\n\tb。 𠮷\u2028\u2029c\u0085";
    const CellText cell = cellOf(text, {{0, text.size()}});
    EXPECT_EQ(cell.text(), text);
    EXPECT_EQ(shown(cell).size(), text.size());
    EXPECT_EQ(shown(cell).find(u'\u2028'), std::u16string::npos);
}

TEST(CellText, KeepsThePlaceOfAnEmptySide) {
    const std::u16string text = u"One. Two.";
    const CellText cell = cellOf(text, {{0, 4}, {4, 4}, {5, 9}});
    ASSERT_EQ(cell.pieces().size(), 3u);
    EXPECT_EQ(cell.text(), text);
    EXPECT_EQ(cell.pieces()[1].cell, (TextSpan{4, 4}));
    EXPECT_EQ(cell.pieceAt(4), 0u);
    EXPECT_EQ(cell.pieceAt(5), 2u);
}

TEST(CellText, IsEmptyWhereASideHasNoText) {
    const CellText cell = cellOf(u"abc", {{2, 2}});
    EXPECT_TRUE(cell.empty());
    EXPECT_EQ(cell.pieceAt(0), 0u);
    EXPECT_EQ(cell.toText(0), 2u);
    EXPECT_EQ(cell.selectable(0), (TextSpan{0, 0}));
    EXPECT_EQ(CellText().pieceAt(0), std::nullopt);
}

TEST(CellText, GivesTheSpaceBetweenTwoSentencesToTheFirst) {
    const CellText cell = cellOf(u"One. Two.", {{0, 4}, {5, 9}});
    EXPECT_EQ(cell.pieceAt(0), 0u);
    EXPECT_EQ(cell.pieceAt(4), 0u);
    EXPECT_EQ(cell.pieceAt(5), 1u);
    EXPECT_EQ(cell.pieceAt(9), 1u);
}

TEST(CellText, BringsAnOffsetOutsideToTheNearestPlaceInside) {
    const CellText cell = cellOf(u"xxxxOne.\nzzzzzzzzzzzzzzzzzzzzzzTwo.", {{4, 8}, {31, 35}});
    EXPECT_EQ(cell.toCell(0), 0u);
    EXPECT_EQ(cell.toCell(12), 4u);
    EXPECT_EQ(cell.toCell(29), 5u);
    EXPECT_EQ(cell.toCell(99), 9u);
}

} // namespace
} // namespace duizhao
