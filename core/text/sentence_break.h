#pragma once

#include "core/text/sentence_ending.h"

#include <string_view>

namespace duizhao {

/// Whether the sentence that begins at `sentence` ends behind `ending`, judged by the words around it. White
/// space may follow the ending. Looks at most a few dozen units to either side.
bool breaksAfter(std::u16string_view text, std::size_t sentence, const SentenceEnding& ending);

} // namespace duizhao
