#include "core/store/purge.h"

#include "core/store/database.h"

#include <array>
#include <cstdint>
#include <vector>

namespace duizhao {

namespace {

/// Rows that refer to others go before them.
constexpr std::array<const char*, 17> deletions = {
    "DELETE FROM anchor WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM annotation WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM pair_review WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM dismissal WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM mute WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM issue WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM checked WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM target_run WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM bead WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM link WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM segment WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM block WHERE bitext_id IN (SELECT id FROM bitext WHERE article_id = ?)",
    "DELETE FROM bitext WHERE article_id = ?",
    "DELETE FROM text_chunk WHERE text_id IN (SELECT id FROM text WHERE article_id = ?)",
    "DELETE FROM text_bytes WHERE text_id IN (SELECT id FROM text WHERE article_id = ?)",
    "DELETE FROM text WHERE article_id = ?",
    "DELETE FROM change WHERE article_id = ?",
};

Result<void> purge(Database& database, std::int64_t article, Timestamp limit) {
    DUIZHAO_TRY(transaction, Transaction::begin(database));
    {
        DUIZHAO_TRY(query, database.prepare("SELECT 1 FROM article WHERE id = ? AND removed_at < ?"));
        DUIZHAO_TRY(still, query.with(article, limit).step());
        if (!still) // somebody has brought it back
            return {};
    }
    for (const char* sql : deletions) {
        DUIZHAO_TRY(statement, database.prepare(sql));
        DUIZHAO_CHECK(statement.with(article).run());
    }
    DUIZHAO_TRY(last, database.prepare("DELETE FROM article WHERE id = ?"));
    DUIZHAO_CHECK(last.with(article).run());
    return transaction.commit();
}

Result<std::vector<std::int64_t>> removedBefore(Database& database, Timestamp limit) {
    DUIZHAO_TRY(query, database.prepare("SELECT id FROM article WHERE removed_at < ?"));
    query.with(limit);
    std::vector<std::int64_t> articles;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return articles;
        articles.push_back(query.integer(0));
    }
}

} // namespace

void purgeRemovedArticles(Database& database, Timestamp limit) {
    const auto articles = removedBefore(database, limit);
    if (!articles)
        return;
    for (const std::int64_t article : *articles)
        if (!purge(database, article, limit))
            return;
}

} // namespace duizhao
