#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/score_profile.h"
#include "core/store/article_score.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace duizhao {

/// What an article's errors come to, and where it matters by whom they are counted.
struct ScoreFacts {
    ArticleScore score;
    std::vector<ProfileDifference> differences; ///< among the errors of all annotators
};

/// Read over a connection of its own; for a worker thread. Errors: those of opening a library,
/// articleMissing, cancelled, libraryFailed.
Result<ScoreFacts> scoreFacts(const std::filesystem::path& library, std::int64_t article,
                              const ScoreProfile& profile, const Progress& progress);

} // namespace duizhao
