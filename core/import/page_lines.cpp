#include "core/import/page_lines.h"

namespace duizhao {

namespace {

constexpr std::size_t unitsBetweenQuestions = std::size_t{1} << 18;

bool endsLine(char16_t unit) {
    return (unit >= u'\n' && unit <= u'\r') || unit == u'\u0085' || unit == u'\u2028' || unit == u'\u2029';
}

/// Ends a stretch of lines like a blank line does.
bool separatesParagraphs(char16_t unit) { return unit == u'\f' || unit == u'\u2029'; }

bool isZeroWidth(char16_t unit) { return (unit >= u'\u200B' && unit <= u'\u200F') || unit == u'\u2060'; }

bool isBlank(std::u16string_view text) {
    for (const char16_t unit : text)
        if (!isZeroWidth(unit))
            return false;
    return true;
}

} // namespace

Result<std::vector<PageLine>> splitLines(std::u16string_view content, const Progress& progress) {
    std::vector<PageLine> lines;
    std::size_t begin = 0;
    int number = 1;
    bool afterBlank = true;
    const auto addLine = [&](std::size_t end) {
        const TextSpan span = trimmed(content, {begin, end});
        if (isBlank(span.of(content))) {
            afterBlank = true;
            return;
        }
        lines.push_back({span, span.begin - begin, number, afterBlank});
        afterBlank = false;
    };
    for (std::size_t at = 0; at < content.size(); ++at) {
        if (at % unitsBetweenQuestions == 0) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            progress.at(Stage::splitting,
                        0.2 * static_cast<double>(at) / static_cast<double>(content.size()));
        }
        const char16_t unit = content[at];
        if (!endsLine(unit))
            continue;
        addLine(at);
        if (separatesParagraphs(unit))
            afterBlank = true;
        if (unit == u'\r' && at + 1 < content.size() && content[at + 1] == u'\n')
            ++at;
        if (unit == u'\n' || unit == u'\r')
            ++number;
        begin = at + 1;
    }
    addLine(content.size());
    return lines;
}

} // namespace duizhao
