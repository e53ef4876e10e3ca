#include "core/check/width_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

constexpr std::u16string_view halfMarks = u",:;?!().";
constexpr std::u16string_view fullMarks = u"，：；？！（）。";
constexpr std::u16string_view closingMarks = u"”’」』》〉）)]】";

bool isHanAt(std::u16string_view text, std::size_t at) {
    return at < text.size() &&
           (isHanUnit(text[at]) || (isLowSurrogate(text[at]) && at > 0 && isHanUnit(text[at - 1])));
}

/// Whether Chinese stands before `at`, perhaps with quotes or brackets closing between.
bool behindHan(std::u16string_view text, std::size_t at) {
    while (at > 0 && closingMarks.find(text[at - 1]) != closingMarks.npos)
        --at;
    return at > 0 && isHanAt(text, at - 1);
}

/// Whether a full stop at `at` can end a sentence: nothing, a space or a closing mark follows.
bool isFinal(std::u16string_view text, std::size_t at) {
    return at + 1 >= text.size() || isSpaceUnit(text[at + 1]) ||
           closingMarks.find(text[at + 1]) != closingMarks.npos;
}

/// Whether the half-width mark at `at` belongs to Chinese. `bracketOpen`: the last opening bracket did.
bool isMisplaced(std::u16string_view text, std::size_t at, bool& bracketOpen) {
    switch (text[at]) {
    case u'(':
        bracketOpen = (at > 0 && isHanAt(text, at - 1)) || isHanAt(text, at + 1);
        return bracketOpen;
    case u')': {
        const bool closes = bracketOpen || (at > 0 && isHanAt(text, at - 1));
        bracketOpen = false;
        return closes;
    }
    case u'.':
        return isFinal(text, at) && behindHan(text, at);
    default:
        return behindHan(text, at);
    }
}

} // namespace

void checkHalfWidthMarks(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    bool bracketOpen = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t mark = text[at] < 0x80 ? halfMarks.find(text[at]) : halfMarks.npos;
        if (mark == halfMarks.npos || !isMisplaced(text, at, bracketOpen))
            continue;
        addIssue(
            found, "halfwidth-punctuation", std::nullopt, TextSpan{at, at + 1},
            {QT_TRANSLATE_NOOP("Evidence", "The half-width “%1” stands beside Chinese, where “%2” belongs."),
             {quoted(halfMarks, {mark, mark + 1}), quoted(fullMarks, {mark, mark + 1})}})
            .group.emplace();
    }
}

void checkStraightQuotes(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    for (std::size_t at = text.find(u'"'); at != text.npos; at = text.find(u'"', at + 1))
        if ((at > 0 && isHanAt(text, at - 1)) || isHanAt(text, at + 1))
            addIssue(found, "straight-quotes", std::nullopt, TextSpan{at, at + 1},
                     {QT_TRANSLATE_NOOP("Evidence", "A straight quotation mark stands beside Chinese."), {}})
                .group.emplace();
}

void checkSpacesBesideMarks(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    constexpr std::u16string_view marks = u"，。、；：？！（）《》「」『』…";
    const std::u16string_view text = pair.target();
    const auto isMark = [&](std::size_t at) {
        return at < text.size() && text[at] >= 0x2000 && marks.find(text[at]) != marks.npos;
    };
    for (std::size_t at = text.find(u' '); at != text.npos; at = text.find(u' ', at + 1))
        if ((at > 0 && isMark(at - 1)) || isMark(at + 1))
            addIssue(found, "fullwidth-space", std::nullopt, TextSpan{at, at + 1},
                     {QT_TRANSLATE_NOOP("Evidence",
                                        "A space stands beside a full-width mark, which brings its own."),
                      {}})
                .group.emplace();
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
