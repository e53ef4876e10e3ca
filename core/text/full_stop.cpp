#include "core/text/full_stop.h"

#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace duizhao {

namespace {

/// The word before `end`, with the full stops inside it (U.S, e.g); empty if it is longer than an
/// abbreviation. One blank may lie between, as in texts cut into words.
std::u16string_view dottedWordBefore(std::u16string_view text, std::size_t end) {
    constexpr std::size_t longest = 16;
    end -= unitBefore(text, end) == u' ';
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest && text[begin - 1] < 0x250 &&
           (u_isalpha(text[begin - 1]) || text[begin - 1] == u'.'))
        --begin;
    const bool isWhole = begin == 0 || !isWesternWord(text[begin - 1]);
    while (begin < end && text[begin] == u'.')
        ++begin;
    return isWhole ? text.substr(begin, end - begin) : std::u16string_view();
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

/// Whether the label of a list item is all there is: `1`, `iv`, `2.3`, `a`, `十二`.
bool isBareLabel(std::u16string_view label) {
    constexpr std::u16string_view hanNumbers = u"一二三四五六七八九十";
    constexpr std::u16string_view romanNumbers = u"ivxIVX";
    constexpr std::size_t longest = 6;
    if (label.empty() || label.size() > longest)
        return false;
    const auto allOf = [&](std::u16string_view set) {
        return label.find_first_not_of(set) == std::u16string_view::npos;
    };
    if (std::all_of(label.begin(), label.end(), [](char16_t unit) { return isDigit(unit) || unit == u'.'; }))
        return label.size() <= 3 || label.find(u'.') != std::u16string_view::npos;
    const bool isLetterLabel = label.size() == 1 && isLetter(label.front()) && !isHan(label.front());
    return isLetterLabel || allOf(hanNumbers) || allOf(romanNumbers);
}

/// Whether [begin, end) is only a label, with a noun (`Figure 1`, `圖1`) or a bracket (`(a`) before it or
/// not.
bool isItemLabel(std::u16string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest = 24;
    if (end - begin > longest)
        return false;
    while (begin < end && (isWhiteSpace(text[begin]) || isOpeningMark(text[begin])))
        ++begin;
    const std::u16string_view label = text.substr(begin, end - begin);
    std::size_t noun = 0;
    while (noun < label.size() && isLetter(label[noun]))
        ++noun;
    std::size_t number = noun;
    while (number < label.size() && isWhiteSpace(label[number]))
        ++number;
    const bool isNumber = number < label.size() && isDigit(label[number]);
    return isBareLabel(label) ||
           (isNumber && isBareLabel(label.substr(number)) && takesANumber(label.substr(0, noun)));
}

/// Whether the initial or letter before the full stop ends the sentence: plan B. · than I. but not J. K.
/// Rowling.
bool breaksAfterCapital(std::u16string_view text, char16_t letter, std::size_t at, const Follower& follower) {
    if (initialFollows(text, follower))
        return false;
    const std::u16string_view before = westernWordBefore(text, at);
    if (takesALetter(before) || starterFollows(text, follower))
        return true;
    const bool isPronoun =
        letter == u'I' && !before.empty() && isLower(before.front()) && before != u"by" && before != u"of";
    return isPronoun || !isLetter(follower.character);
}

bool breaksAfterAbbreviation(std::u16string_view text, Abbreviation kind, const Follower& follower) {
    const bool number = isDigit(follower.character);
    const bool bracket = follower.character == U'(' || follower.character == U'（';
    switch (kind) {
    case Abbreviation::none:
        return true;
    case Abbreviation::title:
    case Abbreviation::linking:
        return false;
    case Abbreviation::beforeNumber:
        return !number;
    case Abbreviation::month:
        return !number && !isHan(follower.character);
    case Abbreviation::name:
        return starterFollows(text, follower) || (!isLetter(follower.character) && !number && !bracket);
    case Abbreviation::hour:
        return !number && !bracket && !belongsToHour(westernWordAt(text, follower.at));
    case Abbreviation::closing:
        return !bracket;
    }
    return true;
}

/// A full stop without white space or closing marks behind it: in most cases inside a name or number.
bool breaksInsideRun(std::u16string_view text, std::size_t stop, const Follower& follower) {
    const char16_t before = unitBefore(text, stop);
    if (isHan(before))
        return true;
    if (isHan(follower.character)) {
        const std::u16string_view word = dottedWordBefore(text, stop);
        return word.size() != 1 && !isDottedLetters(word) && abbreviationOf(word) == Abbreviation::none;
    }
    if (isOpeningMark(text[follower.at]))
        return isLetter(before) && closingBracket(text[follower.at]) == 0;
    return isLower(before) && isUpper(follower.character) && starterFollows(text, follower);
}

} // namespace

bool breaksAfterFullStop(const SentenceContext& context, const SentenceEnding& ending,
                         const Follower& follower) {
    const std::u16string_view text = context.text;
    const bool isBare = ending.end == ending.marksEnd;
    if (isBare && isItemLabel(text, context.begin, ending.begin))
        return false;
    if (isBare && !follower.isParted)
        return breaksInsideRun(text, ending.begin, follower);
    if (isHan(unitBefore(text, ending.begin)))
        return true;
    if (!canStart(context, follower))
        return false;
    const std::u16string_view word = dottedWordBefore(text, ending.begin);
    if (ending.closesQuote || word.empty())
        return true;
    if (const Abbreviation kind = abbreviationOf(word); kind != Abbreviation::none)
        return breaksAfterAbbreviation(text, kind, follower);
    if (isDottedLetters(word))
        return breaksAfterAbbreviation(text, Abbreviation::name, follower);
    if (word.size() == 1 && isUpper(word.front())) {
        const auto letterAt = static_cast<std::size_t>(word.data() - text.data());
        return breaksAfterCapital(text, word.front(), letterAt, follower);
    }
    return true;
}

} // namespace duizhao
