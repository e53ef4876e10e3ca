// Measures on the development corpus; skipped where it is absent.

#include "core/align/aligner.h"
#include "core/lexicon/lexicon_file.h"
#include "tests/support/corpus.h"
#include "tests/support/gold_alignment.h"

#include <gtest/gtest.h>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {
namespace {

struct Measured {
    test::AlignmentScore score;
    double sure = 0;      ///< beads with a confidence above .9
    double sureRight = 0; ///< and how many of them are right
};

/// The dictionary, where this build has one.
const Lexicon* lexicon() {
    static const std::optional<Lexicon> opened = [] {
        auto lexicon = openLexicon();
        return lexicon ? std::move(*lexicon) : std::optional<Lexicon>();
    }();
    return opened ? &*opened : nullptr;
}

Measured measure(const std::string& folder, const Lexicon* lexicon) {
    Measured measured;
    for (const test::GoldChapter& chapter : test::readGoldChapters(*test::corpusFile(folder))) {
        const auto beads = test::alignChapter(chapter, lexicon, usualWeights(lexicon != nullptr));
        measured.score += test::scoreOf(chapter, beads);
        for (const SegmentBead& bead : beads)
            if (bead.confidence > 0.9) {
                ++measured.sure;
                measured.sureRight += chapter.gold.contains(test::asGold(bead));
            }
    }
    std::cout << folder << ": strict F1 " << measured.score.strict() << ", of " << measured.sure
              << " sure beads right " << measured.sureRight / measured.sure << "\n";
    return measured;
}

TEST(AlignerOnCorpus, ReachesItsFloorOnLiteraryProse) {
    if (!test::corpusFile("mac-dev/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    if (lexicon() == nullptr)
        GTEST_SKIP() << "this build has no dictionary";
    const Measured measured = measure("mac-dev", lexicon());
    EXPECT_GE(measured.score.strict(), 0.945);
    EXPECT_GE(measured.sureRight / measured.sure, 0.95);
}

TEST(AlignerOnCorpus, ReachesItsFloorWhereAPassageIsMissing) {
    if (!test::corpusFile("mac-dev-gap/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    if (lexicon() == nullptr)
        GTEST_SKIP() << "this build has no dictionary";
    EXPECT_GE(measure("mac-dev-gap", lexicon()).score.strict(), 0.945);
}

TEST(AlignerOnCorpus, ReachesItsFloorWithoutADictionary) {
    if (!test::corpusFile("mac-dev/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    EXPECT_GE(measure("mac-dev", nullptr).score.strict(), 0.855);
    EXPECT_GE(measure("mac-dev-gap", nullptr).score.strict(), 0.825);
}

/// The lines of the article alternate between the languages from the third on.
TEST(AlignerOnCorpus, PairsTheBlocksOfTheArticle) {
    if (!test::corpusFile("article/article.txt"))
        GTEST_SKIP() << test::corpusIsAbsent;
    const auto lines = test::readSegmentLines(*test::corpusFile("article/article.txt"));
    std::vector<TextSpan> english;
    std::vector<TextSpan> chinese;
    for (std::size_t line = 2; line < 14; ++line)
        (line % 2 == 0 ? english : chinese).push_back(lines.segments[line]);
    const auto beads = alignSegments({lines.text, english, Language::english},
                                     {lines.text, chinese, Language::chineseTraditional});
    ASSERT_EQ(beads.value().size(), english.size());
    for (std::size_t at = 0; at < english.size(); ++at) {
        EXPECT_EQ(beads.value()[at].sourceBegin, at);
        EXPECT_EQ(beads.value()[at].targetBegin, at);
        EXPECT_EQ(beads.value()[at].targetEnd, at + 1);
    }
}

} // namespace
} // namespace duizhao
