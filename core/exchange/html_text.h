#pragma once

#include "core/bitext/severity.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// Text made safe as the content of an element or of a quoted attribute: & < > " ' become references,
/// control characters that HTML forbids become U+FFFD.
std::string htmlEscaped(std::string_view utf8);
std::string htmlEscaped(std::u16string_view text);

/// The address as it may stand in href: http and https only, nothing for any other scheme.
std::optional<std::string> htmlLink(std::string_view address);

/// "minor", …, "unclassified": the class of an error's mark, and the word in its note.
std::string_view severityClass(std::optional<Severity> severity);

/// An error in a cell.
struct HtmlMark {
    TextSpan span;          ///< UTF-16 units in the cell's text; empty: a place
    std::size_t number = 0; ///< of its note
    std::optional<Severity> severity;
    bool first = true; ///< the first mark of this number on the page, which its note links to
};

/// The text with its marks. Overlapping marks are cut at each other's borders; a piece names all its notes
/// in data-notes and looks like the worst of them. The number follows the last character of a mark.
std::string markedText(std::u16string_view text, const std::vector<HtmlMark>& marks);

} // namespace duizhao
