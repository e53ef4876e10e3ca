#pragma once

#include "core/exchange/export.h"

#include <cstdint>
#include <filesystem>

namespace duizhao {

struct ExportRequest {
    std::int64_t article = 0;
    ExportFormat format = ExportFormat::tsv;
    std::filesystem::path file;
};

/// Exports an article of the library in this file, whole or not at all, over a connection of its own; for a
/// worker thread. Errors: those of Library::open, exportArticle and writeFileWhole.
Result<void> runExport(const ExportRequest& request, const std::filesystem::path& library,
                       const Progress& progress);

} // namespace duizhao
