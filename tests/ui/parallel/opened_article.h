#pragma once

#include "core/bitext/article.h"
#include "core/store/library.h"
#include "ui/article/article_session.h"

#include <memory>
#include <string_view>

namespace duizhao::test {

/// An article stored in a library in memory and opened for a window.
class OpenedArticle {
public:
    explicit OpenedArticle(const Article& article);
    /// Drawn as tests/core/store/drawn_article.h says.
    explicit OpenedArticle(std::u16string_view drawing);

    Library& library() { return library_; }
    ArticleSession& session() { return *session_; }
    /// Flags a span found by its words, of a severity if given, and answers with the annotation's id.
    std::string flag(Side side, std::u16string_view words, std::optional<Severity> severity = std::nullopt);
    /// The first place where the words stand.
    TextSpan find(Side side, std::u16string_view words) const;

private:
    Library library_;
    std::unique_ptr<ArticleSession> session_;
};

/// `paragraphs` paragraphs of one to four sentences in both languages, of very different lengths.
Article unevenArticle(std::size_t paragraphs);

} // namespace duizhao::test
