#pragma once

#include "core/import/block_words.h"
#include "core/import/page_block.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duizhao {

/// A block to be linked, with what speaks for and against a partner.
struct LinkItem {
    std::size_t block = 0; ///< index of the block
    BlockKind kind = BlockKind::paragraph;
    double weight = 0;
    std::size_t position = 0; ///< among the blocks to be linked of both languages, in page order
    std::size_t run = 0;      ///< number of the stretch of blocks in one language
    std::size_t rank = 0;     ///< inside its run
    std::size_t runLength = 1;
    std::size_t group = 0; ///< number of the stretch of lines without a blank line
    BlockWords words;
    bool fragment = false; ///< short and no sentence: seldom a part of a paragraph
    bool likePrevious =
        false; ///< says the same as the block before it in its language, the two being neighbours
};

/// How the page is laid out, judged once.
struct PageLayout {
    bool oneFile = true;
    double alternation = 0;       ///< 0: each language in one piece, 1: they change at every block
    bool groupsHoldPairs = false; ///< blank lines stand between the pairs, not inside them
    double chineseScale = 1;      ///< weight of the English over weight of the Chinese
    double spread = 1;            ///< how far lengths stray from that, as a share of what is usual in novels
};

/// What it costs to link blocks, in nats below the most natural case; lower is better.
class LinkCost {
public:
    LinkCost(const std::vector<LinkItem>& english, const std::vector<LinkItem>& chinese, PageLayout layout);

    /// Links `englishCount` English blocks from `english` on with `chineseCount` Chinese ones.
    double link(std::size_t english, std::size_t englishCount, std::size_t chinese,
                std::size_t chineseCount) const;
    double leaveEnglish(std::size_t english) const;
    double leaveChinese(std::size_t chinese) const;
    /// Blocks [first, first + count) can be one side of a link.
    bool canJoin(const std::vector<LinkItem>& items, std::size_t first, std::size_t count) const;
    /// The order of the languages changes from one link to the next.
    double changeOfOrder() const { return layout_.oneFile ? 1.5 : 0; }
    bool englishFirst(std::size_t english, std::size_t chinese) const {
        return !layout_.oneFile || english_[english].position < chinese_[chinese].position;
    }

private:
    double place(const LinkItem& english, const LinkItem& chinese) const;
    double words(std::size_t english, std::size_t englishCount, std::size_t chinese,
                 std::size_t chineseCount) const;
    double sharedWords(const LinkItem& english, const LinkItem& chinese) const;

    const std::vector<LinkItem>& english_;
    const std::vector<LinkItem>& chinese_;
    PageLayout layout_;
    std::unordered_map<std::uint32_t, std::uint32_t> blocksWith_; ///< Chinese blocks that hold a word
};

} // namespace duizhao
