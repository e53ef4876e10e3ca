#pragma once

#include "core/exchange/annotated_article.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// One line of the data formats: a pair as one annotator left it. README.md says when there is one.
struct ExportLine {
    std::string id;                     ///< "DOC:SEGMENT:ANNOTATOR", stable; see README.md
    std::optional<std::size_t> segment; ///< 1-based number of the pair; nothing: text outside of all pairs
    BlockKind kind = BlockKind::paragraph;
    std::u16string source; ///< without white space at its ends
    std::u16string target;
    std::optional<std::string> annotator; ///< nothing: nobody has worked on the article
    PairState state = PairState::unread;
    std::string note;
    std::optional<std::string> corrected;
    std::vector<PairError> errors; ///< of this annotator

    const std::u16string& text(Side side) const { return side == Side::source ? source : target; }
};

/// Calls `each` for all lines of the article in reading order, a pair's lines by annotator; lastly the
/// annotations outside of all pairs. Errors: cancelled, libraryFailed, those of `each`.
Result<void> forEachLine(AnnotatedArticle& article,
                         const std::function<Result<void>(const ExportLine&)>& each,
                         const Progress& progress);

/// "en-zh" or "zh-en".
std::string languagePair(const ArticleSummary& summary);

} // namespace duizhao
