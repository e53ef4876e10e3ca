PRAGMA encoding = 'UTF-16le';
PRAGMA application_id = 1148545370;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
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
INSERT INTO "anchor" VALUES('6b18a74a-a55b-4893-b83b-6e72c33da341',0,1,'target',74,76,'河邊','s sold twice. Nobody asked why.
','的磨坊賣了兩次。沒有人問為什麼。
',0);
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
INSERT INTO "annotation" VALUES('6b18a74a-a55b-4893-b83b-6e72c33da341',1,'Ann','person','Accuracy/Mistranslation','major','note','賣過',0,1795707115612,1795707115612);
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    domain TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
INSERT INTO "article" VALUES(1,'0b826a21631dae7b65737ce3a3f83e995f4d7e9b320035fb56748afcac3df53a','The mill','','',1795707115590,NULL);
INSERT INTO "article" VALUES(2,'e47519d0056950e0003603b801d2cce62895926d72d1bbbc870a9b83f7f72c8a','A winter','','',1795707115607,1795707115622);
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
INSERT INTO "bead" VALUES(1,0,0,0,12,13,16,1,1,9.99988437529364504463e-01,'length');
INSERT INTO "bead" VALUES(1,1,1,18,56,74,84,1,1,0.979066265192789,'length');
INSERT INTO "bead" VALUES(1,2,1,56,73,84,92,1,1,0.979066088553161,'length');
INSERT INTO "bead" VALUES(2,0,0,0,8,9,13,1,1,9.99984447536416243274e-01,'length');
INSERT INTO "bead" VALUES(2,1,1,15,52,53,61,1,1,9.99987250761528834175e-01,'length');
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
INSERT INTO "bitext" VALUES(1,1,1,1,NULL,'en','zh-Hant','',4,1795707115591);
INSERT INTO "bitext" VALUES(2,2,2,2,NULL,'en','zh-Hant','',4,1795707115607);
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
INSERT INTO "block" VALUES(1,1,0,12,'source','title',1,1,'first-line');
INSERT INTO "block" VALUES(1,1,13,16,'target','title',2,2,'first-line');
INSERT INTO "block" VALUES(1,1,18,73,'source','paragraph',4,4,'plain-text');
INSERT INTO "block" VALUES(1,1,74,92,'target','paragraph',5,5,'plain-text');
INSERT INTO "block" VALUES(2,2,0,8,'source','title',1,1,'first-line');
INSERT INTO "block" VALUES(2,2,9,13,'target','title',2,2,'first-line');
INSERT INTO "block" VALUES(2,2,15,52,'source','paragraph',4,4,'plain-text');
INSERT INTO "block" VALUES(2,2,53,61,'target','paragraph',5,5,'plain-text');
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
INSERT INTO "change" VALUES(1,1,'window','Ann','Flag','',1795707115612,0,X'540A01020000000000000000616E63686F72001200032436623138613734612D613535622D343839332D623833622D366537326333336461333431010000000000000000010000000000000001030674617267657401000000000000004A01000000000000004C0306E6B2B3E9828A03207320736F6C642074776963652E204E6F626F64792061736B6564207768792E0A0331E79A84E7A3A8E59D8AE8B3A3E4BA86E585A9E6ACA1E38082E6B292E69C89E4BABAE5958FE782BAE4BB80E9BABCE380820A010000000000000000540B0100000000000000000000616E6E6F746174696F6E001200032436623138613734612D613535622D343839332D623833622D3665373263333364613334310100000000000000010303416E6E0306706572736F6E031741636375726163792F4D69737472616E736C6174696F6E03056D616A6F7203046E6F74650306E8B3A3E9818E01000000000000000001000001A2187C185C01000001A2187C185C');
INSERT INTO "change" VALUES(2,1,'window','Ann','Mark as done','',1795707115615,0,X'540B0102030405060000000000706169725F7265766965770012000100000000000000010303416E6E01000000000000001201000000000000003701000000000000004A0100000000000000540304646F6E6501000001A2187C185F03000501000001A2187C185F');
INSERT INTO "change" VALUES(3,1,'window','Ann','Rename article','title',1795707115619,0,X'54070100000000000061727469636C6500170001000000000000000100030C546865206F6C64206D696C6C0000000000000308546865206D696C6C00000000');
INSERT INTO "change" VALUES(4,2,'window','Ann','Remove article','',1795707115623,0,X'54070100000000000061727469636C6500170001000000000000000200000000000500000000000001000001A2187C1866');
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
INSERT INTO "link" VALUES(1,0,0,12,13,16,'neighbours',0,1);
INSERT INTO "link" VALUES(1,1,18,73,74,92,'neighbours',1,2);
INSERT INTO "link" VALUES(2,0,0,8,9,13,'neighbours',0,1);
INSERT INTO "link" VALUES(2,1,15,52,53,61,'neighbours',1,1);
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
INSERT INTO "pair_review" VALUES(1,'Ann',18,55,74,84,'done',1795707115615,'',NULL,1795707115615);
CREATE TABLE segment (
    bitext_id INTEGER NOT NULL REFERENCES bitext(id),
    side TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (bitext_id, side, span_begin)
) STRICT, WITHOUT ROWID;
INSERT INTO "segment" VALUES(1,'source',0,12);
INSERT INTO "segment" VALUES(1,'source',18,56);
INSERT INTO "segment" VALUES(1,'source',56,73);
INSERT INTO "segment" VALUES(1,'target',13,16);
INSERT INTO "segment" VALUES(1,'target',74,84);
INSERT INTO "segment" VALUES(1,'target',84,92);
INSERT INTO "segment" VALUES(2,'source',0,8);
INSERT INTO "segment" VALUES(2,'source',15,52);
INSERT INTO "segment" VALUES(2,'target',9,13);
INSERT INTO "segment" VALUES(2,'target',53,61);
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
INSERT INTO "text" VALUES(1,1,0,1,'a.txt','UTF-8','certain',0,135,93,93);
INSERT INTO "text" VALUES(2,2,0,1,'a.txt','UTF-8','certain',0,86,62,62);
CREATE TABLE text_bytes (
    text_id INTEGER NOT NULL REFERENCES text(id),
    byte_start INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (text_id, byte_start)
) STRICT, WITHOUT ROWID;
INSERT INTO "text_bytes" VALUES(1,0,X'546865206F6C64206D696C6C0AE8888AE7A3A8E59D8A0A0A546865206D696C6C206279207468652072697665722077617320736F6C642074776963652E204E6F626F64792061736B6564207768792E0AE6B2B3E9828AE79A84E7A3A8E59D8AE8B3A3E4BA86E585A9E6ACA1E38082E6B292E69C89E4BABAE5958FE782BAE4BB80E9BABCE380820A');
INSERT INTO "text_bytes" VALUES(2,0,X'412077696E7465720AE4B880E5808BE586ACE5A4A90A0A5468652077696E74657220776173206C6F6E676572207468616E20746865206D6F6E65792E0AE586ACE5A4A9E6AF94E98CA2E98284E8A681E995B7E380820A');
CREATE TABLE text_chunk (
    text_id INTEGER NOT NULL REFERENCES text(id),
    utf16_start INTEGER NOT NULL,
    code_point_start INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (text_id, utf16_start)
) STRICT, WITHOUT ROWID;
INSERT INTO "text_chunk" VALUES(1,0,0,X'54006800650020006F006C00640020006D0069006C006C000A000A82E8784A570A000A0054006800650020006D0069006C006C0020006200790020007400680065002000720069007600650072002000770061007300200073006F006C0064002000740077006900630065002E0020004E006F0062006F00640079002000610073006B006500640020007700680079002E000A00B36C8A908476E8784A57E38C864E6951216B0230926C0967BA4E4F55BA70C04EBC9E02300A00');
INSERT INTO "text_chunk" VALUES(2,0,0,X'41002000770069006E007400650072000A00004E0B50AC5129590A000A005400680065002000770069006E00740065007200200077006100730020006C006F006E0067006500720020007400680061006E00200074006800650020006D006F006E00650079002E000A00AC512959D46B229384908189779502300A00');
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
CREATE INDEX dismissal_by_bitext ON dismissal(bitext_id, check_id, source_begin);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('article',2);
INSERT INTO "sqlite_sequence" VALUES('change',4);
COMMIT;
