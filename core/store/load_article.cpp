#include "core/store/articles.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"

namespace duizhao {

namespace {

/// Reads one article row by row into a value.
class ArticleLoader {
public:
    ArticleLoader(Database& database, const Progress& progress) : database_(database), progress_(progress) {}

    Result<Article> load(std::int64_t number) {
        DUIZHAO_CHECK(loadHead(number));
        DUIZHAO_TRY(texts, bitextTexts(database_, bitext_));
        article_.bitext.sourceText = texts.sourceFile;
        article_.bitext.targetText = texts.targetFile;
        for (std::size_t file = 0; file < texts.files.size(); ++file) {
            DUIZHAO_CHECK(loadText(texts.files[file]));
            DUIZHAO_CHECK(loadBlocks(texts.files[file], static_cast<int>(file)));
        }
        DUIZHAO_CHECK(loadSegments(Side::source, article_.bitext.sourceSegments));
        DUIZHAO_CHECK(loadSegments(Side::target, article_.bitext.targetSegments));
        DUIZHAO_CHECK(loadLinks());
        DUIZHAO_CHECK(loadBeads());
        return std::move(article_);
    }

private:
    /// Steps to the next row, unless the person does not want it any more.
    Result<bool> next(Statement& query) {
        if (++rows_ % 256 == 0 && progress_.cancelled())
            return Error{ErrorCode::cancelled};
        return query.step();
    }

    Result<void> loadHead(std::int64_t number) {
        DUIZHAO_TRY(query, database_.prepare("SELECT content_hash, title, url, domain, system, "
                                             "source_language, target_language, bitext.id "
                                             "FROM article JOIN bitext ON bitext.article_id = article.id "
                                             "WHERE article.id = ? AND removed_at IS NULL "
                                             "ORDER BY bitext.id DESC LIMIT 1"));
        DUIZHAO_TRY(found, query.with(number).step());
        if (!found)
            return articleMissing(number);
        article_.contentHash = query.text(0);
        article_.title = query.text(1);
        article_.url = query.text(2);
        article_.domain = query.text(3);
        Bitext& bitext = article_.bitext;
        bitext.system = query.text(4);
        DUIZHAO_CHECK(readName(query, 5, languageTagged, database_, bitext.sourceLanguage));
        DUIZHAO_CHECK(readName(query, 6, languageTagged, database_, bitext.targetLanguage));
        bitext_ = query.integer(7);
        return {};
    }

    Result<void> loadText(std::int64_t id) {
        DUIZHAO_TRY(query, database_.prepare("SELECT file_name, encoding, certainty, replaced, utf16_length "
                                             "FROM text WHERE id = ?"));
        DUIZHAO_TRY(found, query.with(id).step());
        if (!found)
            return database_.damaged("text " + std::to_string(id) + " is missing");
        Text& text = article_.texts.emplace_back();
        text.fileName = query.text(0);
        DUIZHAO_CHECK(readName(query, 1, encodingNamed, database_, text.encoding));
        DUIZHAO_CHECK(readName(query, 2, certaintyNamed, database_, text.certainty));
        text.replaced = query.size(3);

        DUIZHAO_TRY(reader, TextReader::open(database_, id));
        text.content.reserve(reader.length());
        for (std::size_t at = 0; at < reader.length(); at = text.content.size()) {
            DUIZHAO_TRY(piece, reader.text({at, std::min(at + chunkUnits, reader.length())}));
            text.content += piece;
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
        }
        DUIZHAO_TRY(bytes, database_.prepare("SELECT content FROM text_bytes WHERE text_id = ? "
                                             "ORDER BY byte_start"));
        bytes.with(id);
        for (;;) {
            DUIZHAO_TRY(row, next(bytes));
            if (!row)
                return {};
            text.bytes += bytes.bytes(0);
        }
    }

    Result<void> loadBlocks(std::int64_t text, int file) {
        DUIZHAO_TRY(query, database_.prepare(std::string("SELECT ") + blockColumns +
                                             " FROM block WHERE bitext_id = ? AND text_id = ? "
                                             "ORDER BY span_begin"));
        query.with(bitext_, text);
        for (;;) {
            DUIZHAO_TRY(row, next(query));
            if (!row)
                return {};
            DUIZHAO_TRY(block, blockAt(query, file, database_));
            article_.bitext.blocks.push_back(block);
        }
    }

    Result<void> loadSegments(Side side, std::vector<TextSpan>& segments) {
        DUIZHAO_TRY(query, database_.prepare("SELECT span_begin, span_end FROM segment "
                                             "WHERE bitext_id = ? AND side = ? ORDER BY span_begin"));
        query.with(bitext_, sideName(side));
        for (;;) {
            DUIZHAO_TRY(row, next(query));
            if (!row)
                return {};
            segments.push_back(spanAt(query, 0));
        }
    }

    Result<void> loadLinks() {
        DUIZHAO_TRY(query, database_.prepare("SELECT source_begin, source_end, target_begin, target_end, "
                                             "reason FROM link WHERE bitext_id = ? ORDER BY position"));
        query.with(bitext_);
        for (;;) {
            DUIZHAO_TRY(row, next(query));
            if (!row)
                return {};
            Link& link = article_.bitext.links.emplace_back(Link{spanAt(query, 0), spanAt(query, 2)});
            DUIZHAO_CHECK(readName(query, 4, linkReasonNamed, database_, link.reason));
        }
    }

    Result<void> loadBeads() {
        DUIZHAO_TRY(query, database_.prepare("SELECT source_begin, source_end, target_begin, target_end, "
                                             "link_position, confidence, evidence "
                                             "FROM bead WHERE bitext_id = ? ORDER BY position"));
        query.with(bitext_);
        for (;;) {
            DUIZHAO_TRY(row, next(query));
            if (!row)
                return {};
            article_.bitext.beads.push_back({spanAt(query, 0), spanAt(query, 2), query.size(4), query.real(5),
                                             beadEvidenceFrom(query.text(6))});
        }
    }

    Database& database_;
    const Progress& progress_;
    Article article_;
    std::int64_t bitext_ = 0;
    std::size_t rows_ = 0;
};

} // namespace

Result<Article> loadArticle(const Library& library, std::int64_t article, const Progress& progress) {
    return ArticleLoader(library.database(), progress).load(article);
}

} // namespace duizhao
