#include "core/exchange/export_line.h"

namespace duizhao {

namespace {

std::string lineId(const ArticleSummary& summary, const std::string& segment,
                   const std::optional<std::string>& annotator) {
    const std::string id = summary.contentHash.substr(0, 12) + ':' + segment;
    return annotator ? id + ':' + *annotator : id;
}

ExportLine lineOf(const ArticleSummary& summary, const Pair& pair, std::optional<std::string> annotator) {
    ExportLine line;
    line.segment = pair.number + 1;
    line.id = lineId(summary, std::to_string(pair.number + 1), annotator);
    line.kind = pair.kind;
    line.source = pair.sourceText;
    line.target = pair.targetText;
    line.annotator = std::move(annotator);
    return line;
}

ExportLine lineOf(const AnnotatedArticle& article, const AnnotatedPair& annotated, const PairReview& review) {
    ExportLine line = lineOf(article.summary(), annotated.pair, review.annotator);
    line.state = review.state;
    line.note = review.note;
    line.corrected = review.corrected;
    for (const PairError& error : annotated.errors)
        if (article.annotation(error).annotator == review.annotator)
            line.errors.push_back(error);
    return line;
}

/// An annotation whose text is in no pair stands for itself: its quote is the line's text.
ExportLine lineOutside(const AnnotatedArticle& article, std::size_t index) {
    const Annotation& annotation = article.annotations()[index];
    const Anchor& anchor = annotation.anchors.front();
    ExportLine line;
    line.annotator = annotation.annotator;
    line.id = lineId(article.summary(), annotation.id, line.annotator);
    line.kind = BlockKind::boilerplate;
    (anchor.side == Side::source ? line.source : line.target) = anchor.quote;
    line.errors.push_back({index, anchor.side, {0, anchor.quote.size()}, {}});
    return line;
}

} // namespace

Result<void> forEachLine(AnnotatedArticle& article,
                         const std::function<Result<void>(const ExportLine&)>& each,
                         const Progress& progress) {
    const auto linesOf = [&](const AnnotatedPair& annotated) -> Result<void> {
        if (annotated.reviews.empty())
            return each(lineOf(article.summary(), annotated.pair, {}));
        for (const PairReview& review : annotated.reviews)
            DUIZHAO_CHECK(each(lineOf(article, annotated, review)));
        return {};
    };
    DUIZHAO_CHECK(article.forEachPair(linesOf, progress));
    for (const std::size_t index : article.outsidePairs())
        DUIZHAO_CHECK(each(lineOutside(article, index)));
    return {};
}

std::string languagePair(const ArticleSummary& summary) {
    return isChinese(summary.sourceLanguage) ? "zh-en" : "en-zh";
}

} // namespace duizhao
