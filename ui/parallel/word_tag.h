#pragma once

#include "core/bitext/side.h"
#include "core/text/text_span.h"

#include <QString>

#include <cstddef>

namespace duizhao {

/// A label over a word, or at a place between words (an empty span).
struct WordTag {
    std::size_t pair = 0; ///< the word's
    Side side = Side::target;
    TextSpan span; ///< in the side's text
    QString label;
    qsizetype typed = 0; ///< how many letters of the label have been typed

    bool operator==(const WordTag&) const = default;
};

} // namespace duizhao
