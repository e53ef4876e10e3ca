#pragma once

#include "core/base/progress.h"
#include "core/text/language.h"
#include "core/text/text_span.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Splits a block into sentences. The spans tile `text` in order without gap or overlap: white space behind a
/// sentence belongs to it. Empty text gives no span; any other at least one. A sentence never exceeds
/// longestSentence units: longer runs are cut at white space or, failing that, at a character border. Cost is
/// linear. A cancelled call returns what it has. Rules: the idea of UAX #29 with ICU's character classes,
/// decided by the words around each full stop (sentence_break.h) with the tables of sentence_rules.h; one
/// pass, so that no library call sees more than a window. The rules of both languages hold in either, since
/// texts mix them; `language` decides where they differ (a Chinese sentence may begin with a small Latin
/// letter). A single line end is white space, an empty line ends a sentence.
std::vector<TextSpan> splitSentences(std::u16string_view text, Language language,
                                     const Progress& progress = {});

inline constexpr std::size_t longestSentence = 20'000;

} // namespace duizhao
