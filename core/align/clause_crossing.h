#pragma once

#include "core/align/document_tokens.h"
#include "core/align/match_rows.h"
#include "core/align/nearness.h"
#include "core/align/search.h"
#include "core/align/weights.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace duizhao {

/// Finds clauses that cross a border between sentences: what ends a Chinese sentence stands in English at the
/// beginning of the sentence behind, or the like. Such a border is no place for a bead to end. The formula
/// stands in README.md. Holds scratch space, so one object serves one thread.
class ClauseCrossing {
public:
    /// All arguments must outlive the object. `matches`: of the part, asked for rows as MatchRows wants.
    ClauseCrossing(const DocumentTokens& document, const SegmentRanges& part, MatchRows& matches,
                   const Nearness& nearness, const AlignmentWeights& weights);

    /// How much better a stretch of clauses goes with one across the border before the segments `english` and
    /// `chinese` of the part than each with the sentence beside it, as a logarithm of a likelihood ratio; 0
    /// where none does. The border lies inside the part: neither number is 0 or behind the last segment.
    double across(std::size_t english, std::size_t chinese);

private:
    /// The sentence of one side that gives a stretch across the border.
    struct Sentence {
        const SideTokens* side = nullptr;
        const TypeId* types = nullptr;
        std::size_t tokens = 0;
        double weight = 0;
        std::vector<float> own;        ///< worth of what the sentence beside explains, by token
        std::vector<float> crossing;   ///< what the other stretch explains, by token
        std::vector<std::size_t> cuts; ///< where the stretch may end, seen from the border
    };

    double gainOf(std::size_t english, std::size_t chinese, bool chineseIsBefore);
    void take(Sentence& sentence, const SideTokens& side, std::size_t segment, double weight);
    void cutChinese(bool atEnd);
    bool cutEnglish(bool atEnd);
    double gainOfStretch(std::size_t englishCut, std::size_t chineseCut, bool chineseIsBefore);
    double takeGain(Sentence& sentence, std::size_t begin, std::size_t end) const;
    float explained(std::size_t token, std::size_t tokens, std::size_t other, std::size_t others,
                    float strength) const;
    float worth(const Sentence& sentence, std::size_t token, float explained) const;
    static std::size_t kindOf(const Sentence& sentence, std::size_t token);

    const DocumentTokens* document_;
    SegmentRanges part_;
    MatchRows* matches_;
    const Nearness* nearness_;
    const AlignmentWeights* weights_;
    KindWeights kindWeights_;
    double ratio_;
    Sentence english_;
    Sentence chinese_;
    std::vector<Match> near_; ///< matches of the two sentences that may cross
};

} // namespace duizhao
