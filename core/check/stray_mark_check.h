#pragma once

#include "core/check/check.h"

namespace duizhao {

/// stray-mark: a hyphen behind 。 or ”, a closing quotation mark that nothing opened. Compounds that were cut
/// at their hyphen leave both, and are then one finding from the hyphen to the mark.
void checkStrayMarks(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

/// brackets: one that is not closed, not opened, or closed by one of another kind.
void checkBrackets(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
