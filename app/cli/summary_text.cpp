#include "app/cli/summary_text.h"

namespace duizhao::cli {

static std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string summaryText(const ArticleSummary& summary) {
    std::string text = '#' + std::to_string(summary.article) + "  " + summary.title + ": " +
                       std::string(languageTag(summary.sourceLanguage)) + " → " +
                       std::string(languageTag(summary.targetLanguage)) + ", " +
                       counted(summary.pairs, "pair", "pairs") + ", " +
                       counted(summary.blocks, "block", "blocks");
    if (summary.leftOut > 0)
        text += " (" + std::to_string(summary.leftOut) + " left out)";
    if (summary.annotations > 0)
        text += ", " + counted(summary.annotations, "flag", "flags");
    return text + ", " + std::string(encodingName(summary.encoding));
}

} // namespace duizhao::cli
