#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duizhao {

class Database;

/// An occurrence of a string in a text, with the units beside it (0 at the ends of the text).
/// Small, since a letter may have millions of them.
struct LiteralHit {
    std::uint32_t begin = 0; ///< texts stay far below 2^31 units
    char16_t before = 0;
    char16_t after = 0;
};

/// All occurrences of `literal` (not empty) in a stored text, in order, overlapping ones too; without
/// `matchCase` by simple case folding. Reads the text once, chunk by chunk. Error: cancelled.
Result<std::vector<LiteralHit>> literalHits(Database& database, std::int64_t text,
                                            std::u16string_view literal, bool matchCase,
                                            const Progress& progress);

} // namespace duizhao
