#pragma once

#include "core/exchange/annotated_article.h"
#include "core/exchange/html_text.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace duizhao {

/// Numbers the errors of a page from 1 in reading order, and writes their notes.
class HtmlNotes {
public:
    explicit HtmlNotes(const AnnotatedArticle& article) : article_(article) {}

    struct Numbered {
        std::size_t number = 0;
        bool first = false; ///< the number was given just now
    };
    /// The number of an annotation, the same wherever it appears.
    Numbered numberOf(std::size_t annotation);

    /// The note as a list item. `quote` is the text it stands on.
    std::string item(std::size_t annotation, std::size_t number) const;

private:
    const AnnotatedArticle& article_;
    std::map<std::size_t, std::size_t> numbers_;
};

/// The markup of one link: its pairs in two columns as running text, with the notes below.
class HtmlRow {
public:
    /// Begins the row of the link that `first` lies in.
    HtmlRow(const AnnotatedArticle& article, HtmlNotes& notes, const Pair& first);

    std::size_t link() const { return link_; }
    /// Errors: libraryFailed.
    Result<void> add(const AnnotatedPair& pair);
    std::string html() const;

private:
    Result<void> addText(const AnnotatedPair& pair, Side side, const std::vector<HtmlMark>& marks);
    Result<std::string> gapBefore(const Pair& pair, Side side) const;
    void addReview(const Pair& pair, const PairReview& review);
    std::string cell(Side side) const;

    struct Column {
        std::string html;
        std::size_t end = 0; ///< where the last pair's text ended
    };
    const AnnotatedArticle* article_;
    HtmlNotes* notes_;
    std::size_t link_;
    BlockKind kind_;
    std::array<Column, 2> columns_;
    std::string noteItems_;
    std::string reviewItems_;
};

/// A left-out run, folded. Errors: libraryFailed.
Result<std::string> leftOutHtml(const ArticleReader& reader, const LeftOutRun& run);

/// The notes on text outside of all pairs; empty if there are none.
std::string outsideHtml(const AnnotatedArticle& article, HtmlNotes& notes);

} // namespace duizhao
