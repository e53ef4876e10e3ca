#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace duizhao {

class Database;

/// What a connection may do, and why not more.
enum class LibraryAccess {
    readWrite,
    readOnlyFile,   ///< the file may not be written: changes made by others may not be seen
    readOnlyFolder, ///< its folder may not be written to: changes made by others are not seen
};

/// A connection to one library file (SQLite, WAL, synchronous=FULL). Movable; used by one thread at a time;
/// any number of connections and processes may have the same file open. Everything it holds is read and
/// changed through the free functions of the other headers in store/.
class Library {
public:
    enum class Creation { mustExist, createIfMissing };

    /// Opens a library, brings an older schema up to date, and creates file and folders if asked to.
    /// Errors: libraryMissing, fileIsDirectory, fileUnreadable, libraryNotSqlite, libraryForeign,
    /// libraryDamaged, libraryNewer, libraryBusy, libraryFailed.
    static Result<Library> open(const std::filesystem::path& file, Creation creation);

    /// An empty library in memory, gone with its last connection.
    static Result<Library> openInMemory();

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    /// Empty for one in memory.
    const std::filesystem::path& file() const;
    LibraryAccess access() const;
    bool created() const; ///< true if open() made the file

    /// How long a change waits for another program that is writing before it fails with libraryBusy; a few
    /// seconds at first.
    void setPatience(std::chrono::milliseconds patience);

    /// While another connection of this program makes a change of thousands of rows, named `change`, this one
    /// refuses its own at once with changeGoingOn instead of waiting; an empty name ends it.
    void yieldTo(std::string change);

    /// A number that changes when another connection has changed the library (PRAGMA data_version).
    std::int64_t changeCounter() const;

    Database& database() const; ///< for the files of store/ only

private:
    explicit Library(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

/// $XDG_DATA_HOME/duizhao/library.db, or ~/.local/share/duizhao/library.db.
std::filesystem::path defaultLibraryFile();

/// The schema this program writes.
inline constexpr int librarySchema = 4;

} // namespace duizhao
