#include "core/store/library.h"

#include "core/store/database.h"
#include "core/store/schema.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace duizhao {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view sqliteMagic("SQLite format 3\0", 16);
constexpr std::size_t headerLength = 100; ///< https://www.sqlite.org/fileformat.html#the_database_header

/// What the file looks like before SQLite touches it, so that a foreign file is never written to (opening one
/// would already recover its journal).
enum class FileState { missing, empty, library };

Error unreadable(const fs::path& file) {
    return {ErrorCode::fileUnreadable, file.string(), std::strerror(errno)};
}

/// The file itself, behind symbolic links; an absolute path, so that SQLite never takes it for an address.
fs::path realPath(const fs::path& file) {
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error);
    fs::path real = fs::weakly_canonical(absolute, error);
    return error ? absolute : real;
}

/// A number of the header, most significant byte first.
std::uint64_t headerNumber(std::string_view header, std::size_t offset, std::size_t bytes) {
    std::uint64_t number = 0;
    for (std::size_t at = offset; at < offset + bytes; ++at)
        number = (number << 8) | static_cast<unsigned char>(header[at]);
    return number;
}

/// The length that the file should have. While there is a journal, it need not be so long yet.
std::uint64_t expectedLength(std::string_view header) {
    const std::uint64_t pageSize = headerNumber(header, 16, 2);
    return (pageSize == 1 ? 65536 : pageSize) * headerNumber(header, 28, 4);
}

bool hasJournal(const fs::path& file) {
    struct stat status {};
    for (const char* suffix : {"-wal", "-journal"})
        if (::stat((file.string() + suffix).c_str(), &status) == 0 && status.st_size > 0)
            return true;
    return false;
}

Result<FileState> examineHeader(const fs::path& file, std::string_view header, std::uint64_t length,
                                bool journal) {
    if (header.empty())
        return FileState::empty;
    if (header.substr(0, sqliteMagic.size()) != sqliteMagic.substr(0, header.size()))
        return Error{ErrorCode::libraryNotSqlite, file.string()};
    const Error cutOff = {ErrorCode::libraryDamaged, file.string(), "the file is cut off"};
    if (header.size() < headerLength)
        return cutOff;
    if (headerNumber(header, 68, 4) != libraryApplicationId)
        return Error{ErrorCode::libraryForeign, file.string()};
    if (length < expectedLength(header) && !journal)
        return cutOff;
    return FileState::library;
}

Result<FileState> examine(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return FileState::missing;
        return unreadable(file);
    }
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::fileIsDirectory, file.string()};
    if (!S_ISREG(status.st_mode)) // a pipe would be waited for
        return Error{ErrorCode::libraryNotSqlite, file.string()};
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return unreadable(file);
    std::string header(headerLength, '\0');
    const ssize_t got = ::read(descriptor, header.data(), header.size());
    const Error error = unreadable(file);
    // In this order: another program may be writing just now. What a header promises is in the file before
    // the journal goes.
    const bool journal = hasJournal(realPath(file));
    const bool sized = ::fstat(descriptor, &status) == 0;
    ::close(descriptor);
    if (got < 0 || !sized)
        return error;
    header.resize(static_cast<std::size_t>(got));
    return examineHeader(file, header, static_cast<std::uint64_t>(status.st_size), journal);
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

Result<void> makeFolders(const fs::path& file) {
    std::error_code error;
    fs::create_directories(folderOf(file), error);
    if (error)
        return Error{ErrorCode::fileUnwritable, folderOf(file).string(), error.message()};
    if (::access(folderOf(file).c_str(), W_OK) != 0)
        return Error{ErrorCode::fileUnwritable, file.string(), std::strerror(errno)};
    return {};
}

/// The first reading: here SQLite recovers a journal, and says if the file is cut off or damaged.
Result<std::int64_t> readSchemaNumber(Database& database) {
    DUIZHAO_CHECK(database.number("SELECT count(*) FROM sqlite_schema"));
    // In this order: another program may be making the library just now, and sets both at once.
    DUIZHAO_TRY(schema, database.number("PRAGMA user_version"));
    DUIZHAO_TRY(application, database.number("PRAGMA application_id"));
    if (schema != 0 && application != libraryApplicationId)
        return Error{ErrorCode::libraryForeign, database.file.string()};
    if (schema > librarySchema)
        return Error{ErrorCode::libraryNewer, database.file.string(), std::to_string(schema)};
    return schema;
}

/// What holds for the connection, not for the file.
Result<void> setUpConnection(Database& database) {
    DUIZHAO_CHECK(database.execute("PRAGMA foreign_keys = ON"));
    DUIZHAO_CHECK(database.execute("PRAGMA synchronous = FULL"));
    DUIZHAO_CHECK(database.execute("PRAGMA cache_size = -16000"));
    return database.execute("PRAGMA journal_size_limit = 16777216");
}

