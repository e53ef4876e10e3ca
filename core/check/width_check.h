#pragma once

#include "core/check/check.h"

namespace duizhao {

/// halfwidth-punctuation: `, : ; ? ! ( )` and a final `.` of half width where Chinese stands beside them. All
/// places of the document are one note.
void checkHalfWidthMarks(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

/// straight-quotes: `"` beside Chinese; one note.
void checkStraightQuotes(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

/// fullwidth-space: a space beside a full-width mark; one note.
void checkSpacesBesideMarks(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
