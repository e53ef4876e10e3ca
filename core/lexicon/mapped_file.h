#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace duizhao {

/// The bytes of a regular file, mapped read-only for the life of the object; pages are read when they are
/// touched. The file must not be shortened meanwhile: replace it by renaming another over it.
class MappedFile {
public:
    /// Errors: fileMissing, fileIsDirectory, fileUnreadable, fileEmpty.
    static Result<MappedFile> open(const std::filesystem::path& file);

    MappedFile() = default;
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    std::string_view bytes() const { return {data_, size_}; }

private:
    const char* data_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace duizhao
