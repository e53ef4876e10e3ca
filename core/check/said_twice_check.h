#pragma once

#include "core/check/check.h"

namespace duizhao {

/// said-twice: a clause, or a clause with a value in it, stands twice in the target and once in the source.
void checkSaidTwice(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
