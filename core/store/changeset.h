#pragma once

#include "core/base/result.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>

struct sqlite3_session;

namespace duizhao {

class Database;

/// Records what happens to the tables that hold a person's work (SQLite's session extension). A changeset is
/// SQLite's own form: for every row its key, the old and the new values.
class ChangeRecorder {
public:
    static Result<ChangeRecorder> start(Database& database);
    /// What has been changed since start(); empty if nothing has.
    Result<std::string> changeset();

private:
    struct Close {
        void operator()(sqlite3_session* session) const;
    };
    ChangeRecorder(Database& database, sqlite3_session* session) : database_(&database), session_(session) {}
    Database* database_;
    std::unique_ptr<sqlite3_session, Close> session_;
};

/// The changeset that takes another one back.
Result<std::string> inverted(const Database& database, std::string_view changeset);

/// The changeset that does what the first and then the second do.
Result<std::string> joined(const Database& database, std::string_view first, std::string_view second);

/// The rows that a changeset changes: table and key of each, in a form only good for comparing.
Result<std::set<std::string>> touchedRows(const Database& database, std::string_view changeset);
bool shareARow(const std::set<std::string>& a, const std::set<std::string>& b);
/// A row with a text as its whole key, in the same form.
std::string rowWithKey(std::string_view table, std::string_view key);
/// True if one of the rows lies in the table.
bool touchesTable(const std::set<std::string>& rows, std::string_view table);

/// Applies a changeset, all of it or nothing. False: a row is not any more as the changeset remembers it.
Result<bool> applyChangeset(Database& database, std::string_view changeset);

} // namespace duizhao
