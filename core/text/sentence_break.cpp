#include "core/text/sentence_break.h"

#include "core/text/attribution.h"
#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace duizhao {

namespace {

/// What stands behind an ending.
struct Follower {
    std::size_t at = 0;       ///< behind the white space
    char32_t character = 0;   ///< the code point there
    bool isParted = false;    ///< white space lies between
    bool isOnNewLine = false; ///< a line end among it
};

Follower followerOf(std::u16string_view text, std::size_t end) {
    Follower follower{.at = end};
    while (follower.at < text.size() && isWhiteSpace(text[follower.at])) {
        follower.isParted = true;
        follower.isOnNewLine = follower.isOnNewLine || text[follower.at] == u'\n';
        ++follower.at;
    }
    std::size_t at = follower.at;
    if (at < text.size())
        U16_NEXT(text, at, text.size(), follower.character);
    return follower;
}

bool isHan(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC); }
bool isUpper(char32_t c) { return u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c)); }
bool isLower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool isDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool isLatinWord(char16_t c) { return c < 0x2E80 && (u_isalnum(c) || c == u'\'' || c == u'’'); }
bool isDash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == U'－' || c == U'─'; }

char16_t unitBefore(std::u16string_view text, std::size_t at) { return at > 0 ? text[at - 1] : u'\0'; }

/// Marks that go on with the sentence whatever stands before them.
bool continuesAnySentence(char32_t c) {
    constexpr std::u32string_view marks = U",;:，、；：)]}）」』”》〉】·/%&=…";
    return marks.find(c) != std::u32string_view::npos;
}

/// The Latin word at `at`.
std::u16string_view wordAt(std::u16string_view text, std::size_t at) {
    constexpr std::size_t longest = 40;
    std::size_t end = at;
    while (end < text.size() && end < at + longest && isLatinWord(text[end]))
        ++end;
    return text.substr(at, end - at);
}

/// The word before `end`, with the full stops inside it (U.S, e.g); empty if it is longer than an
/// abbreviation.
std::u16string_view dottedWordBefore(std::u16string_view text, std::size_t end) {
    constexpr std::size_t longest = 16;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest && text[begin - 1] < 0x250 &&
           (u_isalpha(text[begin - 1]) || text[begin - 1] == u'.'))
        --begin;
    const bool isWhole = begin == 0 || !isLatinWord(text[begin - 1]);
    while (begin < end && text[begin] == u'.')
        ++begin;
    return isWhole ? text.substr(begin, end - begin) : std::u16string_view();
}

