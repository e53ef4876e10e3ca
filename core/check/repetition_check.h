#pragma once

#include "core/check/check.h"

namespace duizhao {

/// repetition: a word of the target, or a long piece of it, stands twice in a row, or is joined with itself
/// (律师和律师), where the source repeats nothing. repeated-pattern: the same for two or three short words
/// (XYXY), which Chinese does on purpose too.
void checkRepetition(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
