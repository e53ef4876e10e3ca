#pragma once

#include "core/bitext/side.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace duizhao {

/// What speaks for a bead: how many units agree on both sides.
struct BeadEvidence {
    int words = 0;   ///< by lexicon
    int numbers = 0; ///< by value
    int names = 0;
    int latinTokens = 0; ///< Latin words that stand on both sides
    int punctuation = 0;
    bool length = false; ///< the lengths are in the usual proportion
    bool given = false;  ///< the pair was given, not found

    bool operator==(const BeadEvidence&) const = default;
};

/// The form in the library, "numbers=2 latin=1 length", and back; unknown keys are ignored.
std::string beadEvidenceText(const BeadEvidence& evidence);
BeadEvidence beadEvidenceFrom(std::string_view text);

/// In English words: "2 numbers, 1 Latin word and the length agree"; "only the order speaks for it"; of a
/// bead with one side, that it has no counterpart.
std::string beadEvidenceWords(const BeadEvidence& evidence, bool oneSided);

/// Segments that translate each other; a person sees it as a pair. Inside a link, beads are monotone and
/// cover each segment exactly once, so their spans tile the link's blocks on both sides. An empty side keeps
/// its place.
struct Bead {
    TextSpan source;         ///< in the source text; begins and ends at segment borders
    TextSpan target;         ///< in the target text
    std::size_t link = 0;    ///< index into Bitext::links
    double confidence = 1.0; ///< probability that the bead is right, 0 to 1
    BeadEvidence evidence;

    bool operator==(const Bead&) const = default;
    TextSpan span(Side side) const { return side == Side::source ? source : target; }
};

/// Below this a pairing is called doubtful.
inline constexpr double doubtfulConfidence = 0.5;

} // namespace duizhao
