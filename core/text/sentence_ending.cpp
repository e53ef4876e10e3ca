#include "core/text/sentence_ending.h"

#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/uchar.h>

namespace duizhao {

namespace {

bool isPeriod(char16_t unit) { return unit == u'.' || unit == u'．'; }
bool isEllipsis(char16_t unit) { return unit == u'…' || unit == u'⋯'; }
bool isExclamation(char16_t unit) { return unit == u'!' || unit == u'?' || unit == u'！' || unit == u'？'; }

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isWordUnit(char16_t unit) { return unit < 0x80 ? u_isalnum(unit) : unit < 0x2E80 && u_isalpha(unit); }

std::size_t skipBlanks(std::u16string_view text, std::size_t at) {
    while (at < text.size() && isWhiteSpace(text[at]) && text[at] != u'\n' && text[at] != u'\r')
        ++at;
    return at;
}

/// `. .` and `. . .`: the end of the blanks before the next spaced dot, or `at` where none follows.
std::size_t skipToSpacedDot(std::u16string_view text, std::size_t at) {
    const std::size_t dot = skipBlanks(text, at);
    const bool isSpaced = dot > at && unitAt(text, dot) == u'.' && !isWordUnit(unitAt(text, dot + 1));
    return isSpaced ? dot : at;
}

/// Reads a run of marks from `at` on into the ending; returns its end.
std::size_t readMarks(std::u16string_view text, std::size_t at, SentenceEnding& ending) {
    std::size_t dots = 0;
    bool strong = ending.kind == SentenceEnding::Kind::strong;
    bool ellipsis = ending.kind == SentenceEnding::Kind::ellipsis;
    for (;;) {
        const char16_t unit = unitAt(text, at);
        if (!isEndingMark(unit))
            break;
        dots += isPeriod(unit);
        ellipsis = ellipsis || isEllipsis(unit) || dots > 1;
        strong = strong || (!isPeriod(unit) && !isEllipsis(unit));
        ending.isExclaimed = ending.isExclaimed || isExclamation(unit);
        ++at;
        if (isPeriod(unit))
            at = skipToSpacedDot(text, at);
    }
    ending.kind = strong     ? SentenceEnding::Kind::strong
                  : ellipsis ? SentenceEnding::Kind::ellipsis
                             : SentenceEnding::Kind::period;
    return at;
}

/// The end of a footnote mark like [12] at `at`, or `at`.
std::size_t skipFootnote(std::u16string_view text, std::size_t at) {
    if (unitAt(text, at) != u'[')
        return at;
    std::size_t end = at + 1;
    while (end < at + 5 && unitAt(text, end) >= u'0' && unitAt(text, end) <= u'9')
        ++end;
    return end > at + 1 && unitAt(text, end) == u']' ? end + 1 : at;
}

/// Whether the straight or ambiguous quote at `at`, right behind marks, closes.
bool ambiguousQuoteCloses(std::u16string_view text, std::size_t at, bool oddQuotes) {
    const char16_t quote = text[at];
    const char16_t next = unitAt(text, at + 1);
    const bool nothingFollows = next == 0 || isWhiteSpace(next) || isClosingMark(next) || next == u'\'' ||
                                next == u'"' || next == u'’' || next == u')' || isEndingMark(next);
    if (quote == u'"')
        return oddQuotes || nothingFollows;
    return nothingFollows || !isWordUnit(next); // ' or ’, which stand inside words too
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
        const bool isAmbiguous = unit == u'"' || unit == u'\'' || unit == u'’';
        if (isAmbiguous ? !ambiguousQuoteCloses(text, at, oddQuotes) : !isClosingMark(unit))
            return at;
        ending.closesQuote = ending.closesQuote || isAmbiguous || isClosingQuote(unit);
        ending.closesBracket = ending.closesBracket || !(isAmbiguous || isClosingQuote(unit));
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
    return isClosingMark(unit) || isLooseQuote ? closer : at;
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
    if (!isEndingMark(unitAt(text, at)))
        return std::nullopt;
    SentenceEnding ending;
    ending.begin = at;
    ending.marksEnd = ending.end = readMarks(text, at, ending);
    for (;;) {
        const std::size_t closers =
            readClosers(text, skipToLooseCloser(text, ending.end, oddQuotes), oddQuotes, ending);
        if (closers == ending.end)
            return ending;
        ending.end = closers;
        if (isEndingMark(unitAt(text, closers)))
            ending.end = readMarks(text, closers, ending);
    }
}

} // namespace duizhao
