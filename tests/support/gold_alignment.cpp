#include "tests/support/gold_alignment.h"

#include "core/text/utf.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <string_view>
#include <utility>

namespace duizhao::test {

namespace {

using Indices = std::vector<std::size_t>;
using SegmentPairs = std::set<std::pair<std::size_t, std::size_t>>;

Indices readIndices(std::string_view list) {
    Indices indices;
    std::string digits;
    for (const char c : std::string(list) + ' ') {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (!digits.empty()) {
            indices.push_back(std::stoul(digits));
            digits.clear();
        }
    }
    return indices;
}

std::set<GoldBead> readGold(const std::filesystem::path& file) {
    std::set<GoldBead> beads;
    std::istringstream lines(bytesOf(file));
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t middle = line.find(':'); middle != std::string::npos) {
            GoldBead bead{readIndices(line.substr(0, middle)), readIndices(line.substr(middle + 1))};
            if (!bead.chinese.empty() || !bead.english.empty())
                beads.insert(std::move(bead));
        }
    return beads;
}

SegmentPairs pairsOf(const std::set<GoldBead>& beads) {
    SegmentPairs pairs;
    for (const GoldBead& bead : beads)
        for (const std::size_t chinese : bead.chinese)
            for (const std::size_t english : bead.english)
                pairs.emplace(chinese, english);
    return pairs;
}

bool touches(const GoldBead& bead, const SegmentPairs& pairs) {
    return std::any_of(bead.chinese.begin(), bead.chinese.end(), [&](std::size_t chinese) {
        return std::any_of(bead.english.begin(), bead.english.end(), [&](std::size_t english) {
            return pairs.contains({chinese, english});
        });
    });
}

Indices range(std::size_t begin, std::size_t end) {
    Indices indices(end - begin);
    std::iota(indices.begin(), indices.end(), begin);
    return indices;
}

double harmonicMean(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

} // namespace

SegmentLines readSegmentLines(const std::filesystem::path& file) {
    SegmentLines lines;
    lines.text = toUtf16(bytesOf(file));
    for (std::size_t begin = 0; begin < lines.text.size();) {
        const std::size_t end = std::min(lines.text.find(u'\n', begin), lines.text.size());
        lines.segments.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

std::vector<GoldChapter> readGoldChapters(const std::filesystem::path& folder) {
    std::vector<GoldChapter> chapters;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::filesystem::path file = entry.path();
        if (file.extension() != ".gold")
            continue;
        GoldChapter chapter;
        chapter.name = file.stem().string();
        chapter.gold = readGold(file);
        chapter.english = readSegmentLines(file.replace_extension(".en"));
        chapter.chinese = readSegmentLines(file.replace_extension(".zh"));
        chapters.push_back(std::move(chapter));
    }
    std::sort(chapters.begin(), chapters.end(),
              [](const GoldChapter& a, const GoldChapter& b) { return a.name < b.name; });
    return chapters;
}

std::vector<SegmentBead> alignChapter(const GoldChapter& chapter, const Lexicon* lexicon,
                                      const AlignmentWeights& weights) {
    const SegmentLink all{0, chapter.chinese.segments.size(), 0, chapter.english.segments.size()};
    return *alignLinks({chapter.chinese.text, chapter.chinese.segments, Language::chineseSimplified},
                       {chapter.english.text, chapter.english.segments, Language::english}, {&all, 1},
                       lexicon, weights);
}

GoldBead asGold(const SegmentBead& bead) {
    return {range(bead.sourceBegin, bead.sourceEnd), range(bead.targetBegin, bead.targetEnd)};
}

void AlignmentScore::operator+=(const AlignmentScore& other) {
    found += other.found;
    right += other.right;
    laxRight += other.laxRight;
    gold += other.gold;
    goldFound += other.goldFound;
    laxGoldFound += other.laxGoldFound;
}

double AlignmentScore::strict() const { return harmonicMean(right / found, goldFound / gold); }
double AlignmentScore::lax() const { return harmonicMean(laxRight / found, laxGoldFound / gold); }

AlignmentScore scoreOf(const GoldChapter& chapter, const std::vector<SegmentBead>& beads) {
    std::set<GoldBead> found;
    for (const SegmentBead& bead : beads)
        found.insert(asGold(bead));
    const SegmentPairs goldPairs = pairsOf(chapter.gold);
    const SegmentPairs foundPairs = pairsOf(found);
    AlignmentScore score;
    for (const GoldBead& bead : found) {
        ++score.found;
        const bool right = chapter.gold.contains(bead);
        score.right += right;
        score.laxRight += right || touches(bead, goldPairs);
    }
    for (const GoldBead& bead : chapter.gold)
        if (bead.twoSided()) {
            ++score.gold;
            const bool right = found.contains(bead);
            score.goldFound += right;
            score.laxGoldFound += right || touches(bead, foundPairs);
        }
    return score;
}

} // namespace duizhao::test
