#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/store/literal_scan.h"
#include "core/store/rows.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace duizhao {

class Database;

/// The hits of a file that begin in one side of one pair: a range of them, since both are in text order.
struct PairHits {
    std::size_t pair = 0; ///< 0-based position
    Side side = Side::source;
    TextSpan span;        ///< the pair's on that side, white space at its ends included
    std::size_t file = 0; ///< 0 or 1
    std::size_t first = 0;
    std::size_t count = 0;

    bool operator==(const PairHits&) const = default;
};

/// Puts the hits of each file, which are in text order, to the pairs they begin in; in reading order, source
/// before target. Hits in left-out text are in none. A few are looked up one by one; for many all pairs are
/// read, which then costs less. Error: cancelled.
Result<std::vector<PairHits>> hitsByPair(Database& database, const BitextTexts& texts,
                                         const std::vector<std::vector<LiteralHit>>& hits,
                                         const Progress& progress);

} // namespace duizhao
