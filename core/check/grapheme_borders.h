#pragma once

#include "core/text/text_span.h"

#include <unicode/brkiter.h>

#include <memory>
#include <string_view>

namespace duizhao {

/// Moves spans to grapheme borders. Most borders are told by a look at the two units; ICU is asked where that
/// is not enough. One object serves one thread at a time.
class GraphemeBorders {
public:
    GraphemeBorders();
    ~GraphemeBorders();

    /// The smallest span with both ends on borders that holds `span`, which lies inside `text`.
    TextSpan around(std::u16string_view text, TextSpan span);

private:
    /// The last border at or before `at`, or the first at or behind it.
    std::size_t border(std::u16string_view text, std::size_t at, bool before);

    std::unique_ptr<icu::BreakIterator> iterator_;
};

} // namespace duizhao
