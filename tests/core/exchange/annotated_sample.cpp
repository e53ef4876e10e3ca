#include "tests/core/exchange/annotated_sample.h"

#include "core/base/error_message.h"
#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/articles.h"
#include "core/text/utf.h"

#include <sstream>
#include <stdexcept>

namespace duizhao::test {

namespace {

template <typename T>
T taken(Result<T> result) {
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return std::move(result).value();
}

void taken(const Result<void>& result) {
    if (!result)
        throw std::runtime_error(describe(result.error()));
}

/// Writes the pieces of one side into the text as a line, and the block and segments that they make.
TextSpan drawSide(Article& article, const DrawnLink& link, Side side, std::vector<TextSpan>& spans,
                  int line) {
    std::u16string& text = article.texts.front().content;
    const std::size_t begin = text.size();
    for (const DrawnPair& pair : link.pairs) {
        const std::u16string& words = side == Side::source ? pair.source : pair.target;
        const std::size_t from = text.size();
        text += words;
        spans.push_back({from, text.size()});
        if (words.empty())
            continue;
        Bitext& bitext = article.bitext;
        (side == Side::source ? bitext.sourceSegments : bitext.targetSegments).push_back(spans.back());
    }
    const TextSpan span = {begin, text.size()};
    text += u'\n';
    if (!span.empty())
        article.bitext.blocks.push_back({0, side, link.kind, span, line, line});
    return span;
}

} // namespace

Article drawArticle(const std::vector<DrawnLink>& links) {
    Article article;
    article.title = "Drawn";
    article.contentHash = std::string(64, 'a');
    article.texts.emplace_back();
    int line = 0;
    for (const DrawnLink& link : links) {
        std::vector<TextSpan> sources;
        std::vector<TextSpan> targets;
        const TextSpan source = drawSide(article, link, Side::source, sources, ++line);
        const TextSpan target = drawSide(article, link, Side::target, targets, ++line);
        for (std::size_t at = 0; at < link.pairs.size(); ++at)
            article.bitext.beads.push_back({sources[at], targets[at], article.bitext.links.size()});
        article.bitext.links.push_back({source, target});
    }
    std::u16string& text = article.texts.front().content;
    const std::size_t begin = text.size();
    text += u"上一篇: <script>alert(1)</script>";
    article.bitext.blocks.push_back({0, {}, BlockKind::boilerplate, {begin, text.size()}, ++line, line});
    article.texts.front().bytes = toUtf8(text);
    return article;
}

AnnotatedSample::AnnotatedSample(const std::vector<DrawnLink>& links)
    : article_(drawArticle(links)), library_(taken(Library::openInMemory())) {
    number_ = taken(storeArticle(library_, article_, {})).article;
    bitext_ = taken(articleSummary(library_, number_)).bitext;
}

TextSpan AnnotatedSample::find(std::u16string_view words) const {
    const std::size_t begin = text().find(words);
    if (begin == std::u16string::npos)
        throw std::runtime_error("not in the text: " + toUtf8(words));
    return {begin, begin + words.size()};
}

std::string AnnotatedSample::flag(Side side, TextSpan span, Annotation annotation,
                                  std::optional<std::size_t> at) {
    if (annotation.annotator.empty())
        annotation.annotator = "Mei";
    annotation.anchors.push_back(taken(makeAnchor(library_, bitext_, side, span)));
    if (at)
        annotation.anchors.push_back(taken(makeAnchor(library_, bitext_, other(side), {*at, *at})));
    const Edit edit{library_, "test", annotation.annotator, number_, change::flag};
    return taken(addAnnotation(edit, bitext_, annotation)).id;
}

void AnnotatedSample::review(const PairReview& review) {
    taken(setPairReview({library_, "test", review.annotator, number_, change::markDone}, bitext_, review));
}

std::string AnnotatedSample::exported(ExportFormat format) const {
    std::string result;
    const auto sink = [&](std::string_view piece) -> Result<void> {
        result += piece;
        return {};
    };
    taken(exportArticle(library_, number_, format, sink, {}));
    return result;
}

std::vector<nlohmann::json> AnnotatedSample::jsonLines() const {
    std::vector<nlohmann::json> lines;
    std::istringstream stream(exported(ExportFormat::jsonl));
    for (std::string line; std::getline(stream, line);)
        lines.push_back(nlohmann::json::parse(line));
    return lines;
}

} // namespace duizhao::test
