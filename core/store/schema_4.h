#pragma once

namespace duizhao {

/// From schema 3 to 4: the next flag in reading order is found without reading all of them. `flag_place`
/// holds where each flag stands, kept by triggers: also where undo and redo write rows. `target_run` says
/// where the reading order leaves the order of the translation's text (README.md, "Reading order").
inline constexpr const char* schemaFour = R"sql(
CREATE TABLE flag_place (
    annotation_id TEXT PRIMARY KEY,
    bitext_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    annotator TEXT NOT NULL,
    waits INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO flag_place SELECT id, anchor.bitext_id, side, span_begin, span_end, annotator,
    category = '' OR severity IS NULL
    FROM annotation JOIN anchor ON annotation_id = id WHERE ordinal = 0 AND lost = 0;
CREATE INDEX flag_place_all ON flag_place(bitext_id, side, span_begin, span_end, annotation_id);
CREATE INDEX flag_place_own ON flag_place(bitext_id, annotator, side, span_begin, span_end, annotation_id);
CREATE INDEX flag_place_waiting ON flag_place(bitext_id, side, span_begin, span_end, annotation_id)
    WHERE waits = 1;
CREATE INDEX flag_place_own_waiting
    ON flag_place(bitext_id, annotator, side, span_begin, span_end, annotation_id) WHERE waits = 1;

CREATE TRIGGER flag_place_anchor_added AFTER INSERT ON anchor WHEN new.ordinal = 0 AND new.lost = 0 BEGIN
    INSERT OR REPLACE INTO flag_place SELECT id, new.bitext_id, new.side, new.span_begin, new.span_end,
        annotator, category = '' OR severity IS NULL FROM annotation WHERE id = new.annotation_id;
END;
CREATE TRIGGER flag_place_anchor_removed AFTER DELETE ON anchor WHEN old.ordinal = 0 BEGIN
    DELETE FROM flag_place WHERE annotation_id = old.annotation_id;
END;
CREATE TRIGGER flag_place_anchor_changed AFTER UPDATE ON anchor WHEN new.ordinal = 0 BEGIN
    DELETE FROM flag_place WHERE annotation_id = old.annotation_id;
    INSERT OR REPLACE INTO flag_place SELECT id, new.bitext_id, new.side, new.span_begin, new.span_end,
        annotator, category = '' OR severity IS NULL FROM annotation
        WHERE id = new.annotation_id AND new.lost = 0;
END;
CREATE TRIGGER flag_place_annotation_added AFTER INSERT ON annotation BEGIN
    INSERT OR REPLACE INTO flag_place SELECT new.id, bitext_id, side, span_begin, span_end, new.annotator,
        new.category = '' OR new.severity IS NULL FROM anchor
        WHERE annotation_id = new.id AND ordinal = 0 AND lost = 0;
END;
CREATE TRIGGER flag_place_annotation_changed AFTER UPDATE ON annotation
WHEN old.annotator <> new.annotator
    OR (old.category = '' OR old.severity IS NULL) <> (new.category = '' OR new.severity IS NULL) BEGIN
    UPDATE flag_place SET annotator = new.annotator, waits = new.category = '' OR new.severity IS NULL
        WHERE annotation_id = new.id;
END;

CREATE TABLE target_run (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    first_link INTEGER NOT NULL,
    target_begin INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    PRIMARY KEY (bitext_id, first_link)
) STRICT, WITHOUT ROWID;
CREATE INDEX target_run_by_target ON target_run(bitext_id, target_begin);
INSERT INTO target_run
WITH placed AS (
    SELECT bitext_id, position, target_end,
        lag(target_end, 1, 0) OVER (PARTITION BY bitext_id ORDER BY target_begin) AS target_begin,
        row_number() OVER (PARTITION BY bitext_id ORDER BY target_begin) AS place
    FROM link WHERE target_end > target_begin
), stepped AS (
    SELECT *, place <> 1 + lag(place, 1, -1) OVER (PARTITION BY bitext_id ORDER BY position) AS starts
    FROM placed
), numbered AS (
    SELECT *, sum(starts) OVER (PARTITION BY bitext_id ORDER BY position) AS run FROM stepped
)
SELECT bitext_id, min(position), min(target_begin), max(target_end) FROM numbered GROUP BY bitext_id, run;
)sql";

} // namespace duizhao
