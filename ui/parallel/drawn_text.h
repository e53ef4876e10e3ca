#pragma once

#include "core/text/chinese_conversion.h"
#include "ui/article/article_session.h"

#include <optional>
#include <vector>

namespace duizhao {

struct RowContent;

/// What a cell draws instead of its text: Chinese in another form, or a translation with its corrections.
struct DrawnText {
    enum class Mark { reworded, corrected };
    ConvertedText converted;
    Mark mark = Mark::reworded;
    std::vector<TextSpan>
        marked; ///< of the drawn text; an empty one is a place where something was taken out

    bool operator==(const DrawnText&) const = default;
};

/// The target's cell with the corrections of all annotations and, where an annotator has corrected a whole
/// pair, with that instead. Nothing where nothing is corrected.
std::optional<DrawnText> correctedCell(const ArticleSession& session, const RowContent& content);

} // namespace duizhao
