#include "core/store/schema.h"

#include "core/store/database.h"
#include "core/store/schema_2.h"
#include "core/store/schema_3.h"
#include "core/store/schema_4.h"

#include <array>
#include <string>

namespace duizhao {

namespace {

// What each table is for stands in README.md. All ranges are UTF-16 units of a text, end exclusive; times are
// milliseconds since 1970 UTC.

constexpr const char* textTables = R"sql(
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    domain TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article(id),
    file INTEGER NOT NULL,
    version INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    encoding TEXT NOT NULL,
    certainty TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    byte_length INTEGER NOT NULL,
    utf16_length INTEGER NOT NULL,
    code_point_length INTEGER NOT NULL,
    UNIQUE (article_id, file, version)
) STRICT;

CREATE TABLE text_bytes (
    text_id INTEGER NOT NULL REFERENCES text(id),
    byte_start INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (text_id, byte_start)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_chunk (
    text_id INTEGER NOT NULL REFERENCES text(id),
    utf16_start INTEGER NOT NULL,
    code_point_start INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (text_id, utf16_start)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_chunk_by_code_point ON text_chunk(text_id, code_point_start);
)sql";

constexpr const char* bitextTables = R"sql(
CREATE TABLE bitext (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article(id),
    source_text_id INTEGER NOT NULL REFERENCES text(id),
    target_text_id INTEGER NOT NULL REFERENCES text(id),
    reference_text_id INTEGER REFERENCES text(id),
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    system TEXT NOT NULL,
    block_count INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX bitext_by_article ON bitext(article_id);

CREATE TABLE block (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    text_id INTEGER NOT NULL REFERENCES text(id),
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    side TEXT,
    kind TEXT NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (bitext_id, text_id, span_begin)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_left_out ON block(bitext_id, text_id, span_begin) WHERE side IS NULL;

CREATE TABLE segment (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    side TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (bitext_id, side, span_begin)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    position INTEGER NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_begin INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    reason TEXT NOT NULL,
    first_bead INTEGER NOT NULL,
    bead_count INTEGER NOT NULL,
    PRIMARY KEY (bitext_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_source ON link(bitext_id, source_begin) WHERE source_end > source_begin;
CREATE INDEX link_by_target ON link(bitext_id, target_begin) WHERE target_end > target_begin;

CREATE TABLE bead (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    position INTEGER NOT NULL,
    link_position INTEGER NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_begin INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    source_segments INTEGER NOT NULL,
    target_segments INTEGER NOT NULL,
    confidence REAL NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (bitext_id, position)
) STRICT, WITHOUT ROWID;
)sql";

// The indices by range put spans into four classes of length, so that what touches a place is found by
// looking back as far as the longest span of each class (span_classes.h).
constexpr const char* reviewTables = R"sql(
CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    annotator TEXT NOT NULL,
    origin TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT,
    note TEXT NOT NULL,
    correction TEXT NOT NULL,
    whole_pair INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_by_bitext ON annotation(bitext_id, annotator);

CREATE TABLE anchor (
    annotation_id TEXT NOT NULL REFERENCES annotation(id),
    ordinal INTEGER NOT NULL,
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    side TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    lost INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (annotation_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX anchor_by_range ON anchor(bitext_id, side,
    (CASE WHEN span_end - span_begin < 64 THEN 0 WHEN span_end - span_begin < 1024 THEN 1
          WHEN span_end - span_begin < 16384 THEN 2 ELSE 3 END), span_begin);

CREATE TABLE pair_review (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    annotator TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_begin INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    state TEXT NOT NULL,
    done_at INTEGER,
    note TEXT NOT NULL,
    corrected TEXT,
    modified_at INTEGER NOT NULL,
    PRIMARY KEY (bitext_id, annotator, source_begin, source_end, target_begin, target_end)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_review_by_source ON pair_review(bitext_id, annotator,
    (CASE WHEN source_end - source_begin < 64 THEN 0 WHEN source_end - source_begin < 1024 THEN 1
          WHEN source_end - source_begin < 16384 THEN 2 ELSE 3 END), source_begin);
CREATE INDEX pair_review_by_target ON pair_review(bitext_id, annotator,
    (CASE WHEN target_end - target_begin < 64 THEN 0 WHEN target_end - target_begin < 1024 THEN 1
          WHEN target_end - target_begin < 16384 THEN 2 ELSE 3 END), target_begin);
CREATE INDEX pair_review_done ON pair_review(bitext_id, annotator) WHERE state = 'done';

CREATE TABLE dismissal (
    id TEXT PRIMARY KEY,
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    annotator TEXT NOT NULL,
    check_id TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_begin INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    source_quote TEXT NOT NULL,
    target_quote TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissal_by_bitext ON dismissal(bitext_id, check_id, source_begin);

CREATE TABLE mute (
    id TEXT PRIMARY KEY,
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    annotator TEXT NOT NULL,
    check_id TEXT,
    source_begin INTEGER,
    source_end INTEGER,
    target_begin INTEGER,
    target_end INTEGER,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mute_by_bitext ON mute(bitext_id);

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article(id),
    window_id TEXT NOT NULL,
    annotator TEXT NOT NULL,
    name TEXT NOT NULL,
    merge_key TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    changeset BLOB NOT NULL
) STRICT;
CREATE INDEX change_by_window ON change(article_id, window_id, undone);
)sql";

// What a person sees: the texts of each pair of an article's newest bitext, without white space at their
// ends. A text of a pair lies in one chunk, or in several that are put together.
constexpr const char* pairView = R"sql(
CREATE VIEW pair AS
WITH white(space) AS (SELECT char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197,
    8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288, 65279))
SELECT article.id AS article,
    bead.position + 1 AS pair,
    bead.source_segments || '-' || bead.target_segments AS kind,
    trim(coalesce((SELECT group_concat(CAST(substr(content,
            2 * max(bead.source_begin - utf16_start, 0) + 1,
            2 * (bead.source_end - max(bead.source_begin, utf16_start))) AS TEXT), '')
        FROM text_chunk
        WHERE text_id = bitext.source_text_id AND utf16_start > bead.source_begin - 4097
            AND utf16_start < bead.source_end AND utf16_start + length(content) / 2 > bead.source_begin),
        ''), (SELECT space FROM white)) AS source,
    trim(coalesce((SELECT group_concat(CAST(substr(content,
            2 * max(bead.target_begin - utf16_start, 0) + 1,
            2 * (bead.target_end - max(bead.target_begin, utf16_start))) AS TEXT), '')
        FROM text_chunk
        WHERE text_id = bitext.target_text_id AND utf16_start > bead.target_begin - 4097
            AND utf16_start < bead.target_end AND utf16_start + length(content) / 2 > bead.target_begin),
        ''), (SELECT space FROM white)) AS target,
    bead.confidence,
    bead.evidence,
    bead.link_position + 1 AS link,
    bead.source_begin,
    bead.source_end,
    bead.target_begin,
    bead.target_end
FROM article
JOIN bitext ON bitext.id = (SELECT max(id) FROM bitext AS newest WHERE newest.article_id = article.id)
JOIN bead ON bead.bitext_id = bitext.id
WHERE article.removed_at IS NULL;
)sql";

/// Steps from one schema to the next: entry 0 makes schema 1 out of nothing, and so on. Never changed once
/// released, only added to.
struct Migration {
    std::array<const char*, 4> statements; ///< null: none
};
constexpr std::array<Migration, librarySchema> migrations = {{
    {{textTables, bitextTables, reviewTables, pairView}},
    {{schemaTwo, nullptr, nullptr, nullptr}},
    {{schemaThree, nullptr, nullptr, nullptr}},
    {{schemaFour, nullptr, nullptr, nullptr}},
}};

} // namespace

Result<void> updateSchema(Database& database) {
    DUIZHAO_TRY(found, database.number("PRAGMA user_version"));
    if (found > librarySchema)
        return Error{ErrorCode::libraryNewer, database.file.string(), std::to_string(found)};
    if (found == librarySchema)
        return {};
    DUIZHAO_TRY(transaction, Transaction::begin(database));
    DUIZHAO_TRY(version, database.number("PRAGMA user_version")); // another window may have been quicker
    for (std::int64_t step = version; step < librarySchema; ++step)
        for (const char* statement : migrations[static_cast<std::size_t>(step)].statements)
            if (statement)
                DUIZHAO_CHECK(database.execute(statement));
    DUIZHAO_CHECK(database.execute("PRAGMA application_id = " + std::to_string(libraryApplicationId)));
    DUIZHAO_CHECK(database.execute("PRAGMA user_version = " + std::to_string(librarySchema)));
    return transaction.commit();
}

} // namespace duizhao
