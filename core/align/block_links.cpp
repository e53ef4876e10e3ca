#include "core/align/block_links.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace duizhao {

namespace {

/// Blocks that were moved are looked for so often among those left over.
constexpr int mostRounds = 6;
/// A block has a partner if so much of its text is expected in two-sided beads; where nothing else links it
/// but the order of what is left over, if so much lies in them.
constexpr double leastExpected = 0.4;
constexpr double leastLinked = 0.35;
/// Where the order does not speak for a link, so many units have to agree in it.
constexpr int convincing = 3;

struct SegmentRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One side: which segments each block holds.
struct Blocks {
    const AlignmentSide* side;
    std::vector<SegmentRange> segments; ///< by block
    std::vector<std::size_t> left;      ///< blocks without a link so far, in order

    explicit Blocks(const AlignmentSide& of) : side(&of) {
        for (std::size_t at = 0; at < of.segments.size(); ++at) {
            if (at == 0 || of.blocks[at].number != of.blocks[at - 1].number)
                segments.push_back({at, at});
            segments.back().end = at + 1;
        }
        left.resize(segments.size());
        std::iota(left.begin(), left.end(), std::size_t{0});
    }
};

/// The segments of the blocks that are left, as a side of its own.
struct LeftSide {
    std::vector<TextSpan> segments;
    std::vector<SegmentBlock> blocks; ///< with the number of the block among those left

    explicit LeftSide(const Blocks& of) {
        for (std::size_t at = 0; at < of.left.size(); ++at)
            for (std::size_t segment = of.segments[of.left[at]].begin; segment < of.segments[of.left[at]].end;
                 ++segment) {
                segments.push_back(of.side->segments[segment]);
                blocks.push_back({static_cast<std::uint32_t>(at), of.side->blocks[segment].kind});
            }
    }
    AlignmentSide side(const AlignmentSide& of) const { return {of.text, segments, of.language, blocks}; }
};

int unitsAgreeing(const BeadEvidence& evidence) {
    return evidence.words + evidence.names + evidence.numbers + evidence.latinTokens;
}

/// How much of each block lies in two-sided beads, each counted as far as it is to be trusted.
template <typename Trust>
std::vector<double> linkedShares(const std::vector<SegmentBead>& beads, const LeftSide& side, bool source,
                                 const Trust& trust) {
    std::vector<double> all(side.blocks.empty() ? 0 : side.blocks.back().number + 1);
    std::vector<double> linked(all.size());
    for (std::size_t at = 0; at < side.segments.size(); ++at)
        all[side.blocks[at].number] += static_cast<double>(side.segments[at].length());
    for (const SegmentBead& bead : beads)
        for (std::size_t at = source ? bead.sourceBegin : bead.targetBegin;
             at < (source ? bead.sourceEnd : bead.targetEnd); ++at)
            linked[side.blocks[at].number] += trust(bead) * static_cast<double>(side.segments[at].length());
    for (std::size_t block = 0; block < all.size(); ++block)
        linked[block] /= std::max(1.0, all[block]);
    return linked;
}

/// The links that monotone beads make of the blocks left, numbered among those: blocks that share a bead
/// belong together if both have a partner at all. A link in which fewer units agree is none.
template <typename Trust>
std::vector<BlockRanges> makeLinks(std::vector<SegmentBead> beads, const LeftSide& source,
                                   const LeftSide& target, const Trust& trust, double leastShare,
                                   int leastUnits) {
    std::erase_if(beads, [](const SegmentBead& bead) { return bead.oneSided(); });
    const std::vector<double> sourceShares = linkedShares(beads, source, true, trust);
    const std::vector<double> targetShares = linkedShares(beads, target, false, trust);
    std::vector<BlockRanges> links;
    std::size_t part = 0; ///< that the last link was found in
    int units = leastUnits;
    const auto dropIfWeak = [&] {
        if (units < leastUnits)
            links.pop_back();
    };
    for (const SegmentBead& bead : beads) {
        const BlockRanges blocks{
            source.blocks[bead.sourceBegin].number, source.blocks[bead.sourceEnd - 1].number + 1,
            target.blocks[bead.targetBegin].number, target.blocks[bead.targetEnd - 1].number + 1};
        if (sourceShares[blocks.sourceBegin] < leastShare || targetShares[blocks.targetBegin] < leastShare)
            continue;
        if (!links.empty() && bead.link == part &&
            (blocks.sourceBegin < links.back().sourceEnd || blocks.targetBegin < links.back().targetEnd)) {
            links.back().sourceEnd = std::max(links.back().sourceEnd, blocks.sourceEnd);
            links.back().targetEnd = std::max(links.back().targetEnd, blocks.targetEnd);
        } else {
            dropIfWeak();
            links.push_back(blocks);
            part = bead.link;
            units = 0;
        }
        units += unitsAgreeing(bead.evidence);
    }
    dropIfWeak();
    return links;
}

bool areNeighbours(const std::vector<std::size_t>& left, std::size_t begin, std::size_t end) {
    return left[end - 1] - left[begin] == end - 1 - begin;
}

/// Takes blocks [begin, end) of those left out of them.
void takeOut(std::vector<std::size_t>& left, const std::vector<SegmentRange>& taken) {
    std::vector<std::size_t> kept;
    auto next = taken.begin();
    for (std::size_t at = 0; at < left.size(); ++at) {
        while (next != taken.end() && next->end <= at)
            ++next;
        if (next == taken.end() || at < next->begin)
            kept.push_back(left[at]);
    }
    left = std::move(kept);
}

/// Links the blocks of two sides round by round, always those that are left.
class BlockLinker {
public:
    BlockLinker(const AlignmentSide& source, const AlignmentSide& target, const Lexicon* lexicon)
        : source_(source), target_(target), lexicon_(lexicon) {}

