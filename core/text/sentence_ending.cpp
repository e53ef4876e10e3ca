#include "core/text/sentence_ending.h"

#include "core/text/sentence_context.h"
#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/uchar.h>

namespace duizhao {

namespace {

bool isPeriod(char16_t unit) { return unit == u'.' || unit == u'．'; }
bool isEllipsis(char16_t unit) { return unit == u'…' || unit == u'⋯'; }
bool isExclamation(char16_t unit) { return unit == u'!' || unit == u'?' || unit == u'！' || unit == u'？'; }
bool isAmbiguousQuote(char16_t unit) { return unit == u'"' || unit == u'\'' || unit == u'’'; }

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

std::size_t skipBlanks(std::u16string_view text, std::size_t at) {
    while (at < text.size() && isWhiteSpace(text[at]) && text[at] != u'\n' && text[at] != u'\r')
        ++at;
    return at;
}

/// `. .` and `. . .`: the end of the blanks before the next spaced dot, or `at` where none follows.
std::size_t skipToSpacedDot(std::u16string_view text, std::size_t at) {
    const std::size_t dot = skipBlanks(text, at);
    const char16_t next = unitAt(text, dot + 1);
    return dot > at && unitAt(text, dot) == u'.' && !isLetter(next) && !isDigit(next) ? dot : at;
}

/// Reads a run of marks from `at` on into the ending; returns its end.
std::size_t readMarks(std::u16string_view text, std::size_t at, SentenceEnding& ending) {
    std::size_t dots = 0;
    std::size_t circles = 0;
    bool strong = ending.kind == SentenceEnding::Kind::strong;
    bool ellipsis = ending.kind == SentenceEnding::Kind::ellipsis;
    bool fullStop = false;
    const std::size_t begin = at;
    for (; isEndingMark(unitAt(text, at)); at = isPeriod(text[at]) ? skipToSpacedDot(text, at + 1) : at + 1) {
        const char16_t unit = text[at];
        dots += isPeriod(unit);
        circles += unit == u'。';
        ellipsis = ellipsis || isEllipsis(unit) || dots > 1;
        strong = strong || (!isPeriod(unit) && !isEllipsis(unit));
        fullStop = fullStop || (!isPeriod(unit) && !isEllipsis(unit) && !isExclamation(unit));
    }
    const bool isTyped = circles > 2 && circles == at - begin; // 。。。 for ……
    strong = strong && !isTyped;
    ellipsis = ellipsis || isTyped;
    ending.isOpenEnded = isTyped || (!fullStop && dots != 1);
    ending.kind = strong     ? SentenceEnding::Kind::strong
                  : ellipsis ? SentenceEnding::Kind::ellipsis
                             : SentenceEnding::Kind::period;
    return at;
}

/// Reads a run of dashes from `at` on into the ending, as an ellipsis; returns its end, or `at` where there
/// is none.
std::size_t readDashes(std::u16string_view text, std::size_t at, SentenceEnding& ending) {
    std::size_t end = at;
    while (isDash(unitAt(text, end)))
        ++end;
    const bool isHyphen = end == at + 1 && text[at] == u'-';
    ending.kind = SentenceEnding::Kind::ellipsis;
    ending.isOpenEnded = true;
    return isHyphen ? at : end;
}

/// The end of a footnote mark like [12] or ［12］ at `at`, or `at`.
std::size_t skipFootnote(std::u16string_view text, std::size_t at) {
    const char16_t opening = unitAt(text, at);
    if (opening != u'[' && opening != u'［')
        return at;
    const char16_t closing = opening == u'[' ? u']' : u'］';
    std::size_t end = at + 1;
    while (end < at + 5 && unitAt(text, end) >= u'0' && unitAt(text, end) <= u'9')
        ++end;
    return end > at + 1 && unitAt(text, end) == closing ? end + 1 : at;
}

/// Whether the straight or ambiguous quote at `at`, right behind marks, closes.
bool ambiguousQuoteCloses(std::u16string_view text, std::size_t at, bool oddQuotes) {
    const char16_t quote = text[at];
    const char16_t next = unitAt(text, at + 1);
    const bool nothingFollows = next == 0 || isWhiteSpace(next) || isClosingMark(next) || next == u'\'' ||
                                next == u'"' || next == u'’' || next == u')' || isEndingMark(next);
    if (quote == u'"')
        return oddQuotes || nothingFollows;
    return nothingFollows || !isWesternWord(next); // ' or ’, which stand inside words too
}

/// Reads closing quotes, brackets and footnote marks from `at` on into the ending; returns their end.
std::size_t readClosers(std::u16string_view text, std::size_t at, bool& oddQuotes, SentenceEnding& ending) {
    for (;;) {
        const char16_t unit = unitAt(text, at);
        const std::size_t footnote = skipFootnote(text, at);
        if (footnote > at) {
            at = footnote;
            continue;
        }
        const bool isAmbiguous = isAmbiguousQuote(unit);
        if (isAmbiguous ? !ambiguousQuoteCloses(text, at, oddQuotes) : !isClosingMark(unit))
            return at;
        ending.closesQuote = ending.closesQuote || isAmbiguous || isClosingQuote(unit);
        if (unit == u'"')
            oddQuotes = !oddQuotes;
        ++at;
    }
}

/// The place of a closing mark that only blanks part from `at` (`。 ”`), or `at`. A straight quote counts
/// where it closes and stands free.
std::size_t skipToLooseCloser(std::u16string_view text, std::size_t at, bool oddQuotes) {
    const std::size_t closer = skipBlanks(text, at);
    if (closer == at)
        return at;
    const char16_t unit = unitAt(text, closer);
    const char16_t next = unitAt(text, closer + 1);
    const bool isLooseQuote = unit == u'"' && oddQuotes && (next == 0 || isWhiteSpace(next));
    const bool isLooseSingle = unit == u'’' && !isWesternWord(next);
    return isClosingMark(unit) || isLooseQuote || isLooseSingle ? closer : at;
}

} // namespace

bool isEndingMark(char16_t unit) {
    if (unit < 0x80)
        return unit == u'.' || unit == u'!' || unit == u'?';
    if (isEllipsis(unit))
        return true;
    if (unit >= 0x3400 && unit <= 0xD7FF)
        return false;
    const int32_t property = u_getIntPropertyValue(unit, UCHAR_SENTENCE_BREAK);
    return property == U_SB_STERM || property == U_SB_ATERM;
}

std::optional<SentenceEnding> readEnding(std::u16string_view text, std::size_t at, bool oddQuotes) {
    SentenceEnding ending;
    ending.begin = at;
    const bool isMarked = isEndingMark(unitAt(text, at));
    ending.marksEnd = ending.end = isMarked ? readMarks(text, at, ending) : readDashes(text, at, ending);
    if (ending.end == at)
        return std::nullopt;
    for (;;) {
        const std::size_t closer = isMarked ? skipToLooseCloser(text, ending.end, oddQuotes) : ending.end;
        const std::size_t closed = readClosers(text, closer, oddQuotes, ending);
        if (closed == ending.end)
            break;
        ending.end = isEndingMark(unitAt(text, closed)) ? readMarks(text, closed, ending) : closed;
    }
    if (!isMarked && !ending.closesQuote)
        return std::nullopt;
    return ending;
}

} // namespace duizhao
