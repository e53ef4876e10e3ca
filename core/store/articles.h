#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/bitext/article.h"
#include "core/store/library.h"

#include <cstdint>
#include <string>
#include <vector>

namespace duizhao {

struct StoredArticle {
    std::int64_t article = 0;
    bool existing = false;
};

/// Stores an article with its texts and bitext in one transaction; one with the same content hash is answered
/// with the existing number. Errors: libraryReadOnly, libraryBusy, diskFull, libraryFailed, cancelled.
Result<StoredArticle> storeArticle(Library& library, const Article& article, const Progress& progress);

/// An article as a list shows it.
struct ArticleSummary {
    std::int64_t article = 0;
    std::int64_t bitext = 0; ///< the bitext shown: the newest
    std::string contentHash;
    std::string title;
    std::string url;
    std::string domain;
    std::string system;
    Language sourceLanguage = Language::english;
    Language targetLanguage = Language::chineseTraditional;
    Encoding encoding = Encoding::utf8; ///< of the first text
    Certainty certainty = Certainty::certain;
    bool twoFiles = false;
    std::vector<std::string> files; ///< their names, see Text::fileName
    std::size_t replaced = 0;       ///< over all texts
    std::size_t pairs = 0;
    std::size_t blocks = 0; ///< left-out ones included
    std::size_t leftOut = 0;
    std::size_t annotations = 0; ///< of all annotators; of a blind article those of the annotator asked for
    std::size_t donePairs = 0;   ///< of the annotator asked for
    Timestamp added = 0;
    bool blind = false; ///< annotated without issues, score, system and other annotators in sight
    std::string tree;   ///< id of its tree of categories; empty: the default one

    bool operator==(const ArticleSummary&) const = default;
};

/// All articles, newest first; donePairs counts those of `annotator`.
Result<std::vector<ArticleSummary>> listArticles(const Library& library, const std::string& annotator = {});
Result<ArticleSummary> articleSummary(const Library& library, std::int64_t article,
                                      const std::string& annotator = {});

/// The whole article back as the value that was stored (its title as edited since), for tests and hand-over.
Result<Article> loadArticle(const Library& library, std::int64_t article, const Progress& progress = {});

/// What is wrong with the library, in words for its owner; empty if it is whole: SQLite's own check, then
/// every bitext's invariants and every anchor's quote against the text.
Result<std::vector<std::string>> verifyLibrary(const Library& library, const Progress& progress);

} // namespace duizhao
