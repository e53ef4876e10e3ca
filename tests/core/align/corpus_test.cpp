// Measures on the development corpus; skipped where it is absent.

#include "core/align/aligner.h"
#include "core/align/block_links.h"
#include "core/lexicon/lexicon_file.h"
#include "tests/support/corpus.h"
#include "tests/support/gold_alignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <numeric>
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

/// A side made of some segments of a chapter, in paragraphs.
struct Paragraphs {
    std::u16string text;
    std::vector<TextSpan> segments;
    std::vector<SegmentBlock> blocks;

    void add(const test::SegmentLines& lines, const std::vector<std::size_t>& paragraph) {
        const std::uint32_t number = blocks.empty() ? 0 : blocks.back().number + 1;
        for (const std::size_t line : paragraph) {
            const std::u16string_view sentence = lines.segments[line].of(lines.text);
            segments.push_back({text.size(), text.size() + sentence.size()});
            blocks.push_back({number, BlockKind::paragraph});
            text.append(sentence).append(u" ");
        }
    }
    AlignmentSide side(Language language) const { return {text, segments, language, blocks}; }
};

/// The beads of a chapter in text order, three to a paragraph on both sides.
struct DividedChapter {
    std::vector<std::vector<std::size_t>> english;
    std::vector<std::vector<std::size_t>> chinese;

    explicit DividedChapter(const test::GoldChapter& chapter) {
        std::vector<test::GoldBead> beads;
        for (const test::GoldBead& bead : chapter.gold)
            if (bead.twoSided())
                beads.push_back(bead);
        std::sort(beads.begin(), beads.end(), [](const test::GoldBead& a, const test::GoldBead& b) {
            return a.english.front() < b.english.front();
        });
        for (std::size_t at = 0; at < beads.size(); ++at) {
            if (at % 3 == 0) {
                english.emplace_back();
                chinese.emplace_back();
            }
            english.back().insert(english.back().end(), beads[at].english.begin(), beads[at].english.end());
            chinese.back().insert(chinese.back().end(), beads[at].chinese.begin(), beads[at].chinese.end());
        }
    }
};

/// Of the paragraphs in both orders (numbers of paragraphs), how many are linked with their own and no other.
double shareOfLinksRight(const std::vector<std::size_t>& englishOrder,
                         const std::vector<std::size_t>& chineseOrder, const test::GoldChapter& chapter,
                         const DividedChapter& divided) {
    Paragraphs english;
    Paragraphs chinese;
    for (const std::size_t paragraph : englishOrder)
        english.add(chapter.english, divided.english[paragraph]);
    for (const std::size_t paragraph : chineseOrder)
        chinese.add(chapter.chinese, divided.chinese[paragraph]);
    const auto links = findBlockLinks(english.side(Language::english),
                                      chinese.side(Language::chineseSimplified), lexicon(), {});
    double right = 0;
    for (const BlockRanges& link : links.value())
        right += link.sourceEnd - link.sourceBegin == 1 && link.targetEnd - link.targetBegin == 1 &&
                         englishOrder[link.sourceBegin] == chineseOrder[link.targetBegin]
                     ? 1
                     : 0;
    double common = 0;
    for (const std::size_t paragraph : englishOrder)
        common += std::count(chineseOrder.begin(), chineseOrder.end(), paragraph) > 0 ? 1 : 0;
    return right / common;
}

TEST(BlockLinksOnCorpus, FindParagraphsThatAreMissingOrMoved) {
    if (!test::corpusFile("mac-dev/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    if (lexicon() == nullptr)
        GTEST_SKIP() << "this build has no dictionary";
    double same = 0;
    double missing = 0;
    double moved = 0;
    double exchanged = 0;
    const auto chapters = test::readGoldChapters(*test::corpusFile("mac-dev"));
    for (const test::GoldChapter& chapter : chapters) {
        const DividedChapter divided(chapter);
        std::vector<std::size_t> all(divided.english.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        const auto third = static_cast<std::ptrdiff_t>(all.size() / 3);
        same += shareOfLinksRight(all, all, chapter, divided);
        std::vector<std::size_t> other = all;
        other.erase(other.begin() + third, other.begin() + third + 7);
        missing += shareOfLinksRight(all, other, chapter, divided);
        other = all;
        std::rotate(other.begin() + 3, other.begin() + 4, other.end() - third);
        moved += shareOfLinksRight(all, other, chapter, divided);
        other = all;
        std::swap_ranges(other.begin() + third, other.begin() + third + 4, other.begin() + third + 4);
        exchanged += shareOfLinksRight(all, other, chapter, divided);
    }
    const auto count = static_cast<double>(chapters.size());
    std::cout << "paragraphs linked rightly: all " << same / count << ", 7 missing " << missing / count
              << ", one moved far " << moved / count << ", four exchanged " << exchanged / count << "\n";
    EXPECT_GE(same / count, 0.9);
    EXPECT_GE(missing / count, 0.9);
    EXPECT_GE(moved / count, 0.9);
    EXPECT_GE(exchanged / count, 0.9);
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
