#include "core/align/aligner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using testing::ElementsAre;

/// Segments joined into one text, with their spans.
struct Drawn {
    std::u16string text;
    std::vector<TextSpan> segments;
    Language language;

    Drawn(Language drawnLanguage, const std::vector<std::u16string>& lines) : language(drawnLanguage) {
        for (const std::u16string& line : lines) {
            segments.push_back({text.size(), text.size() + line.size()});
            text += line;
        }
    }
    AlignmentSide side() const { return {text, segments, language}; }
};

std::string shapes(const std::vector<SegmentBead>& beads) {
    std::string drawn;
    for (const SegmentBead& bead : beads)
        drawn += (drawn.empty() ? "" : " ") + std::to_string(bead.sourceEnd - bead.sourceBegin) + "-" +
                 std::to_string(bead.targetEnd - bead.targetBegin);
    return drawn;
}

void expectCoversOnceAndInOrder(const std::vector<SegmentBead>& beads, std::size_t source,
                                std::size_t target) {
    std::size_t sourceAt = 0;
    std::size_t targetAt = 0;
    for (const SegmentBead& bead : beads) {
        ASSERT_EQ(bead.sourceBegin, sourceAt);
        ASSERT_EQ(bead.targetBegin, targetAt);
        ASSERT_LE(bead.sourceBegin, bead.sourceEnd);
        ASSERT_LE(bead.targetBegin, bead.targetEnd);
        ASSERT_LT(bead.sourceBegin + bead.targetBegin, bead.sourceEnd + bead.targetEnd);
        ASSERT_GE(bead.confidence, 0.0);
        ASSERT_LE(bead.confidence, 1.0);
        sourceAt = bead.sourceEnd;
        targetAt = bead.targetEnd;
    }
    ASSERT_EQ(sourceAt, source);
    ASSERT_EQ(targetAt, target);
}

TEST(Aligner, GivesNoBeadsForTwoEmptySides) {
    const auto beads = alignSegments({u"", {}, Language::english}, {u"", {}, Language::chineseTraditional});
    EXPECT_TRUE(beads.value().empty());
}

TEST(Aligner, LeavesEverySegmentAloneWhereTheOtherSideIsEmpty) {
    const Drawn english(Language::english, {u"The ferry is late. ", u"Nobody minds."});
    const auto beads = alignSegments(english.side(), {u"", {}, Language::chineseTraditional});
    EXPECT_EQ(shapes(beads.value()), "1-0 1-0");
}

TEST(Aligner, CoversEachSegmentOnceAndInOrderWhateverTheInput) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::u16string alphabet = u"ab c.?1,《中国的人」、。９\xD83D\xDE00\xDC00\n-…";
    for (int round = 0; round < 200; ++round) {
        std::vector<std::u16string> lines[2];
        for (auto& side : lines)
            for (std::size_t count = random() % 14; count > 0; --count) {
                std::u16string line;
                for (std::size_t length = random() % 30; length > 0; --length)
                    line += alphabet[random() % alphabet.size()];
                side.push_back(line);
            }
        const Drawn source(random() % 2 ? Language::english : Language::chineseSimplified, lines[0]);
        const Drawn target(random() % 2 ? Language::english : Language::chineseTraditional, lines[1]);
        const auto beads = alignSegments(source.side(), target.side());
        expectCoversOnceAndInOrder(beads.value(), lines[0].size(), lines[1].size());
        EXPECT_EQ(beads.value(), alignSegments(source.side(), target.side()).value())
            << "must be deterministic";
        const auto blocks = alignBlocks(source.side(), target.side());
        expectCoversOnceAndInOrder(blocks.value(), lines[0].size(), lines[1].size());
    }
}

} // namespace
} // namespace duizhao
