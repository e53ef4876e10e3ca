#pragma once

#include "core/import/line_parts.h"
#include "core/import/page_lines.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// A line with what can be said of it alone.
struct ReadLine {
    PageLine line;
    TextSpan content; ///< without the marks of a Markdown heading or of bold print around the whole line
    PageLanguage language = PageLanguage::neither;
    LanguageEvidence evidence;
    LineParts parts;        ///< both languages in this line; decided by the lines around it as well
    int headingMarks = 0;   ///< number of # before it, or 1 and 2 for === and --- below it
    bool fenced = false;    ///< code between fences, fences included
    bool joinsNext = false; ///< fenced: the code goes on in the next line
};

/// Reads the lines of a file one by one. `mixed`: the file may hold both languages, so a line may.
/// Error: cancelled.
Result<std::vector<ReadLine>> readLines(std::u16string_view content, bool mixed, const Progress& progress);

/// The length of the list mark a text begins with ("- ", "1. ", "（一）", "一、", "①"), 0 if there is none.
std::size_t listMarkLength(std::u16string_view text);

} // namespace duizhao
