#pragma once

#include "core/bitext/check_level.h"
#include "core/bitext/severity.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// What speaks for an issue, in words a reader can verify: a sentence with %1 to %9 for the facts. The window
/// translates the sentence (context "Evidence"); the command line fills it in as it is.
struct Evidence {
    std::string pattern;            ///< English, marked for translation where core/check writes it
    std::vector<std::string> facts; ///< UTF-8; never translated: quotes and values

    bool operator==(const Evidence&) const = default;
};

/// The pattern with its facts filled in.
std::string evidenceText(const Evidence& evidence);

/// A machine's proposal: a place in a pair that a check takes for an error. It becomes an annotation only
/// when a person accepts it.
struct Issue {
    std::size_t pair = 0; ///< 0-based position of the pair
    std::string check;    ///< id of the check, "number-magnitude"
    CheckLevel level = CheckLevel::usual;
    std::string category; ///< id of an MQM category
    Severity severity = Severity::minor;
    std::optional<TextSpan> source; ///< in UTF-16 units of the pair's source text, on grapheme borders
    std::optional<TextSpan> target; ///< the same in its target text; one of the two is there
    Evidence evidence;
    /// Issues of one check with the same group are one note to a person ("halfwidth-punctuation", 120 places;
    /// a name in two forms); none: an issue by itself.
    std::optional<std::string> group;

    bool operator==(const Issue&) const = default;
};

} // namespace duizhao
