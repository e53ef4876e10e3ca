#include "core/store/issues.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <nlohmann/json.hpp>

namespace duizhao {

namespace {

// Texts do not change, so that equal ranges quote the same words.
constexpr const char* selectIssues = R"sql(
SELECT id, position, check_id, level, category, severity, source_begin, source_end, target_begin, target_end,
    pattern, facts, group_key, dismissed, muted
FROM (SELECT issue.*,
    EXISTS (SELECT 1 FROM dismissal WHERE dismissal.bitext_id = issue.bitext_id
        AND dismissal.check_id = issue.check_id AND dismissal.annotator = ?2
        AND dismissal.source_begin = coalesce(issue.source_begin, -1)
        AND dismissal.source_end = coalesce(issue.source_end, -1)
        AND dismissal.target_begin = coalesce(issue.target_begin, -1)
        AND dismissal.target_end = coalesce(issue.target_end, -1)) AS dismissed,
    EXISTS (SELECT 1 FROM mute WHERE mute.bitext_id = issue.bitext_id AND mute.annotator = ?2
        AND (mute.check_id IS NULL OR mute.check_id = issue.check_id)
        AND (mute.source_begin IS NULL
            OR (issue.source_begin >= mute.source_begin AND issue.source_end <= mute.source_end)
            OR (issue.target_begin >= mute.target_begin AND issue.target_end <= mute.target_end))) AS muted
FROM issue WHERE issue.bitext_id = ?1 AND issue.position >= ?3 AND issue.position < ?4)
)sql";

std::optional<TextSpan> spanOrNothing(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(spanAt(row, column));
}

Result<StoredIssue> issueAt(const Statement& row, const Database& database) {
    StoredIssue issue;
    issue.id = row.integer(0);
    issue.pair = row.size(1);
    issue.check = row.text(2);
    DUIZHAO_CHECK(readName(row, 3, checkLevelNamed, database, issue.level));
    issue.category = row.text(4);
    DUIZHAO_CHECK(readName(row, 5, severityNamed, database, issue.severity));
    issue.source = spanOrNothing(row, 6);
    issue.target = spanOrNothing(row, 8);
    issue.evidence.pattern = row.text(10);
    const auto facts = nlohmann::json::parse(row.text(11), nullptr, false);
    if (!facts.is_array())
        return database.damaged("the facts of an issue are no list");
    for (const auto& fact : facts)
        issue.evidence.facts.push_back(fact.is_string() ? fact.get<std::string>() : fact.dump());
    if (!row.isNull(12))
        issue.group = row.text(12);
    issue.dismissed = row.integer(13) != 0;
    issue.muted = row.integer(14) != 0;
    return issue;
}

constexpr std::int64_t allPairs = std::int64_t{1} << 62;

} // namespace

Result<std::optional<CheckedBitext>> checkedBitext(const Library& library, std::int64_t bitext) {
    DUIZHAO_TRY(query,
                library.database().prepare("SELECT version, finished_at FROM checked WHERE bitext_id = ?"));
    DUIZHAO_TRY(found, query.with(bitext).step());
    return found ? std::optional(CheckedBitext{query.text(0), query.integer(1)}) : std::nullopt;
}

Result<std::vector<StoredIssue>> readIssues(const Library& library, std::int64_t bitext,
                                            const IssueFilter& filter, std::size_t first, std::size_t count) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare(std::string(selectIssues) +
                                        " WHERE (level = 'default' OR ?5 = 'off' OR level = ?5) "
                                        "AND (?6 = '' OR check_id = ?6) "
                                        "AND (?7 = 0 OR (dismissed = 0 AND muted = 0)) "
                                        "ORDER BY position, id LIMIT ?8 OFFSET ?9"));
    query.with(bitext, filter.annotator, filter.firstPair, filter.firstPair + filter.pairCount,
               checkLevelName(filter.level), filter.check, filter.openOnly, count, first);
    std::vector<StoredIssue> issues;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return issues;
        DUIZHAO_TRY(issue, issueAt(query, database));
        issues.push_back(std::move(issue));
    }
}

Result<IssueCounts> countIssues(const Library& library, std::int64_t bitext, const std::string& annotator) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare("SELECT level, count(*) FROM (" + std::string(selectIssues) +
                                        " WHERE dismissed = 0 AND muted = 0) GROUP BY level"));
    query.with(bitext, annotator, 0, allPairs);
    IssueCounts counts;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return counts;
        CheckLevel level = CheckLevel::usual;
        DUIZHAO_CHECK(readName(query, 0, checkLevelNamed, database, level));
        (level == CheckLevel::usual  ? counts.usual
         : level == CheckLevel::hint ? counts.hint
                                     : counts.off) = query.size(1);
    }
}

} // namespace duizhao