/// The Latin word that blanks part from the place `end`.
std::u16string_view previousWord(std::u16string_view text, std::size_t end) {
    constexpr std::size_t longest = 24;
    while (end > 0 && text[end - 1] == u' ')
        --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest && isLatinWord(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

/// U.S, J.K, p.m: single letters with full stops between.
bool isDottedLetters(std::u16string_view word) {
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (std::size_t at = 0; at < word.size(); ++at)
        if ((word[at] == u'.') != (at % 2 == 1))
            return false;
    return true;
}

/// iPhone, eBay, macOS: names that begin small and hold a capital.
bool isCamelCase(std::u16string_view word) {
    return !word.empty() && isLower(word.front()) &&
           std::any_of(word.begin() + 1, word.end(), [](char16_t unit) { return isUpper(unit); });
}

/// Whether a single letter with a full stop follows.
bool initialFollows(std::u16string_view text, const Follower& follower) {
    const std::size_t stop = follower.at + 1;
    return isUpper(follower.character) && stop < text.size() && text[stop] == u'.';
}

/// Whether the word that follows usually starts sentences. "A" and "I" with a full stop are initials.
bool starterFollows(std::u16string_view text, const Follower& follower) {
    return !initialFollows(text, follower) && startsSentences(wordAt(text, follower.at));
}

/// Whether [begin, end) is only the number or letter of a list item: `1`, `(a`, `iv`, `2.3`, `十二`.
bool isItemLabel(std::u16string_view text, std::size_t begin, std::size_t end) {
    constexpr std::u16string_view hanNumbers = u"一二三四五六七八九十";
    constexpr std::u16string_view romanNumbers = u"ivxIVX";
    constexpr std::size_t longest = 6;
    while (begin < end && (isWhiteSpace(text[begin]) || isOpeningMark(text[begin])))
        ++begin;
    const std::u16string_view label = text.substr(begin, end - begin);
    if (label.empty() || label.size() > longest)
        return false;
    const auto all = [&](auto holds) { return std::all_of(label.begin(), label.end(), holds); };
    if (all([](char16_t unit) { return u_isdigit(unit) || unit == u'.'; }))
        return label.size() <= 3 || label.find(u'.') != std::u16string_view::npos;
    if (label.size() == 1 && isLetter(label.front()) && !isHan(label.front()))
        return true;
    return all([&](char16_t unit) { return hanNumbers.find(unit) != std::u16string_view::npos; }) ||
           all([&](char16_t unit) { return romanNumbers.find(unit) != std::u16string_view::npos; });
}

/// Whether a sentence can start with what follows: not with a small letter, unless the name is written so, or
/// the text is one that knows no capitals.
bool canStart(std::u16string_view text, std::size_t sentence, const Follower& follower) {
    std::size_t at = follower.at;
    const bool isBracketed = closingBracket(text[at]) != 0;
    while (at < text.size() &&
           (isOpeningMark(text[at]) || text[at] == u'"' || text[at] == u'\'' || text[at] == u' '))
        ++at;
    const bool isQuoted = at > follower.at && !isBracketed;
    if (at >= text.size() || !isLower(text[at]) || isQuoted)
        return true;
    if (isCamelCase(wordAt(text, at)))
        return true;
    std::size_t first = sentence;
    while (first < follower.at && !isLetter(text[first]))
        ++first;
    return isLower(text[first]) && !isCamelCase(wordAt(text, first));
}

/// Whether a Chinese quotation mark opened before `at` is still open.
bool isInsideQuote(std::u16string_view text, std::size_t at) {
    constexpr std::size_t reach = 200;
    const std::u16string_view before = text.substr(at - std::min(at, reach), std::min(at, reach));
    const std::size_t last = before.find_last_of(u"“”「」『』");
    return last != std::u16string_view::npos && isOpeningMark(before[last]);
}

/// The character before the quote that the ending closes; 0 where it was opened out of sight.
char16_t beforeQuote(std::u16string_view text, const SentenceEnding& ending) {
    constexpr std::size_t reach = 200;
    const std::size_t begin = ending.begin - std::min(ending.begin, reach);
    const std::size_t opening = text.substr(begin, ending.begin - begin).find_last_of(u"“「『\"");
    return opening == std::u16string_view::npos ? u'\0' : unitBefore(text, begin + opening);
}

/// Whether the closed speech is followed by words that say who spoke. Speech behind a colon (他說：“…”) has
/// its speaker already.
bool attributionFollows(std::u16string_view text, const SentenceEnding& ending, const Follower& follower) {
    const char16_t before = beforeQuote(text, ending);
    return before != u'：' && before != u':' && chineseAttributionAt(text, follower.at);
}

/// Whether the quote that the ending closes was opened right behind a word: 他大喊“走吧！”然后… is one
/// sentence.
bool closesInlineQuote(std::u16string_view text, const SentenceEnding& ending) {
    return isLetter(beforeQuote(text, ending));
}

bool breaksAfterStrong(std::u16string_view text, std::size_t sentence, const SentenceEnding& ending,
                       const Follower& follower) {
    const char16_t before = unitBefore(text, ending.begin);
    const bool isChinese = isHan(before) || text[ending.begin] >= 0x2E80;
    if (ending.closesQuote) {
        if (attributionFollows(text, ending, follower))
            return false;
        if (ending.isExclaimed && englishAttributionAt(text, follower.at))
            return false;
        if (ending.isExclaimed && isHan(follower.character) && closesInlineQuote(text, ending))
            return false;
    }
    if (isChinese)
        return true;
    if (!follower.isParted && ending.end == ending.marksEnd && !isHan(follower.character))
        return !isLatinWord(before) || (!isLetter(follower.character) && !isDigit(follower.character)) ||
               starterFollows(text, follower);
    return canStart(text, sentence, follower);
}

bool breaksAfterEllipsis(std::u16string_view text, std::size_t sentence, const SentenceEnding& ending,
                         const Follower& follower) {
    constexpr std::size_t hesitation = 6; ///< shorter clauses before … are words being looked for
    constexpr std::u16string_view goingOn = u"都等之的了也就和與与是";
    if (ending.closesQuote &&
        (attributionFollows(text, ending, follower) || englishAttributionAt(text, follower.at)))
        return false;
    if (ending.closesQuote)
        return canStart(text, sentence, follower);
    const bool isChinese = isHan(unitBefore(text, ending.begin)) || isHan(follower.character);
    if (!isChinese)
        return canStart(text, sentence, follower) && !wordAt(text, follower.at).starts_with(u"I") &&
               (follower.isParted || starterFollows(text, follower));
    if (isInsideQuote(text, ending.begin) || goingOn.find(text[follower.at]) != std::u16string_view::npos)
        return false;
    std::size_t clause = 0;
    while (clause <= hesitation && clause < ending.begin && isHan(text[ending.begin - 1 - clause]))
        ++clause;
    return clause > hesitation;
}

/// Whether the initial or letter before the full stop ends the sentence: plan B. · than I. but not J. K.
/// Rowling.
bool breaksAfterLetter(std::u16string_view text, const SentenceEnding& ending, const Follower& follower) {
    const std::u16string_view before = previousWord(text, ending.begin - 1);
    if (initialFollows(text, follower))
        return false;
    if (takesALetter(before) || starterFollows(text, follower))
        return true;
    if (text[ending.begin - 1] == u'I' && !before.empty() && isLower(before.front()) && before != u"by" &&
        before != u"of")
        return true;
    return !isLetter(follower.character) && !isDash(follower.character);
}

bool breaksAfterAbbreviation(std::u16string_view text, Abbreviation kind, const Follower& follower) {
    const bool number = isDigit(follower.character);
    switch (kind) {
    case Abbreviation::none:
        return true;
    case Abbreviation::title:
        return false;
    case Abbreviation::linking:
        return false;
    case Abbreviation::beforeNumber:
        return !number;
    case Abbreviation::month:
        return !number && !isHan(follower.character);
    case Abbreviation::name:
        return starterFollows(text, follower) ||
               (!isLetter(follower.character) && !number && text[follower.at] != u'(');
    case Abbreviation::hour:
        return !number && !belongsToHour(wordAt(text, follower.at)) && text[follower.at] != u'(';
    case Abbreviation::closing:
        return text[follower.at] != u'(';
    }
    return true;
}

/// A full stop without white space or closing marks behind it: in most cases inside a name or number.
bool breaksInsideRun(std::u16string_view text, const SentenceEnding& ending, const Follower& follower) {
    const char16_t before = unitBefore(text, ending.begin);
    if (isHan(before))
        return !isDigit(follower.character) || !isDigit(before);
    if (isHan(follower.character)) {
        const std::u16string_view word = dottedWordBefore(text, ending.begin);
        return word.size() != 1 && !isDottedLetters(word) && abbreviationOf(word) == Abbreviation::none;
    }
    if (isOpeningMark(text[follower.at]))
        return isLetter(before) && text[follower.at] != u'(' && text[follower.at] != u'[' &&
               text[follower.at] != u'{';
    return isLower(before) && isUpper(follower.character) && starterFollows(text, follower);
}

bool breaksAfterPeriod(std::u16string_view text, std::size_t sentence, const SentenceEnding& ending,
                       const Follower& follower) {
    const bool isBare = ending.end == ending.marksEnd;
    if (isBare && isItemLabel(text, sentence, ending.begin))
        return false;
    if (ending.closesQuote && attributionFollows(text, ending, follower))
        return false;
    if (isBare && !follower.isParted)
        return breaksInsideRun(text, ending, follower);
    if (isHan(unitBefore(text, ending.begin)))
        return true;
    if (!canStart(text, sentence, follower))
        return false;
    const std::u16string_view word = dottedWordBefore(text, ending.begin);
    const Abbreviation kind = abbreviationOf(word);
    if (ending.closesQuote || word.empty())
        return true;
    if (kind != Abbreviation::none)
        return breaksAfterAbbreviation(text, kind, follower);
    if (isDottedLetters(word))
        return breaksAfterAbbreviation(text, Abbreviation::name, follower);
    if (word.size() == 1 && isUpper(word.front()))
        return breaksAfterLetter(text, ending, follower);
    return true;
}

} // namespace

bool breaksAfter(std::u16string_view text, std::size_t sentence, const SentenceEnding& ending) {
    const Follower follower = followerOf(text, ending.end);
    if (follower.at >= text.size() || continuesAnySentence(follower.character))
        return false;
    if (isDash(follower.character))
        return follower.isOnNewLine;
    switch (ending.kind) {
    case SentenceEnding::Kind::strong:
        return breaksAfterStrong(text, sentence, ending, follower);
    case SentenceEnding::Kind::ellipsis:
        return breaksAfterEllipsis(text, sentence, ending, follower);
    case SentenceEnding::Kind::period:
        return breaksAfterPeriod(text, sentence, ending, follower);
    }
    return false;
}

} // namespace duizhao
