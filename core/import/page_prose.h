#pragma once

#include "core/import/page_block.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace duizhao {

/// Where an article has running text: what lies before is the head of the page, behind it the end. In a page
/// of short lines only (a list of phrases, a dialogue) these are its text.
class PageProse {
public:
    PageProse(const std::vector<PageBlock>& blocks, std::u16string_view content);

    bool before(std::size_t block) const { return first_ < block; }
    /// The article goes on behind this block: a paragraph there stands beside its translation, or, where the
    /// languages are apart, much of one of them is still to come.
    bool behind(std::size_t block) const;

    /// There are short lines only.
    bool shortLines() const { return shortLines_; }

private:
    std::size_t find(const std::vector<PageBlock>& blocks, const std::vector<bool>& isProse);

    std::size_t first_;
    std::size_t lastPair_ = 0; ///< 1 + index of the last block that stands beside its translation; 0 for none
    bool apart_ = false;
    bool shortLines_ = false;
    std::vector<double> english_; ///< weight of the English prose from this block on
    std::vector<double> chinese_;
};

} // namespace duizhao
