#include "ui/score/score_job.h"

#include "core/store/articles.h"
#include "core/store/library.h"

#include <utility>

namespace duizhao {

Result<ScoreFacts> scoreFacts(const std::filesystem::path& file, std::int64_t article,
                              const ScoreProfile& profile, const Progress& progress) {
    DUIZHAO_TRY(library, Library::open(file, Library::Creation::mustExist));
    DUIZHAO_TRY(summary, articleSummary(library, article));
    DUIZHAO_TRY(score, scoreArticle(library, article, profile, {}, progress));
    DUIZHAO_TRY(counts, errorCounts(library, summary.bitext));
    return ScoreFacts{std::move(score), whereProfilesDiffer(counts)};
}

} // namespace duizhao
