#include "core/store/annotations.h"
#include "core/store/edit.h"
#include "core/store/now.h"

namespace duizhao {

Result<void> setArticleTitle(const Edit& edit, std::int64_t article, const std::string& title) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    {
        DUIZHAO_TRY(update, running.database().prepare("UPDATE article SET title = ? WHERE id = ?"));
        DUIZHAO_CHECK(update.with(title, article).run());
    }
    return running.finish();
}

Result<void> setArticleBlind(const Edit& edit, std::int64_t article, bool blind) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    {
        DUIZHAO_TRY(update, running.database().prepare("UPDATE article SET blind = ? WHERE id = ?"));
        DUIZHAO_CHECK(update.with(blind, article).run());
    }
    return running.finish();
}

Result<void> setArticleTree(const Edit& edit, std::int64_t article, const std::string& tree) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    {
        DUIZHAO_TRY(update, running.database().prepare("UPDATE article SET tree = ? WHERE id = ?"));
        DUIZHAO_CHECK(update.with(tree, article).run());
    }
    return running.finish();
}

Result<void> removeArticle(const Edit& edit, std::int64_t article) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    {
        DUIZHAO_TRY(update, running.database().prepare("UPDATE article SET removed_at = ? WHERE id = ?"));
        DUIZHAO_CHECK(update.with(now(), article).run());
    }
    return running.finish();
}

} // namespace duizhao
