#pragma once

#include "core/align/aligner.h"

#include <compare>
#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace duizhao::test {

/// A bead aligned by hand: numbers of segments, which need not follow each other.
struct GoldBead {
    std::vector<std::size_t> chinese;
    std::vector<std::size_t> english;

    auto operator<=>(const GoldBead&) const = default;
    bool twoSided() const { return !chinese.empty() && !english.empty(); }
};

/// A text with a segment on each line.
struct SegmentLines {
    std::u16string text;
    std::vector<TextSpan> segments; ///< without the line ends
};
SegmentLines readSegmentLines(const std::filesystem::path& file);

/// A chapter aligned by hand: NAME.en, NAME.zh (a segment a line) and NAME.gold (lines
/// "[zh indices]:[en indices]").
struct GoldChapter {
    std::string name;
    SegmentLines english;
    SegmentLines chinese;
    std::set<GoldBead> gold;
};

/// All chapters of a folder by name.
std::vector<GoldChapter> readGoldChapters(const std::filesystem::path& folder);

/// The beads of a chapter, Chinese being the source and Simplified.
std::vector<SegmentBead> alignChapter(const GoldChapter& chapter, const Lexicon* lexicon,
                                      const AlignmentWeights& weights);

/// A bead of an alignment with Chinese as its source.
GoldBead asGold(const SegmentBead& bead);

/// Counts of right beads, added up over chapters, as Vecalign and Bertalign count them: precision over all
/// beads found, recall over the two-sided ones of the gold.
struct AlignmentScore {
    double found = 0; ///< beads, one-sided ones included
    double right = 0; ///< exactly as in the gold
    double laxRight = 0;
    double gold = 0; ///< two-sided beads
    double goldFound = 0;
    double laxGoldFound = 0; ///< at least one pair of segments in common

    void operator+=(const AlignmentScore& other);
    double strict() const; ///< F1
    double lax() const;    ///< F1
};
AlignmentScore scoreOf(const GoldChapter& chapter, const std::vector<SegmentBead>& beads);

} // namespace duizhao::test
