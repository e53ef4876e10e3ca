#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace duizhao {

/// The largest file that is read: text ranges are computed in UTF-16 units and stay far below 2^31.
inline constexpr std::size_t largestFile = std::size_t{512} << 20;

/// All bytes of a regular file, or of a pipe or device ("-" is not special here). Errors: fileMissing,
/// fileIsDirectory, fileUnreadable, fileTooLarge, cancelled. An empty file is an empty string.
Result<std::string> readFile(const std::filesystem::path& path, const Progress& progress = {});

/// All bytes of standard input. Errors: fileUnreadable, fileTooLarge, cancelled; `subject` is "-".
Result<std::string> readStandardInput(const Progress& progress = {});

/// Receives the pieces of a file in order; an error stops the writing.
using ByteSink = std::function<Result<void>(std::string_view)>;

/// Writes a file whole or not at all: `produce` writes to a temporary file beside `path`, which is synced and
/// renamed over it. Where `path` is not a regular file (/dev/full, a pipe) it is written directly. A symbolic
/// link is followed, permissions of an existing file are kept. Errors: fileUnwritable, diskFull, and those of
/// `produce`; after an error an existing file is as it was and no temporary file is left.
Result<void> writeFileWhole(const std::filesystem::path& path,
                            const std::function<Result<void>(const ByteSink&)>& produce);

} // namespace duizhao
