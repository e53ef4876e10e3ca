#include "core/store/articles.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/now.h"
#include "core/store/purge.h"
#include "core/store/target_runs.h"
#include "core/store/text_chunks.h"

#include <algorithm>

namespace duizhao {

namespace {

/// The original bytes are kept in pieces, so that even a large file can be cancelled while it is stored.
constexpr std::size_t bytesPiece = std::size_t{1} << 20;

/// Writes the rows of one article, inside a transaction that somebody else commits.
class ArticleWriter {
public:
    ArticleWriter(Database& database, const Article& article, const Progress& progress)
        : database_(database), article_(article), bitext_(article.bitext), progress_(progress) {
        total_ = bitext_.blocks.size() + bitext_.sourceSegments.size() + bitext_.targetSegments.size() +
                 bitext_.links.size() + bitext_.beads.size();
        for (const Text& text : article.texts)
            total_ += (text.content.size() + text.bytes.size()) / unitsPerRow;
    }

    Result<std::int64_t> write() {
        DUIZHAO_TRY(number, writeArticle());
        for (std::size_t file = 0; file < article_.texts.size(); ++file)
            DUIZHAO_CHECK(writeText(number, file));
        DUIZHAO_CHECK(writeBitext(number));
        DUIZHAO_CHECK(writeBlocks());
        DUIZHAO_CHECK(writeSegments(Side::source));
        DUIZHAO_CHECK(writeSegments(Side::target));
        DUIZHAO_CHECK(writeLinks());
        DUIZHAO_CHECK(renewTargetRuns(database_, bitextId_));
        DUIZHAO_CHECK(writeBeads());
        return number;
    }

private:
    static constexpr std::size_t unitsPerRow = 64; ///< of text that cost about as much as one row

    Result<void> rowsDone(std::size_t rows) {
        done_ += rows;
        if (done_ < nextReport_)
            return {};
        nextReport_ = done_ + 512;
        if (progress_.cancelled())
            return Error{ErrorCode::cancelled};
        progress_.at(Stage::storing,
                     std::min(1.0, static_cast<double>(done_) / static_cast<double>(total_ + 1)));
        return {};
    }

    Result<std::int64_t> writeArticle() {
        DUIZHAO_TRY(insert, database_.prepare("INSERT INTO article(content_hash, title, url, domain, "
                                              "added_at) VALUES (?, ?, ?, ?, ?)"));
        DUIZHAO_CHECK(
            insert.with(article_.contentHash, article_.title, article_.url, article_.domain, now()).run());
        return database_.lastInsertedId();
    }

    Result<void> writeText(std::int64_t number, std::size_t file) {
        const Text& text = article_.texts[file];
        DUIZHAO_TRY(insert,
                    database_.prepare("INSERT INTO text(article_id, file, version, file_name, encoding, "
                                      "certainty, replaced, byte_length, utf16_length, code_point_length) "
                                      "VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 0)"));
        DUIZHAO_CHECK(insert
                          .with(number, file, text.fileName, encodingName(text.encoding),
                                certaintyName(text.certainty), text.replaced, text.bytes.size(),
                                text.content.size())
                          .run());
        const std::int64_t id = database_.lastInsertedId();
        texts_.push_back(id);
        DUIZHAO_CHECK(writeBytes(id, text.bytes));
        DUIZHAO_TRY(codePoints, storeChunks(database_, id, text.content, [&](std::size_t units) {
                        return rowsDone(units / unitsPerRow);
                    }));
        DUIZHAO_TRY(update, database_.prepare("UPDATE text SET code_point_length = ? WHERE id = ?"));
        return update.with(codePoints, id).run();
    }

    Result<void> writeBytes(std::int64_t text, std::string_view bytes) {
        DUIZHAO_TRY(insert, database_.prepare("INSERT INTO text_bytes VALUES (?, ?, ?)"));
        for (std::size_t at = 0; at < bytes.size(); at += bytesPiece) {
            const std::string_view piece = bytes.substr(at, bytesPiece);
            insert.with(text, at).bindBytes(3, piece);
            DUIZHAO_CHECK(insert.run());
            DUIZHAO_CHECK(rowsDone(piece.size() / unitsPerRow));
        }
        return {};
    }

