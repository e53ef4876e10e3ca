#pragma once

#include "core/import/page_language.h"
#include "core/text/text_span.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// A part of a line in one language, without the brackets, separators and Markdown marks around it.
struct LinePart {
    TextSpan span;
    PageLanguage language = PageLanguage::neither;
    LanguageEvidence evidence;

    bool operator==(const LinePart&) const = default;
};

/// The two languages of one line, in turn.
struct LineParts {
    std::vector<LinePart> parts; ///< empty: the line is not in two languages
    bool paired = true;          ///< the first and second, third and fourth, … belong together
    /// The line alone proves it (brackets, a separator, sentences). Where it does not (“Machine Learning
    /// 机器学习” could be a name in a Chinese heading), other lines of the page decide.
    bool certain = false;

    bool operator==(const LineParts&) const = default;
};

/// Looks for both languages in one line, in the forms
///     GPT的費用 (The Cost of GPT) · Consider a builder（考慮用構建器） · 中文 / English · English — 中文
///     English 中文 · English sentence. 中文句子。 (also several times)
/// A name in brackets in a Chinese line and a Chinese word in an English one are no second language: the two
/// parts must be about as long as a text and its translation.
/// In very long lines it looks for sentences only. Cancelled, it answers with no parts.
LineParts findLineParts(std::u16string_view content, TextSpan line, const Progress& progress = {});

/// "React Hooks (React Hooks)": a name that is the same in both languages, in a page that writes headings
/// like this. `chineseFirst` as the page's other lines have it.
LineParts findSameParts(std::u16string_view content, TextSpan line, bool chineseFirst);

} // namespace duizhao
