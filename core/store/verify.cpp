#include "core/store/annotations.h"
#include "core/store/articles.h"
#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"
#include "core/text/utf.h"

#include <algorithm>

namespace duizhao {

namespace {

/// Looks through a library and collects what is wrong.
class Verifier {
public:
    Verifier(const Library& library, const Progress& progress)
        : library_(library), database_(library.database()), progress_(progress) {}

    Result<std::vector<std::string>> verify() {
        DUIZHAO_CHECK(checkFile());
        if (!problems_.empty()) // what a damaged file says about its articles is not worth reading
            return std::move(problems_);
        DUIZHAO_CHECK(checkForeignKeys());
        DUIZHAO_CHECK(forEachNumber("SELECT id FROM text ORDER BY id", 0.0, &Verifier::checkText));
        DUIZHAO_CHECK(forEachNumber("SELECT id FROM bitext ORDER BY id", 0.3, &Verifier::checkBitext));
        DUIZHAO_CHECK(forEachNumber("SELECT id FROM article WHERE removed_at IS NULL ORDER BY id", 0.6,
                                    &Verifier::checkArticle));
        DUIZHAO_CHECK(checkAnchors());
        DUIZHAO_CHECK(checkReadingOrder());
        DUIZHAO_CHECK(checkHistory());
        progress_.at(Stage::verifying, 1);
        return std::move(problems_);
    }

private:
    static constexpr std::size_t most = 100; ///< findings that are told

    void add(std::string problem) {
        if (problems_.size() < most)
            problems_.push_back(std::move(problem));
    }

    /// Damage that a reading function finds is a problem like any other; the rest stops the work.
    template <typename Value>
    Result<bool> wellRead(const Result<Value>& read, const std::string& name) {
        if (read)
            return true;
        if (read.error().code != ErrorCode::libraryDamaged)
            return read.error();
        add(name + read.error().detail);
        return false;
    }

    Result<void> expectWanted() const {
        return progress_.cancelled() ? Result<void>(Error{ErrorCode::cancelled}) : Result<void>();
    }

    /// Calls a check with every number that a query gives. `from` is where in the whole work it stands.
    Result<void> forEachNumber(const char* sql, double from, Result<void> (Verifier::*check)(std::int64_t)) {
        std::vector<std::int64_t> numbers;
        {
            DUIZHAO_TRY(query, database_.prepare(sql));
            for (;;) {
                DUIZHAO_TRY(row, query.step());
                if (!row)
                    break;
                numbers.push_back(query.integer(0));
            }
        }
        for (std::size_t at = 0; at < numbers.size(); ++at) {
            DUIZHAO_CHECK(expectWanted());
            progress_.at(Stage::verifying,
                         from + 0.3 * static_cast<double>(at) / static_cast<double>(numbers.size()));
            DUIZHAO_CHECK((this->*check)(numbers[at]));
        }
        return {};
    }

