#include "core/store/history.h"

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/rows.h"

namespace duizhao {

namespace {

enum class Direction { back, again };

struct StoredChange {
    HistoryEntry entry;
    std::string changeset;
};

/// What entryAt() reads; a changeset follows them.
constexpr const char* entryColumns = "id, name, annotator, made_at, undone, length(changeset)";
constexpr int changesetColumn = 6;

HistoryEntry entryAt(const Statement& row) {
    return {row.integer(0), row.text(1),         row.text(2),
            row.integer(3), row.integer(4) != 0, static_cast<std::size_t>(row.integer(5))};
}

/// Undo takes the latest change of the window that stands; redo the earliest one that undo took back, for all
/// that it took back before that one are later. The changeset, which may be large, only where it is asked
/// for.
std::string nextQuery(Direction direction, bool withChangeset) {
    return std::string("SELECT ") + entryColumns + (withChangeset ? ", changeset" : "") +
           " FROM change WHERE article_id = ? AND window_id = ? AND undone = " +
           (direction == Direction::back ? "0 ORDER BY id DESC LIMIT 1" : "1 ORDER BY id LIMIT 1");
}

Result<std::optional<HistoryEntry>> nextEntry(const Library& library, std::int64_t article,
                                              const std::string& window, Direction direction) {
    DUIZHAO_TRY(query, library.database().prepare(nextQuery(direction, false)));
    DUIZHAO_TRY(found, query.with(article, window).step());
    return found ? std::optional(entryAt(query)) : std::nullopt;
}

Result<std::optional<StoredChange>> nextChange(Database& database, std::int64_t article,
                                               const std::string& window, Direction direction) {
    DUIZHAO_TRY(query, database.prepare(nextQuery(direction, true)));
    DUIZHAO_TRY(found, query.with(article, window).step());
    if (!found)
        return std::optional<StoredChange>();
    return std::optional(StoredChange{entryAt(query), std::string(query.bytes(changesetColumn))});
}

/// The latest change of the article, other than `change`, that touches one of the rows; of those after it
/// that stand, or of all.
Result<std::optional<std::string>> touchedBy(Database& database, std::int64_t article, std::int64_t change,
                                             const std::set<std::string>& rows, bool standingLaterOnes) {
    DUIZHAO_TRY(query, database.prepare(standingLaterOnes
                                            ? "SELECT name, changeset FROM change WHERE article_id = ?1 AND "
                                              "id > ?2 AND undone = 0 ORDER BY id DESC"
                                            : "SELECT name, changeset FROM change WHERE article_id = ?1 AND "
                                              "id <> ?2 ORDER BY id DESC"));
    query.with(article, change);
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return std::optional<std::string>();
        DUIZHAO_TRY(others, touchedRows(database, query.bytes(1)));
        if (shareARow(rows, others))
            return std::optional(query.text(0));
    }
}

/// Whether the article stands in the list; nothing if there is none of this number.
Result<std::optional<bool>> articleIsThere(Database& database, std::int64_t article) {
    DUIZHAO_TRY(query, database.prepare("SELECT removed_at IS NULL FROM article WHERE id = ?"));
    DUIZHAO_TRY(found, query.with(article).step());
    return found ? std::optional(query.integer(0) != 0) : std::nullopt;
}

/// Refuses where the rows were changed since by a change that still stands, and where SQLite finds them
/// different from what the change left.
Result<void> applyChange(Database& database, std::int64_t article, const StoredChange& change,
                         Direction direction) {
    DUIZHAO_TRY(rows, touchedRows(database, change.changeset));
    DUIZHAO_TRY(there, articleIsThere(database, article));
    if (!there || (!*there && !touchesTable(rows, "article")))
        return articleMissing(article); // of a removed article only the removal can be taken back
    DUIZHAO_TRY(later, touchedBy(database, article, change.entry.number, rows, true));
    if (later)
        return Error{ErrorCode::changedSince, change.entry.name, *later};

    bool applied = false;
    if (direction == Direction::back) {
        DUIZHAO_TRY(inverse, inverted(database, change.changeset));
        DUIZHAO_TRY(done, applyChangeset(database, inverse));
        applied = done;
    } else {
        DUIZHAO_TRY(done, applyChangeset(database, change.changeset));
        applied = done;
    }
    if (applied)
        return {};
    DUIZHAO_TRY(other, touchedBy(database, article, change.entry.number, rows, false));
    return Error{ErrorCode::changedSince, change.entry.name, other.value_or("")};
}

Result<void> markUndone(Database& database, std::int64_t change, bool undone) {
    DUIZHAO_TRY(update, database.prepare("UPDATE change SET undone = ? WHERE id = ?"));
    return update.with(undone, change).run();
}

Result<HistoryEntry> travel(Library& library, std::int64_t article, const std::string& window,
                            Direction direction) {
    Database& database = library.database();
    const bool back = direction == Direction::back;
    if (!database.yieldsTo.empty()) {
        DUIZHAO_TRY(refused, nextEntry(library, article, window, direction));
        return Error{ErrorCode::changeGoingOn, refused ? refused->name : "", database.yieldsTo};
    }
    DUIZHAO_TRY(transaction, Transaction::begin(database));
    DUIZHAO_TRY(change, nextChange(database, article, window, direction));
    if (!change)
        return Error{back ? ErrorCode::nothingToUndo : ErrorCode::nothingToRedo};
    DUIZHAO_CHECK(applyChange(database, article, *change, direction));
    DUIZHAO_CHECK(markUndone(database, change->entry.number, back));
    DUIZHAO_CHECK(transaction.commit());
    change->entry.undone = back;
    return change->entry;
}

} // namespace