    Result<void> writeBitext(std::int64_t number) {
        DUIZHAO_TRY(insert,
                    database_.prepare("INSERT INTO bitext(article_id, source_text_id, target_text_id, "
                                      "source_language, target_language, system, block_count, created_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        DUIZHAO_CHECK(insert
                          .with(number, textId(bitext_.sourceText), textId(bitext_.targetText),
                                languageTag(bitext_.sourceLanguage), languageTag(bitext_.targetLanguage),
                                bitext_.system, bitext_.blocks.size(), now())
                          .run());
        bitextId_ = database_.lastInsertedId();
        return {};
    }

    std::int64_t textId(int file) const { return texts_.at(static_cast<std::size_t>(file)); }

    Result<void> writeBlocks() {
        DUIZHAO_TRY(insert, database_.prepare("INSERT INTO block VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (const Block& block : bitext_.blocks) {
            insert.with(bitextId_, textId(block.text), block.span.begin, block.span.end);
            if (block.side)
                insert.bind(5, sideName(*block.side));
            else
                insert.bind(5, std::nullopt);
            insert.bind(6, blockKindName(block.kind));
            insert.bind(7, block.firstLine);
            insert.bind(8, block.lastLine);
            insert.bind(9, blockReasonName(block.reason));
            DUIZHAO_CHECK(insert.run());
            DUIZHAO_CHECK(rowsDone(1));
        }
        return {};
    }

    Result<void> writeSegments(Side side) {
        DUIZHAO_TRY(insert, database_.prepare("INSERT INTO segment VALUES (?, ?, ?, ?)"));
        insert.with(bitextId_, sideName(side));
        for (const TextSpan segment : bitext_.segments(side)) {
            insert.bind(3, segment.begin);
            insert.bind(4, segment.end);
            DUIZHAO_CHECK(insert.run());
            DUIZHAO_CHECK(rowsDone(1));
        }
        return {};
    }

    Result<void> writeLinks() {
        DUIZHAO_TRY(insert, database_.prepare("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        std::size_t bead = 0;
        for (std::size_t at = 0; at < bitext_.links.size(); ++at) {
            const Link& link = bitext_.links[at];
            const std::size_t first = bead;
            while (bead < bitext_.beads.size() && bitext_.beads[bead].link == at)
                ++bead;
            insert.with(bitextId_, at, link.source.begin, link.source.end, link.target.begin, link.target.end,
                        linkReasonName(link.reason), first, bead - first);
            DUIZHAO_CHECK(insert.run());
            DUIZHAO_CHECK(rowsDone(1));
        }
        return {};
    }

    /// How many segments lie in the span: "1-2" is known without counting later.
    std::size_t countSegments(Side side, TextSpan span) const {
        const std::vector<TextSpan>& segments = bitext_.segments(side);
        const auto first = std::lower_bound(segments.begin(), segments.end(), span.begin,
                                            [](TextSpan each, std::size_t at) { return each.begin < at; });
        auto last = first;
        while (last != segments.end() && last->end <= span.end)
            ++last;
        return static_cast<std::size_t>(last - first);
    }

    Result<void> writeBeads() {
        DUIZHAO_TRY(insert, database_.prepare("INSERT INTO bead VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (std::size_t at = 0; at < bitext_.beads.size(); ++at) {
            const Bead& bead = bitext_.beads[at];
            insert.with(bitextId_, at, bead.link, bead.source.begin, bead.source.end, bead.target.begin,
                        bead.target.end, countSegments(Side::source, bead.source),
                        countSegments(Side::target, bead.target), bead.confidence,
                        beadEvidenceText(bead.evidence));
            DUIZHAO_CHECK(insert.run());
            DUIZHAO_CHECK(rowsDone(1));
        }
        return {};
    }

    Database& database_;
    const Article& article_;
    const Bitext& bitext_;
    const Progress& progress_;
    std::vector<std::int64_t> texts_;
    std::int64_t bitextId_ = 0;
    std::size_t total_ = 0;
    std::size_t done_ = 0;
    std::size_t nextReport_ = 0;
};

struct Existing {
    std::int64_t article = 0;
    bool removed = false;
};

Result<std::optional<Existing>> existingArticle(Database& database, const std::string& contentHash) {
    DUIZHAO_TRY(query, database.prepare("SELECT id, removed_at FROM article WHERE content_hash = ?"));
    DUIZHAO_TRY(found, query.with(contentHash).step());
    if (!found)
        return std::optional<Existing>();
    return std::optional(Existing{query.integer(0), !query.isNull(1)});
}

} // namespace

Result<StoredArticle> storeArticle(Library& library, const Article& article, const Progress& progress) {
    Database& database = library.database();
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    DUIZHAO_TRY(known, existingArticle(database, article.contentHash));
    if (known && !known->removed)
        return StoredArticle{known->article, true};

    DUIZHAO_TRY(transaction, Transaction::begin(database));
    DUIZHAO_TRY(existing, existingArticle(database, article.contentHash)); // somebody may have been quicker
    if (existing) {
        if (existing->removed)
            DUIZHAO_CHECK(takeBackRemoval(database, existing->article));
        DUIZHAO_CHECK(transaction.commit());
        return StoredArticle{existing->article, true};
    }
    DUIZHAO_TRY(number, ArticleWriter(database, article, progress).write());
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    DUIZHAO_CHECK(transaction.commit());
    progress.at(Stage::storing, 1);
    purgeRemovedArticles(database, now() - removedArticlesAreKept); // a library that grows makes room first
    return StoredArticle{number, false};
}

} // namespace duizhao
