#include "core/align/aligner.h"

#include "core/align/associations.h"
#include "core/align/bead_cost.h"
#include "core/align/bead_scores.h"
#include "core/align/bead_shapes.h"
#include "core/align/document_tokens.h"
#include "core/align/match_rows.h"
#include "core/align/posterior.h"
#include "core/align/search.h"
#include "core/align/self_training.h"
#include "core/align/word_links.h"

#include <algorithm>
#include <utility>

namespace duizhao {

namespace {

/// In parts of up to this many places every path is looked at; in larger ones those near a rough path.
constexpr std::size_t placesLookedAtAll = 900;
/// Types that stand more often than this in a part, and more often than once in so many segments, do not lead
/// the rough path.
constexpr std::size_t rareInRough = 40;
constexpr std::size_t segmentsPerRare = 64;
/// What the rough path follows in each row. Where a text repeats itself or says nothing, only the reach
/// bounds it.
constexpr Beam beamOfRough{120, 256};
/// How far from the known path a better one is looked for, in segments.
constexpr std::size_t margin = 4;
/// The logarithm of how likely a place on a path of simple shapes is, that a path of all shapes may visit.
constexpr double leastLikelyPlace = -8;
/// Makes the confidence say how often a bead is right, see README.md.
constexpr double sharpness = 1.0;
/// What the confidence is worth at most where the texts themselves say nothing: chance cannot be told from
/// translation. A person is told that such a pairing is doubtful.
constexpr double trustInOrder = 0.4;
/// With a smaller share of a side paired, the two texts may not belong together at all.
constexpr double hardlyAnything = 0.05;

/// A passage without partner becomes one bead for each of its segments.
Path splitOneSided(const Path& path) {
    Path split;
    split.reserve(path.size());
    for (const PathBead& bead : path) {
        if (!bead.oneSided()) {
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
Result<std::vector<double>> confidenceOf(const Path& path, const Posterior<BeadScores>& posterior,
                                         const Progress& progress) {
    std::vector<double> confidence;
    confidence.reserve(path.size());
    Posterior<BeadScores>::Alone alone;
    if (std::any_of(path.begin(), path.end(), [](const PathBead& bead) { return bead.oneSided(); })) {
        DUIZHAO_TRY(probabilities, posterior.probabilitiesAlone(progress));
        alone = std::move(probabilities);
    }
    for (const PathBead& bead : path) {
        double probability = 0;
        if (!bead.oneSided())
            probability = posterior.probability(bead);
        else if (bead.chinese() == 0)
            probability = alone.english[bead.englishBegin];
        else
            probability = alone.chinese[bead.chineseBegin];
        confidence.push_back(std::clamp(probability, 0.0, 1.0));
    }
    return confidence;
}

/// The beads of a part, counted from its beginning.
struct PartAlignment {
    Path path;
    std::vector<double> confidence;
    std::vector<BeadEvidence> evidence;
};

/// Aligns the parts of a document: first by the lexicon, then with what that has taught as well.
class DocumentAligner {
public:
    DocumentAligner(const DocumentTokens& document, std::span<const SegmentRanges> parts,
                    const AlignmentWeights& weights, const Progress& progress)
        : document_(document),
          parts_(parts),
          weights_(weights),
          hastyWeights_(weights),
          progress_(progress),
          postings_(document.chinese),
          near_(weights.nearness),
          anywhere_(0),
          paths_(parts.size()) {
        silent_.stop = progress.stop;
        hastyWeights_.clauseCrosses = 0;
    }

    /// Error: cancelled.
    Result<std::vector<PartAlignment>> align() {
        std::vector<LearnedTranslation> learned;
        for (int round = 0; round < weights_.rounds; ++round) {
            DUIZHAO_TRY(associations, findAssociations(learned));
            Path beads;
            for (std::size_t at = 0; at < parts_.size(); ++at) {
                tell(at, round);
                DUIZHAO_TRY(path, findPath(parts_[at], associations, paths_[at]));
                append(beads, path, parts_[at]);
                paths_[at] = std::move(path);
            }
            DUIZHAO_TRY(taught, learnTranslations(document_, associations, beads, weights_, progress_));
            learned = std::move(taught);
        }
        DUIZHAO_TRY(associations, findAssociations(learned));
        std::vector<PartAlignment> result;
        for (std::size_t at = 0; at < parts_.size(); ++at) {
            tell(at, weights_.rounds);
            DUIZHAO_TRY(aligned, alignPart(parts_[at], associations, paths_[at]));
            result.push_back(std::move(aligned));
        }
        return result;
    }

private:
    Result<Associations> findAssociations(std::span<const LearnedTranslation> learned) const {
        return Associations::find(document_, learned, weights_, progress_);
    }

    void tell(std::size_t part, int round) const {
        if (part % 64 == 0)
            progress_.at(Stage::aligning,
                         (round + static_cast<double>(part) / static_cast<double>(parts_.size())) /
                             (weights_.rounds + 1));
    }

    static PathBead inDocument(const PathBead& bead, const SegmentRanges& part) {
        return {part.englishBegin + bead.englishBegin, part.englishBegin + bead.englishEnd,
                part.chineseBegin + bead.chineseBegin, part.chineseBegin + bead.chineseEnd};
    }

    static void append(Path& beads, const Path& path, const SegmentRanges& part) {
        for (const PathBead& bead : path)
            if (!bead.oneSided())
                beads.push_back(inDocument(bead, part));
    }

    /// Where the good paths lie: everywhere in a small part, around `known` or a rough path in others.
    Result<Band> findBand(const SegmentRanges& part, const Associations& associations, const Path& known) {
        if (!known.empty())
            return Band::around(known, part.english(), part.chinese(), margin);
        if ((part.english() + 1) * (part.chinese() + 1) <= placesLookedAtAll)
            return Band::whole(part.english(), part.chinese());
        const std::size_t mostCommon =
            std::max(rareInRough, std::max(part.english(), part.chinese()) / segmentsPerRare);
        MatchRows matches(document_.english, associations, part, postings_, mostCommon, nullptr);
        const Path all = {{0, part.english(), 0, part.chinese()}};
        BeadCost cost(document_, associations, part, matches, estimateHanWorth(document_, part, all),
                      anywhere_, hastyWeights_);
        DUIZHAO_TRY(rough, findBeamPath(cost, part.english(), part.chinese(), simpleBeadShapes(), beamOfRough,
                                        silent_));
        return Band::around(rough, part.english(), part.chinese(), margin);
    }

    Result<BeadScores> score(const SegmentRanges& part, const Associations& associations, const Path& known,
                             const Band& band, std::span<const BeadShape> shapes,
                             const AlignmentWeights& weights) {
        MatchRows matches(document_.english, associations, part, postings_, document_.english.tokens.size(),
                          &band);
        const Path all = {{0, part.english(), 0, part.chinese()}};
        const double worth = estimateHanWorth(document_, part, known.empty() ? all : known);
        BeadCost cost(document_, associations, part, matches, worth, near_, weights);
        return BeadScores::of(cost, band, shapes, silent_);
    }

    /// Where a path of all shapes may lie: where one of simple shapes is not out of the question.
    Result<Band> findLikelyPlaces(const SegmentRanges& part, const Associations& associations,
                                  const Path& known) {
        DUIZHAO_TRY(band, findBand(part, associations, known));
        DUIZHAO_TRY(scores, score(part, associations, known, band, simpleBeadShapes(), hastyWeights_));
        DUIZHAO_TRY(posterior,
                    Posterior<BeadScores>::of(scores, band, simpleBeadShapes(), sharpness, silent_));
        return posterior.placesAbove(leastLikelyPlace);
    }

    Result<Path> findPath(const SegmentRanges& part, const Associations& associations, const Path& known) {
        postings_.read(part.chineseBegin, part.chineseEnd);
        DUIZHAO_TRY(band, findLikelyPlaces(part, associations, known));
        DUIZHAO_TRY(scores, score(part, associations, known, band, allBeadShapes(), hastyWeights_));
        return findBestPath(scores, band, allBeadShapes(), silent_);
    }

    Result<PartAlignment> alignPart(const SegmentRanges& part, const Associations& associations,
                                    const Path& known) {
        postings_.read(part.chineseBegin, part.chineseEnd);
        DUIZHAO_TRY(band, findLikelyPlaces(part, associations, known));
        DUIZHAO_TRY(scores, score(part, associations, known, band, allBeadShapes(), weights_));
        DUIZHAO_TRY(path, findBestPath(scores, band, allBeadShapes(), silent_));
        PartAlignment result{splitOneSided(path), {}};
        DUIZHAO_TRY(posterior, Posterior<BeadScores>::of(scores, band, allBeadShapes(), sharpness, silent_));
        DUIZHAO_TRY(confidence, confidenceOf(result.path, posterior, silent_));
        result.confidence = std::move(confidence);
        const double worth = estimateHanWorth(document_, part, result.path);
        for (const PathBead& bead : result.path) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            const BeadEvidence evidence = evidenceOf(document_, associations, inDocument(bead, part), worth);
            if (!bead.oneSided() && evidence == BeadEvidence{})
                result.confidence[result.evidence.size()] *= trustInOrder;
            result.evidence.push_back(evidence);
        }
        return result;
    }

    const DocumentTokens& document_;
    std::span<const SegmentRanges> parts_;
    const AlignmentWeights& weights_;
    AlignmentWeights hastyWeights_; ///< without what only the last pass needs
    const Progress& progress_;
    Progress silent_; ///< for work whose share of the whole is not known
    PostingTable postings_;
    Nearness near_;
    Nearness anywhere_;
    std::vector<Path> paths_; ///< of each part, as far as it is known
};

/// Where hardly anything of a side has a partner, that the rest has none says little.
void trustNoLonersAmongLoners(std::vector<SegmentBead>& beads) {
    std::size_t source = 0, pairedSource = 0, target = 0, pairedTarget = 0;
    for (const SegmentBead& bead : beads) {
        source += bead.sourceEnd - bead.sourceBegin;
        target += bead.targetEnd - bead.targetBegin;
        if (bead.oneSided())
            continue;
        pairedSource += bead.sourceEnd - bead.sourceBegin;
        pairedTarget += bead.targetEnd - bead.targetBegin;
    }
    const auto hardly = [](std::size_t paired, std::size_t all) {
        return static_cast<double>(paired) < hardlyAnything * static_cast<double>(all);
    };
    if (!hardly(pairedSource, source) && !hardly(pairedTarget, target))
        return;
    for (SegmentBead& bead : beads)
        if (bead.oneSided())
            bead.confidence = std::min(bead.confidence, trustInOrder);
}

} // namespace

Result<std::vector<SegmentBead>> alignLinks(const AlignmentSide& source, const AlignmentSide& target,
                                            std::span<const SegmentLink> links, const Lexicon* lexicon,
                                            const AlignmentWeights& weights, const Progress& progress) {
    const bool sourceIsChinese = isChinese(source.language) && !isChinese(target.language);
    const AlignmentSide& english = sourceIsChinese ? target : source;
    const AlignmentSide& chinese = sourceIsChinese ? source : target;
    const bool comparable = isChinese(english.language) != isChinese(chinese.language) &&
                            !english.segments.empty() && !chinese.segments.empty();
    const double trust = comparable ? 1.0 : trustInOrder;

    std::vector<SegmentRanges> parts;
    for (const SegmentLink& link : links)
        parts.push_back(
            sourceIsChinese
                ? SegmentRanges{link.targetBegin, link.targetEnd, link.sourceBegin, link.sourceEnd}
                : SegmentRanges{link.sourceBegin, link.sourceEnd, link.targetBegin, link.targetEnd});
    progress.at(Stage::aligning, 0);
    DUIZHAO_TRY(document, findTokens(english, chinese, lexicon, progress));
    DUIZHAO_TRY(aligned, DocumentAligner(document, parts, weights, progress).align());

    std::vector<SegmentBead> beads;
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (std::size_t at = 0; at < aligned[part].path.size(); ++at) {
            const PathBead& bead = aligned[part].path[at];
            SegmentBead result{part,
                               parts[part].englishBegin + bead.englishBegin,
                               parts[part].englishBegin + bead.englishEnd,
                               parts[part].chineseBegin + bead.chineseBegin,
                               parts[part].chineseBegin + bead.chineseEnd,
                               trust * aligned[part].confidence[at],
                               aligned[part].evidence[at]};
            if (sourceIsChinese) {
                std::swap(result.sourceBegin, result.targetBegin);
                std::swap(result.sourceEnd, result.targetEnd);
            }
            beads.push_back(result);
        }
    trustNoLonersAmongLoners(beads);
    return beads;
}

Result<std::vector<SegmentBead>> alignSegments(const AlignmentSide& source, const AlignmentSide& target,
                                               const Lexicon* lexicon, const Progress& progress) {
    const SegmentLink all{0, source.segments.size(), 0, target.segments.size()};
    return alignLinks(source, target, {&all, 1}, lexicon, usualWeights(lexicon != nullptr), progress);
}

} // namespace duizhao
