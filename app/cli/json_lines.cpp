#include "app/cli/json_lines.h"

#include <cmath>

namespace duizhao::cli {

std::string jsonLine(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json confidenceJson(double confidence) { return std::round(confidence * 10'000) / 10'000; }

Json summaryJson(const ArticleSummary& summary, bool existing) {
    return {
        {"article", summary.article},
        {"doc_id", summary.contentHash},
        {"title", summary.title},
        {"pairs", summary.pairs},
        {"blocks", summary.blocks},
        {"left_out", summary.leftOut},
        {"source_language", languageTag(summary.sourceLanguage)},
        {"target_language", languageTag(summary.targetLanguage)},
        {"encoding", encodingName(summary.encoding)},
        {"replaced", summary.replaced},
        {"existing", existing},
    };
}

} // namespace duizhao::cli
