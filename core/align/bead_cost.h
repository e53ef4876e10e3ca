#pragma once

#include "core/align/match_rows.h"
#include "core/align/search.h"
#include "core/align/weights.h"

#include <array>
#include <cstddef>
#include <vector>

namespace duizhao {

/// What a place in a bead expects of another by their distance, as fractions of the bead: tables made once.
class Nearness {
public:
    /// `fall`: how fast the expectation falls; 0 for not at all.
    explicit Nearness(double fall);

    static constexpr std::size_t steps = 512;
    /// exp(-fall × distance / steps)
    float at(std::size_t distance) const { return near_[distance]; }
    /// 1 / the mean nearness of a place to all places.
    float perMean(std::size_t place) const { return perMean_[place]; }

private:
    std::array<float, steps + 1> near_;
    std::array<float, steps + 1> perMean_;
};

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
    double borderScore(const PathBead& bead) const;
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
    std::array<double, tokenKindCount> kindWeight_;
    double logUnexplained_;
};

/// English characters for one Han character in the beads of `path`, drawn to the usual value where there is
/// little text.
double estimateHanWorth(const DocumentTokens& document, const SegmentRanges& part, const Path& path);

} // namespace duizhao
