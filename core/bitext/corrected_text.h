#pragma once

#include "core/bitext/annotation.h"
#include "core/text/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A stretch that a correction has changed. One of the spans may be empty: something was put in, or taken
/// out.
struct CorrectedRange {
    TextSpan before;        ///< in the text as it was
    TextSpan after;         ///< in the corrected text
    std::string annotation; ///< id of the annotation; empty: the correction of the whole pair

    bool operator==(const CorrectedRange&) const = default;
};

/// A pair's translation with corrections in it.
struct CorrectedText {
    std::u16string text;
    std::vector<CorrectedRange> changes; ///< in order; all between them is as it was
    std::vector<std::string> notApplied; ///< ids of annotations whose correction gave way to another

    bool operator==(const CorrectedText&) const = default;
};

/// Puts the corrections of annotations into a pair's target text. `pair` is where that text stands in the
/// target's text, in which anchors count. What is replaced is an annotation's first anchor in the target; a
/// place there (an omission) takes the words in. Of corrections that overlap one is applied: the outermost,
/// since whoever wrote it had the inner one before their eyes, and of two that cross, or have the same
/// span, the one changed last; those inside one that gave way get their turn. Annotations without a
/// correction, or outside of the pair, change nothing; one that reaches over its border is not applied.
CorrectedText correctedText(std::u16string_view text, TextSpan pair,
                            const std::vector<Annotation>& annotations);

/// The whole pair as an annotator would have it (PairReview::corrected), with what it changes by
/// text/character_diff.h.
CorrectedText correctedText(std::u16string_view text, std::u16string_view corrected);

} // namespace duizhao