Result<std::optional<HistoryEntry>> nextUndo(const Library& library, std::int64_t article,
                                             const std::string& window) {
    return nextEntry(library, article, window, Direction::back);
}

Result<std::optional<HistoryEntry>> nextRedo(const Library& library, std::int64_t article,
                                             const std::string& window) {
    return nextEntry(library, article, window, Direction::again);
}

Result<HistoryEntry> undo(Library& library, std::int64_t article, const std::string& window) {
    return travel(library, article, window, Direction::back);
}

Result<HistoryEntry> redo(Library& library, std::int64_t article, const std::string& window) {
    return travel(library, article, window, Direction::again);
}

Result<std::vector<HistoryEntry>> history(const Library& library, std::int64_t article) {
    DUIZHAO_TRY(query, library.database().prepare(std::string("SELECT ") + entryColumns +
                                                  " FROM change WHERE article_id = ? AND undone < 2 "
                                                  "ORDER BY id"));
    query.with(article);
    std::vector<HistoryEntry> entries;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return entries;
        entries.push_back(entryAt(query));
    }
}

Result<std::optional<ChangeOfRow>> latestChangeOf(Database& database, std::int64_t article,
                                                  std::string_view table, const std::string& key) {
    DUIZHAO_TRY(query, database.prepare("SELECT name, window_id, changeset FROM change "
                                        "WHERE article_id = ? AND undone = 0 ORDER BY id DESC"));
    query.with(article);
    const std::string wanted = rowWithKey(table, key);
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return std::optional<ChangeOfRow>();
        DUIZHAO_TRY(rows, touchedRows(database, query.bytes(2)));
        if (rows.contains(wanted))
            return std::optional(ChangeOfRow{query.text(0), query.text(1)});
    }
}

/// Standing changes of one row were made in the order of their numbers: the last one that touched the
/// article's own row is its removal.
Result<void> takeBackRemoval(Database& database, std::int64_t article) {
    std::optional<StoredChange> removal;
    {
        DUIZHAO_TRY(query, database.prepare(std::string("SELECT ") + entryColumns +
                                            ", changeset FROM change WHERE article_id = ? AND undone = 0 "
                                            "ORDER BY id DESC"));
        query.with(article);
        while (!removal) {
            DUIZHAO_TRY(found, query.step());
            if (!found)
                return database.damaged("a removed article has no removal in its history");
            DUIZHAO_TRY(rows, touchedRows(database, query.bytes(changesetColumn)));
            if (touchesTable(rows, "article"))
                removal = StoredChange{entryAt(query), std::string(query.bytes(changesetColumn))};
        }
    }
    DUIZHAO_CHECK(applyChange(database, article, *removal, Direction::back));
    return markUndone(database, removal->entry.number, true);
}

} // namespace duizhao
