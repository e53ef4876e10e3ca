#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/page_block.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Splits a file by lines and blank lines into blocks: a line, the lines of a wrapped paragraph, the two
/// languages of one line, a stretch of code. Kinds are still to be found, except that code between fences is
/// code. `text` is the index of the file; `mixed`: lines may hold both languages. Blocks are in text order;
/// every character that is not white space, a bracket, a separator or a heading mark lies in one.
/// Error: cancelled.
Result<std::vector<PageBlock>> splitBlocks(std::u16string_view content, int text, bool mixed,
                                           const Progress& progress);

} // namespace duizhao
