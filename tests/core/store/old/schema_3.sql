PRAGMA encoding = 'UTF-16le';
PRAGMA application_id = 1148545370;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    domain TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER
, blind INTEGER NOT NULL DEFAULT 0, tree TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO article VALUES(1,'03f397b9f74edfda268a4ca1304ee5cf70c1da70f9817da9bd28e81789b5aa83','The old mill','','',1795719989891,NULL,0,'');
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
INSERT INTO text VALUES(1,1,0,1,'mill.txt','UTF-8','certain',0,140,98,98);
CREATE TABLE text_bytes (
    text_id INTEGER NOT NULL REFERENCES text(id),
    byte_start INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (text_id, byte_start)
) STRICT, WITHOUT ROWID;
INSERT INTO text_bytes VALUES(1,0,X'546865206f6c64206d696c6c0ae88081e7a3a8e59d8a0a0a546865206d696c6c2073746f6f64206279207468652072697665722e20497420636f7374203137352062696c6c696f6e20636f696e732e0a0ae7a3a8e59d8ae59ca8e6b2b3e9828a2ce6b292e69c89e4babae4be86e38082e5ae83e88ab1e4ba86313735e58484e69e9ae7a1ace5b9a3e380820a');
CREATE TABLE text_chunk (
    text_id INTEGER NOT NULL REFERENCES text(id),
    utf16_start INTEGER NOT NULL,
    code_point_start INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (text_id, utf16_start)
) STRICT, WITHOUT ROWID;
INSERT INTO text_chunk VALUES(1,0,0,X'54006800650020006f006c00640020006d0069006c006c000a000180e8784a570a000a0054006800650020006d0069006c006c002000730074006f006f00640020006200790020007400680065002000720069007600650072002e00200049007400200063006f007300740020003100370035002000620069006c006c0069006f006e00200063006f0069006e0073002e000a000a00e8784a572857b36c8a902c00926c0967ba4e864f0230835bb182864e31003700350004519a676c78635e02300a00');
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
INSERT INTO bitext VALUES(1,1,1,1,NULL,'en','zh-Hant','',4,1795719989891);
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
INSERT INTO block VALUES(1,1,0,12,'source','title',1,1,'first-line');
INSERT INTO block VALUES(1,1,13,16,'target','title',2,2,'first-line');
INSERT INTO block VALUES(1,1,18,73,'source','paragraph',4,4,'plain-text');
INSERT INTO block VALUES(1,1,75,97,'target','paragraph',6,6,'plain-text');
CREATE TABLE segment (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    side TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (bitext_id, side, span_begin)
) STRICT, WITHOUT ROWID;
INSERT INTO segment VALUES(1,'source',0,12);
INSERT INTO segment VALUES(1,'source',18,47);
INSERT INTO segment VALUES(1,'source',47,73);
INSERT INTO segment VALUES(1,'target',13,16);
INSERT INTO segment VALUES(1,'target',75,86);
INSERT INTO segment VALUES(1,'target',86,97);
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
INSERT INTO link VALUES(1,0,0,12,13,16,'neighbours',0,1);
INSERT INTO link VALUES(1,1,18,73,75,97,'neighbours',1,2);
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
INSERT INTO bead VALUES(1,0,0,0,12,13,16,1,1,0.99998843752936450446,'length');
INSERT INTO bead VALUES(1,1,1,18,47,75,86,1,1,0.98122294649242025599,'length');
INSERT INTO bead VALUES(1,2,1,47,73,86,97,1,1,0.98120835610539447468,'length');
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
INSERT INTO annotation VALUES('353e8eb1-0423-418a-8553-d9e1899ff61b',1,'Bo','person','',NULL,'','',0,1795720012656,1795720012656);
INSERT INTO annotation VALUES('d01cc82f-7650-47a4-a334-27a6e9a92e94',1,'Ann','person','Accuracy/Mistranslation','major','','',0,1795720012672,1795720012672);
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
INSERT INTO anchor VALUES('353e8eb1-0423-418a-8553-d9e1899ff61b',0,1,'source',22,26,'mill',replace('The old mill\n老磨坊\n\nThe ','\n',char(10)),' stood by the river. It cost 175',0);
INSERT INTO anchor VALUES('d01cc82f-7650-47a4-a334-27a6e9a92e94',0,1,'target',78,80,'河邊',replace(' It cost 175 billion coins.\n\n磨坊在','\n',char(10)),replace(',沒有人來。它花了175億枚硬幣。\n','\n',char(10)),0);
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
INSERT INTO change VALUES(2,1,'cli','Ann','Flag','',1795720012672,0,X'540a01020000000000000000616e63686f72001200032464303163633832662d373635302d343761342d613333342d323761366539613932653934010000000000000000010000000000000001030674617267657401000000000000004e0100000000000000500306e6b2b3e9828a032620497420636f7374203137352062696c6c696f6e20636f696e732e0a0ae7a3a8e59d8ae59ca8032c2ce6b292e69c89e4babae4be86e38082e5ae83e88ab1e4ba86313735e58484e69e9ae7a1ace5b9a3e380820a010000000000000000540b0100000000000000000000616e6e6f746174696f6e001200032464303163633832662d373635302d343761342d613333342d3237613665396139326539340100000000000000010303416e6e0306706572736f6e031741636375726163792f4d69737472616e736c6174696f6e03056d616a6f720300030001000000000000000001000001a21940e38001000001a21940e380');
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
CREATE TABLE checked (
    bitext_id INTEGER PRIMARY KEY REFERENCES bitext(id),
    version TEXT NOT NULL,
    finished_at INTEGER NOT NULL
) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('article',1);
INSERT INTO sqlite_sequence VALUES('change',2);
CREATE INDEX text_chunk_by_code_point ON text_chunk(text_id, code_point_start);
CREATE INDEX bitext_by_article ON bitext(article_id);
CREATE INDEX block_left_out ON block(bitext_id, text_id, span_begin) WHERE side IS NULL;
CREATE INDEX link_by_source ON link(bitext_id, source_begin) WHERE source_end > source_begin;
CREATE INDEX link_by_target ON link(bitext_id, target_begin) WHERE target_end > target_begin;
CREATE INDEX annotation_by_bitext ON annotation(bitext_id, annotator);
CREATE INDEX anchor_by_range ON anchor(bitext_id, side,
    (CASE WHEN span_end - span_begin < 64 THEN 0 WHEN span_end - span_begin < 1024 THEN 1
          WHEN span_end - span_begin < 16384 THEN 2 ELSE 3 END), span_begin);
CREATE INDEX pair_review_by_source ON pair_review(bitext_id, annotator,
    (CASE WHEN source_end - source_begin < 64 THEN 0 WHEN source_end - source_begin < 1024 THEN 1
          WHEN source_end - source_begin < 16384 THEN 2 ELSE 3 END), source_begin);
CREATE INDEX pair_review_by_target ON pair_review(bitext_id, annotator,
    (CASE WHEN target_end - target_begin < 64 THEN 0 WHEN target_end - target_begin < 1024 THEN 1
          WHEN target_end - target_begin < 16384 THEN 2 ELSE 3 END), target_begin);
CREATE INDEX pair_review_done ON pair_review(bitext_id, annotator) WHERE state = 'done';
CREATE INDEX mute_by_bitext ON mute(bitext_id);
CREATE INDEX change_by_window ON change(article_id, window_id, undone);
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
CREATE INDEX issue_by_position ON issue(bitext_id, position);
CREATE INDEX dismissal_by_place ON dismissal(bitext_id, check_id, source_begin, target_begin);
COMMIT;
