#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/folded_text.h"
#include "core/import/page_block.h"

#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// What the rules look at. Made once for a block; the texts live as long as the file's content.
struct BlockFacts {
    const PageBlock* block = nullptr;
    std::u16string_view text;
    std::u16string folded; ///< the beginning of the text, as TextFolder folds it
};
BlockFacts factsOf(const PageBlock& block, std::u16string_view content, const TextFolder& folder);

/// One row of the table of rules: the first whose test holds gives a block its kind.
struct BlockRule {
    BlockKind kind;
    BlockReason reason;
    bool leftOut;
    bool (*holds)(const BlockFacts&);
};
const std::vector<BlockRule>& blockRules();

/// Gives every block of a file the kind that it shows by itself. Headings and titles need their surroundings
/// and come later (page_shape.h). Error: cancelled.
Result<void> applyBlockRules(std::vector<PageBlock>& blocks, std::u16string_view content,
                             const TextFolder& folder, const Progress& progress);

/// A short line that could be a heading or a title: not a sentence, not cut off in the middle of one.
bool looksLikeHeading(const PageBlock& block, std::u16string_view text);
/// Capitalised Latin words and the particles of names, at most ten.
bool isPersonNames(std::u16string_view text);
/// Running text: a sentence of some length, or a long line.
bool looksLikeProse(const PageBlock& block, std::u16string_view text);

} // namespace duizhao
