#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/bead.h"
#include "core/text/language.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace duizhao {

/// One side to be aligned: segments (or whole blocks) of a text, in order.
struct AlignmentSide {
    std::u16string_view text;
    std::span<const TextSpan> segments; ///< in UTF-16 units of `text`
    Language language = Language::english;
};

/// Segments that translate each other, as half-open index ranges into the two sides.
struct SegmentBead {
    std::size_t sourceBegin = 0;
    std::size_t sourceEnd = 0;
    std::size_t targetBegin = 0;
    std::size_t targetEnd = 0;
    double confidence = 1.0; ///< 0 to 1
    BeadEvidence evidence;

    bool operator==(const SegmentBead&) const = default;
};

/// Aligns two sequences of sentences monotonely: the beads cover each segment of both sides exactly once and
/// in order, whatever the input. One side should be English and the other Chinese, either may be the source,
/// and the beads of one direction are those of the other with the sides exchanged; two texts of one language
/// get an answer with low confidence. Deterministic. Time and memory grow linearly with the number of
/// segments (banded dynamic programme, see README.md). Pure; several may run at once. Reports nothing. Error:
/// cancelled.
Result<std::vector<SegmentBead>> alignSegments(const AlignmentSide& source, const AlignmentSide& target,
                                               const Progress& progress = {});

} // namespace duizhao
