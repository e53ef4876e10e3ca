#pragma once

#include "core/align/aligner.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace duizhao {

class Lexicon;

/// Half-open ranges of source and of target blocks that belong together; neither is empty.
struct BlockRanges {
    std::size_t sourceBegin = 0;
    std::size_t sourceEnd = 0;
    std::size_t targetBegin = 0;
    std::size_t targetEnd = 0;

    bool operator==(const BlockRanges&) const = default;
};

/// Finds which blocks of two texts belong together by aligning their sentences, however differently the texts
/// are divided: a paragraph on one side may be ten on the other. Links may cross: paragraphs that were moved
/// or exchanged are found as long as several words speak for it. No two links share a block; blocks that are
/// in none have no partner, or their partner has found a better one. `blocks` of both sides must be given;
/// blocks are counted from 0 in their order, whatever their numbers. By source block. Linear (README.md);
/// pure. Reports Stage::linking. Error: cancelled.
Result<std::vector<BlockRanges>> findBlockLinks(const AlignmentSide& source, const AlignmentSide& target,
                                                const Lexicon* lexicon, const Progress& progress);

} // namespace duizhao
