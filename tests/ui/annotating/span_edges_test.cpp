#include "ui/annotating/span_edges.h"

#include <gtest/gtest.h>

namespace duizhao::test {

namespace {

constexpr std::u16string_view english = u"The keeper lit the lamp.";
constexpr std::u16string_view chinese = u"看守人點亮了GPT的燈。";

} // namespace

TEST(SpanEdges, MoveOverAWholeWordOfLetters) {
    EXPECT_EQ(movedEdge(english, {4, 10}, false, 1), (TextSpan{4, 14})) << "keeper lit";
    EXPECT_EQ(movedEdge(english, {4, 14}, false, -1), (TextSpan{4, 10})) << "no space is left behind";
    EXPECT_EQ(movedEdge(english, {4, 10}, true, -1), (TextSpan{0, 10}));
    EXPECT_EQ(movedEdge(english, {4, 14}, true, 1), (TextSpan{11, 14}));
}

TEST(SpanEdges, MoveOverOneCharacterOfHan) {
    EXPECT_EQ(movedEdge(chinese, {3, 5}, false, 1), (TextSpan{3, 6}));
    EXPECT_EQ(movedEdge(chinese, {3, 5}, true, -1), (TextSpan{2, 5}));
    EXPECT_EQ(movedEdge(chinese, {3, 5}, false, -1), (TextSpan{3, 4}));
    EXPECT_EQ(movedEdge(chinese, {3, 6}, false, 1), (TextSpan{3, 9})) << "GPT is one word";
}

TEST(SpanEdges, TakeAMarkByItself) {
    EXPECT_EQ(movedEdge(english, {19, 23}, false, 1), (TextSpan{19, 24}));
    EXPECT_EQ(movedEdge(english, {19, 24}, false, -1), (TextSpan{19, 23}));
}

TEST(SpanEdges, NeverEmptyASpanNorLeaveTheText) {
    EXPECT_EQ(movedEdge(chinese, {0, 1}, true, -1), std::nullopt);
    EXPECT_EQ(movedEdge(chinese, {0, 1}, false, -1), std::nullopt);
    EXPECT_EQ(movedEdge(chinese, {0, 1}, true, 1), std::nullopt);
    EXPECT_EQ(movedEdge(english, {19, 24}, false, 1), std::nullopt);
    EXPECT_EQ(movedEdge(english, {4, 10}, true, 1), std::nullopt);
}

TEST(SpanEdges, KeepCharactersWhole) {
    const std::u16string_view family = u"家👨‍👩‍👧好";
    EXPECT_EQ(movedEdge(family, {0, 1}, false, 1), (TextSpan{0, 9}));
}

} // namespace duizhao::test
