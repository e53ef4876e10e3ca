#include "core/store/edit.h"

#include "core/store/now.h"
#include "core/store/rows.h"

namespace duizhao {

namespace {

/// A change that has to wait for another program can be tried again: says which one it is.
Error refused(Error error, const Edit& edit) {
    if (error.code == ErrorCode::libraryBusy)
        error.detail = edit.name;
    return error;
}

} // namespace

Result<RunningEdit> RunningEdit::begin(const Edit& edit) {
    Database& database = edit.library.database();
    if (!database.yieldsTo.empty())
        return Error{ErrorCode::changeGoingOn, edit.name, database.yieldsTo};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return refused(transaction.error(), edit);
    {
        DUIZHAO_TRY(query, database.prepare("SELECT 1 FROM article WHERE id = ? AND removed_at IS NULL"));
        DUIZHAO_TRY(found, query.with(edit.article).step());
        if (!found)
            return articleMissing(edit.article);
    }
    DUIZHAO_TRY(recorder, ChangeRecorder::start(database));
    return RunningEdit(edit, std::move(*transaction), std::move(recorder));
}

Result<void> RunningEdit::expectBitext(std::int64_t bitext) const {
    DUIZHAO_TRY(query, database().prepare("SELECT 1 FROM bitext WHERE id = ? AND article_id = ?"));
    DUIZHAO_TRY(found, query.with(bitext, edit_->article).step());
    if (!found)
        return articleMissing(edit_->article);
    return {};
}

Result<void> RunningEdit::finish() {
    DUIZHAO_TRY(changeset, recorder_.changeset());
    if (changeset.empty())
        return {}; // the transaction is rolled back
    DUIZHAO_TRY(merged, mergedWithLatest(changeset));
    if (!merged)
        DUIZHAO_CHECK(append(changeset));
    return transaction_.commit();
}

/// "Nothing came between" means: by nobody, in this article.
Result<bool> RunningEdit::mergedWithLatest(std::string_view changeset) {
    if (edit_->mergeKey.empty())
        return false;
    std::int64_t latest = 0;
    std::string both;
    {
        // A changeset may be large: read only where it is wanted.
        DUIZHAO_TRY(query, database().prepare("SELECT id, CASE WHEN window_id = ? AND merge_key = ? AND "
                                              "undone = 0 THEN changeset END FROM change "
                                              "WHERE article_id = ? ORDER BY id DESC LIMIT 1"));
        DUIZHAO_TRY(found, query.with(edit_->window, edit_->mergeKey, edit_->article).step());
        if (!found || query.isNull(1))
            return false;
        latest = query.integer(0);
        DUIZHAO_TRY(joint, joined(database(), query.bytes(1), changeset));
        both = std::move(joint);
    }
    if (both.empty()) { // the two cancel out
        DUIZHAO_TRY(remove, database().prepare("DELETE FROM change WHERE id = ?"));
        DUIZHAO_CHECK(remove.with(latest).run());
        return true;
    }
    DUIZHAO_TRY(update, database().prepare("UPDATE change SET changeset = ?1, made_at = ?2, name = ?3, "
                                           "annotator = ?4 WHERE id = ?5"));
    update.bindBytes(1, both);
    update.bind(2, now());
    update.bind(3, edit_->name);
    update.bind(4, edit_->annotator);
    update.bind(5, latest);
    DUIZHAO_CHECK(update.run());
    return true;
}

Result<void> RunningEdit::append(std::string_view changeset) {
    // What can no longer be redone stays, so that a refused undo or redo can name it.
    DUIZHAO_TRY(drop, database().prepare("UPDATE change SET undone = 2 WHERE article_id = ? AND "
                                         "window_id = ? AND undone = 1"));
    DUIZHAO_CHECK(drop.with(edit_->article, edit_->window).run());
    DUIZHAO_TRY(insert, database().prepare("INSERT INTO change(article_id, window_id, annotator, name, "
                                           "merge_key, made_at, changeset) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.with(edit_->article, edit_->window, edit_->annotator, edit_->name, edit_->mergeKey, now())
        .bindBytes(7, changeset);
    return insert.run();
}

} // namespace duizhao
