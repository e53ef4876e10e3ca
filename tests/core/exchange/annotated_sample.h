#pragma once

#include "core/bitext/annotation.h"
#include "core/bitext/article.h"
#include "core/bitext/pair_review.h"
#include "core/exchange/export.h"
#include "core/store/library.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace duizhao::test {

/// A pair to be drawn: source and target, either may be empty.
struct DrawnPair {
    std::u16string source;
    std::u16string target;
};

/// A paragraph and its translation, with the pairs in it.
struct DrawnLink {
    std::vector<DrawnPair> pairs;
    BlockKind kind = BlockKind::paragraph;
};

/// One paragraph with these pairs.
inline std::vector<DrawnLink> oneParagraph(std::vector<DrawnPair> pairs) { return {{std::move(pairs)}}; }

/// Draws a mixed article: for every link a line with the source and a line with the target; a left-out line
/// of the host page at the end.
Article drawArticle(const std::vector<DrawnLink>& links);

/// An article in a library in memory, to be annotated and exported.
class AnnotatedSample {
public:
    explicit AnnotatedSample(const std::vector<DrawnLink>& links);

    /// Where `words` stand in the article's text (first occurrence), which must hold them.
    TextSpan find(std::u16string_view words) const;
    const std::u16string& text() const { return article_.texts.front().content; }

    /// Adds an annotation on a span, with a place on the other side if given. Answers with its id.
    std::string flag(Side side, TextSpan span, Annotation annotation = {},
                     std::optional<std::size_t> at = {});
    void review(const PairReview& review);

    std::string exported(ExportFormat format) const;
    std::vector<nlohmann::json> jsonLines() const;

    Library& library() { return library_; }
    std::int64_t number() const { return number_; }
    std::int64_t bitext() const { return bitext_; }

private:
    Article article_;
    Library library_;
    std::int64_t number_ = 0;
    std::int64_t bitext_ = 0;
};

} // namespace duizhao::test
