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
    BitextBuilder(const std::vector<PageBlock>& page, const Lexicon* lexicon, Article& article)
        : page_(page),
          lexicon_(lexicon),
          article_(article),
          bitext_(article.bitext),
          segmentsOf_(page.size()) {}

    Result<void> build(std::vector<BlockLink> links, const Progress& progress) {
        addBlocks();
        DUIZHAO_CHECK(segment(progress));
        orderLinks(std::move(links));
        addLinks();
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
                     splitSentences(line.of(textOf(block)), language(*block.side), progress)) {
                    segments.push_back(span.shifted(line.begin));
                    blocksOf(*block.side).push_back({static_cast<std::uint32_t>(at), block.kind});
                }
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

    void addLinks() {
        TextSpan place[2] = {firstPlace(Side::source), firstPlace(Side::target)};
        for (const SidedLink& from : links_) {
            Link link;
            link.reason = from.reason;
            for (const Side side : {Side::source, Side::target}) {
                const auto& blocks = from.blocks(side);
                TextSpan& span = side == Side::source ? link.source : link.target;
                TextSpan& last = place[side == Side::source ? 0 : 1];
                span = blocks.empty() ? last
                                      : TextSpan{bitext_.blocks[blocks.front()].span.begin,
                                                 bitext_.blocks[blocks.back()].span.end};
                last = {span.end, span.end};
            }
            bitext_.links.push_back(link);
        }
    }

    Result<void> align(const Progress& progress) {
        std::vector<SegmentLink> links;
        for (std::size_t at = 0; at < links_.size(); ++at) {
            const SegmentRange source = segmentsOfLink(at, Side::source);
            const SegmentRange target = segmentsOfLink(at, Side::target);
            links.push_back(
                {source.first, source.first + source.count, target.first, target.first + target.count});
        }
        DUIZHAO_TRY(found, alignLinks({article_.text(Side::source), bitext_.sourceSegments,
                                       bitext_.sourceLanguage, blocksOf(Side::source)},
                                      {article_.text(Side::target), bitext_.targetSegments,
                                       bitext_.targetLanguage, blocksOf(Side::target)},
                                      links, lexicon_, usualWeights(lexicon_ != nullptr), progress));
        auto bead = found.begin();
        for (std::size_t at = 0; at < links.size(); ++at) {
            std::size_t sourcePlace = bitext_.links[at].source.begin;
            std::size_t targetPlace = bitext_.links[at].target.begin;
            for (; bead != found.end() && bead->link == at; ++bead) {
                Bead added;
                added.source = spanOf(Side::source, bead->sourceBegin, bead->sourceEnd, sourcePlace);
                added.target = spanOf(Side::target, bead->targetBegin, bead->targetEnd, targetPlace);
                added.link = at;
                added.confidence = bead->confidence;
                added.evidence = bead->evidence;
                sourcePlace = added.source.end;
                targetPlace = added.target.end;
                bitext_.beads.push_back(added);
            }
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

    SegmentRange segmentsOfLink(std::size_t link, Side side) const {
        const auto& blocks = links_[link].blocks(side);
        if (blocks.empty())
            return {};
        const SegmentRange first = segmentsOf_[blocks.front()];
        const SegmentRange last = segmentsOf_[blocks.back()];
        return {first.first, last.first + last.count - first.first};
    }

    TextSpan spanOf(Side side, std::size_t begin, std::size_t end, std::size_t place) const {
        if (begin == end)
            return {place, place};
        return {bitext_.segments(side)[begin].begin, bitext_.segments(side)[end - 1].end};
    }

    std::vector<SegmentBlock>& blocksOf(Side side) {
        return side == Side::source ? sourceBlocks_ : targetBlocks_;
    }

    const std::vector<PageBlock>& page_;
    const Lexicon* lexicon_;
    Article& article_;
    Bitext& bitext_;
    std::vector<SegmentRange> segmentsOf_;   ///< by block, in its side's segments
    std::vector<SegmentBlock> sourceBlocks_; ///< of the segments
    std::vector<SegmentBlock> targetBlocks_;
    std::vector<SidedLink> links_;
};

} // namespace

Result<void> buildBitext(const std::vector<PageBlock>& blocks, std::vector<BlockLink> links,
                         const Lexicon* lexicon, Article& article, const Progress& progress) {
    return BitextBuilder(blocks, lexicon, article).build(std::move(links), progress);
}

} // namespace duizhao
