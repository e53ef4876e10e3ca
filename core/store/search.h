#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/store/library.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace duizhao {

/// What is looked for in the pairs of an article. Empty text finds nothing.
struct SearchQuery {
    std::u16string text;
    bool matchCase = false; ///< else by Unicode's simple case folding; full and half width always differ
    bool wholeWord = false; ///< begins and ends at word borders as ICU sees them (a dictionary for Chinese)
    bool regularExpression = false; ///< ICU's syntax; ^ and $ are the ends of a pair's text on a side
    std::optional<Side> side = {};  ///< nothing: both
    bool firstInPair = false; ///< one hit for a side of a pair is enough: a list that narrows while one types

    bool operator==(const SearchQuery&) const = default;
};

/// A place that a search found, inside one pair, on grapheme borders.
struct SearchHit {
    std::size_t pair = 0; ///< 0-based position in reading order
    Side side = Side::source;
    TextSpan
        span; ///< UTF-16 units of the side's text, inside the pair's text without white space at its ends

    bool operator==(const SearchHit&) const = default;
};

/// Receives hits; false: enough, the search ends.
using SearchSink = std::function<bool(const SearchHit&)>;

/// Calls `hit` for every place, in reading order, in a pair the source before the target. Places of one pair
/// and side do not overlap. A literal search scans the text and looks only at the pairs it finds something
/// in, so the first hit comes when the whole text has been read (28 MB of it in some 50 ms); an expression
/// goes from pair to pair. Errors: searchExpressionBad, searchTooSlow, cancelled, libraryFailed.
Result<void> searchArticle(const Library& library, std::int64_t bitext, const SearchQuery& query,
                           const SearchSink& hit, const Progress& progress);

} // namespace duizhao
