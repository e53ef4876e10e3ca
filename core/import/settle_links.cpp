#include "core/import/settle_links.h"

#include "core/import/block_rules.h"

#include <algorithm>
#include <optional>

namespace duizhao {

namespace {

std::u16string_view textOf(const PageBlock& block, const std::vector<std::u16string_view>& contents) {
    return block.span.of(contents[static_cast<std::size_t>(block.text)]);
}

bool isShort(const PageBlock& block, const std::vector<std::u16string_view>& contents) {
    return looksLikeHeading(block, textOf(block, contents)) || block.weight() <= 40;
}

/// A row: where one side has this kind, the other one takes it if it is short enough.
struct KindRow {
    BlockKind kind;
    double heaviest; ///< of the other side
};
constexpr KindRow kindRows[] = {
    {BlockKind::title, 160},    {BlockKind::byline, 90},   {BlockKind::credit, 400},
    {BlockKind::listItem, 1e9}, {BlockKind::heading, 130},
};

bool outranks(BlockKind one, BlockKind other) {
    if (other == BlockKind::code || one == BlockKind::code)
        return false;
    const auto rankOf = [](BlockKind kind) {
        const auto row = std::find_if(std::begin(kindRows), std::end(kindRows),
                                      [kind](const KindRow& entry) { return entry.kind == kind; });
        return row - std::begin(kindRows);
    };
    return rankOf(one) < rankOf(other);
}

void takeKind(PageBlock& block, const PageBlock& from) {
    block.kind = from.kind;
    block.reason = from.reason;
}

void settlePair(PageBlock& one, PageBlock& two, const std::vector<std::u16string_view>& contents) {
    if (one.kind == two.kind)
        return;
    PageBlock& strong = outranks(one.kind, two.kind) ? one : two;
    PageBlock& weak = &strong == &one ? two : one;
    if (!outranks(strong.kind, weak.kind))
        return;
    const KindRow& row = *std::find_if(std::begin(kindRows), std::end(kindRows),
                                       [&](const KindRow& entry) { return entry.kind == strong.kind; });
    const bool head = strong.kind == BlockKind::title || strong.kind == BlockKind::heading;
    const bool fits = weak.weight() <= row.heaviest && (!head || isShort(weak, contents));
    if (fits)
        takeKind(weak, strong);
    else if (strong.kind == BlockKind::heading && strong.headingMarks == 0)
        takeKind(strong, weak);
}

/// The first two-sided link in page order, as its first and last block.
struct Extent {
    std::size_t first;
    std::size_t last;
};

Extent extentOf(const BlockLink& link) {
    Extent extent{static_cast<std::size_t>(-1), 0};
    for (const auto* side : {&link.english, &link.chinese})
        for (const std::size_t block : *side) {
            extent.first = std::min(extent.first, block);
            extent.last = std::max(extent.last, block);
        }
    return extent;
}

void leaveOut(PageBlock& block, BlockReason reason) {
    block.kind = BlockKind::boilerplate;
    block.reason = reason;
    block.leftOut = true;
}

bool canBeStray(const PageBlock& block, const std::vector<std::u16string_view>& contents) {
    const bool kept = block.kind == BlockKind::credit || block.kind == BlockKind::byline ||
                      block.kind == BlockKind::code || block.headingMarks > 0;
    return !kept && looksLikeHeading(block, textOf(block, contents));
}

/// Names of the site and its sections: short lines before a title that has its translation.
void leaveOutHead(std::vector<PageBlock>& blocks, const std::vector<std::size_t>& alone, const Extent& first,
                  const std::vector<std::u16string_view>& contents) {
    std::vector<std::size_t> strays;
    for (const std::size_t block : alone)
        if (block < first.first && canBeStray(blocks[block], contents))
            strays.push_back(block);
    const bool titled = looksLikeHeading(blocks[first.first], textOf(blocks[first.first], contents)) &&
                        looksLikeHeading(blocks[first.last], textOf(blocks[first.last], contents)) &&
                        blocks[first.first].sameLine == 0 && blocks[first.first].kind != BlockKind::byline;
    if (strays.empty() || !titled)
        return;
    const double title = std::min(blocks[first.first].weight(), blocks[first.last].weight());
    if (strays.size() == 1 && (blocks[strays[0]].weight() > 22 || 2 * blocks[strays[0]].weight() > title))
        return;
    for (const std::size_t block : strays)
        leaveOut(blocks[block], BlockReason::navigation);
    for (const std::size_t block : {first.first, first.last}) {
        blocks[block].kind = BlockKind::title;
        blocks[block].reason = BlockReason::firstLine;
    }
}

} // namespace

void settleKinds(std::vector<PageBlock>& blocks, const std::vector<BlockLink>& links,
                 const std::vector<std::u16string_view>& contents) {
    for (const BlockLink& link : links)
        if (link.english.size() == 1 && link.chinese.size() == 1)
            settlePair(blocks[link.english[0]], blocks[link.chinese[0]], contents);
}

void leaveOutStrays(std::vector<PageBlock>& blocks, std::vector<BlockLink>& links,
                    const std::vector<std::u16string_view>& contents) {
    std::optional<Extent> first;
    std::optional<Extent> last;
    std::vector<std::size_t> alone;
    for (const BlockLink& link : links) {
        const Extent extent = extentOf(link);
        if (link.oneSided()) {
            alone.push_back(extent.first);
            continue;
        }
        if (!first || extent.first < first->first)
            first = extent;
        if (!last || extent.last > last->last)
            last = extent;
    }
    if (!first || contents.size() > 1)
        return;
    leaveOutHead(blocks, alone, *first, contents);
    const bool remains = std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(last->last), blocks.end(),
                                     [](const PageBlock& block) {
                                         return block.leftOut && block.kind == BlockKind::boilerplate &&
                                                block.reason != BlockReason::wordsOfNeitherLanguage;
                                     });
    for (const std::size_t block : alone)
        if (remains && block > last->last && canBeStray(blocks[block], contents))
            leaveOut(blocks[block], BlockReason::afterArticle);
    std::erase_if(links, [&](const BlockLink& link) {
        return link.oneSided() && blocks[extentOf(link).first].leftOut;
    });
}

} // namespace duizhao
