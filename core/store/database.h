#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace duizhao {

class Database;

/// A prepared statement, lent by a Database: at the end of its life it is reset and goes back to it.
/// Parameters count from 1, columns from 0. A failed bind shows up in the next step.
class Statement {
public:
    /// `home` takes the statement back at the end.
    Statement(Database& database, std::vector<sqlite3_stmt*>& home, sqlite3_stmt* statement)
        : database_(&database), home_(&home), statement_(statement) {}
    ~Statement();
    Statement(Statement&& other) noexcept
        : database_(other.database_),
          home_(other.home_),
          statement_(std::exchange(other.statement_, nullptr)),
          failed_(other.failed_) {}
    Statement& operator=(Statement&&) = delete;

    template <std::integral Integer>
    void bind(int parameter, Integer value) {
        bindInteger(parameter, static_cast<std::int64_t>(value));
    }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view utf8);
    void bind(int parameter, const std::string& utf8) { bind(parameter, std::string_view(utf8)); }
    void bind(int parameter, const char* utf8) { bind(parameter, std::string_view(utf8)); }
    void bind(int parameter, std::u16string_view text);
    void bind(int parameter, const std::u16string& text) { bind(parameter, std::u16string_view(text)); }
    void bind(int parameter, std::nullopt_t);
    template <typename Value>
    void bind(int parameter, const std::optional<Value>& value) {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, std::nullopt);
    }
    /// The bytes are not copied: they must stay until the statement has been stepped.
    void bindBytes(int parameter, std::string_view bytes);

    /// Binds the values to the parameters 1, 2, …
    template <typename... Values>
    Statement& with(const Values&... values) {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// True: there is a row; false: there is none any more.
    Result<bool> step();
    /// Executes a statement that gives no rows and makes it ready for the next execution.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::size_t size(int column) const { return static_cast<std::size_t>(integer(column)); }
    double real(int column) const;
    std::string text(int column) const; ///< as UTF-8
    std::u16string text16(int column) const;
    std::string_view bytes(int column) const; ///< until the next step

private:
    void bindInteger(int parameter, std::int64_t value);
    void note(int code);

    Database* database_;
    std::vector<sqlite3_stmt*>* home_;
    sqlite3_stmt* statement_;
    int failed_ = 0;
};

/// One connection to SQLite, and with changeset.h the only place that speaks to its C interface.
class Database {
public:
    enum class Mode { readWrite, immutable, memory };

    /// Opens without touching the file yet. Errors: as `error`.
    static Result<std::unique_ptr<Database>> connect(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Executes statements without parameters and rows.
    Result<void> execute(const std::string& sql);
    /// Statements are kept after use: asking again for the same one costs a look-up.
    Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row of a query without parameters, 0 if there is no row.
    Result<std::int64_t> number(std::string_view sql);

    std::int64_t lastInsertedId() const;
    /// SQLite found that it may not write (file permissions, immutable).
    bool readOnly() const;
    bool inTransaction() const;
    sqlite3* handle() const { return handle_; }

    /// The Error for a result code of SQLite: BUSY, FULL, READONLY, CORRUPT and NOTADB have their own,
    /// anything else is libraryFailed with SQLite's words. `subject` is the file.
    Error error(int code) const;
    Error damaged(const std::string& what) const;

    std::filesystem::path file;
    LibraryAccess access = LibraryAccess::readWrite;
    bool created = false;
    std::string yieldsTo; ///< Library::yieldTo()

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    explicit Database(sqlite3* handle) : handle_(handle) {}

    sqlite3* handle_;
    /// Statements that nobody uses at the moment, by their SQL.
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>, Hash, std::equal_to<>> idle_;
};

/// While it lives, a long statement of the connection ends with ErrorCode::cancelled when `progress` is
/// cancelled, also where SQLite works alone (checking the whole file, for one).
class Interruptible {
public:
    Interruptible(Database& database, const Progress& progress);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Database& database_;
};

/// BEGIN IMMEDIATE … COMMIT; without commit() everything is rolled back.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;

    /// Durable on return.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : database_(&database) {}
    Database* database_;
};

} // namespace duizhao
