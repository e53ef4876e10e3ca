#pragma once

#include "core/base/progress.h"
#include "core/import/page_block.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Finds the language of blocks whose words do not tell it: code, addresses and names that are the same in
/// both ("GPT-3" as a heading of the Chinese text). Where such a block stands twice, each is in the language
/// of its place; a name that stands once is English; code and addresses that stand once are in neither.
/// For one mixed file, after block_rules.h.
void settleLanguages(std::vector<PageBlock>& blocks, std::u16string_view content, const Progress& progress);

} // namespace duizhao
