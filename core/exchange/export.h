#pragma once

#include "core/base/file.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace duizhao {

enum class ExportFormat { tsv, jsonl, html };

/// "tsv", "jsonl", "html"; also the file name's extension.
std::string_view exportFormatName(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(std::string_view name);

/// Writes an article's pairs and annotations piece by piece to `sink`. Offsets are code points, end
/// exclusive, inside the pair's trimmed text. The formats are described in README.md. Errors: articleMissing,
/// cancelled, libraryFailed, and those of the sink.
Result<void> exportArticle(const Library& library, std::int64_t article, ExportFormat format,
                           const ByteSink& sink, const Progress& progress);

} // namespace duizhao
