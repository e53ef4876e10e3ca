#include "core/bitext/corrected_text.h"

#include <gtest/gtest.h>

namespace duizhao {

namespace {

/// A correction of [begin, end) of the target's text.
Annotation correction(const char* id, std::size_t begin, std::size_t end, const char* words,
                      Timestamp modified = 1) {
    Annotation annotation;
    annotation.id = id;
    annotation.correction = words;
    annotation.modified = modified;
    annotation.anchors = {{Side::target, {begin, end}}};
    return annotation;
}

// The pair's text stands at 100 in the target's.
constexpr std::u16string_view text = u"他們付款給銀行。";
constexpr TextSpan pair = {100, 108};

} // namespace

TEST(CorrectedText, PutsCorrectionsInAndTellsWhereTheyAre) {
    const CorrectedText corrected =
        correctedText(text, pair, {correction("b", 105, 107, "河岸邊"), correction("a", 102, 104, "給錢")});
    EXPECT_EQ(corrected.text, u"他們給錢給河岸邊。");
    EXPECT_EQ(corrected.changes, (std::vector<CorrectedRange>{{{2, 4}, {2, 4}, "a"}, {{5, 7}, {5, 8}, "b"}}));
    EXPECT_TRUE(corrected.notApplied.empty());
}

TEST(CorrectedText, LeavesTheTextWithoutCorrectionsAsItIs) {
    EXPECT_EQ(correctedText(text, pair, {correction("a", 100, 101, "")}),
              (CorrectedText{std::u16string(text), {}, {}}));
    EXPECT_EQ(correctedText(text, pair, {correction("a", 90, 95, "x")}).text, text);
}

TEST(CorrectedText, AppliesTheOutermostOfNestedOnes) {
    const CorrectedText corrected = correctedText(
        text, pair, {correction("inner", 102, 103, "x", 9), correction("outer", 102, 104, "給錢", 1)});
    EXPECT_EQ(corrected.text, u"他們給錢給銀行。");
    EXPECT_EQ(corrected.notApplied, std::vector<std::string>{"inner"});
}

TEST(CorrectedText, AppliesTheLatestOfThoseThatCrossOrAreEqual) {
    EXPECT_EQ(
        correctedText(text, pair, {correction("a", 100, 103, "x", 1), correction("b", 102, 105, "y", 2)})
            .text,
        u"他們y銀行。");
    EXPECT_EQ(
        correctedText(text, pair, {correction("a", 100, 102, "x", 3), correction("b", 100, 102, "y", 2)})
            .text,
        u"x付款給銀行。");
}

TEST(CorrectedText, GivesThoseInsideOneThatGaveWayTheirTurn) {
    const CorrectedText corrected =
        correctedText(text, pair,
                      {correction("a", 100, 104, "x", 1), correction("b", 103, 106, "y", 2),
                       correction("in a", 100, 101, "z", 1)});
    EXPECT_EQ(corrected.text, u"z們付y行。");
    EXPECT_EQ(corrected.notApplied, std::vector<std::string>{"a"});
}

TEST(CorrectedText, TakesWordsInWhereSomethingIsMissing) {
    Annotation omission = correction("o", 104, 104, "了", 1);
    omission.anchors.insert(omission.anchors.begin(), {Side::source, {3, 9}});
    const CorrectedText corrected = correctedText(
        text, pair, {omission, correction("a", 102, 104, "給錢", 2), correction("p", 104, 104, "都", 2)});
    EXPECT_EQ(corrected.text, u"他們給錢了都給銀行。");
    EXPECT_EQ(corrected.changes[1], (CorrectedRange{{4, 4}, {4, 5}, "o"}));
    EXPECT_EQ(correctedText(text, pair, {omission, correction("a", 102, 106, "給", 2)}).notApplied,
              std::vector<std::string>{"o"});
}

TEST(CorrectedText, AppliesNothingThatReachesOverThePairsBorder) {
    const CorrectedText corrected = correctedText(text, pair, {correction("a", 106, 110, "x")});
    EXPECT_EQ(corrected.text, text);
    EXPECT_EQ(corrected.notApplied, std::vector<std::string>{"a"});
}

TEST(CorrectedText, ShowsWhatACorrectionOfTheWholePairChanges) {
    const CorrectedText corrected = correctedText(text, u"他們付錢給銀行了。");
    EXPECT_EQ(corrected.text, u"他們付錢給銀行了。");
    EXPECT_EQ(corrected.changes, (std::vector<CorrectedRange>{{{3, 4}, {3, 4}, {}}, {{7, 7}, {7, 8}, {}}}));
}

} // namespace duizhao
