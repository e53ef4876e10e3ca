#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/article.h"
#include "core/text/encoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

class Lexicon;
class Library;

/// One file as it came.
struct InputFile {
    std::string name; ///< shown and used in errors; the stored name has no folders
    std::string bytes;
};

/// What a person may overrule, and what the program has to align with.
struct ImportOptions {
    std::optional<Encoding> encoding;    ///< nothing: guessed for each file
    std::optional<bool> chineseIsSource; ///< nothing: English → Chinese
    bool pairs = false;                  ///< the one file is a list of pairs: source TAB target, kept exactly
    std::string system = {};             ///< name of the translating system, UTF-8
    const Lexicon* lexicon = nullptr;    ///< outlives the import; none: alignment is less accurate

    bool operator==(const ImportOptions&) const = default;
};

/// The main job without the library: decode → split into blocks → tell the languages apart → link blocks →
/// segment → align → a value. One file (mixed, or pairs) or two (one per language, either order;
/// Article::texts keeps the order of the files). Pure. Errors: fileEmpty, fileBinary, onlyEnglish,
/// onlyChinese, noText, pairsBroken, cancelled.
Result<Article> readArticle(const std::vector<InputFile>& files, const ImportOptions& options,
                            const Progress& progress);

struct ImportedArticle {
    std::int64_t article = 0; ///< its number in the library
    bool existing = false;    ///< the same bytes with the same options were there already
};

/// The main job: readArticle, stored in one transaction. Cancelled or failed, nothing is left behind.
Result<ImportedArticle> importArticle(const std::vector<InputFile>& files, const ImportOptions& options,
                                      Library& library, const Progress& progress);

} // namespace duizhao
