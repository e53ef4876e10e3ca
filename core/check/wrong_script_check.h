#pragma once

#include "core/check/check.h"

namespace duizhao {

/// wrong-script: characters of the script that the document is not written in. In Traditional text also those
/// that a careless conversion leaves (后 for 後), found by converting to Simplified and back, unless the
/// dictionary has a Traditional word of at least two characters there. A stretch of the other script is a
/// finding of its own, all other places are notes, one for each character.
void checkScript(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);
void learnScript(PairReading& pair, DocumentFacts& facts);

} // namespace duizhao
