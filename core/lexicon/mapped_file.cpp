#include "core/lexicon/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace duizhao {

namespace {

Error openError(const std::string& subject) {
    if (errno == ENOENT || errno == ENOTDIR)
        return {ErrorCode::fileMissing, subject};
    return {ErrorCode::fileUnreadable, subject, std::strerror(errno)};
}

} // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& file) {
    const std::string subject = file.string();
    // Not blocking: a pipe in the file's place must not keep the program waiting.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return openError(subject);
    struct stat facts = {};
    const bool known = ::fstat(descriptor, &facts) == 0;
    void* mapped = MAP_FAILED;
    if (known && S_ISREG(facts.st_mode) && facts.st_size > 0)
        mapped =
            ::mmap(nullptr, static_cast<std::size_t>(facts.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
    const Error error = openError(subject);
    ::close(descriptor);
    if (known && S_ISDIR(facts.st_mode))
        return Error{ErrorCode::fileIsDirectory, subject};
    if (known && !S_ISREG(facts.st_mode))
        return Error{ErrorCode::fileUnreadable, subject, "not a regular file"};
    if (known && facts.st_size == 0)
        return Error{ErrorCode::fileEmpty, subject};
    if (mapped == MAP_FAILED)
        return error;
    MappedFile result;
    result.data_ = static_cast<const char*>(mapped);
    result.size_ = static_cast<std::size_t>(facts.st_size);
    return result;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

MappedFile::~MappedFile() {
    if (data_)
        ::munmap(const_cast<char*>(data_), size_);
}

} // namespace duizhao
