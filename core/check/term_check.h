#pragma once

#include "core/check/check.h"

namespace duizhao {

/// term-two-renderings: one term has two renderings inside a pair, or inside a paragraph, and each place of
/// the source one of them. Where a rendering may be of another word, the aligner's word links decide.
void checkTermsOfParagraph(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

/// term-other-rendering: a term is rendered otherwise here than nearly everywhere else in the document.
void checkTermsOfDocument(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);
void learnTerms(PairReading& pair, DocumentFacts& facts);

} // namespace duizhao
