#include "core/bitext/bitext.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

/// "One. Two." [0,9) beside "一。二。" [10,14), each a block of two segments.
Bitext twoSentences() {
    Bitext bitext;
    bitext.blocks = {{.text = 0, .side = Side::source, .span = {0, 9}},
                     {.text = 0, .side = Side::target, .span = {10, 14}}};
    bitext.sourceSegments = {{0, 5}, {5, 9}};
    bitext.targetSegments = {{10, 12}, {12, 14}};
    bitext.links = {{{0, 9}, {10, 14}}};
    bitext.beads = {{{0, 5}, {10, 12}, 0}, {{5, 9}, {12, 14}, 0}};
    return bitext;
}

} // namespace

TEST(Bitext, ASoundOneHasNoProblems) { EXPECT_TRUE(findProblems(twoSentences()).empty()); }

TEST(Bitext, AnEmptySideOfABeadIsSound) {
    Bitext bitext = twoSentences();
    bitext.beads = {{{0, 5}, {10, 14}, 0}, {{5, 9}, {14, 14}, 0}};
    EXPECT_TRUE(findProblems(bitext).empty());
}

TEST(Bitext, FindsASegmentThatNoBeadCovers) {
    Bitext bitext = twoSentences();
    bitext.beads.pop_back();
    EXPECT_FALSE(findProblems(bitext).empty());
}

TEST(Bitext, FindsAGapBetweenSegments) {
    Bitext bitext = twoSentences();
    bitext.sourceSegments[1].begin = 6;
    EXPECT_FALSE(findProblems(bitext).empty());
}

TEST(Bitext, FindsBeadsThatCrossInsideALink) {
    Bitext bitext = twoSentences();
    std::swap(bitext.beads[0].target, bitext.beads[1].target);
    EXPECT_FALSE(findProblems(bitext).empty());
}

TEST(Bitext, FindsABeadThatIsEmptyOnBothSides) {
    Bitext bitext = twoSentences();
    bitext.beads.push_back({{9, 9}, {14, 14}, 0});
    EXPECT_FALSE(findProblems(bitext).empty());
}

TEST(Bitext, FindsABlockWithoutALink) {
    Bitext bitext = twoSentences();
    bitext.links[0].target = {14, 14};
    bitext.beads[0].target = bitext.beads[1].target = {14, 14};
    EXPECT_FALSE(findProblems(bitext).empty());
}

} // namespace duizhao
