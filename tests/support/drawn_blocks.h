#pragma once

#include "core/bitext/article.h"

#include <string>
#include <vector>

namespace duizhao::test {

/// An article's links and left-out blocks, a line each, in reading order of the links and then the left-out
/// blocks by line:
///     paragraph 3 | 4        source lines | target lines
///     credit - | 75          one-sided
///     boilerplate 76         left out
/// A range of lines is "1-2"; several blocks of a side are joined with "+".
std::vector<std::string> drawnBlocks(const Article& article);

/// The texts of the links, "source | target".
std::vector<std::string> drawnTexts(const Article& article);

} // namespace duizhao::test
