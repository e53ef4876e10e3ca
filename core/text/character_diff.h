#pragma once

#include "core/text/text_span.h"

#include <string_view>
#include <vector>

namespace duizhao {

enum class DiffOperation { kept, removed, inserted, replaced };

/// A stretch of two texts. Stretches follow each other without gap in both; two neighbours never have the
/// same operation, and what is changed stands between what is kept.
struct DiffStretch {
    DiffOperation operation = DiffOperation::kept;
    TextSpan before; ///< in the old text; empty: inserted
    TextSpan after;  ///< in the new text; empty: removed

    bool operator==(const DiffStretch&) const = default;
};

/// How to get from one short text to the other (a pair, at most a few thousand characters) with the fewest
/// insertions and removals. The units are whole words of letters and digits (Latin, numbers) and single
/// characters of everything else (Han, marks, white space), never a part of a grapheme cluster. Myers, "An
/// O(ND) difference algorithm and its variations", 1986. Where the texts differ in more than some hundred
/// places, all between their common beginning and end is one replacement, so the cost is bounded.
std::vector<DiffStretch> characterDiff(std::u16string_view before, std::u16string_view after);

} // namespace duizhao
