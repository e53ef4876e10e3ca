#pragma once

#include "core/text/text_span.h"

#include <cstddef>
#include <string_view>

namespace duizhao {

/// A range of a text in Unicode code points, 0-based, end exclusive: what files of other programs hold, as
/// Python counts. Inside, ranges are TextSpans in UTF-16 units; here, and nowhere else in exchange/, one
/// becomes the other.
struct CodePointSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const CodePointSpan&) const = default;
};

/// `span` lies inside `text` and does not cut a surrogate pair.
CodePointSpan toCodePoints(std::u16string_view text, TextSpan span);

/// The place `offset` of `text`, in code points.
std::size_t toCodePoints(std::u16string_view text, std::size_t offset);

} // namespace duizhao