    Result<void> checkFile() {
        DUIZHAO_CHECK(expectWanted());
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

    Result<void> checkText(std::int64_t text) {
        const std::string name = "text " + std::to_string(text) + ": ";
        DUIZHAO_CHECK(checkChunks(text, name));
        DUIZHAO_TRY(query, database_.prepare("SELECT byte_length, (SELECT sum(length(content)) FROM "
                                             "text_bytes WHERE text_id = text.id) FROM text WHERE id = ?"));
        DUIZHAO_CHECK(query.with(text).step());
        if (query.integer(0) != query.integer(1))
            add(name + "the original bytes are not complete");
        return {};
    }

    /// The chunks follow each other without gap, at the places where chunks begin, and hold the whole text.
    Result<void> checkChunks(std::int64_t text, const std::string& name) {
        DUIZHAO_TRY(reader, TextReader::open(database_, text));
        DUIZHAO_TRY(query, database_.prepare("SELECT utf16_start, code_point_start, length(content) "
                                             "FROM text_chunk WHERE text_id = ? ORDER BY utf16_start"));
        query.with(text);
        std::size_t units = 0;
        std::size_t codePoints = 0;
        for (std::size_t index = 0;; ++index) {
            DUIZHAO_CHECK(expectWanted());
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            const std::size_t length = query.size(2) / sizeof(char16_t);
            const std::size_t start = index * chunkUnits;
            const bool inPlace = units == start || (units == start + 1 && index > 0);
            if (query.size(0) != units || !inPlace || query.size(1) != codePoints ||
                units + length > reader.length()) {
                add(name + "its pieces do not fit together");
                return {};
            }
            DUIZHAO_TRY(content, reader.text({units, units + length}));
            units += length;
            codePoints += countCodePoints(content);
        }
        if (units != reader.length() || codePoints != reader.codePointLength())
            add(name + "it is not as long as it should be");
        return {};
    }

    /// Positions are 0, 1, 2, …, links know their beads, beads know their segments.
    Result<void> checkBitext(std::int64_t bitext) {
        const std::string name = "bitext " + std::to_string(bitext) + ": ";
        DUIZHAO_TRY(query, database_.prepare(R"sql(
            SELECT (SELECT count(*) = coalesce(max(position) + 1, 0) FROM bead WHERE bitext_id = ?1)
               AND (SELECT count(*) = coalesce(max(position) + 1, 0) FROM link WHERE bitext_id = ?1),
            (SELECT count(*) FROM block WHERE bitext_id = ?1) =
                (SELECT block_count FROM bitext WHERE id = ?1),
            NOT EXISTS (SELECT 1 FROM bead WHERE bitext_id = ?1 AND NOT EXISTS (SELECT 1 FROM link
                WHERE link.bitext_id = ?1 AND link.position = bead.link_position
                AND bead.position >= first_bead AND bead.position < first_bead + bead_count)),
            NOT EXISTS (SELECT 1 FROM bead WHERE bitext_id = ?1 AND (
                source_segments <> (SELECT count(*) FROM segment WHERE segment.bitext_id = ?1 AND
                    side = 'source' AND span_begin >= source_begin AND span_begin < source_end) OR
                target_segments <> (SELECT count(*) FROM segment WHERE segment.bitext_id = ?1 AND
                    side = 'target' AND span_begin >= target_begin AND span_begin < target_end))))sql"));
        DUIZHAO_CHECK(query.with(bitext).step());
        if (query.integer(0) == 0)
            add(name + "pairs or links are not numbered without gap");
        if (query.integer(1) == 0)
            add(name + "the number of blocks is wrong");
        if (query.integer(2) == 0)
            add(name + "a pair is not where its link expects it");
        if (query.integer(3) == 0)
            add(name + "the segments of a pair are not counted right");
        return checkReviews(bitext, name);
    }

    Result<void> checkReviews(std::int64_t bitext, const std::string& name) {
        DUIZHAO_CHECK(wellRead(allAnnotations(library_, bitext), name));
        DUIZHAO_CHECK(wellRead(allPairReviews(library_, bitext), name));
        return {};
    }

    /// Loads the article as a value and checks what is true of every bitext.
    Result<void> checkArticle(std::int64_t article) {
        const std::string name = "article #" + std::to_string(article) + ": ";
        const Result<Article> loaded = loadArticle(library_, article, progress_);
        if (!loaded && loaded.error().code == ErrorCode::articleMissing) {
            add(name + "it has no bitext");
            return {};
        }
        DUIZHAO_TRY(well, wellRead(loaded, name));
        if (!well)
            return {};
        for (const std::string& problem : findProblems(loaded->bitext))
            add(name + problem);
        return {};
    }

    /// Every quote is what stands in the text.
    Result<void> checkAnchors() {
        DUIZHAO_TRY(query, database_.prepare(
                               "SELECT annotation_id, annotation.bitext_id, side, span_begin, span_end, "
                               "quote, anchor.bitext_id = annotation.bitext_id "
                               "FROM annotation LEFT JOIN anchor ON annotation.id = annotation_id "
                               "AND lost = 0 ORDER BY annotation.bitext_id, annotation.id"));
        std::optional<BitextTexts> texts;
        for (;;) {
            DUIZHAO_CHECK(expectWanted());
            DUIZHAO_TRY(row, query.step());
            if (!row)
                return checkUnanchored();
            if (query.isNull(0))
                continue;
            const std::string name = "annotation " + query.text(0) + ": ";
            if (query.integer(6) == 0)
                add(name + "an anchor lies in another bitext");
            if (!texts || texts->bitext != query.integer(1)) {
                const auto found = bitextTexts(database_, query.integer(1));
                DUIZHAO_TRY(well, wellRead(found, name));
                if (!well)
                    continue;
                texts = *found;
            }
            Side side = Side::source;
            DUIZHAO_TRY(known, wellRead(readName(query, 2, sideNamed, database_, side), name));
            if (!known)
                continue;
            DUIZHAO_TRY(reader, TextReader::open(database_, texts->text(side)));
            const Result<std::u16string> text = reader.text(spanAt(query, 3));
            if (!text || *text != query.text16(5))
                add(name + "its quote is not what stands in the text");
        }
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

    /// Every flag stands in the reading order, and that order knows every link with a translation.
    Result<void> checkReadingOrder() {
        DUIZHAO_TRY(flags,
                    database_.prepare(
                        "WITH placed AS (SELECT id, anchor.bitext_id, side, span_begin, span_end, annotator, "
                        "category = '' OR severity IS NULL FROM annotation JOIN anchor ON annotation_id = id "
                        "WHERE ordinal = 0 AND lost = 0) "
                        "SELECT 1 WHERE EXISTS (SELECT * FROM placed EXCEPT SELECT * FROM flag_place) "
                        "OR EXISTS (SELECT * FROM flag_place EXCEPT SELECT * FROM placed)"));
        DUIZHAO_TRY(flagMissing, flags.step());
        if (flagMissing)
            add("the reading order has other flags than the articles");
        DUIZHAO_TRY(links, database_.prepare(
                               "SELECT 1 FROM link WHERE target_end > target_begin AND NOT EXISTS (SELECT 1 "
                               "FROM target_run WHERE target_run.bitext_id = link.bitext_id "
                               "AND target_run.target_begin <= link.target_begin "
                               "AND target_run.target_end >= link.target_end) LIMIT 1"));
        DUIZHAO_TRY(linkMissing, links.step());
        if (linkMissing)
            add("the reading order does not know all links");
        return {};
    }

    /// Every changeset can be read, and what is removed can come back.
    Result<void> checkHistory() {
        {
            DUIZHAO_TRY(query, database_.prepare("SELECT id, changeset FROM change"));
            for (;;) {
                DUIZHAO_CHECK(expectWanted());
                DUIZHAO_TRY(row, query.step());
                if (!row)
                    break;
                if (const auto rows = touchedRows(database_, query.bytes(1)); !rows || rows->empty())
                    add("change " + query.text(0) + " of the history cannot be read");
            }
        }
        DUIZHAO_TRY(query, database_.prepare("SELECT id FROM article WHERE removed_at IS NOT NULL AND NOT "
                                             "EXISTS (SELECT 1 FROM change WHERE article_id = article.id "
                                             "AND undone = 0)"));
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                return {};
            add("the history does not say how article #" + query.text(0) + " was removed");
        }
    }

    const Library& library_;
    Database& database_;
    const Progress& progress_;
    std::vector<std::string> problems_;
};

} // namespace

Result<std::vector<std::string>> verifyLibrary(const Library& library, const Progress& progress) {
    const Interruptible interruptible(library.database(), progress);
    return Verifier(library, progress).verify();
}

} // namespace duizhao
