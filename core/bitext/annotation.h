#pragma once

#include "core/bitext/severity.h"
#include "core/bitext/side.h"
#include "core/text/text_span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// Milliseconds since 1970-01-01 UTC.
using Timestamp = std::int64_t;

/// A range of a text that an annotation holds on to. Quote and context find it again in another version of
/// the text.
struct Anchor {
    Side side = Side::target;
    TextSpan span;         ///< empty: a place (where something is missing); never cuts a grapheme cluster
    std::u16string quote;  ///< the text of the span
    std::u16string prefix; ///< up to anchorContext units before it
    std::u16string suffix; ///< and behind it

    bool operator==(const Anchor&) const = default;
};
inline constexpr std::size_t anchorContext = 32;

/// A flagged place, classified or not yet. The first anchor is the error span; an omission has a second one,
/// the place on the other side.
struct Annotation {
    std::string id;                ///< UUID, lower case with hyphens
    std::string annotator;         ///< UTF-8
    std::string origin = "person"; ///< "person", or the id of the check that proposed it
    std::string category;          ///< id of an MQM category, or empty: not classified
    std::optional<Severity> severity;
    std::string note;       ///< UTF-8
    std::string correction; ///< UTF-8: what should stand instead of the span
    bool wholePair = false; ///< flags the pair, not a span in it
    Timestamp created = 0;
    Timestamp modified = 0;
    std::vector<Anchor> anchors; ///< at least one

    bool operator==(const Annotation&) const = default;
};

/// Whether nothing was said of it yet but that something is wrong.
inline bool isUndescribed(const Annotation& annotation) {
    return annotation.category.empty() && !annotation.severity && annotation.note.empty() &&
           annotation.correction.empty();
}

} // namespace duizhao
