#include "core/store/target_runs.h"

#include "core/store/database.h"

#include <limits>

namespace duizhao {

namespace {

Result<std::optional<TargetRun>> runOf(Statement& query) {
    DUIZHAO_TRY(found, query.step());
    if (!found)
        return std::optional<TargetRun>();
    return std::optional(TargetRun{query.size(0), query.size(1), query.size(2)});
}

} // namespace

Result<void> renewTargetRuns(Database& database, std::int64_t bitext) {
    DUIZHAO_TRY(remove, database.prepare("DELETE FROM target_run WHERE bitext_id = ?"));
    DUIZHAO_CHECK(remove.with(bitext).run());
    // A run starts where the link that comes next is not the next one in the text.
    DUIZHAO_TRY(insert,
                database.prepare(
                    "INSERT INTO target_run WITH placed AS (SELECT bitext_id, position, target_end, "
                    "lag(target_end, 1, 0) OVER (ORDER BY target_begin) AS target_begin, "
                    "row_number() OVER (ORDER BY target_begin) AS place "
                    "FROM link WHERE bitext_id = ? AND target_end > target_begin), stepped AS (SELECT *, "
                    "place <> 1 + lag(place, 1, -1) OVER (ORDER BY position) AS starts FROM placed), "
                    "numbered AS (SELECT *, sum(starts) OVER (ORDER BY position) AS run FROM stepped) "
                    "SELECT bitext_id, min(position), min(target_begin), max(target_end) FROM numbered "
                    "GROUP BY run"));
    return insert.with(bitext).run();
}

Result<std::optional<TargetRun>> targetRunAt(Database& database, std::int64_t bitext, std::size_t offset) {
    DUIZHAO_TRY(query, database.prepare("SELECT first_link, target_begin, target_end FROM target_run "
                                        "WHERE bitext_id = ? AND target_begin <= ? "
                                        "ORDER BY target_begin DESC LIMIT 1"));
    DUIZHAO_TRY(run, runOf(query.with(bitext, offset)));
    return run && offset < run->end ? run : std::optional<TargetRun>();
}

Result<std::optional<TargetRun>> targetRunBehind(Database& database, std::int64_t bitext,
                                                 const std::optional<TargetRun>& run) {
    DUIZHAO_TRY(query, database.prepare("SELECT first_link, target_begin, target_end FROM target_run "
                                        "WHERE bitext_id = ? AND first_link > ? "
                                        "ORDER BY first_link LIMIT 1"));
    return runOf(query.with(bitext, run ? static_cast<std::int64_t>(run->firstLink) : -1));
}

Result<std::optional<TargetRun>> targetRunBefore(Database& database, std::int64_t bitext,
                                                 const std::optional<TargetRun>& run) {
    DUIZHAO_TRY(query, database.prepare("SELECT first_link, target_begin, target_end FROM target_run "
                                        "WHERE bitext_id = ? AND first_link < ? "
                                        "ORDER BY first_link DESC LIMIT 1"));
    return runOf(query.with(bitext, run ? static_cast<std::int64_t>(run->firstLink)
                                        : std::numeric_limits<std::int64_t>::max()));
}

} // namespace duizhao
