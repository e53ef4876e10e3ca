#include "core/base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace duizhao {

namespace {

namespace fs = std::filesystem;

/// An open file descriptor, closed at the end of its life.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ > STDERR_FILENO)
            ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }
    /// Closes now; a delayed write error (network drives) shows up here.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

Error readError(const std::string& subject) {
    if (errno == ENOENT || errno == ENOTDIR)
        return {ErrorCode::fileMissing, subject};
    if (errno == EISDIR)
        return {ErrorCode::fileIsDirectory, subject};
    return {ErrorCode::fileUnreadable, subject, std::strerror(errno)};
}

Error writeError(const std::string& subject) {
    if (errno == ENOSPC || errno == EDQUOT)
        return {ErrorCode::diskFull, subject};
    if (errno == EISDIR)
        return {ErrorCode::fileIsDirectory, subject};
    return {ErrorCode::fileUnwritable, subject, std::strerror(errno)};
}

Result<std::string> readAll(int descriptor, const std::string& subject, std::size_t expected,
                            const Progress& progress) {
    constexpr std::size_t step = std::size_t{1} << 20;
    std::string bytes;
    bytes.reserve(expected + 1);
    for (;;) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled, subject};
        const std::size_t had = bytes.size();
        bytes.resize(had + step);
        const ssize_t got = ::read(descriptor, bytes.data() + had, step);
        bytes.resize(had + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(subject);
        if (got == 0)
            return bytes;
        if (bytes.size() > largestFile)
            return Error{ErrorCode::fileTooLarge, subject, std::to_string(largestFile)};
        if (expected > 0)
            progress.at(Stage::reading, static_cast<double>(bytes.size()) / static_cast<double>(expected));
    }
}

Result<void> writeAll(int descriptor, const std::string& subject, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return writeError(subject);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> writeDirectly(const fs::path& path,
                           const std::function<Result<void>(const ByteSink&)>& produce) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.number() < 0)
        return writeError(path.string());
    DUIZHAO_CHECK(
        produce([&](std::string_view piece) { return writeAll(file.number(), path.string(), piece); }));
    if (!file.close())
        return writeError(path.string());
    return {};
}

std::string temporarySuffix() {
    std::random_device random;
    return ".duizhao-" + std::to_string(random()) + ".tmp";
}

/// The file that a symbolic link names in the end, be it there or not; any other path as it is. A circle of
/// links ends at one of them, which then cannot be opened.
fs::path behindLinks(fs::path path) {
    constexpr int longestChain = 40; // as Linux has it
    std::error_code none;
    for (int link = 0; link < longestChain && fs::is_symlink(path, none); ++link)
        path = path.parent_path() / fs::read_symlink(path, none);
    return path;
}

/// Makes the rename itself durable. Some file systems refuse to sync a folder; the data is safe by then.
void syncFolder(const fs::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() >= 0)
        ::fsync(opened.number());
}

} // namespace

Result<std::string> readFile(const fs::path& path, const Progress& progress) {
    const std::string subject = path.string();
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0)
        return readError(subject);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return readError(subject);
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::fileIsDirectory, subject};
    const std::size_t size = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
    if (size > largestFile)
        return Error{ErrorCode::fileTooLarge, subject, std::to_string(largestFile)};
    return readAll(file.number(), subject, size, progress);
}

Result<std::string> readStandardInput(const Progress& progress) {
    return readAll(STDIN_FILENO, "-", 0, progress);
}

Result<void> writeFileWhole(const fs::path& given,
                            const std::function<Result<void>(const ByteSink&)>& produce) {
    const fs::path path = behindLinks(given);
    if (std::error_code none; fs::is_symlink(path, none))
        return Error{ErrorCode::fileUnwritable, given.string(), std::strerror(ELOOP)};
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return writeDirectly(path, produce);
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return writeError(given.string());

    const fs::path temporary = path.string() + temporarySuffix();
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.number() < 0)
        return writeError(given.string());
    const auto abandon = [&](Error error) -> Result<void> {
        ::unlink(temporary.c_str());
        return error;
    };
    if (exists && ::fchmod(file.number(), status.st_mode & 07777) != 0)
        return abandon(writeError(given.string()));
    const auto produced =
        produce([&](std::string_view piece) { return writeAll(file.number(), given.string(), piece); });
    if (!produced)
        return abandon(produced.error());
    if (::fsync(file.number()) != 0 || !file.close() || ::rename(temporary.c_str(), path.c_str()) != 0)
        return abandon(writeError(given.string()));
    syncFolder(path.has_parent_path() ? path.parent_path() : fs::path("."));
    return {};
}

} // namespace duizhao
