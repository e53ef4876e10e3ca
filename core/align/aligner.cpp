#include "core/align/aligner.h"

#include "core/align/bead_cost.h"
#include "core/align/features.h"
#include "core/align/posterior.h"
#include "core/align/search.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace duizhao {

namespace {

/// Up to this many places the first pass looks everywhere; in longer documents it follows good paths only.
constexpr std::size_t placesLookedAtAll = 1'000'000;
/// How much worse than the best of its row a place may be to be followed: as much as leaving out some 150
/// segments costs.
constexpr double beamOfFirstPass = 250;
constexpr std::size_t marginOfSecondPass = 12;
/// Makes the confidence say how often a bead is right, see README.md.
constexpr double sharpness = 1.5;
/// Two texts of one language cannot be told apart from chance by this evidence.
constexpr double trustInOneLanguage = 0.4;

struct Alignment {
    Path path;
    std::vector<double> confidence;
    std::vector<BeadEvidence> evidence;
};

bool isOneSided(const PathBead& bead) {
    return bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd;
}

/// A passage without partner becomes one bead for each of its segments.
Path splitOneSided(const Path& path) {
    Path split;
    split.reserve(path.size());
    for (const PathBead& bead : path) {
        if (!isOneSided(bead)) {
            split.push_back(bead);
            continue;
        }
        for (std::size_t i = bead.englishBegin; i < bead.englishEnd; ++i)
            split.push_back({i, i + 1, bead.chineseBegin, bead.chineseEnd});
        for (std::size_t j = bead.chineseBegin; j < bead.chineseEnd; ++j)
            split.push_back({bead.englishBegin, bead.englishEnd, j, j + 1});
    }
    return split;
}

/// The probability of each bead; of a one-sided one, that its segment has no partner.
Result<std::vector<double>> confidenceOf(const Path& path, const Posterior<BeadCost>& posterior,
                                         const Progress& progress) {
    std::vector<double> confidence;
    confidence.reserve(path.size());
    Posterior<BeadCost>::Alone alone;
    if (std::any_of(path.begin(), path.end(), isOneSided)) {
        DUIZHAO_TRY(probabilities, posterior.probabilitiesAlone(progress));
        alone = std::move(probabilities);
    }
    for (const PathBead& bead : path) {
        double probability = 0;
        if (!isOneSided(bead))
            probability = posterior.probability(bead);
        else if (bead.chineseBegin == bead.chineseEnd)
            probability = alone.english[bead.englishBegin];
        else
            probability = alone.chinese[bead.chineseBegin];
        confidence.push_back(std::clamp(probability, 0.0, 1.0));
    }
    return confidence;
}

Result<Alignment> align(const DocumentFeatures& document, const Progress& progress) {
    const std::size_t english = document.english.segments;
    const std::size_t chinese = document.chinese.segments;
    const BeadCost roughCost(document, estimateHanWorth(document));
    const bool everywhere = (english + 1) * (chinese + 1) <= placesLookedAtAll;
    const double beam = everywhere ? std::numeric_limits<double>::infinity() : beamOfFirstPass;
    DUIZHAO_TRY(rough, findBeamPath(roughCost, english, chinese, simpleBeadShapes(), beam, progress));

    const BeadCost cost(document, estimateHanWorth(document, rough));
    const Band band = Band::around(rough, english, chinese, marginOfSecondPass);
    Alignment alignment;
    DUIZHAO_TRY(path, findBestPath(cost, band, allBeadShapes(), progress));
    alignment.path = splitOneSided(path);
    DUIZHAO_TRY(posterior, Posterior<BeadCost>::of(cost, band, allBeadShapes(), sharpness, progress));
    DUIZHAO_TRY(confidence, confidenceOf(alignment.path, posterior, progress));
    alignment.confidence = std::move(confidence);
    for (const PathBead& bead : alignment.path)
        alignment.evidence.push_back(cost.evidence(bead));
    return alignment;
}

} // namespace

Result<std::vector<SegmentBead>> alignSegments(const AlignmentSide& source, const AlignmentSide& target,
                                               const Progress& progress) {
    const bool sourceIsChinese = isChinese(source.language) && !isChinese(target.language);
    const AlignmentSide& english = sourceIsChinese ? target : source;
    const AlignmentSide& chinese = sourceIsChinese ? source : target;
    const double trust =
        isChinese(english.language) == isChinese(chinese.language) ? trustInOneLanguage : 1.0;

    DUIZHAO_TRY(document, prepareFeatures(english, chinese, progress));
    DUIZHAO_TRY(alignment, align(document, progress));

    std::vector<SegmentBead> beads;
    beads.reserve(alignment.path.size());
    for (std::size_t at = 0; at < alignment.path.size(); ++at) {
        const PathBead& bead = alignment.path[at];
        SegmentBead result{bead.englishBegin,
                           bead.englishEnd,
                           bead.chineseBegin,
                           bead.chineseEnd,
                           trust * alignment.confidence[at],
                           alignment.evidence[at]};
        if (sourceIsChinese) {
            std::swap(result.sourceBegin, result.targetBegin);
            std::swap(result.sourceEnd, result.targetEnd);
        }
        beads.push_back(result);
    }
    return beads;
}

} // namespace duizhao
