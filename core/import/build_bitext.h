#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/article.h"
#include "core/import/link_blocks.h"

#include <vector>

namespace duizhao {

class Lexicon;

/// Puts the linked blocks of a page into an article whose texts are there and whose languages and text
/// indices are set: gives blocks their sides, splits them into segments and aligns these inside
/// each link. `lexicon` may be null. Error: cancelled.
Result<void> buildBitext(const std::vector<PageBlock>& blocks, std::vector<BlockLink> links,
                         const Lexicon* lexicon, Article& article, const Progress& progress);

} // namespace duizhao
