#pragma once

#include "core/check/check.h"

namespace duizhao {

/// latin-fragment: a part of a source word fused with Chinese (ho積); the span takes in the Chinese
/// characters that the dictionary says belong to the broken word. untranslated-word: a source word left as it
/// is, that the dictionary has Chinese for.
void checkLeftoverWords(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
