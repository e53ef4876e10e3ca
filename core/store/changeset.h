#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

struct sqlite3_changeset_iter;
struct sqlite3_session;
struct sqlite3_value;

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

/// A row that a changeset adds, deletes or changes, as long as eachRow() stands on it.
class ChangedRow {
public:
    explicit ChangedRow(sqlite3_changeset_iter* at);

    std::string_view table() const { return table_; }
    /// Added or deleted: all its columns are there. Of a row that is changed only its key is, and those
    /// columns that are.
    bool whole() const { return whole_; }
    /// As it was before, or as it is where it is added; nothing where it is not there, or NULL.
    std::optional<std::int64_t> integer(int column) const;
    std::optional<std::string> text(int column) const;
    /// Table and key in a form only good for comparing.
    std::string key() const;

private:
    sqlite3_value* value(int column) const;

    sqlite3_changeset_iter* at_;
    const char* table_ = nullptr;
    int operation_ = 0;
    int columns_ = 0;
    bool whole_ = false;
};

/// Calls `use` with each row, until it answers false.
Result<void> eachRow(const Database& database, std::string_view changeset,
                     const std::function<bool(const ChangedRow&)>& use);

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
