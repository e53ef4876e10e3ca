#pragma once

#include "core/base/result.h"
#include "core/bitext/severity.h"
#include "core/bitext/side.h"
#include "core/store/library.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

// What an overview of a whole article needs, without its texts, in slices: a slice costs what it returns.

/// The pairs among [first, first + count), with text on both sides, whose confidence is below a value.
Result<std::vector<std::size_t>> doubtfulPairs(const Library& library, std::int64_t bitext, std::size_t first,
                                               std::size_t count, double below);

/// Where an annotation stands.
struct FlagPlace {
    std::string annotator;
    std::string id;
    std::optional<Severity> severity;
    Side side = Side::source;
    std::size_t offset = 0; ///< where its first anchor begins

    bool operator==(const FlagPlace&) const = default;
};

/// The next annotations of the bitext behind one of them (behind none: from the first on), at most `limit`,
/// in an order of its own. Those whose words are lost are left out.
Result<std::vector<FlagPlace>> flagPlaces(const Library& library, std::int64_t bitext,
                                          const std::optional<FlagPlace>& behind, std::size_t limit);

/// The ranges that a review speaks of.
struct ReviewPlace {
    TextSpan source;
    TextSpan target;

    auto operator<=>(const ReviewPlace&) const = default;
};

/// The next pairs that an annotator has marked as done behind one of them, at most `limit`, in text order.
Result<std::vector<ReviewPlace>> donePlaces(const Library& library, std::int64_t bitext,
                                            const std::string& annotator,
                                            const std::optional<ReviewPlace>& behind, std::size_t limit);

} // namespace duizhao
