// Measures on the development corpus; skipped where it is absent.

#include "core/align/aligner.h"
#include "core/lexicon/lexicon_file.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using Indices = std::vector<std::size_t>;
using GoldBead = std::pair<Indices, Indices>;

struct Lines {
    std::u16string text;
    std::vector<TextSpan> segments;
};

Lines readLines(const std::string& name) {
    Lines lines;
    lines.text = toUtf16(test::bytesOf(*test::corpusFile(name)));
    std::size_t begin = 0;
    for (std::size_t at = 0; at < lines.text.size(); ++at)
        if (lines.text[at] == u'\n') {
            lines.segments.push_back({begin, at + 1});
            begin = at + 1;
        }
    if (begin < lines.text.size())
        lines.segments.push_back({begin, lines.text.size()});
    return lines;
}

Indices readIndices(const std::string& text) {
    Indices indices;
    std::string digits;
    for (const char c : text + " ") {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (!digits.empty()) {
            indices.push_back(std::stoul(digits));
            digits.clear();
        }
    }
    return indices;
}

std::set<GoldBead> readGold(const std::string& name) {
    std::set<GoldBead> beads;
    std::istringstream in(test::bytesOf(*test::corpusFile(name)));
    for (std::string line; std::getline(in, line);) {
        const auto middle = line.find("]:[");
        if (middle == std::string::npos)
            continue;
        GoldBead bead{readIndices(line.substr(0, middle)), readIndices(line.substr(middle + 2))};
        if (!bead.first.empty() || !bead.second.empty())
            beads.insert(bead);
    }
    return beads;
}

Indices range(std::size_t begin, std::size_t end) {
    Indices indices;
    for (; begin < end; ++begin)
        indices.push_back(begin);
    return indices;
}

/// Strict precision over all beads found, strict recall over the two-sided gold beads, added up over
/// documents.
struct StrictScore {
    double found = 0, right = 0, gold = 0, rightTwoSided = 0;

    void add(const std::set<GoldBead>& goldBeads, const std::vector<SegmentBead>& beads) {
        gold +=
            static_cast<double>(std::count_if(goldBeads.begin(), goldBeads.end(), [](const GoldBead& bead) {
                return !bead.first.empty() && !bead.second.empty();
            }));
        for (const SegmentBead& bead : beads) {
            const GoldBead own{range(bead.sourceBegin, bead.sourceEnd),
                               range(bead.targetBegin, bead.targetEnd)};
            ++found;
            if (!goldBeads.contains(own))
                continue;
            ++right;
            if (!own.first.empty() && !own.second.empty())
                ++rightTwoSided;
        }
    }
    double f1() const {
        const double precision = right / found;
        const double recall = rightTwoSided / gold;
        return 2 * precision * recall / (precision + recall);
    }
};

struct Measured {
    StrictScore score;
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
    for (int chapter = 1; chapter <= 6; ++chapter) {
        const std::string base = folder + "/00" + std::to_string(chapter);
        const Lines chinese = readLines(base + ".zh");
        const Lines english = readLines(base + ".en");
        const std::set<GoldBead> gold = readGold(base + ".gold");
        const auto beads = alignSegments({chinese.text, chinese.segments, Language::chineseSimplified},
                                         {english.text, english.segments, Language::english}, lexicon);
        measured.score.add(gold, beads.value());
        for (const SegmentBead& bead : beads.value())
            if (bead.confidence > 0.9) {
                ++measured.sure;
                measured.sureRight += gold.contains(
                    {range(bead.sourceBegin, bead.sourceEnd), range(bead.targetBegin, bead.targetEnd)});
            }
    }
    std::cout << folder << ": strict F1 " << measured.score.f1() << ", of " << measured.sure
              << " sure beads right " << measured.sureRight / measured.sure << "\n";
    return measured;
}

TEST(AlignerOnCorpus, ReachesItsFloorOnLiteraryProse) {
    if (!test::corpusFile("mac-dev/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    if (lexicon() == nullptr)
        GTEST_SKIP() << "this build has no dictionary";
    const Measured measured = measure("mac-dev", lexicon());
    EXPECT_GE(measured.score.f1(), 0.945);
    EXPECT_GE(measured.sureRight / measured.sure, 0.95);
}

TEST(AlignerOnCorpus, ReachesItsFloorWhereAPassageIsMissing) {
    if (!test::corpusFile("mac-dev-gap/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    if (lexicon() == nullptr)
        GTEST_SKIP() << "this build has no dictionary";
    EXPECT_GE(measure("mac-dev-gap", lexicon()).score.f1(), 0.945);
}

TEST(AlignerOnCorpus, ReachesItsFloorWithoutADictionary) {
    if (!test::corpusFile("mac-dev/001.gold"))
        GTEST_SKIP() << test::corpusIsAbsent;
    EXPECT_GE(measure("mac-dev", nullptr).score.f1(), 0.855);
    EXPECT_GE(measure("mac-dev-gap", nullptr).score.f1(), 0.825);
}

/// The lines of the article alternate between the languages from the third on.
TEST(AlignerOnCorpus, PairsTheBlocksOfTheArticle) {
    if (!test::corpusFile("article/article.txt"))
        GTEST_SKIP() << test::corpusIsAbsent;
    const Lines lines = readLines("article/article.txt");
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
