#pragma once

#include "core/bitext/block.h"
#include "core/import/page_language.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace duizhao {

/// A block while the page is being understood: its language is known, its side not yet.
struct PageBlock {
    int text = 0; ///< index of the file
    TextSpan span;
    int firstLine = 1;
    int lastLine = 1;
    PageLanguage language = PageLanguage::neither;
    LanguageEvidence evidence;
    std::size_t group = 0;    ///< number of the stretch of lines without a blank line between them
    std::size_t sameLine = 0; ///< not 0: number shared by the two languages of one line
    int headingMarks = 0;     ///< number of # before it
    bool fenced = false;      ///< between code fences
    BlockKind kind = BlockKind::paragraph;
    BlockReason reason = BlockReason::plainText;
    bool leftOut = false;

    bool operator==(const PageBlock&) const = default;
    bool hasSide() const { return !leftOut && language != PageLanguage::neither; }
    double weight() const { return textWeight(evidence); }
};

} // namespace duizhao
