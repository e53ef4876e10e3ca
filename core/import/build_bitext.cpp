#include "core/import/build_bitext.h"

#include "core/align/aligner.h"
#include "core/text/sentence.h"
#include "core/text/white_space.h"

#include <algorithm>
#include <span>

namespace duizhao {

namespace {

/// A link while it is being built: block indices by side.
struct SidedLink {
    std::vector<std::size_t> source;
    std::vector<std::size_t> target;
    LinkReason reason = LinkReason::neighbours;

    const std::vector<std::size_t>& blocks(Side side) const { return side == Side::source ? source : target; }
};

struct SegmentRange {
    std::size_t first = 0;
    std::size_t count = 0;
};

class BitextBuilder {
public:
    BitextBuilder(const std::vector<PageBlock>& page, Article& article)
        : page_(page), article_(article), bitext_(article.bitext), segmentsOf_(page.size()) {}

    Result<void> build(std::vector<BlockLink> links, const Progress& progress) {
        addBlocks();
        DUIZHAO_CHECK(segment(progress));
        orderLinks(std::move(links));
        return align(progress);
    }

private:
    Language language(Side side) const {
        return side == Side::source ? bitext_.sourceLanguage : bitext_.targetLanguage;
    }
    Side sideOf(PageLanguage of) const {
        return (of == PageLanguage::chinese) == isChinese(bitext_.sourceLanguage) ? Side::source
                                                                                  : Side::target;
    }
    std::u16string_view textOf(const Block& block) const {
        return article_.texts[static_cast<std::size_t>(block.text)].content;
    }

    void addBlocks() {
        bitext_.blocks.reserve(page_.size());
        for (const PageBlock& from : page_) {
            Block block;
            block.text = from.text;
            if (from.hasSide())
                block.side = sideOf(from.language);
            block.kind = from.kind;
            block.span = from.span;
            block.firstLine = from.firstLine;
            block.lastLine = from.lastLine;
            block.reason = from.reason;
            bitext_.blocks.push_back(block);
        }
    }

    Result<void> segment(const Progress& progress) {
        for (std::size_t at = 0; at < bitext_.blocks.size(); ++at) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            if (at % 256 == 0)
                progress.at(Stage::segmenting,
                            static_cast<double>(at) / static_cast<double>(bitext_.blocks.size()));
            const Block& block = bitext_.blocks[at];
            if (!block.side)
                continue;
            auto& segments = *block.side == Side::source ? bitext_.sourceSegments : bitext_.targetSegments;
            segmentsOf_[at].first = segments.size();
            for (const TextSpan line : linesOf(block))
                for (const TextSpan span :
                     splitSentences(line.of(textOf(block)), language(*block.side), progress))
                    segments.push_back(span.shifted(line.begin));
            segmentsOf_[at].count = segments.size() - segmentsOf_[at].first;
        }
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        return {};
    }

    /// The lines of a title, each to be a segment of its own; any other block in one piece.
    std::vector<TextSpan> linesOf(const Block& block) const {
        if (block.kind != BlockKind::title || block.firstLine == block.lastLine)
            return {block.span};
        std::vector<TextSpan> lines;
        const std::u16string_view text = textOf(block);
        std::size_t begin = block.span.begin;
        for (std::size_t at = begin; at < block.span.end; ++at)
            if (text[at] == u'\n' || text[at] == u'\r') {
                while (isWhiteSpace(text[at])) // a block does not end with white space
                    ++at;
                lines.push_back({begin, at});
                begin = at;
            }
        lines.push_back({begin, block.span.end});
        return lines;
    }

    /// Reading order: by the source; a link without source follows its predecessor in the target.
    void orderLinks(std::vector<BlockLink> links) {
        std::vector<SidedLink> withSource;
        std::vector<SidedLink> targetOnly;
        const bool englishIsSource = !isChinese(bitext_.sourceLanguage);
        for (BlockLink& link : links) {
            SidedLink sided;
            sided.source = std::move(englishIsSource ? link.english : link.chinese);
            sided.target = std::move(englishIsSource ? link.chinese : link.english);
            sided.reason = link.reason;
            (sided.source.empty() ? targetOnly : withSource).push_back(std::move(sided));
        }
        const auto bySource = [](const SidedLink& a, const SidedLink& b) {
            return a.source[0] < b.source[0];
        };
        const auto byTarget = [](const SidedLink& a, const SidedLink& b) {
            return a.target[0] < b.target[0];
        };
        std::sort(withSource.begin(), withSource.end(), bySource);
        std::sort(targetOnly.begin(), targetOnly.end(), byTarget);
        mergeLinks(std::move(withSource), std::move(targetOnly));
    }

