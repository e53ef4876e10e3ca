#pragma once

#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/store/library.h"
#include "core/text/text_span.h"

#include <cstdint>
#include <vector>

namespace duizhao {

/// A range of one side that a change was about: words, or one side of a pair that was changed as a whole.
struct ChangedPlace {
    Side side = Side::target;
    TextSpan span;
    bool wholePair = false;

    auto operator<=>(const ChangedPlace&) const = default;
};

/// Where in the text a change of the history was made, in the order of sides and offsets, each place once:
/// error spans, pairs that were reviewed (the side that has words, the translation first), issues that were
/// decided on. Empty where it was about none (a title) or about more than `most`. Spans that were moved
/// since, or by an undo or redo of this change: as they are now.
/// Errors: those of the library.
Result<std::vector<ChangedPlace>> changedPlaces(const Library& library, std::int64_t change,
                                                std::size_t most);

} // namespace duizhao
