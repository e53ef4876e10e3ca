#pragma once

#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace duizhao {

class Database;

/// A link where it is stored.
struct LinkPlace {
    std::size_t link = 0;
    TextSpan source;
    TextSpan target;
    std::size_t firstBead = 0;
    std::size_t beadCount = 0;
    TextSpan span(Side side) const { return side == Side::source ? source : target; }
};

/// The link that holds an offset of a side, or the next one behind it in that side's text.
Result<std::optional<LinkPlace>> linkAt(Database& database, std::int64_t bitext, Side side,
                                        std::size_t offset);

/// The first bead of the link that ends behind `offset` on a side and is not empty there. The beads of a link
/// are monotone, so it is found by halving.
Result<std::size_t> beadInLink(Database& database, std::int64_t bitext, const LinkPlace& link, Side side,
                               std::size_t offset);

/// The position of the pair that holds `offset` of a side's text, or of the next one behind it in that text;
/// nothing behind the last.
Result<std::optional<std::size_t>> pairAt(Database& database, std::int64_t bitext, Side side,
                                          std::size_t offset);

/// The position of the pair that an anchor belongs to: the one that holds the beginning of its span; for a
/// place, which has no length, the one that holds it or else the one it stands behind. Nothing for left-out
/// text.
Result<std::optional<std::size_t>> pairOfSpan(Database& database, std::int64_t bitext, Side side,
                                              TextSpan span);

} // namespace duizhao
