#include "core/store/articles.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>

namespace duizhao {

namespace {

// An index is named where SQLite, which knows nothing of the rows, would read all blocks instead.
constexpr const char* summaryQuery = R"sql(
SELECT article.id, bitext.id, content_hash, title, url, domain, system, source_language, target_language,
    first_text.encoding, first_text.certainty, bitext.source_text_id <> bitext.target_text_id,
    (SELECT sum(replaced) FROM text WHERE text.id IN (bitext.source_text_id, bitext.target_text_id)),
    (SELECT max(position) + 1 FROM bead WHERE bead.bitext_id = bitext.id),
    bitext.block_count,
    (SELECT count(*) FROM block INDEXED BY block_left_out
        WHERE block.bitext_id = bitext.id AND side IS NULL),
    (SELECT count(*) FROM annotation WHERE annotation.bitext_id = bitext.id
        AND (article.blind = 0 OR ?1 = '' OR annotation.annotator = ?1)),
    (SELECT count(*) FROM pair_review
        WHERE pair_review.bitext_id = bitext.id AND pair_review.annotator = ?1 AND state = 'done'),
    article.added_at, article.blind, article.tree, first_text.file_name,
    (SELECT file_name FROM text WHERE text.id IN (bitext.source_text_id, bitext.target_text_id)
        ORDER BY file DESC LIMIT 1)
FROM article
JOIN bitext ON bitext.id = (SELECT max(id) FROM bitext AS newest WHERE newest.article_id = article.id)
JOIN text AS first_text ON first_text.id = (SELECT id FROM text
    WHERE text.id IN (bitext.source_text_id, bitext.target_text_id) ORDER BY file LIMIT 1)
WHERE article.removed_at IS NULL
)sql";

Result<ArticleSummary> summaryAt(const Statement& row, const Database& database) {
    ArticleSummary summary;
    summary.article = row.integer(0);
    summary.bitext = row.integer(1);
    summary.contentHash = row.text(2);
    summary.title = row.text(3);
    summary.url = row.text(4);
    summary.domain = row.text(5);
    summary.system = row.text(6);
    DUIZHAO_CHECK(readName(row, 7, languageTagged, database, summary.sourceLanguage));
    DUIZHAO_CHECK(readName(row, 8, languageTagged, database, summary.targetLanguage));
    DUIZHAO_CHECK(readName(row, 9, encodingNamed, database, summary.encoding));
    DUIZHAO_CHECK(readName(row, 10, certaintyNamed, database, summary.certainty));
    summary.twoFiles = row.integer(11) != 0;
    summary.replaced = row.size(12);
    summary.pairs = row.size(13);
    summary.blocks = row.size(14);
    summary.leftOut = row.size(15);
    summary.annotations = row.size(16);
    summary.donePairs = std::min(row.size(17), summary.pairs);
    summary.added = row.integer(18);
    summary.blind = row.integer(19) != 0;
    summary.tree = row.text(20);
    summary.files = {row.text(21)};
    if (summary.twoFiles)
        summary.files.push_back(row.text(22));
    return summary;
}

} // namespace

Result<std::vector<ArticleSummary>> listArticles(const Library& library, const std::string& annotator) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare(std::string(summaryQuery) + " ORDER BY article.id DESC"));
    query.with(annotator);
    std::vector<ArticleSummary> summaries;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return summaries;
        DUIZHAO_TRY(summary, summaryAt(query, database));
        summaries.push_back(std::move(summary));
    }
}

Result<ArticleSummary> articleSummary(const Library& library, std::int64_t article,
                                      const std::string& annotator) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare(std::string(summaryQuery) + " AND article.id = ?2"));
    DUIZHAO_TRY(found, query.with(annotator, article).step());
    if (!found)
        return articleMissing(article);
    return summaryAt(query, database);
}

} // namespace duizhao
