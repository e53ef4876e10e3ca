#include "core/import/page_prose.h"

#include "core/import/block_rules.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr double lightestLine = 6;

std::vector<bool> proseOf(const std::vector<PageBlock>& blocks, std::u16string_view content,
                          bool shortLines) {
    std::vector<bool> isProse(blocks.size());
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const PageBlock& block = blocks[at];
        isProse[at] =
            block.hasSide() && block.kind != BlockKind::credit &&
            (shortLines ? block.weight() >= lightestLine : looksLikeProse(block, block.span.of(content)));
    }
    return isProse;
}

} // namespace

PageProse::PageProse(const std::vector<PageBlock>& blocks, std::u16string_view content)
    : first_(blocks.size()) {
    shortLines_ = find(blocks, proseOf(blocks, content, false)) < 2;
    if (shortLines_)
        find(blocks, proseOf(blocks, content, true));
}

/// Answers with the number of blocks of running text.
std::size_t PageProse::find(const std::vector<PageBlock>& blocks, const std::vector<bool>& isProse) {
    std::size_t paired = 0;
    std::size_t all = 0;
    const PageBlock* last = nullptr;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (!isProse[at])
            continue;
        const PageBlock& block = blocks[at];
        first_ = std::min(first_, at);
        ++all;
        const bool pair =
            last && last->language != block.language && lengthSurprise(last->weight(), block.weight()) < 2.5;
        if (pair) {
            paired += 2;
            lastPair_ = at + 1;
        }
        last = pair ? nullptr : &block;
    }
    apart_ = 3 * paired < all;
    english_.assign(blocks.size() + 1, 0);
    chinese_.assign(blocks.size() + 1, 0);
    for (std::size_t at = blocks.size(); at-- > 0;) {
        const double weight = isProse[at] ? blocks[at].weight() : 0;
        const bool isEnglish = blocks[at].language == PageLanguage::english;
        english_[at] = english_[at + 1] + (isEnglish ? weight : 0);
        chinese_[at] = chinese_[at + 1] + (isEnglish ? 0 : weight);
    }
    return all;
}

bool PageProse::behind(std::size_t block) const {
    if (!apart_)
        return lastPair_ > block + 1;
    const auto much = [&](const std::vector<double>& weights) {
        return weights[block + 1] > 0 && weights[block + 1] >= 0.25 * weights[0];
    };
    return much(english_) || much(chinese_);
}

} // namespace duizhao
