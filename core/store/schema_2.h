#pragma once

namespace duizhao {

/// From schema 1 to 2: an article may be read blind and have a tree of categories of its own; what the checks
/// found is kept. The rows of `article` are written anew, since the session extension takes a column that a
/// row does not have yet for NULL, and the change could not be undone. A merge key of before would join a
/// change of the narrower table with one of the wider.
inline constexpr const char* schemaTwo = R"sql(
ALTER TABLE article ADD COLUMN blind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN tree TEXT NOT NULL DEFAULT '';
UPDATE article SET blind = 0, tree = '';
UPDATE change SET merge_key = '';

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    position INTEGER NOT NULL,
    check_id TEXT NOT NULL,
    level TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL,
    source_begin INTEGER,
    source_end INTEGER,
    target_begin INTEGER,
    target_end INTEGER,
    pattern TEXT NOT NULL,
    facts TEXT NOT NULL,
    group_key TEXT
) STRICT;
CREATE INDEX issue_by_position ON issue(bitext_id, position);

CREATE TABLE checked (
    bitext_id INTEGER PRIMARY KEY REFERENCES bitext(id),
    version TEXT NOT NULL,
    finished_at INTEGER NOT NULL
) STRICT;
)sql";

} // namespace duizhao
