#pragma once

#include "core/check/check.h"

namespace duizhao {

/// byline: `By NAME` rendered as 通過, 由 or 被, by means of the name instead of as its author.
void checkByline(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found);

} // namespace duizhao