/// The schema is made with a rollback journal, before the file turns to WAL: so its header says from the
/// first moment whose file it is, even after a crash.
Result<void> makeWritable(Database& database, bool mayCreate) {
    DUIZHAO_CHECK(database.execute("PRAGMA encoding = 'UTF-16le'"));
    DUIZHAO_TRY(schema, readSchemaNumber(database));
    if (schema == 0 && !mayCreate)
        return Error{ErrorCode::libraryNotSqlite, database.file.string()};
    DUIZHAO_CHECK(setUpConnection(database));
    DUIZHAO_CHECK(updateSchema(database));
    DUIZHAO_TRY(turnToWal, database.prepare("PRAGMA journal_mode = WAL"));
    const auto turned = turnToWal.run();
    if (!turned && turned.error().code == ErrorCode::libraryBusy)
        return {}; // another program uses it at this moment and has turned it, or the next to open it will
    return turned;
}

Result<void> makeReadable(Database& database) {
    DUIZHAO_TRY(schema, readSchemaNumber(database));
    if (schema == 0)
        return Error{ErrorCode::libraryNotSqlite, database.file.string()};
    if (schema < librarySchema) // it cannot be brought up to date here
        return Error{ErrorCode::libraryReadOnly, database.file.string()};
    return setUpConnection(database);
}

bool mayWrite(const fs::path& path) { return ::access(path.c_str(), W_OK) == 0; }

/// The file is read as one that never changes: for a reader who may not write it, SQLite would leave -wal and
/// -shm behind that keep out those who may; in a read-only folder it cannot make them at all. A -wal left
/// over by a crash would be ignored, and with it the latest work: that is refused.
Result<std::unique_ptr<Database>> openImmutable(const fs::path& real, LibraryAccess access) {
    if (hasJournal(real))
        return Error{ErrorCode::libraryFailed, real.string(),
                     "its latest changes are in " + real.filename().string() +
                         "-wal, which can only be read in a folder that can be written to"};
    DUIZHAO_TRY(database, Database::connect(real, Database::Mode::immutable));
    DUIZHAO_CHECK(makeReadable(*database));
    database->access = access;
    return std::move(database);
}

Result<std::unique_ptr<Database>> openExisting(const fs::path& real, bool mayCreate) {
    std::error_code ignored;
    const bool alone = fs::exists(real, ignored) && !fs::exists(real.string() + "-wal", ignored);
    const LibraryAccess least =
        mayWrite(folderOf(real)) ? LibraryAccess::readOnlyFile : LibraryAccess::readOnlyFolder;
    if (alone && (!mayWrite(real) || least == LibraryAccess::readOnlyFolder))
        return openImmutable(real, least);

    DUIZHAO_TRY(database, Database::connect(real, Database::Mode::readWrite));
    const bool writable = !database->readOnly();
    const Result<void> ready = writable ? makeWritable(*database, mayCreate) : makeReadable(*database);
    if (ready) {
        database->access = writable ? LibraryAccess::readWrite : least;
        return std::move(database);
    }
    const ErrorCode code = ready.error().code;
    const bool denied = code == ErrorCode::libraryFailed || code == ErrorCode::libraryReadOnly;
    if (denied && least == LibraryAccess::readOnlyFolder)
        return openImmutable(real, least);
    return ready.error();
}

} // namespace

Library::Library(std::unique_ptr<Database> database) : database_(std::move(database)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::open(const fs::path& file, Creation creation) {
    const bool mayCreate = creation == Creation::createIfMissing;
    if (file.empty())
        return Error{ErrorCode::libraryMissing};
    DUIZHAO_TRY(state, examine(file));
    if (state == FileState::missing && !mayCreate)
        return Error{ErrorCode::libraryMissing, file.string()};
    if (state == FileState::empty && !mayCreate)
        return Error{ErrorCode::libraryNotSqlite, file.string()};
    if (state == FileState::missing)
        DUIZHAO_CHECK(makeFolders(file));
    auto opened = openExisting(realPath(file), mayCreate);
    if (!opened) // in the words of the caller
        return Error{opened.error().code, file.string(), opened.error().detail};
    (*opened)->file = file;
    (*opened)->created = state != FileState::library;
    return Library(std::move(*opened));
}

Result<Library> Library::openInMemory() {
    DUIZHAO_TRY(database, Database::connect({}, Database::Mode::memory));
    DUIZHAO_CHECK(makeWritable(*database, true));
    database->created = true;
    return Library(std::move(database));
}

const fs::path& Library::file() const { return database_->file; }
LibraryAccess Library::access() const { return database_->access; }
bool Library::created() const { return database_->created; }
Database& Library::database() const { return *database_; }

void Library::setPatience(std::chrono::milliseconds patience) {
    // Cannot fail: the pragma neither reads nor writes the file.
    static_cast<void>(database_->execute("PRAGMA busy_timeout = " + std::to_string(patience.count())));
}

void Library::yieldTo(std::string change) { database_->yieldsTo = std::move(change); }

std::int64_t Library::changeCounter() const {
    const auto counter = database_->number("PRAGMA data_version");
    return counter ? *counter : 0;
}

fs::path defaultLibraryFile() {
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data && *data == '/') // a relative one is to be ignored, says the XDG specification
        return fs::path(data) / "duizhao" / "library.db";
    const char* home = std::getenv("HOME");
    return fs::path(home && *home ? home : ".") / ".local" / "share" / "duizhao" / "library.db";
}

} // namespace duizhao
