#pragma once

#include "core/bitext/issue.h"
#include "core/check/checked_pair.h"

#include <vector>

namespace duizhao {

/// Compares the numbers of a pair by value, in either direction, and adds what does not agree to `found`, in
/// the order of the source. A finding of number-magnitude or number-mismatch has spans on both sides;
/// number-repeated, number-missing and number-extra have one where there is no other. The cost is
/// proportional to the length of the texts and at most quadratic in a bounded number of values.
void checkNumbers(const CheckedPair& pair, std::vector<Issue>& found);

} // namespace duizhao
