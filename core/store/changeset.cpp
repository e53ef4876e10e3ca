// Debian's SQLite is built with the session extension; its declarations have to be asked for.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/store/changeset.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <array>

namespace duizhao {

namespace {

/// Everything a person may change. Texts are immutable, `change` is the history itself.
constexpr std::array<const char*, 11> recordedTables = {
    "article", "bitext", "block",      "segment",     "link",      "bead",
    "anchor",  "mute",   "annotation", "pair_review", "dismissal",
};

struct Free {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

/// Takes over a buffer that SQLite allocated.
std::string taken(void* buffer, int size) {
    const std::unique_ptr<void, Free> owned(buffer);
    return size > 0 ? std::string(static_cast<const char*>(buffer), static_cast<std::size_t>(size))
                    : std::string();
}

// SQLite reads these buffers only, but asks for pointers to non-const.
void* bufferOf(std::string_view changeset) { return const_cast<char*>(changeset.data()); }
int sizeOf(std::string_view changeset) { return static_cast<int>(changeset.size()); }

struct FinishIterator {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, FinishIterator>;

void appendValue(std::string& key, sqlite3_value* value) {
    key += '\x1f';
    if (!value)
        return;
    key += static_cast<char>('0' + sqlite3_value_type(value));
    const void* bytes = sqlite3_value_blob(value);
    if (bytes)
        key.append(static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

/// Any conflict stops the whole.
int stopAtConflict(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

} // namespace

void ChangeRecorder::Close::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

Result<ChangeRecorder> ChangeRecorder::start(Database& database) {
    sqlite3_session* session = nullptr;
    const int code = sqlite3session_create(database.handle(), "main", &session);
    ChangeRecorder recorder(database, session);
    if (code != SQLITE_OK)
        return database.error(code);
    for (const char* table : recordedTables)
        if (const int attached = sqlite3session_attach(session, table); attached != SQLITE_OK)
            return database.error(attached);
    return recorder;
}

Result<std::string> ChangeRecorder::changeset() {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3session_changeset(session_.get(), &size, &buffer);
    std::string changes = taken(buffer, size);
    if (code != SQLITE_OK)
        return database_->error(code);
    return changes;
}

Result<std::string> inverted(const Database& database, std::string_view changeset) {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3changeset_invert(sizeOf(changeset), bufferOf(changeset), &size, &buffer);
    std::string inverse = taken(buffer, size);
    if (code != SQLITE_OK)
        return database.error(code);
    return inverse;
}

Result<std::string> joined(const Database& database, std::string_view first, std::string_view second) {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3changeset_concat(sizeOf(first), bufferOf(first), sizeOf(second), bufferOf(second),
                                             &size, &buffer);
    std::string both = taken(buffer, size);
    if (code != SQLITE_OK)
        return database.error(code);
    return both;
}

ChangedRow::ChangedRow(sqlite3_changeset_iter* at) : at_(at) {
    int indirect = 0;
    sqlite3changeset_op(at, &table_, &columns_, &operation_, &indirect);
    whole_ = operation_ != SQLITE_UPDATE;
}

sqlite3_value* ChangedRow::value(int column) const {
    sqlite3_value* value = nullptr;
    if (operation_ == SQLITE_INSERT)
        sqlite3changeset_new(at_, column, &value);
    else
        sqlite3changeset_old(at_, column, &value);
    return value;
}

std::optional<std::int64_t> ChangedRow::integer(int column) const {
    sqlite3_value* found = value(column);
    return found && sqlite3_value_type(found) == SQLITE_INTEGER ? std::optional(sqlite3_value_int64(found))
                                                                : std::nullopt;
}

std::optional<std::string> ChangedRow::text(int column) const {
    sqlite3_value* found = value(column);
    if (!found || sqlite3_value_type(found) != SQLITE_TEXT)
        return std::nullopt;
    const unsigned char* bytes = sqlite3_value_text(found);
    return std::string(reinterpret_cast<const char*>(bytes),
                       static_cast<std::size_t>(sqlite3_value_bytes(found)));
}

std::string ChangedRow::key() const {
    unsigned char* isKey = nullptr;
    int columns = 0;
    sqlite3changeset_pk(at_, &isKey, &columns);
    std::string key = table_;
    for (int column = 0; column < columns; ++column)
        if (isKey[column])
            appendValue(key, value(column));
    return key;
}

Result<void> eachRow(const Database& database, std::string_view changeset,
                     const std::function<bool(const ChangedRow&)>& use) {
    sqlite3_changeset_iter* started = nullptr;
    int code = sqlite3changeset_start(&started, sizeOf(changeset), bufferOf(changeset));
    const Iterator iterator(started);
    if (code != SQLITE_OK)
        return database.error(code);
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
        if (!use(ChangedRow(iterator.get())))
            return {};
    if (code != SQLITE_DONE)
        return database.error(code);
    return {};
}

Result<std::set<std::string>> touchedRows(const Database& database, std::string_view changeset) {
    std::set<std::string> rows;
    DUIZHAO_CHECK(eachRow(database, changeset, [&rows](const ChangedRow& row) {
        rows.insert(row.key());
        return true;
    }));
    return rows;
}

bool shareARow(const std::set<std::string>& a, const std::set<std::string>& b) {
    for (const std::string& row : a)
        if (b.contains(row))
            return true;
    return false;
}

std::string rowWithKey(std::string_view table, std::string_view key) {
    std::string row(table);
    ((row += '\x1f') += static_cast<char>('0' + SQLITE_TEXT)) += key;
    return row;
}

bool touchesTable(const std::set<std::string>& rows, std::string_view table) {
    const auto first = rows.lower_bound(std::string(table) + '\x1f');
    return first != rows.end() && first->starts_with(std::string(table) + '\x1f');
}

Result<bool> applyChangeset(Database& database, std::string_view changeset) {
    const int code = sqlite3changeset_apply(database.handle(), sizeOf(changeset), bufferOf(changeset),
                                            nullptr, &stopAtConflict, nullptr);
    if (code == SQLITE_ABORT)
        return false;
    if (code != SQLITE_OK)
        return database.error(code);
    return true;
}

} // namespace duizhao
