#pragma once

#include "core/text/sentence_context.h"
#include "core/text/sentence_ending.h"

namespace duizhao {

/// Whether the sentence of `context` ends behind `ending`, judged by the words around it. White space may
/// follow the ending. Looks at most some 200 units to either side.
bool breaksAfter(const SentenceContext& context, const SentenceEnding& ending);

} // namespace duizhao
