#include "core/lexicon/gloss.h"

#include "core/lexicon/english_word.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace duizhao {

namespace {

/// What stands before the Chinese in a sense that only points elsewhere.
constexpr std::array<std::u16string_view, 58> pointingWords = {
    u"abbr",      u"abbreviation", u"alternative", u"also",       u"alternatively",
    u"an",        u"ancient",      u"another",     u"archaic",    u"as",
    u"called",    u"cf",           u"component",   u"contracted", u"contraction",
    u"corrupted", u"dialect",      u"dialectal",   u"equivalent", u"erhua",
    u"erroneous", u"erroneously",  u"euphemistic", u"for",        u"form",
    u"in",        u"internet",     u"japanese",    u"literary",   u"mandarin",
    u"name",      u"nonstandard",  u"now",         u"obsolete",   u"of",
    u"old",       u"or",           u"popular",     u"prc",        u"pronunciation",
    u"same",      u"see",          u"shortened",   u"simplified", u"slang",
    u"spelling",  u"taiwan",       u"term",        u"the",        u"to",
    u"trad",      u"traditional",  u"used",        u"usually",    u"variant",
    u"with",      u"word",         u"written"};

/// Marks of the dictionary's authors that say nothing about the meaning.
constexpr std::array<std::u16string_view, 18> marks = {u"abbr", u"cf",   u"eg",  u"esp", u"etc", u"fig",
                                                       u"ie",   u"incl", u"lit", u"pr",  u"sb",  u"sb's",
                                                       u"smb",  u"smth", u"sth", u"tw",  u"usu", u"var"};

constexpr std::array<std::u16string_view, 2> minorWords = {u"classifier", u"surname"};

constexpr std::array<std::u16string_view, 4> leadingWords = {u"a", u"an", u"the", u"to"};

bool isChinese(char16_t unit) {
    return isHanUnit(unit) || isLowSurrogate(unit) || unit == u'\u3007' || unit == u'\uFF0C' ||
           unit == u'\u00B7' || unit == u'\u30FB';
}

std::u16string lowerCase(std::u16string_view word) {
    std::u16string result(word);
    for (char16_t& unit : result)
        if (unit >= u'A' && unit <= u'Z')
            unit = static_cast<char16_t>(unit - u'A' + u'a');
        else if (unit == u'\u2019')
            unit = u'\'';
    return result;
}

template <std::size_t Count>
bool isOneOf(const std::array<std::u16string_view, Count>& words, std::u16string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// The text without what stands in parentheses; a lone parenthesis is dropped.
std::u16string withoutRemarks(std::u16string_view sense) {
    std::u16string result;
    std::size_t depth = 0;
    for (std::size_t at = 0; at < sense.size(); ++at) {
        const char16_t unit = halfWidth(sense[at]);
        if (unit == u'(') {
            // Only one that is closed again.
            if (sense.find_first_of(u")\uFF09", at) != std::u16string_view::npos)
                ++depth;
        } else if (unit == u')') {
            depth -= depth > 0 ? 1 : 0;
            result.push_back(u' ');
        } else if (depth == 0) {
            result.push_back(sense[at]);
        }
    }
    return result;
}

/// A word of a gloss or a Chinese expression with its pinyin.
struct Part {
    TextSpan span;
    bool chinese;
};

/// The end of a Chinese expression that begins at `at`: 黃帝|黄帝[Huang2 di4].
std::size_t chineseEnd(std::u16string_view piece, std::size_t at) {
    while (at < piece.size() && (isChinese(piece[at]) || piece[at] == u'|'))
        ++at;
    if (at < piece.size() && piece[at] == u'[') {
        const std::size_t close = piece.find(u']', at);
        at = close == std::u16string_view::npos ? piece.size() : close + 1;
    }
    return at;
}

std::vector<Part> partsOf(std::u16string_view piece) {
    std::vector<Part> parts;
    std::size_t at = 0;
    const auto addWords = [&](std::size_t begin, std::size_t end) {
        std::vector<EnglishWord> words;
        findEnglishWords(piece.substr(begin, end - begin), words);
        for (const EnglishWord& word : words)
            parts.push_back({word.span.shifted(begin), false});
    };
    std::size_t english = 0;
    while (at < piece.size()) {
        if (!isChinese(piece[at])) {
            ++at;
            continue;
        }
        addWords(english, at);
        const std::size_t end = chineseEnd(piece, at);
        parts.push_back({{at, end}, true});
        at = english = end;
    }
    addWords(english, piece.size());
    return parts;
}

/// Takes the pointing words and the Chinese behind them away from `parts`; answers with the headword pointed
/// at.
std::u16string takePointer(std::u16string_view piece, std::vector<Part>& parts) {
    const auto chinese = std::ranges::find(parts, true, &Part::chinese);
    if (chinese == parts.end())
        return {};
    const bool points = std::all_of(parts.begin(), chinese, [&](const Part& part) {
        return isOneOf(pointingWords, lowerCase(part.span.of(piece)));
    });
    if (!points)
        return {};
    const std::u16string_view expression = chinese->span.of(piece);
    std::u16string headword(expression.substr(0, expression.find_first_of(u"|[")));
    parts.erase(parts.begin(), chinese + 1);
    return headword;
}

/// The words that are left, as one text with the spaces and signs between neighbours kept.
std::u16string joined(std::u16string_view piece, const std::vector<Part>& parts) {
    std::u16string result;
    const Part* last = nullptr;
    for (const Part& part : parts) {
        const std::u16string word = lowerCase(part.span.of(piece));
        if (part.chinese || isOneOf(marks, word) ||
            (result.empty() && isOneOf(leadingWords, word) && &part != &parts.back()))
            continue;
        if (last)
            result += last->span.end == part.span.begin ? u"" : u" ";
        result += part.span.of(piece);
        last = &part;
    }
    return result;
}

void addPiece(std::u16string_view piece, SenseGlosses& into) {
    if (piece.find(u"pr. [") != std::u16string_view::npos)
        return; // another pronunciation
    std::vector<Part> parts = partsOf(piece);
    std::u16string pointer = takePointer(piece, parts);
    if (!pointer.empty())
        into.pointers.push_back(std::move(pointer));
    if (parts.size() >= 2 && isOneOf(minorWords, lowerCase(parts.front().span.of(piece)))) {
        into.minor = true;
        parts.erase(parts.begin());
    }
    std::u16string gloss = joined(piece, parts);
    if (!gloss.empty())
        into.glosses.push_back(std::move(gloss));
}

} // namespace

SenseGlosses glossesOf(std::u16string_view sense) {
    SenseGlosses result;
    const std::u16string text = withoutRemarks(sense);
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(u';', begin), text.size());
        addPiece(std::u16string_view(text).substr(begin, end - begin), result);
        begin = end + 1;
    }
    return result;
}

} // namespace duizhao
