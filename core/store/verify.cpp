#include "core/store/articles.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"
#include "core/text/utf.h"

#include <set>

namespace duizhao {

namespace {

/// Looks through a library and collects what is wrong, at most `most` findings.
class Verifier {
public:
    Verifier(const Library& library, const Progress& progress)
        : library_(library), database_(library.database()), progress_(progress) {}

    Result<std::vector<std::string>> verify() {
        DUIZHAO_CHECK(checkFile());
        if (!problems_.empty()) // what a damaged file says about its articles is not worth reading
            return std::move(problems_);
        DUIZHAO_CHECK(checkForeignKeys());
        DUIZHAO_CHECK(checkTexts());
        DUIZHAO_TRY(articles, listArticles(library_));
        for (std::size_t at = 0; at < articles.size(); ++at) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            progress_.at(Stage::verifying,
                         0.5 + 0.5 * static_cast<double>(at) / static_cast<double>(articles.size()));
            DUIZHAO_CHECK(checkArticle(articles[at]));
        }
        DUIZHAO_CHECK(checkAnchors());
        progress_.at(Stage::verifying, 1);
        return std::move(problems_);
    }

private:
    static constexpr std::size_t most = 100;

    void add(std::string problem) {
        if (problems_.size() < most)
            problems_.push_back(std::move(problem));
    }

    Result<void> checkFile() {
        DUIZHAO_TRY(query, database_.prepare("PRAGMA integrity_check(20)"));
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                return {};
            if (const std::string words = query.text(0); words != "ok")
                add("SQLite: " + words);
        }
    }

