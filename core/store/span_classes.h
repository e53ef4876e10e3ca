#pragma once

#include "core/text/text_span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace duizhao {

/// Spans are indexed by class of length and begin. A span that touches a range and has less than `limit`
/// units begins at most that far before it, so each class is one short range of the index.
inline constexpr std::array<std::size_t, 4> spanClassLimits = {64, 1024, 16384,
                                                               std::numeric_limits<std::int32_t>::max()};

/// The first begin that a span of the class can have to touch `range`.
inline std::int64_t firstBegin(TextSpan range, std::size_t spanClass) {
    return static_cast<std::int64_t>(range.begin) - static_cast<std::int64_t>(spanClassLimits[spanClass]);
}

/// Overlaps; or, where one of the two is a place, lies inside or at an end of the other.
inline bool touches(TextSpan a, TextSpan b) {
    if (a.empty() || b.empty())
        return a.begin <= b.end && b.begin <= a.end;
    return a.overlaps(b);
}

} // namespace duizhao
