#pragma once

#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/store/library.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace duizhao {

// Flags one after the other in the order in which a person reads: by pair, then the source before the
// translation, then by span. A step costs what it returns, not the number of flags. Flags whose words are
// lost, or that lie behind the last text with a side, have no place in this order. Errors: libraryFailed.

/// A flag by its place in reading order.
struct OrderedFlag {
    std::size_t pair = 0; ///< 0-based; of the moment of the call
    Side side = Side::source;
    TextSpan span; ///< of its first anchor
    std::string id;
    bool waits = false; ///< it has no category or no severity

    bool operator==(const OrderedFlag&) const = default;
};

/// Which flags are looked at.
struct FlagFilter {
    std::optional<std::string> annotator; ///< nothing: those of all
    bool onlyWaiting = false;
};

/// Where a flag stands; nothing where it has no place or there is none with this id.
Result<std::optional<OrderedFlag>> orderedFlag(const Library& library, std::int64_t bitext,
                                               const std::string& id);
/// The first flag of this pair or a later one, and the last one of this pair or an earlier one.
Result<std::optional<OrderedFlag>> flagFrom(const Library& library, std::int64_t bitext, std::size_t pair,
                                            const FlagFilter& filter);
Result<std::optional<OrderedFlag>> flagUpTo(const Library& library, std::int64_t bitext, std::size_t pair,
                                            const FlagFilter& filter);
/// The next flag behind another one, and the one before it.
Result<std::optional<OrderedFlag>> flagBehind(const Library& library, std::int64_t bitext,
                                              const OrderedFlag& flag, const FlagFilter& filter);
Result<std::optional<OrderedFlag>> flagBefore(const Library& library, std::int64_t bitext,
                                              const OrderedFlag& flag, const FlagFilter& filter);

/// How many flags wait for a category or a severity. Costs as much as there are of them.
Result<std::size_t> waitingFlags(const Library& library, std::int64_t bitext,
                                 const std::optional<std::string>& annotator);

} // namespace duizhao
