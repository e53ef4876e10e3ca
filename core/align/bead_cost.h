#pragma once

#include "core/align/features.h"
#include "core/align/search.h"
#include "core/bitext/bead.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace duizhao {

/// The shapes a bead may have: up to 7 English and 4 Chinese segments, at most 8 together, and 1, 2, 4, … 32
/// of one side alone (a passage left out costs less than as many single segments). The order breaks ties (see
/// findBestPath): of two equal segments the first is paired and the second left alone.
std::span<const BeadShape> allBeadShapes();
/// The shapes of the first, wide pass: at most 4 segments together.
std::span<const BeadShape> simpleBeadShapes();

/// The score of a bead as a logarithm: how much better its two sides go together than any two segments of the
/// document, plus the prior of its shape. A view of the features, cheap to copy; formulas and constants in
/// README.md. Every token is explained once on any path, so paths with different beads compare.
class BeadCost {
public:
    BeadCost(const DocumentFeatures& document, double hanWorth);

    double operator()(const PathBead& bead) const;
    /// What agrees in the bead, for a person to see.
    BeadEvidence evidence(const PathBead& bead) const;

private:
    struct Rate {
        double inEnglish; ///< expected occurrences in an English segment
        double inChinese;
        double weight;
    };
    double lengthScore(const PathBead& bead) const;
    double oneSidedScore(const PathBead& bead) const;
    double tokenScore(const PathBead& bead) const;
    double occurrenceScore(const PathBead& bead, std::uint32_t token, bool inEnglish) const;
    double markScore(const PathBead& bead) const;

    const DocumentFeatures* document_;
    double hanWorth_;
    std::vector<Rate> tokenRates_;
    std::array<Rate, markCount> markRates_;
};

/// Length of Chinese in English characters, from all segments or, where a path is given, from its two-sided
/// beads; held near the usual value where there is little text.
double estimateHanWorth(const DocumentFeatures& document);
double estimateHanWorth(const DocumentFeatures& document, const Path& path);

} // namespace duizhao
