#pragma once

#include "core/align/search.h"

#include <span>

namespace duizhao {

/// The shapes a bead may have: up to 7 English and 4 Chinese segments, at most 8 together, and 1, 2, 4, … 32
/// of one side alone (a passage left out costs less than as many single segments). The order breaks ties (see
/// findBestPath): of two equal passages the first is paired and the second left alone.
std::span<const BeadShape> allBeadShapes();
/// The shapes of the first, wide pass: those of one side alone, and at most 4 segments together.
std::span<const BeadShape> simpleBeadShapes();

inline constexpr std::size_t mostEnglishInBead = 7;
inline constexpr std::size_t mostChineseInBead = 4;

/// The logarithm of the prior probability of a two-sided shape.
double logShapePrior(std::size_t english, std::size_t chinese);

} // namespace duizhao
