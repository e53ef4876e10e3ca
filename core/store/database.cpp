#include "core/store/database.h"

#include <sqlite3.h>

#include <cerrno>

namespace duizhao {

namespace {

/// How long a write waits for another one.
constexpr int busyMilliseconds = 5000;

/// "file:" address of a path that SQLite is told never changes.
std::string immutableAddress(const std::filesystem::path& file) {
    std::string address = "file:";
    for (const char c : file.string()) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#' || byte < 0x20)
            (((address += '%') += digits[byte >> 4]) += digits[byte & 15]);
        else
            address += c;
    }
    return address + "?immutable=1";
}

} // namespace

Statement::~Statement() {
    if (!statement_)
        return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    home_->push_back(statement_);
}

void Statement::note(int code) {
    if (code != SQLITE_OK)
        failed_ = code;
}

void Statement::bindInteger(int parameter, std::int64_t value) {
    note(sqlite3_bind_int64(statement_, parameter, value));
}

void Statement::bind(int parameter, double value) { note(sqlite3_bind_double(statement_, parameter, value)); }

void Statement::bind(int parameter, std::string_view utf8) {
    const char* text = utf8.data() ? utf8.data() : "";
    note(sqlite3_bind_text64(statement_, parameter, text, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, std::u16string_view text) {
    const auto* bytes = reinterpret_cast<const char*>(text.data() ? text.data() : u"");
    note(sqlite3_bind_text64(statement_, parameter, bytes, text.size() * sizeof(char16_t), SQLITE_TRANSIENT,
                             SQLITE_UTF16));
}

void Statement::bind(int parameter, std::nullopt_t) { note(sqlite3_bind_null(statement_, parameter)); }

void Statement::bindBytes(int parameter, std::string_view bytes) {
    const char* data = bytes.data() ? bytes.data() : "";
    note(sqlite3_bind_blob64(statement_, parameter, data, bytes.size(), SQLITE_STATIC));
}

Result<bool> Statement::step() {
    if (failed_ != SQLITE_OK)
        return database_->error(std::exchange(failed_, SQLITE_OK));
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = database_->error(code);
    reset();
    return error;
}

Result<void> Statement::run() {
    for (;;) {
        DUIZHAO_TRY(row, step());
        if (!row)
            break;
    }
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(statement_); }

bool Statement::isNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_, column); }

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::u16string Statement::text16(int column) const {
    const auto* text = static_cast<const char16_t*>(sqlite3_column_text16(statement_, column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes16(statement_, column)) / sizeof(char16_t)};
}

std::string_view Statement::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Result<std::unique_ptr<Database>> Database::connect(const std::filesystem::path& path, Mode mode) {
    sqlite3* handle = nullptr;
    const std::string name = mode == Mode::memory      ? ":memory:"
                             : mode == Mode::immutable ? immutableAddress(path)
                                                       : path.string();
    const int flags = mode == Mode::immutable ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
                                              : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    database->file = path;
    if (code != SQLITE_OK)
        return database->error(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    // A library may come from anywhere: its schema is not trusted to call functions with side effects.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return database;
}

Database::~Database() {
    for (auto& [sql, statements] : idle_)
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close_v2(handle_);
}

Result<void> Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    auto known = idle_.find(sql);
    if (known == idle_.end())
        known = idle_.try_emplace(std::string(sql)).first;
    std::vector<sqlite3_stmt*>& home = known->second;
    if (!home.empty()) {
        sqlite3_stmt* statement = home.back();
        home.pop_back();
        return Statement(*this, home, statement);
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Statement(*this, home, statement);
}

Result<std::int64_t> Database::number(std::string_view sql) {
    DUIZHAO_TRY(statement, prepare(sql));
    DUIZHAO_TRY(row, statement.step());
    return row ? statement.integer(0) : 0;
}

std::int64_t Database::lastInsertedId() const { return sqlite3_last_insert_rowid(handle_); }
bool Database::readOnly() const { return sqlite3_db_readonly(handle_, "main") == 1; }
bool Database::inTransaction() const { return sqlite3_get_autocommit(handle_) == 0; }

Error Database::error(int code) const {
    const std::string subject = file.string();
    const std::string words = handle_ ? sqlite3_errmsg(handle_) : "out of memory";
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::libraryBusy, subject};
    case SQLITE_FULL:
        return {ErrorCode::diskFull, subject};
    case SQLITE_READONLY:
        return {ErrorCode::libraryReadOnly, subject};
    case SQLITE_CORRUPT:
        return {ErrorCode::libraryDamaged, subject, words};
    case SQLITE_INTERRUPT:
        return {ErrorCode::cancelled};
    case SQLITE_NOTADB:
        return {ErrorCode::libraryNotSqlite, subject};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        const int reason = handle_ ? sqlite3_system_errno(handle_) : 0;
        if (reason == ENOSPC || reason == EDQUOT)
            return {ErrorCode::diskFull, subject};
        break;
    }
    default:
        break;
    }
    return {ErrorCode::libraryFailed, subject, words};
}

Error Database::damaged(const std::string& what) const {
    return {ErrorCode::libraryDamaged, file.string(), what};
}

Interruptible::Interruptible(Database& database, const Progress& progress) : database_(database) {
    constexpr int steps = 10'000; // well under a millisecond
    sqlite3_progress_handler(
        database.handle(), steps,
        [](void* asked) { return static_cast<const Progress*>(asked)->cancelled() ? 1 : 0; },
        const_cast<Progress*>(&progress));
}

Interruptible::~Interruptible() { sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr); }

Result<Transaction> Transaction::begin(Database& database) {
    if (database.readOnly()) // SQLite would only notice at the first row
        return database.error(SQLITE_READONLY);
    DUIZHAO_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction() {
    // SQLite has rolled back by itself after some errors (disk full, for one).
    if (database_ && database_->inTransaction())
        sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
    DUIZHAO_CHECK(database_->execute("COMMIT"));
    database_ = nullptr;
    return {};
}

} // namespace duizhao
