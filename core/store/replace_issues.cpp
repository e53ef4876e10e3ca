#include "core/store/article_reader.h"
#include "core/store/database.h"
#include "core/store/issues.h"
#include "core/store/now.h"

#include <nlohmann/json.hpp>

namespace duizhao {

namespace {

constexpr std::size_t batch = 256; ///< pairs read, and issues written, at once

/// Takes issues in the order of pairs and keeps them in a temporary table, which needs no lock on the
/// library.
class IssueSpool {
public:
    static Result<IssueSpool> open(Database& database, const ArticleReader& reader) {
        DUIZHAO_CHECK(database.execute("DROP TABLE IF EXISTS temp.found_issue; "
                                       "CREATE TEMP TABLE found_issue AS SELECT * FROM issue WHERE 0"));
        return IssueSpool(database, reader);
    }

    Result<void> add(const Issue& issue) {
        if (issue.pair < firstPair_ || issue.pair - firstPair_ >= pairs_.size()) {
            DUIZHAO_TRY(pairs, reader_->pairs(issue.pair, batch));
            pairs_ = std::move(pairs);
            firstPair_ = issue.pair;
        }
        if (pairs_.empty())
            return Error{ErrorCode::rangeOutside, std::to_string(issue.pair),
                         "0.." + std::to_string(reader_->pairCount())};
        const Pair& pair = pairs_[issue.pair - firstPair_];
        DUIZHAO_TRY(source, inText(issue.source, pair.source));
        DUIZHAO_TRY(target, inText(issue.target, pair.target));
        waiting_.push_back({issue, source, target});
        return waiting_.size() < batch ? Result<void>() : flush();
    }

    Result<void> flush() {
        // One transaction of the temporary table alone.
        DUIZHAO_CHECK(database_->execute("BEGIN"));
        Result<void> written = write();
        if (written)
            written = database_->execute("COMMIT");
        if (!written && database_->inTransaction())
            DUIZHAO_CHECK(database_->execute("ROLLBACK"));
        waiting_.clear();
        return written;
    }

    Result<void> moveIntoPlace(const std::string& version) {
        DUIZHAO_TRY(transaction, Transaction::begin(*database_));
        {
            DUIZHAO_TRY(remove, database_->prepare("DELETE FROM issue WHERE bitext_id = ?"));
            DUIZHAO_CHECK(remove.with(reader_->bitext()).run());
        }
        DUIZHAO_CHECK(database_->execute(
            "INSERT INTO issue(bitext_id, position, check_id, level, category, severity, source_begin, "
            "source_end, target_begin, target_end, pattern, facts, group_key) SELECT bitext_id, position, "
            "check_id, level, category, severity, source_begin, source_end, target_begin, target_end, "
            "pattern, "
            "facts, group_key FROM temp.found_issue ORDER BY temp.found_issue.rowid"));
        {
            DUIZHAO_TRY(note, database_->prepare("INSERT INTO checked VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                                                 "SET version = excluded.version, "
                                                 "finished_at = excluded.finished_at"));
            DUIZHAO_CHECK(note.with(reader_->bitext(), version, now()).run());
        }
        DUIZHAO_CHECK(transaction.commit());
        return {};
    }

private:
    struct Waiting {
        Issue issue;
        std::optional<TextSpan> source; ///< in the text
        std::optional<TextSpan> target;
    };

    IssueSpool(Database& database, const ArticleReader& reader) : database_(&database), reader_(&reader) {}

    static Result<std::optional<TextSpan>> inText(const std::optional<TextSpan>& span, TextSpan pair) {
        if (!span)
            return std::optional<TextSpan>();
        if (span->begin > span->end || span->end > pair.length())
            return Error{ErrorCode::rangeOutside,
                         std::to_string(span->begin) + ".." + std::to_string(span->end),
                         "0.." + std::to_string(pair.length())};
        return std::optional(span->shifted(pair.begin));
    }

    Result<void> write() {
        DUIZHAO_TRY(insert,
                    database_->prepare("INSERT INTO temp.found_issue(bitext_id, position, check_id, level, "
                                       "category, severity, source_begin, source_end, target_begin, "
                                       "target_end, pattern, facts, group_key) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        const auto begin = [](const std::optional<TextSpan>& span) {
            return span ? std::optional(span->begin) : std::nullopt;
        };
        const auto end = [](const std::optional<TextSpan>& span) {
            return span ? std::optional(span->end) : std::nullopt;
        };
        for (const Waiting& each : waiting_) {
            const Issue& issue = each.issue;
            const std::string facts = nlohmann::json(issue.evidence.facts)
                                          .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            DUIZHAO_CHECK(insert
                              .with(reader_->bitext(), issue.pair, issue.check, checkLevelName(issue.level),
                                    issue.category, severityName(issue.severity), begin(each.source),
                                    end(each.source), begin(each.target), end(each.target),
                                    issue.evidence.pattern, facts, issue.group)
                              .run());
        }
        return {};
    }

    Database* database_;
    const ArticleReader* reader_;
    std::size_t firstPair_ = 0;
    std::vector<Pair> pairs_; ///< from firstPair_ on
    std::vector<Waiting> waiting_;
};

} // namespace

Result<void> replaceIssues(Library& library, std::int64_t article, const std::string& version,
                           const std::function<Result<void>(const TakeStoredIssue& take)>& produce,
                           const Progress& progress) {
    DUIZHAO_TRY(reader, ArticleReader::open(library, article));
    DUIZHAO_TRY(spool, IssueSpool::open(library.database(), reader));
    const auto take = [&](const Issue& issue) -> Result<void> {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        return spool.add(issue);
    };
    Result<void> done = produce(take);
    if (done)
        done = spool.flush();
    if (done && progress.cancelled())
        done = Error{ErrorCode::cancelled};
    if (done)
        done = spool.moveIntoPlace(version);
    // What cannot be dropped now, the next run drops.
    (void)library.database().execute("DROP TABLE temp.found_issue");
    return done;
}

} // namespace duizhao
