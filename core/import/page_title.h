#pragma once

#include "core/base/progress.h"
#include "core/import/folded_text.h"
#include "core/import/page_block.h"
#include "core/import/page_prose.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Finds the title: the first block of the article if it looks like one, with its translation beside it.
/// Repetitions of it (whole, cut off, or in the other script) right behind it become one block with it; those
/// further on are left out unless they head text of the article.
/// `prose` describes the blocks as they come.
void findTitle(std::vector<PageBlock>& blocks, std::u16string_view content, const PageProse& prose,
               const TextFolder& folder, const Progress& progress);

} // namespace duizhao