    Result<std::vector<BlockRanges>> link(const Progress& progress) {
        for (int round = 0; round < mostRounds && !source_.left.empty() && !target_.left.empty(); ++round) {
            progress.at(Stage::linking, static_cast<double>(round) / mostRounds);
            const LeftSide source(source_);
            const LeftSide target(target_);
            Progress silent;
            silent.stop = progress.stop;
            DUIZHAO_TRY(beads, alignSegments(source.side(*source_.side), target.side(*target_.side), lexicon_,
                                             silent));
            const auto expected = [](const SegmentBead& bead) { return bead.confidence; };
            if (!take(makeLinks(beads, source, target, expected, leastExpected, round == 0 ? 0 : convincing)))
                break;
        }
        DUIZHAO_CHECK(linkRest(progress));
        std::sort(found_.begin(), found_.end(),
                  [](const BlockRanges& a, const BlockRanges& b) { return a.sourceBegin < b.sourceBegin; });
        return std::move(found_);
    }

private:
    /// What is left on both sides at the same place between the links found: nothing but order and length
    /// speaks for it.
    Result<void> linkRest(const Progress& progress) {
        const std::vector<SegmentLink> gaps = findGaps();
        if (gaps.empty())
            return {};
        DUIZHAO_TRY(beads, alignLinks(*source_.side, *target_.side, gaps, lexicon_,
                                      usualWeights(lexicon_ != nullptr), progress));
        const LeftSide source{Blocks(*source_.side)};
        const LeftSide target{Blocks(*target_.side)};
        const auto linked = [](const SegmentBead&) { return 1.0; };
        const auto links = makeLinks(beads, source, target, linked, leastLinked, 0);
        found_.insert(found_.end(), links.begin(), links.end());
        return {};
    }

    /// Blocks without a link on both sides between two neighbouring links or at an end, as segments.
    std::vector<SegmentLink> findGaps() const {
        std::vector<BlockRanges> links = found_;
        const std::size_t sourceEnd = source_.segments.size();
        const std::size_t targetEnd = target_.segments.size();
        links.push_back({0, 0, 0, 0});
        links.push_back({sourceEnd, sourceEnd, targetEnd, targetEnd});
        std::vector<std::size_t> targetBegins;
        for (const BlockRanges& link : links)
            if (link.targetEnd > 0)
                targetBegins.push_back(link.targetBegin);
        std::sort(targetBegins.begin(), targetBegins.end());
        std::sort(links.begin(), links.end(), [](const BlockRanges& a, const BlockRanges& b) {
            return std::pair(a.sourceBegin, a.sourceEnd) < std::pair(b.sourceBegin, b.sourceEnd);
        });
        std::vector<SegmentLink> gaps;
        for (std::size_t at = 1; at < links.size(); ++at) {
            const BlockRanges& before = links[at - 1];
            const BlockRanges& behind = links[at];
            if (before.sourceEnd == behind.sourceBegin || before.targetEnd >= behind.targetBegin)
                continue;
            // No other link may begin between the two in the target.
            const auto next = std::lower_bound(targetBegins.begin(), targetBegins.end(), before.targetEnd);
            if (*next == behind.targetBegin)
                gaps.push_back(
                    {source_.segments[before.sourceEnd].begin, source_.segments[behind.sourceBegin - 1].end,
                     target_.segments[before.targetEnd].begin, target_.segments[behind.targetBegin - 1].end});
        }
        return gaps;
    }

    /// Links numbered among the blocks left; false if there are none. Blocks that are no neighbours in their
    /// text make no link.
    bool take(const std::vector<BlockRanges>& links) {
        std::vector<SegmentRange> takenSource;
        std::vector<SegmentRange> takenTarget;
        for (const BlockRanges& link : links) {
            if (!areNeighbours(source_.left, link.sourceBegin, link.sourceEnd) ||
                !areNeighbours(target_.left, link.targetBegin, link.targetEnd))
                continue;
            takenSource.push_back({link.sourceBegin, link.sourceEnd});
            takenTarget.push_back({link.targetBegin, link.targetEnd});
            found_.push_back({source_.left[link.sourceBegin], source_.left[link.sourceEnd - 1] + 1,
                              target_.left[link.targetBegin], target_.left[link.targetEnd - 1] + 1});
        }
        takeOut(source_.left, takenSource);
        takeOut(target_.left, takenTarget);
        return !takenSource.empty();
    }

    Blocks source_;
    Blocks target_;
    const Lexicon* lexicon_;
    std::vector<BlockRanges> found_;
};

} // namespace

Result<std::vector<BlockRanges>> findBlockLinks(const AlignmentSide& source, const AlignmentSide& target,
                                                const Lexicon* lexicon, const Progress& progress) {
    return BlockLinker(source, target, lexicon).link(progress);
}

} // namespace duizhao
