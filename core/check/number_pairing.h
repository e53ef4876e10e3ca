#pragma once

#include "core/check/number_matching.h"

#include <string_view>

namespace duizhao {

/// Settles what matching left over: answers numbers that stand as digits in a name of the other side, notes
/// repeated values, and pairs the rest where kind, unit and place speak for it.
void settleRest(std::u16string_view english, std::u16string_view chinese, MatchedNumbers& matched);

/// How well two unanswered numbers would fit as one number told wrongly; the smaller the better, nothing
/// where they cannot be one.
std::optional<double> mistakeCost(const ComparedNumber& english, const ComparedNumber& chinese);

} // namespace duizhao
