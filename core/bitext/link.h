#pragma once

#include "core/text/text_span.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// Why two ranges of blocks are linked, or why a block stands alone.
enum class LinkReason {
    sameLine,   ///< both languages in one line
    neighbours, ///< a block and its translation follow each other
    sameOrder,  ///< the n-th of a run on each side
    evidence,   ///< words, numbers and length agree best this way
    noPartner,  ///< nothing on the other side belongs to it
    repeated,   ///< its partner is already linked to a block that says the same
    givenAsPairs,
    setByPerson,
};

std::string_view linkReasonName(LinkReason reason);
std::optional<LinkReason> linkReasonNamed(std::string_view name);
std::string_view linkReasonWords(LinkReason reason);

/// A range of source blocks and a range of target blocks that belong together. Each range begins where its
/// first block begins and ends where its last ends. One side may be empty: its span is then the place where
/// the missing block would stand. Links of a bitext never share a block; they may cross.
struct Link {
    TextSpan source; ///< in the source text
    TextSpan target; ///< in the target text
    LinkReason reason = LinkReason::neighbours;

    bool operator==(const Link&) const = default;
    bool oneSided() const { return source.empty() || target.empty(); }
};

} // namespace duizhao
