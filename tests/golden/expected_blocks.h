#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace duizhao::test {

/// The lines that drawnBlocks makes of an article which comes out as a table of blocks says (columns pair,
/// kind, en_lines, zh_lines, note; 'boilerplate' rows are left out).
std::vector<std::string> expectedBlocks(const std::filesystem::path& table);

} // namespace duizhao::test