    void mergeLinks(std::vector<SidedLink> withSource, std::vector<SidedLink> targetOnly) {
        // The link whose target lies last before a place of the target, as index + 1.
        std::vector<std::pair<std::size_t, std::size_t>> targets;
        for (std::size_t at = 0; at < withSource.size(); ++at)
            if (!withSource[at].target.empty())
                targets.emplace_back(withSource[at].target[0], at + 1);
        std::sort(targets.begin(), targets.end());
        std::vector<std::vector<std::size_t>> behind(withSource.size() + 1);
        for (std::size_t at = 0; at < targetOnly.size(); ++at) {
            const auto next = std::lower_bound(targets.begin(), targets.end(),
                                               std::pair{targetOnly[at].target[0], std::size_t{0}});
            behind[next == targets.begin() ? 0 : std::prev(next)->second].push_back(at);
        }
        links_.reserve(withSource.size() + targetOnly.size());
        for (std::size_t at = 0; at <= withSource.size(); ++at) {
            if (at > 0)
                links_.push_back(std::move(withSource[at - 1]));
            for (const std::size_t only : behind[at])
                links_.push_back(std::move(targetOnly[only]));
        }
    }

    Result<void> align(const Progress& progress) {
        TextSpan place[2] = {firstPlace(Side::source), firstPlace(Side::target)};
        Progress silent;
        silent.stop = progress.stop;
        for (std::size_t at = 0; at < links_.size(); ++at) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            if (at % 64 == 0)
                progress.at(Stage::aligning, static_cast<double>(at) / static_cast<double>(links_.size()));
            Link link;
            link.reason = links_[at].reason;
            for (const Side side : {Side::source, Side::target}) {
                const auto& blocks = links_[at].blocks(side);
                TextSpan& span = side == Side::source ? link.source : link.target;
                TextSpan& last = place[side == Side::source ? 0 : 1];
                span = blocks.empty() ? last
                                      : TextSpan{bitext_.blocks[blocks.front()].span.begin,
                                                 bitext_.blocks[blocks.back()].span.end};
                last = {span.end, span.end};
            }
            bitext_.links.push_back(link);
            DUIZHAO_CHECK(addBeads(at, silent));
        }
        return {};
    }

    /// Where a missing first block would stand: before the first one of its side.
    TextSpan firstPlace(Side side) const {
        for (const Block& block : bitext_.blocks)
            if (block.side == side)
                return {block.span.begin, block.span.begin};
        return {};
    }

    std::span<const TextSpan> segmentsOfLink(std::size_t link, Side side) const {
        const auto& blocks = links_[link].blocks(side);
        if (blocks.empty())
            return {};
        const SegmentRange first = segmentsOf_[blocks.front()];
        const SegmentRange last = segmentsOf_[blocks.back()];
        return std::span(bitext_.segments(side)).subspan(first.first, last.first + last.count - first.first);
    }

    static TextSpan spanOf(std::span<const TextSpan> segments, std::size_t begin, std::size_t end,
                           std::size_t place) {
        if (begin == end)
            return {place, place};
        return {segments[begin].begin, segments[end - 1].end};
    }

    Result<void> addBeads(std::size_t at, const Progress& progress) {
        const Link& link = bitext_.links[at];
        const auto source = segmentsOfLink(at, Side::source);
        const auto target = segmentsOfLink(at, Side::target);
        if (source.empty() || target.empty()) {
            for (const TextSpan span : source)
                bitext_.beads.push_back({span, link.target, at});
            for (const TextSpan span : target)
                bitext_.beads.push_back({link.source, span, at});
            return {};
        }
        DUIZHAO_TRY(found,
                    alignSegments({article_.text(Side::source), source, bitext_.sourceLanguage},
                                  {article_.text(Side::target), target, bitext_.targetLanguage}, progress));
        std::size_t sourcePlace = link.source.begin;
        std::size_t targetPlace = link.target.begin;
        for (const SegmentBead& bead : found) {
            Bead added;
            added.source = spanOf(source, bead.sourceBegin, bead.sourceEnd, sourcePlace);
            added.target = spanOf(target, bead.targetBegin, bead.targetEnd, targetPlace);
            added.link = at;
            added.confidence = bead.confidence;
            added.evidence = bead.evidence;
            sourcePlace = added.source.end;
            targetPlace = added.target.end;
            bitext_.beads.push_back(added);
        }
        return {};
    }

    const std::vector<PageBlock>& page_;
    Article& article_;
    Bitext& bitext_;
    std::vector<SegmentRange> segmentsOf_; ///< by block, in its side's segments
    std::vector<SidedLink> links_;
};

} // namespace

Result<void> buildBitext(const std::vector<PageBlock>& blocks, std::vector<BlockLink> links, Article& article,
                         const Progress& progress) {
    return BitextBuilder(blocks, article).build(std::move(links), progress);
}

} // namespace duizhao
