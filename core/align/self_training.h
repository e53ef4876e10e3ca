#pragma once

#include "core/align/associations.h"
#include "core/align/document_tokens.h"
#include "core/align/search.h"
#include "core/align/weights.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <span>
#include <vector>

namespace duizhao {

/// Learns translations from beads (numbers count from the beginning of the document): IBM model 1 of the
/// English tokens given the Chinese ones, with the associations known so far as its start. Ordered by Chinese
/// type. Function words and marks are not learned. Error: cancelled.
Result<std::vector<LearnedTranslation>> learnTranslations(const DocumentTokens& document,
                                                          const Associations& associations, const Path& beads,
                                                          const AlignmentWeights& weights,
                                                          const Progress& progress);

} // namespace duizhao
