#pragma once

#include "core/text/chinese_display.h"
#include "ui/article/article_session.h"

#include <optional>
#include <vector>

namespace duizhao {

struct RowContent;

/// What a cell draws instead of its text: a translation with its corrections, Chinese in another form, or
/// both.
struct DrawnText {
    enum class Change { reworded, corrected };
    struct Mark {
        TextSpan span; ///< of the drawn text; an empty one is a place where something was taken out
        Change change = Change::reworded;

        bool operator==(const Mark&) const = default;
    };
    ConvertedText converted;
    std::vector<Mark> marks;

    bool operator==(const DrawnText&) const = default;
};

/// The target's cell with the corrections of all annotations and, where an annotator has corrected a whole
/// pair, with that instead. Nothing where nothing is corrected.
std::optional<DrawnText> correctedCell(const ArticleSession& session, const RowContent& content);

/// The Chinese of a cell, or what is drawn instead of it already, in another form.
DrawnText inForm(const ChineseDisplay& form, std::u16string_view text, Language written,
                 const std::optional<DrawnText>& drawn);

} // namespace duizhao
