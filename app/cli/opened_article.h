#pragma once

#include "app/cli/command.h"
#include "core/store/article_reader.h"
#include "core/store/library.h"

#include <memory>

namespace duizhao::cli {

/// An article to look at: of the library, or of files that were read into a library in memory.
struct OpenedArticle {
    std::unique_ptr<Library> library; ///< at a fixed place: the reader holds on to it
    ArticleReader reader;
    bool offsetsInCells = false; ///< --pairs: offsets count from the beginning of the cell
};

/// Opens what declareInputs took. Errors: those of opening a library, of reading files, of importing.
Result<OpenedArticle> openArticle(const Options& options, Session& session);

/// Opens an article of the library. Errors: those of opening a library, articleMissing.
Result<OpenedArticle> openStoredArticle(const Options& options);

/// Says what a person should know of the way the files were decoded: a doubtful guess, replaced bytes.
void tellDecoding(const ArticleSummary& summary, Session& session);

/// A span of a side in code points: [begin, end) in the side's text, or in the cell (see above).
struct OuterSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};
Result<OuterSpan> outerSpan(const OpenedArticle& article, Side side, TextSpan span);

} // namespace duizhao::cli
