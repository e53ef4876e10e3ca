#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace duizhao {

/// A line of a file that is not blank.
struct PageLine {
    TextSpan span;          ///< without white space at its ends, never empty
    std::size_t indent = 0; ///< units of white space before it
    int number = 1;         ///< 1-based; LF, CR LF and CR end a numbered line, as editors count
    bool afterBlank = true; ///< a blank line, a page or paragraph separator or the beginning precedes it

    bool operator==(const PageLine&) const = default;
};

/// The lines of a text. U+0085, U+2028, U+2029, vertical tab and form feed end a line too, but lines keep the
/// number an editor shows. Lines of nothing but white space and zero-width characters are blank.
/// Error: cancelled.
Result<std::vector<PageLine>> splitLines(std::u16string_view content, const Progress& progress);

} // namespace duizhao
