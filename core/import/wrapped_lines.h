#pragma once

#include "core/import/read_lines.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Whether the paragraphs of a file are broken over several lines, by language. Crawled pages have a line per
/// paragraph; e-mails, books and plain-text documents break lines at a width.
struct WrappedLines {
    bool english = false;
    bool chinese = false;
    double englishWidth = 0; ///< of a full line, in weight
    double chineseWidth = 0;

    bool operator==(const WrappedLines&) const = default;
    bool wrapped(PageLanguage language) const {
        return language == PageLanguage::chinese ? chinese : english;
    }
    double width(PageLanguage language) const {
        return language == PageLanguage::chinese ? chineseWidth : englishWidth;
    }
};

/// Judges by what happens where two lines of one language meet: in wrapped English the second begins in lower
/// case, in wrapped Chinese the first has the width of all others and ends without any mark.
WrappedLines findWrappedLines(std::u16string_view content, const std::vector<ReadLine>& lines);

/// The second line, which follows the first without a blank line, goes on with its paragraph.
bool continuesParagraph(std::u16string_view content, const ReadLine& first, const ReadLine& second,
                        const WrappedLines& wrapped);

} // namespace duizhao
