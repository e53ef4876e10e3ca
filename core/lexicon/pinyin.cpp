#include "core/lexicon/pinyin.h"

#include <algorithm>
#include <array>
#include <optional>

namespace duizhao {

namespace {

constexpr std::u16string_view vowels = u"aeiouüAEIOUÜ";

/// The letters of `vowels` with the marks of the tones 1 to 4.
constexpr std::array<std::u16string_view, 12> markedVowels = {
    u"āáǎà", u"ēéěè", u"īíǐì", u"ōóǒò", u"ūúǔù", u"ǖǘǚǜ",
    u"ĀÁǍÀ", u"ĒÉĚÈ", u"ĪÍǏÌ", u"ŌÓǑÒ", u"ŪÚǓÙ", u"ǕǗǙǛ",
};
constexpr std::u16string_view combiningMarks = u"\u0304\u0301\u030C\u0300";

constexpr char16_t neutralTone = u'5';

bool isLetter(char16_t unit) {
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') || unit == u'ü' || unit == u'Ü' ||
           unit == u'ê' || unit == u'Ê';
}

/// The letters of a syllable with ü in one unit; nothing if something else stands in it.
std::optional<std::u16string> lettersOf(std::u16string_view syllable) {
    std::u16string letters;
    for (const char16_t unit : syllable) {
        if (unit == u':' && !letters.empty() && (letters.back() == u'u' || letters.back() == u'U'))
            letters.back() = letters.back() == u'u' ? u'ü' : u'Ü';
        else if (unit == u'v' || unit == u'V')
            letters += unit == u'v' ? u'ü' : u'Ü';
        else if (isLetter(unit))
            letters += unit;
        else
            return std::nullopt;
    }
    return letters.empty() ? std::nullopt : std::optional(letters);
}

/// Where the mark stands; nothing in a syllable that can carry none.
std::optional<std::size_t> markedLetter(std::u16string_view letters) {
    if (const std::size_t open = letters.find_first_of(u"aeAE"); open != letters.npos)
        return open;
    for (std::size_t at = 0; at + 1 < letters.size(); ++at)
        if ((letters[at] == u'o' || letters[at] == u'O') &&
            (letters[at + 1] == u'u' || letters[at + 1] == u'U'))
            return at;
    if (const std::size_t last = letters.find_last_of(vowels); last != letters.npos)
        return last;
    if (const std::size_t nasal = letters.find_first_of(u"êÊmnMN"); nasal != letters.npos)
        return nasal;
    return std::nullopt;
}

std::u16string markedSyllable(std::u16string_view token) {
    const bool numbered = token.size() > 1 && token.back() >= u'1' && token.back() <= neutralTone;
    const auto letters =
        numbered ? lettersOf(token.substr(0, token.size() - 1)) : std::optional<std::u16string>();
    const auto at = letters ? markedLetter(*letters) : std::nullopt;
    if (!at || token.back() == neutralTone)
        return letters.value_or(std::u16string(token));
    const auto tone = static_cast<std::size_t>(token.back() - u'1');
    std::u16string marked = *letters;
    if (const std::size_t vowel = vowels.find(marked[*at]); vowel != vowels.npos)
        marked[*at] = markedVowels[vowel][tone];
    else
        marked.insert(*at + 1, 1, combiningMarks[tone]);
    return marked;
}

} // namespace

std::u16string markedPinyin(std::u16string_view numbered) {
    std::u16string marked;
    for (std::size_t begin = 0; begin < numbered.size();) {
        const std::size_t end = std::min(numbered.find(u' ', begin), numbered.size());
        const std::u16string_view token = numbered.substr(begin, end - begin);
        begin = end + 1;
        if (token.empty())
            continue;
        // The r of 花儿 belongs to the syllable before it.
        if (!marked.empty() && token != u"r5" && token != u",")
            marked += u' ';
        marked += markedSyllable(token);
    }
    return marked;
}

std::u16string withMarkedPinyin(std::u16string_view text) {
    std::u16string result;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t open = text.find(u'[', begin);
        const std::size_t close = open == text.npos ? open : text.find(u']', open);
        if (close == text.npos)
            return result.append(text.substr(begin));
        result.append(text.substr(begin, open + 1 - begin));
        result.append(markedPinyin(text.substr(open + 1, close - open - 1)));
        begin = close;
    }
    return result;
}

} // namespace duizhao
