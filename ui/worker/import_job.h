#pragma once

#include "core/import/import_article.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace duizhao {

/// What is to be imported: files, or one text that is already here, or an article of the library read again.
struct ImportRequest {
    std::vector<std::filesystem::path> files = {};
    std::optional<InputFile> text = {};
    std::optional<std::int64_t> again = {};
    ImportOptions options = {};
};

/// What became of a request.
struct ImportOutcome {
    std::vector<ImportedArticle> articles = {}; ///< in the order of the files
    std::vector<Error> errors = {};
    std::optional<std::int64_t> again = {}; ///< as in the request
};

/// Imports into the library in this file, over a connection of its own; for a worker thread. Each file is an
/// article; neighbours of which one is only English and the other only Chinese are the two sides of one. An
/// article that came as a list of pairs is read again as one, its columns as they stand.
/// Cancelled, it leaves nothing of the article it was at. Errors: cancelled, and those of Library::open; what
/// is wrong with single files stands in the outcome.
Result<ImportOutcome> runImport(const ImportRequest& request, const std::filesystem::path& library,
                                const Progress& progress);

} // namespace duizhao
