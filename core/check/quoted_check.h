#pragma once

#include "core/check/check.h"

namespace duizhao {

/// quoted-two-renderings: a quoted English word has different quoted renderings in the document. One note for
/// each word.
void checkQuotedWords(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);
void learnQuotedWords(PairReading& pair, DocumentFacts& facts);

} // namespace duizhao
