#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/link_cost.h"
#include "core/import/link_search.h"

#include <string_view>
#include <vector>

namespace duizhao {

class Lexicon;

/// The blocks of one language in the order of their text.
struct TextItems {
    std::u16string_view content; ///< the text that the spans of the blocks refer to
    const std::vector<LinkItem>& items;
};

/// Links two texts that stand apart, in two files or one behind the other, by the words of their sentences:
/// their paragraphs need not agree, and links may cross. Each item is in one link. `blocks`: those of the
/// page, which the items name. `lexicon` may be null. Error: cancelled.
Result<std::vector<ItemLink>> linkTexts(const TextItems& english, const TextItems& chinese,
                                        const std::vector<PageBlock>& blocks, const Lexicon* lexicon,
                                        const Progress& progress);

} // namespace duizhao
