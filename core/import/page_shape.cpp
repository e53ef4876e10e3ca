#include "core/import/page_shape.h"

#include "core/import/block_rules.h"
#include "core/import/page_prose.h"
#include "core/import/page_title.h"
#include "core/import/phrases.h"
#include "core/import/sentence_marks.h"
#include "core/import/stop_check.h"

#include <algorithm>

namespace duizhao {

namespace {

void leaveOut(PageBlock& block, BlockReason reason) {
    block.kind = BlockKind::boilerplate;
    block.reason = reason;
    block.leftOut = true;
}

/// Leaves out what only at the edges of a page belongs to the host page.
void leaveOutEdges(std::vector<PageBlock>& blocks, std::u16string_view content, const TextFolder& folder,
                   const PageProse& prose, const Progress& progress) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (stopsAt(at, progress))
            return;
        PageBlock& block = blocks[at];
        if (block.leftOut || block.kind == BlockKind::credit || block.sameLine != 0)
            continue;
        if (prose.before(at) && prose.behind(at))
            continue;
        if (hasPhrase(factsOf(block, content, folder).folded, PhraseKind::edge))
            leaveOut(block, prose.before(at) ? BlockReason::hostPageWords : BlockReason::navigation);
    }
}

/// From the first of the host page's remains behind the article on, nothing belongs to it but credits.
void leaveOutEnd(std::vector<PageBlock>& blocks, std::u16string_view content, const TextFolder& folder,
                 const PageProse& prose) {
    bool begun = false;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        PageBlock& block = blocks[at];
        if (!begun) {
            const bool remains = block.leftOut && (block.reason == BlockReason::hostPageWords ||
                                                   block.reason == BlockReason::navigation);
            begun = remains && prose.before(at) && !prose.behind(at);
            continue;
        }
        const bool ownCredit = block.kind == BlockKind::credit &&
                               (hasPhrase(factsOf(block, content, folder).folded, PhraseKind::credit));
        if (!block.leftOut && !ownCredit)
            leaveOut(block, BlockReason::afterArticle);
    }
}

/// A heading stands over text: soon behind it follows running text, a list or code of its own language.
bool standsOverText(const std::vector<PageBlock>& blocks, std::u16string_view content, std::size_t at) {
    int others = 0;
    for (std::size_t next = at + 1; next < blocks.size() && others < 7; ++next) {
        const PageBlock& block = blocks[next];
        if (block.leftOut || block.kind == BlockKind::credit || block.kind == BlockKind::byline)
            continue;
        ++others;
        const bool longer = block.weight() > 1.5 * blocks[at].weight() + 20;
        const bool text = endsSentence(block.span.of(content), true) || longer;
        if (block.kind == BlockKind::listItem || block.kind == BlockKind::code ||
            (block.kind == BlockKind::paragraph && text && block.weight() > blocks[at].weight()))
            return true;
    }
    return false;
}

void markHeading(PageBlock& block) {
    block.kind = BlockKind::heading;
    block.reason = block.sameLine != 0 ? BlockReason::bothInOneLine : BlockReason::shortLine;
}

/// A numbered line is a list item where another one is near, else it may be a heading with its number.
bool isLoneListItem(const std::vector<PageBlock>& blocks, std::size_t at) {
    const auto isItem = [&](std::size_t other) {
        return blocks[other].kind == BlockKind::listItem && blocks[other].sameLine != blocks[at].sameLine;
    };
    for (std::size_t distance = 1; distance <= 2; ++distance)
        if ((at >= distance && isItem(at - distance) &&
             blocks[at - distance].language == blocks[at].language) ||
            (at + distance < blocks.size() && isItem(at + distance) &&
             blocks[at + distance].language == blocks[at].language))
            return false;
    return true;
}

/// Names without a "By", between the title and the text, with a byline or a date beside them.
bool isNameLine(const std::vector<PageBlock>& blocks, std::u16string_view content, const PageProse& prose,
                std::size_t at) {
    const std::size_t first = at > 2 ? at - 2 : 0;
    const std::size_t last = std::min(blocks.size(), at + 3);
    return !prose.before(at) && isPersonNames(blocks[at].span.of(content)) &&
           std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(first),
                       blocks.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const PageBlock& block) { return block.kind == BlockKind::byline; });
}

/// Three short lines of one language after the other are a list, not headings.
void dropLists(const std::vector<PageBlock>& blocks, std::vector<bool>& candidate) {
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t end = begin;
        while (end < blocks.size() && candidate[end] && blocks[end].sameLine == 0 &&
               blocks[end].headingMarks == 0 && blocks[end].language == blocks[begin].language)
            ++end;
        if (end - begin >= 3)
            std::fill(candidate.begin() + static_cast<std::ptrdiff_t>(begin),
                      candidate.begin() + static_cast<std::ptrdiff_t>(end), false);
        begin = std::max(end, begin + 1);
    }
}

void findHeadings(std::vector<PageBlock>& blocks, std::u16string_view content, const PageProse& prose,
                  const Progress& progress) {
    std::size_t texts = 0;
    std::size_t candidates = 0;
    std::vector<bool> candidate(blocks.size());
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (stopsAt(at, progress))
            return;
        const PageBlock& block = blocks[at];
        if (!block.hasSide() || (block.kind != BlockKind::paragraph && block.kind != BlockKind::listItem))
            continue;
        const bool item = block.kind == BlockKind::listItem;
        candidate[at] =
            looksLikeHeading(block, block.span.of(content)) && (!item || isLoneListItem(blocks, at));
        ++texts;
        candidates += candidate[at] && block.sameLine == 0;
    }
    dropLists(blocks, candidate);
    // Where most lines are short (lyrics, a list of phrases), short lines are no headings.
    const bool shortPage = prose.shortLines() || 3 * candidates > 2 * texts;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        PageBlock& block = blocks[at];
        if (block.hasSide() && block.headingMarks > 0 && block.kind != BlockKind::title) {
            markHeading(block);
        } else if (candidate[at] && isNameLine(blocks, content, prose, at)) {
            block.kind = BlockKind::byline;
            block.reason = BlockReason::bylineWords;
        } else if (candidate[at] && (!shortPage || block.sameLine != 0) &&
                   standsOverText(blocks, content, at)) {
            markHeading(block);
        }
    }
}

/// Where one language of a line was left out, the other is a block like any other.
void separateLines(std::vector<PageBlock>& blocks) {
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at)
        if (blocks[at].sameLine != 0 && blocks[at].sameLine == blocks[at + 1].sameLine &&
            !(blocks[at].hasSide() && blocks[at + 1].hasSide()))
            blocks[at].sameLine = blocks[at + 1].sameLine = 0;
}

} // namespace

Result<void> shapePage(std::vector<PageBlock>& blocks, std::u16string_view content, const TextFolder& folder,
                       const Progress& progress) {
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    const PageProse prose(blocks, content);
    leaveOutEdges(blocks, content, folder, prose, progress);
    findTitle(blocks, content, prose, folder, progress);
    const PageProse article(blocks, content);
    leaveOutEnd(blocks, content, folder, article);
    findHeadings(blocks, content, article, progress);
    separateLines(blocks);
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    return {};
}

} // namespace duizhao
