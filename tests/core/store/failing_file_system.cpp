#include "tests/core/store/failing_file_system.h"

#include <sqlite3.h>

#include <new>

namespace duizhao::test {

struct FailingFileSystem::State {
    sqlite3_vfs* system = nullptr;
    sqlite3_vfs vfs{};
    std::size_t calls = 0;
    std::size_t failing = 0; ///< 0: none
    Failure failure = Failure::once;
    bool failed = false;

    /// SQLITE_OK, or `code` where this call is to fail.
    int check(int code, bool writes) {
        ++calls;
        if (failing == 0 || calls < failing)
            return SQLITE_OK;
        if (failure == Failure::once && calls > failing)
            return SQLITE_OK;
        if (failure == Failure::diskFull && !writes)
            return SQLITE_OK;
        failed = true;
        return failure == Failure::diskFull ? SQLITE_FULL : code;
    }
};

namespace {

using State = FailingFileSystem::State;

/// Ours, followed in memory by the system's own.
struct File {
    sqlite3_file base;
    State* state;

    sqlite3_file* system() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* ours(sqlite3_file* file) { return reinterpret_cast<File*>(file); }

/// Calls a method of the system's file, unless the call is to fail.
template <typename Method, typename... Arguments>
int call(sqlite3_file* file, int code, bool writes, Method sqlite3_io_methods::*method,
         Arguments... arguments) {
    if (const int failed = ours(file)->state->check(code, writes); failed != SQLITE_OK)
        return failed;
    sqlite3_file* system = ours(file)->system();
    return (system->pMethods->*method)(system, arguments...);
}

template <typename Method, typename... Arguments>
auto pass(sqlite3_file* file, Method sqlite3_io_methods::*method, Arguments... arguments) {
    sqlite3_file* system = ours(file)->system();
    return (system->pMethods->*method)(system, arguments...);
}

using Methods = sqlite3_io_methods;

const sqlite3_io_methods methods = {
    .iVersion = 2, // no memory mapping
    .xClose = [](sqlite3_file* file) { return pass(file, &Methods::xClose); },
    .xRead =
        [](sqlite3_file* file, void* to, int length, sqlite3_int64 offset) {
            return call(file, SQLITE_IOERR_READ, false, &Methods::xRead, to, length, offset);
        },
    .xWrite =
        [](sqlite3_file* file, const void* from, int length, sqlite3_int64 offset) {
            return call(file, SQLITE_IOERR_WRITE, true, &Methods::xWrite, from, length, offset);
        },
    .xTruncate =
        [](sqlite3_file* file, sqlite3_int64 size) {
            return call(file, SQLITE_IOERR_TRUNCATE, true, &Methods::xTruncate, size);
        },
    .xSync = [](sqlite3_file* file, int) { return ours(file)->state->check(SQLITE_IOERR_FSYNC, true); },
    .xFileSize =
        [](sqlite3_file* file, sqlite3_int64* size) {
            return call(file, SQLITE_IOERR_FSTAT, false, &Methods::xFileSize, size);
        },
    .xLock = [](sqlite3_file* file,
                int lock) { return call(file, SQLITE_IOERR_LOCK, false, &Methods::xLock, lock); },
    .xUnlock = [](sqlite3_file* file, int lock) { return pass(file, &Methods::xUnlock, lock); },
    .xCheckReservedLock = [](sqlite3_file* file,
                             int* result) { return pass(file, &Methods::xCheckReservedLock, result); },
    .xFileControl = [](sqlite3_file* file, int operation,
                       void* argument) { return pass(file, &Methods::xFileControl, operation, argument); },
    .xSectorSize = [](sqlite3_file* file) { return pass(file, &Methods::xSectorSize); },
    .xDeviceCharacteristics = [](sqlite3_file* file) { return pass(file, &Methods::xDeviceCharacteristics); },
    .xShmMap =
        [](sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
            return call(file, SQLITE_IOERR_SHMMAP, true, &Methods::xShmMap, page, size, extend, memory);
        },
    .xShmLock =
        [](sqlite3_file* file, int offset, int count, int flags) {
            if ((flags & SQLITE_SHM_LOCK) == 0)
                return pass(file, &Methods::xShmLock, offset, count, flags);
            return call(file, SQLITE_IOERR_SHMLOCK, false, &Methods::xShmLock, offset, count, flags);
        },
    .xShmBarrier = [](sqlite3_file* file) { pass(file, &Methods::xShmBarrier); },
    .xShmUnmap = [](sqlite3_file* file, int remove) { return pass(file, &Methods::xShmUnmap, remove); },
};

State& stateOf(sqlite3_vfs* vfs) { return *static_cast<State*>(vfs->pAppData); }

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    State& state = stateOf(vfs);
    file->pMethods = nullptr;
    if (const int failed = state.check(SQLITE_CANTOPEN, false); failed != SQLITE_OK)
        return failed;
    ours(file)->state = &state;
    const int code = state.system->xOpen(state.system, name, ours(file)->system(), flags, outFlags);
    if (ours(file)->system()->pMethods)
        file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    State& state = stateOf(vfs);
    if (const int failed = state.check(SQLITE_IOERR_DELETE, true); failed != SQLITE_OK)
        return failed;
    return state.system->xDelete(state.system, name, syncFolder);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    State& state = stateOf(vfs);
    if (const int failed = state.check(SQLITE_IOERR_ACCESS, false); failed != SQLITE_OK)
        return failed;
    return state.system->xAccess(state.system, name, flags, result);
}

} // namespace

FailingFileSystem::FailingFileSystem() : state_(std::make_unique<State>()) {
    state_->system = sqlite3_vfs_find(nullptr);
    state_->vfs = *state_->system;
    state_->vfs.pNext = nullptr;
    state_->vfs.zName = "failing";
    state_->vfs.szOsFile = static_cast<int>(sizeof(File)) + state_->system->szOsFile;
    state_->vfs.pAppData = state_.get();
    state_->vfs.xOpen = &openFile;
    state_->vfs.xDelete = &deleteFile;
    state_->vfs.xAccess = &accessFile;
    sqlite3_vfs_register(&state_->vfs, 1);
}

FailingFileSystem::~FailingFileSystem() {
    sqlite3_vfs_unregister(&state_->vfs);
    sqlite3_vfs_register(state_->system, 1);
}

void FailingFileSystem::failAt(std::size_t call, Failure failure) {
    state_->calls = 0;
    state_->failing = call;
    state_->failure = failure;
    state_->failed = false;
}

void FailingFileSystem::workAgain() { state_->failing = 0; }
bool FailingFileSystem::hasFailed() const { return state_->failed; }

} // namespace duizhao::test
