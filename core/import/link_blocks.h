#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/link.h"
#include "core/import/page_block.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace duizhao {

class Lexicon;

/// Blocks that belong together, as indices in page order; in each language they follow one another. One of
/// the two may be empty.
struct BlockLink {
    std::vector<std::size_t> english;
    std::vector<std::size_t> chinese;
    LinkReason reason = LinkReason::neighbours;

    bool operator==(const BlockLink&) const = default;
    bool oneSided() const { return english.empty() || chinese.empty(); }
};

/// Links the blocks of one mixed file, or of two files with one language each (`contents`: their texts).
/// Every block that has a side comes into one link, in no particular order. `lexicon` may be null. Error:
/// cancelled.
Result<std::vector<BlockLink>> linkBlocks(const std::vector<PageBlock>& blocks,
                                          const std::vector<std::u16string_view>& contents,
                                          const Lexicon* lexicon, const Progress& progress);

} // namespace duizhao
