#pragma once

#include "core/base/progress.h"
#include "core/import/page_block.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Joins the lines of a program that stands in a page without fences: code lines one after the other, with
/// the comments and blank lines between them, become one block.
void joinCode(std::vector<PageBlock>& blocks, std::u16string_view content, const Progress& progress);

} // namespace duizhao
