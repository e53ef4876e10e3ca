#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/store/article_reader.h"
#include "core/store/library.h"

#include <functional>
#include <string>

namespace duizhao {

/// A pair that an annotator has done, and when.
struct DonePair {
    Pair pair;
    Timestamp doneAt = 0;
};

/// Calls `each` for the pairs that `annotator` has done, in reading order; an error of it ends the work. What
/// counts is what pairReview says of the pairs as they are now. Costs what the annotator has done, not what
/// the article has. Errors: cancelled, libraryFailed, those of `each`.
Result<void> forEachDonePair(const Library& library, const ArticleReader& reader,
                             const std::string& annotator,
                             const std::function<Result<void>(const DonePair&)>& each,
                             const Progress& progress);

} // namespace duizhao
