#include "core/exchange/write_jsonl.h"

#include "core/exchange/code_point_span.h"
#include "core/exchange/export_line.h"
#include "core/text/utf.h"

#include <nlohmann/json.hpp>

namespace duizhao {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json errorJson(const AnnotatedArticle& article, const ExportLine& line, const PairError& error) {
    const Annotation& annotation = article.annotation(error);
    const std::u16string& text = line.text(error.side);
    const CodePointSpan span = toCodePoints(text, error.span);
    return {
        {"id", annotation.id},
        {"side", sideName(error.side)},
        {"start", span.begin},
        {"end", span.end},
        {"text", toUtf8(error.span.of(text))},
        {"category", orNull(annotation.category)},
        {"severity", annotation.severity ? Json(severityName(*annotation.severity)) : Json(nullptr)},
        {"note", orNull(annotation.note)},
        {"correction", orNull(annotation.correction)},
        {"origin", annotation.origin},
        {"at", error.at ? Json(toCodePoints(line.text(other(error.side)), *error.at)) : Json(nullptr)},
    };
}

Json lineJson(const AnnotatedArticle& article, const ExportLine& line) {
    Json errors = Json::array();
    for (const PairError& error : line.errors)
        errors.push_back(errorJson(article, line, error));
    const ArticleSummary& summary = article.summary();
    Json json = {
        {"id", line.id},
        {"doc_id", summary.contentHash},
        {"seg_id", line.segment ? Json(*line.segment) : Json(nullptr)},
        {"lp", languagePair(summary)},
        {"system", orNull(summary.system)},
        {"kind", blockKindName(line.kind)},
        {"src", toUtf8(line.source)},
        {"mt", toUtf8(line.target)},
        {"ref", nullptr},
        {"annotator", line.annotator ? Json(*line.annotator) : Json(nullptr)},
        {"state", pairStateName(line.state)},
        {"note", orNull(line.note)},
        {"corrected", line.corrected ? Json(*line.corrected) : Json(nullptr)},
        {"errors", std::move(errors)},
    };
    if (summary.blind)
        json["blind"] = true;
    return json;
}

} // namespace

Result<void> writeJsonl(AnnotatedArticle& article, const ByteSink& sink, const Progress& progress) {
    const auto writeLine = [&](const ExportLine& line) {
        // Names and notes may come from a library that another program wrote to: ill-formed UTF-8 is
        // replaced.
        return sink(lineJson(article, line).dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
    };
    return forEachLine(article, writeLine, progress);
}

} // namespace duizhao
