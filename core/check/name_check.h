#pragma once

#include "core/check/check.h"

namespace duizhao {

/// name-two-forms: a name is left in Latin in one place and Chinese in another. One note for each name, with
/// all its places in both forms.
void checkNames(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);
void learnNames(PairReading& pair, DocumentFacts& facts);

} // namespace duizhao
