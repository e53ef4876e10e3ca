#pragma once

#include "core/align/weights.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/bead.h"
#include "core/bitext/block.h"
#include "core/text/language.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace duizhao {

class Lexicon;

/// The block that a segment lies in.
struct SegmentBlock {
    std::uint32_t number = 0; ///< rises by one or more from block to block
    BlockKind kind = BlockKind::paragraph;

    bool operator==(const SegmentBlock&) const = default;
};

/// One side to be aligned: segments of a text, in order.
struct AlignmentSide {
    std::u16string_view text;
    std::span<const TextSpan> segments; ///< in UTF-16 units of `text`
    Language language = Language::english;
    std::span<const SegmentBlock> blocks = {}; ///< one for each segment; empty where nothing is known of them
};

/// Segments that translate each other, as half-open index ranges into the two sides.
struct SegmentBead {
    std::size_t link = 0; ///< the link it lies in
    std::size_t sourceBegin = 0;
    std::size_t sourceEnd = 0;
    std::size_t targetBegin = 0;
    std::size_t targetEnd = 0;
    double confidence = 1.0; ///< 0 to 1
    BeadEvidence evidence;

    bool operator==(const SegmentBead&) const = default;
    bool oneSided() const { return sourceBegin == sourceEnd || targetBegin == targetEnd; }
};

/// A part of a document that is aligned by itself, as half-open ranges of segments: what a link holds.
struct SegmentLink {
    std::size_t sourceBegin = 0;
    std::size_t sourceEnd = 0;
    std::size_t targetBegin = 0;
    std::size_t targetEnd = 0;

    bool operator==(const SegmentLink&) const = default;
};

/// Aligns the sentences of each link monotonely: its beads cover each of its segments exactly once and in
/// order, whatever the input. All links together teach the aligner the words of the document. One side should
/// be English and the other Chinese, either may be the source, and the beads of one direction are those of
/// the other with the sides exchanged. Where nothing can be compared (two texts of one language, an empty
/// side), where hardly anything of a side has a partner (for what has none), and where nothing but the order
/// speaks for a bead, the confidence is at most 0.4. Without a lexicon
/// the answer is less accurate. The same input gives the same beads. Time and memory grow linearly with the
/// number of segments (README.md). Pure; several may run at once. Beads come link by link. Reports
/// Stage::aligning. Error: cancelled.
Result<std::vector<SegmentBead>> alignLinks(const AlignmentSide& source, const AlignmentSide& target,
                                            std::span<const SegmentLink> links, const Lexicon* lexicon,
                                            const AlignmentWeights& weights, const Progress& progress = {});

/// The same with everything in one link and the usual weights.
Result<std::vector<SegmentBead>> alignSegments(const AlignmentSide& source, const AlignmentSide& target,
                                               const Lexicon* lexicon = nullptr,
                                               const Progress& progress = {});

} // namespace duizhao
