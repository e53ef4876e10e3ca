#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/folded_text.h"
#include "core/import/page_block.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Sees a file as a page: finds the title at its head, the headings over its text, and what the host page put
/// before and behind the article. Blocks come with the kinds their own words give them (block_rules.h).
/// A cut-off of the title that follows it at the head is joined with it. Error: cancelled.
Result<void> shapePage(std::vector<PageBlock>& blocks, std::u16string_view content, const TextFolder& folder,
                       const Progress& progress);

} // namespace duizhao
