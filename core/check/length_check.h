#pragma once

#include "core/check/check.h"

namespace duizhao {

/// too-long: more than three Chinese characters for each word of the source, in sentences long enough for
/// that to mean something.
void checkTooLong(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

/// fewer-sentences: at least two sentences fewer than in the source.
void checkFewerSentences(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
