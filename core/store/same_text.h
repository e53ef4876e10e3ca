#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/store/library.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace duizhao {

/// What was flagged once and may stand in other places too.
struct SameTextQuery {
    std::u16string target;     ///< the translation, as it is written; empty: nothing is found
    std::u16string sourceTerm; ///< what it translates; may be empty
    std::string annotator;     ///< whose flags are left out

    bool operator==(const SameTextQuery&) const = default;
};

/// The query for an annotation: the quote of its first anchor in the target. `sourceTerm` is what the person
/// sees it translate; if empty, the quote of its first anchor in the source, if it has one.
SameTextQuery sameTextQuery(const Annotation& annotation, std::u16string sourceTerm = {});

/// Another place with the same target text.
struct SameText {
    std::size_t pair = 0; ///< 0-based position
    TextSpan target;      ///< in the target's text
    /// The pair's source holds the term, so the place is likely to be the same error. True without a term.
    bool sourceTermThere = true;

    bool operator==(const SameText&) const = default;
};

/// Calls `each` for every place in reading order, until it answers false. Left out are the places that the
/// annotator has flagged already with the same span. Chinese has no borders between words: every place with
/// the same characters counts. English has: whole words only, and in a source term without regard to case.
/// Errors: cancelled, libraryFailed.
Result<void> findSameText(const Library& library, std::int64_t bitext, const SameTextQuery& query,
                          const std::function<bool(const SameText&)>& each, const Progress& progress);

} // namespace duizhao
