#pragma once

#include "core/bitext/pair_review.h"
#include "core/bitext/severity.h"
#include "ui/article/article_session.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// All cells of a line as a filter looks at them. It follows from the cells, so there is nothing to compare.
struct SearchedText {
    QString text;

    bool operator==(const SearchedText&) const { return true; }
};

/// A line of a list of places in the article: a flag, a hit of a search, an issue.
struct PlaceRow {
    std::size_t pair = 0; ///< 0-based position of the pair
    TextSelection place;  ///< where the line leads; the span may be empty
    std::string id;       ///< of the annotation or issue; empty for a mere place
    bool marked = false;  ///< shows the mark of its severity
    std::optional<Severity> severity;
    QStringList cells;      ///< in the window's words, one for each column behind the pair's number
    std::size_t places = 1; ///< how many the line stands for
    PairState state = PairState::unread; ///< of the pair, for the annotator of the flag
    SearchedText searched;               ///< see prepare()

    bool operator==(const PlaceRow&) const = default;
};

/// Puts together what filters look at. Who makes many lines on a thread does it there; the model does it for
/// lines that come without.
void prepare(PlaceRow& row);
void prepare(std::vector<PlaceRow>& rows);

/// A column behind the one with the pair's number.
struct PlaceColumn {
    QString title;
    int width = 120;         ///< in pixels; the last column takes what is left
    bool filterable = false; ///< has few values, to choose from
    /// What its lines are sorted by; null: the words, in the order of the window's language.
    std::int64_t (*rank)(const PlaceRow& row) = nullptr;
};

} // namespace duizhao
