#pragma once

#include "core/align/clause_crossing.h"
#include "core/align/match_rows.h"
#include "core/align/nearness.h"
#include "core/align/search.h"
#include "core/align/weights.h"

#include <cstddef>
#include <vector>

namespace duizhao {

/// The score of a bead as a logarithm: how much better its two sides go together than any two segments of the
/// document, plus the prior of its shape; formulas in README.md. Every token is explained once on any path,
/// so paths with different beads compare. Asked for beads by ascending English end, see MatchRows; holds
/// scratch space, so one object serves one thread.
class BeadCost {
public:
    /// All arguments must outlive the cost. `matches`: of the part.
    BeadCost(const DocumentTokens& document, const Associations& associations, const SegmentRanges& part,
             MatchRows& matches, double hanWorth, const Nearness& nearness, const AlignmentWeights& weights);

    double operator()(const PathBead& bead);

private:
    /// One side of the beads: its tokens' weights, and what the bead at hand explains of them.
    struct SideState {
        std::vector<std::uint32_t> tokensBefore; ///< tokens before each segment of the part, and of all
        std::vector<std::uint32_t> knownBefore;  ///< those that something could explain
        std::vector<double> weightBefore;        ///< the sum of these ones' weights
        std::vector<float> explained;            ///< by place in the bead
        std::vector<std::uint16_t> touched;      ///< places with something explained
    };

    template <typename Known>
    void prepare(SideState& state, const SideTokens& side, std::size_t begin, std::size_t end,
                 const Known& known) const;
    double oneSidedScore(const PathBead& bead) const;
    double borderScore(const PathBead& bead);
    double blockScore(const PathBead& bead) const;
    double lengthScore(const PathBead& bead) const;
    double wordScore(const PathBead& bead);
    double sideScore(SideState& state, const SideTokens& side, std::size_t begin, std::size_t end,
                     std::size_t partBegin, std::size_t otherTokens) const;

    const DocumentTokens* document_;
    SegmentRanges part_;
    MatchRows* matches_;
    double hanWorth_;
    const Nearness* nearness_;
    const AlignmentWeights* weights_;
    SideState english_;
    SideState chinese_;
    KindWeights kindWeight_;
    double logUnexplained_;
    bool blocksKnown_;
    ClauseCrossing crossing_;
    std::size_t borderEnglish_ = 0; ///< the border asked for last, and its score
    std::size_t borderChinese_ = 0;
    double border_ = 0;
};

/// English characters for one Han character in the beads of `path`, drawn to the usual value where there is
/// little text.
double estimateHanWorth(const DocumentTokens& document, const SegmentRanges& part, const Path& path);

} // namespace duizhao
