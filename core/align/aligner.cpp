#include "core/align/aligner.h"

#include "core/align/bead_cost.h"
#include "core/align/features.h"
#include "core/align/posterior.h"
#include "core/align/search.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// Up to this many places the first pass looks everywhere; in longer documents it keeps to a band of so many.
constexpr std::size_t placesOfFirstPass = 4'000'000;
constexpr std::size_t narrowestHalfWidth = 300;
constexpr std::size_t marginOfSecondPass = 12;
/// Two texts of one language cannot be told apart from chance by this evidence.
constexpr double trustInOneLanguage = 0.4;

Band firstBand(const DocumentFeatures& document) {
    const std::size_t rows = document.english.segments + 1;
    const std::size_t columns = document.chinese.segments + 1;
    if (columns <= placesOfFirstPass / rows)
        return Band::whole(rows - 1, columns - 1);
    std::vector<std::size_t> centre(rows);
    for (std::size_t i = 0; i < rows; ++i)
        centre[i] = i * (columns - 1) / (rows - 1);
    const std::size_t halfWidth = std::max(narrowestHalfWidth, placesOfFirstPass / rows / 2);
    return Band::along(centre, columns - 1, halfWidth);
}

struct Alignment {
    Path path;
    std::vector<double> confidence;
    std::vector<BeadEvidence> evidence;
};

/// A passage without partner becomes one bead for each of its segments.
void splitOneSided(Alignment& alignment) {
    Path path;
    std::vector<double> confidence;
    for (std::size_t at = 0; at < alignment.path.size(); ++at) {
        const PathBead& bead = alignment.path[at];
        const bool oneSided = bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd;
        if (oneSided) {
            for (std::size_t i = bead.englishBegin; i < bead.englishEnd; ++i)
                path.push_back({i, i + 1, bead.chineseBegin, bead.chineseEnd});
            for (std::size_t j = bead.chineseBegin; j < bead.chineseEnd; ++j)
                path.push_back({bead.englishBegin, bead.englishEnd, j, j + 1});
        } else {
            path.push_back(bead);
        }
        confidence.resize(path.size(), alignment.confidence[at]);
    }
    alignment.path = std::move(path);
    alignment.confidence = std::move(confidence);
}

Result<Alignment> align(const DocumentFeatures& document, AlignmentUnit unit, const Progress& progress) {
    const std::size_t english = document.english.segments;
    const std::size_t chinese = document.chinese.segments;
    const BeadCost roughCost(document, unit, estimateHanWorth(document));
    DUIZHAO_TRY(rough, findBestPath(roughCost, firstBand(document), simpleBeadShapes(), progress));

    const BeadCost cost(document, unit, estimateHanWorth(document, rough));
    const Band band = Band::around(rough, english, chinese, marginOfSecondPass);
    Alignment alignment;
    DUIZHAO_TRY(path, findBestPath(cost, band, allBeadShapes(), progress));
    alignment.path = std::move(path);
    DUIZHAO_TRY(confidence, posteriorsOf(alignment.path, cost, band, allBeadShapes(), 1.0, progress));
    alignment.confidence = std::move(confidence);
    splitOneSided(alignment);
    for (const PathBead& bead : alignment.path)
        alignment.evidence.push_back(cost.evidence(bead));
    return alignment;
}

Result<std::vector<SegmentBead>> alignUnits(const AlignmentSide& source, const AlignmentSide& target,
                                            AlignmentUnit unit, const Progress& progress) {
    const bool sourceIsChinese = isChinese(source.language) && !isChinese(target.language);
    const AlignmentSide& english = sourceIsChinese ? target : source;
    const AlignmentSide& chinese = sourceIsChinese ? source : target;
    const double trust =
        isChinese(english.language) == isChinese(chinese.language) ? trustInOneLanguage : 1.0;

    DUIZHAO_TRY(document, prepareFeatures(english, chinese, progress));
    DUIZHAO_TRY(alignment, align(document, unit, progress));

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

} // namespace

Result<std::vector<SegmentBead>> alignSegments(const AlignmentSide& source, const AlignmentSide& target,
                                               const Progress& progress) {
    return alignUnits(source, target, AlignmentUnit::sentences, progress);
}

Result<std::vector<SegmentBead>> alignBlocks(const AlignmentSide& source, const AlignmentSide& target,
                                             const Progress& progress) {
    return alignUnits(source, target, AlignmentUnit::blocks, progress);
}

} // namespace duizhao