    Result<void> checkForeignKeys() {
        DUIZHAO_TRY(query, database_.prepare("PRAGMA foreign_key_check"));
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                return {};
            add("a row of table " + query.text(0) + " refers to a missing row of " + query.text(2));
        }
    }

    Result<void> checkTexts() {
        std::vector<std::int64_t> texts;
        {
            DUIZHAO_TRY(query, database_.prepare("SELECT id FROM text ORDER BY id"));
            for (;;) {
                DUIZHAO_TRY(row, query.step());
                if (!row)
                    break;
                texts.push_back(query.integer(0));
            }
        }
        for (std::size_t at = 0; at < texts.size(); ++at) {
            progress_.at(Stage::verifying, 0.5 * static_cast<double>(at) / static_cast<double>(texts.size()));
            DUIZHAO_CHECK(checkChunks(texts[at]));
            DUIZHAO_CHECK(checkBytes(texts[at]));
        }
        return {};
    }

    /// The chunks follow each other without gap, at the places where chunks begin, and hold the whole text.
    Result<void> checkChunks(std::int64_t text) {
        DUIZHAO_TRY(reader, TextReader::open(database_, text));
        DUIZHAO_TRY(query, database_.prepare("SELECT utf16_start, code_point_start, length(content) "
                                             "FROM text_chunk WHERE text_id = ? ORDER BY utf16_start"));
        query.with(text);
        std::size_t units = 0;
        std::size_t codePoints = 0;
        for (std::size_t index = 0;; ++index) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            const std::size_t length = query.size(2) / sizeof(char16_t);
            const bool inPlace = query.size(0) == units && query.size(0) >= index * chunkUnits &&
                                 query.size(0) <= index * chunkUnits + (index > 0 ? 1 : 0);
            if (!inPlace || query.size(1) != codePoints || units + length > reader.length()) {
                add("the pieces of " + nameOfText(text) + " do not fit together");
                return {};
            }
            DUIZHAO_TRY(content, reader.text({units, units + length}));
            units += length;
            codePoints += countCodePoints(content);
        }
        if (units != reader.length() || codePoints != reader.codePointLength())
            add(nameOfText(text) + " is not as long as it should be");
        return {};
    }

    Result<void> checkBytes(std::int64_t text) {
        DUIZHAO_TRY(query, database_.prepare("SELECT byte_length, (SELECT sum(length(content)) FROM "
                                             "text_bytes WHERE text_id = text.id) FROM text WHERE id = ?"));
        DUIZHAO_CHECK(query.with(text).step());
        if (query.integer(0) != query.integer(1))
            add("the original bytes of " + nameOfText(text) + " are not complete");
        return {};
    }

    std::string nameOfText(std::int64_t text) { return "text " + std::to_string(text); }

    /// Loads the article as a value and checks what is true of every bitext.
    Result<void> checkArticle(const ArticleSummary& summary) {
        const std::string name = "article #" + std::to_string(summary.article) + ": ";
        const Result<Article> loaded = loadArticle(library_, summary.article, progress_);
        if (!loaded && loaded.error().code == ErrorCode::libraryDamaged) {
            add(name + loaded.error().detail);
            return {};
        }
        if (!loaded)
            return loaded.error();
        for (const std::string& problem : findProblems(loaded->bitext))
            add(name + problem);
        if (loaded->bitext.blocks.size() != summary.blocks)
            add(name + "the number of blocks is wrong");
        return checkCounts(summary, name);
    }

    /// Positions are 0, 1, 2, … and links know their beads.
    Result<void> checkCounts(const ArticleSummary& summary, const std::string& name) {
        DUIZHAO_TRY(query,
                    database_.prepare("SELECT (SELECT count(*) = coalesce(max(position) + 1, 0) FROM bead "
                                      "WHERE bitext_id = ?1), "
                                      "(SELECT count(*) = coalesce(max(position) + 1, 0) FROM link "
                                      "WHERE bitext_id = ?1), "
                                      "(SELECT count(*) FROM bead WHERE bitext_id = ?1 AND NOT EXISTS ("
                                      "SELECT 1 FROM link WHERE link.bitext_id = ?1 AND "
                                      "link.position = bead.link_position AND bead.position >= first_bead "
                                      "AND bead.position < first_bead + bead_count))"));
        DUIZHAO_CHECK(query.with(summary.bitext).step());
        if (query.integer(0) == 0 || query.integer(1) == 0)
            add(name + "pairs or links are not numbered without gap");
        if (query.integer(2) != 0)
            add(name + "a pair is not where its link expects it");
        return {};
    }

    /// Every quote is what stands in the text.
    Result<void> checkAnchors() {
        DUIZHAO_TRY(query, database_.prepare(
                               "SELECT annotation_id, anchor.bitext_id, side, span_begin, span_end, quote, "
                               "anchor.bitext_id = annotation.bitext_id "
                               "FROM anchor JOIN annotation ON annotation.id = annotation_id "
                               "WHERE lost = 0 ORDER BY anchor.bitext_id"));
        std::optional<BitextTexts> texts;
        for (;;) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            const std::string name = "annotation " + query.text(0) + ": ";
            Side side = Side::source;
            DUIZHAO_CHECK(readName(query, 2, sideNamed, database_, side));
            if (!texts || texts->bitext != query.integer(1)) {
                DUIZHAO_TRY(found, bitextTexts(database_, query.integer(1)));
                texts = found;
            }
            DUIZHAO_TRY(reader, TextReader::open(database_, texts->text(side)));
            const Result<std::u16string> text = reader.text(spanAt(query, 3));
            if (!text || *text != query.text16(5))
                add(name + "its quote is not what stands in the text");
            if (query.integer(6) == 0)
                add(name + "an anchor lies in another bitext");
        }
        return checkUnanchored();
    }

    Result<void> checkUnanchored() {
        DUIZHAO_TRY(query, database_.prepare("SELECT id FROM annotation WHERE NOT EXISTS ("
                                             "SELECT 1 FROM anchor WHERE annotation_id = annotation.id)"));
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                return {};
            add("annotation " + query.text(0) + " has no anchor");
        }
    }

    const Library& library_;
    Database& database_;
    const Progress& progress_;
    std::vector<std::string> problems_;
};

} // namespace

Result<std::vector<std::string>> verifyLibrary(const Library& library, const Progress& progress) {
    return Verifier(library, progress).verify();
}

} // namespace duizhao
