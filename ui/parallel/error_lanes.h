#pragma once

#include "core/text/text_span.h"

#include <vector>

namespace duizhao {

/// The lane each span is drawn in, 0 nearest to the text, so that spans in one lane never overlap and no more
/// lanes are used than the deepest overlap needs. Of spans that begin together the longer one lies nearer to
/// the text. Empty spans are places and take no room: always lane 0.
std::vector<int> stackInLanes(const std::vector<TextSpan>& spans);

/// The number of lanes used; 0 for no spans.
int laneCount(const std::vector<int>& lanes);

} // namespace duizhao
