#include "core/check/leftover_word.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

/// Units and loans that Chinese writes in small Latin letters.
constexpr std::array<std::u16string_view, 46> usual = {
    u"am",  u"app", u"apps", u"bit", u"blog", u"bp",   u"bps", u"byte", u"cc",   u"cm", u"cos", u"db",
    u"dna", u"etc", u"fps",  u"ft",  u"gb",   u"ghz",  u"hz",  u"kb",   u"kbps", u"kg", u"khz", u"km",
    u"kph", u"lb",  u"log",  u"mah", u"mb",   u"mbps", u"mg",  u"mhz",  u"ml",   u"mm", u"mol", u"mph",
    u"nm",  u"ok",  u"pm",   u"ppm", u"rpm",  u"sin",  u"vs",  u"wifi", u"max",  u"min"};

bool isUsual(std::u16string_view word) { return std::find(usual.begin(), usual.end(), word) != usual.end(); }

bool isSmall(std::u16string_view word) {
    return std::all_of(word.begin(), word.end(), [](char16_t unit) { return unit >= u'a' && unit <= u'z'; });
}

bool isHanBefore(std::u16string_view text, std::size_t at) {
    return at > 0 &&
           (isHanUnit(text[at - 1]) || (isLowSurrogate(text[at - 1]) && at > 1 && isHanUnit(text[at - 2])));
}
bool isHanAt(std::u16string_view text, std::size_t at) { return at < text.size() && isHanUnit(text[at]); }

/// A neighbour that makes the piece part of something longer: a mark of addresses, code and formulas, or a
/// letter of another script.
bool joins(char16_t unit) {
    constexpr std::u16string_view marks = u"/\\@#$%^&*_=+<>~|`{}[]-'’.";
    return marks.find(unit) != marks.npos || (unit >= 0x250 && unit < 0x2000);
}

/// Whether the token beside it is Latin with no more than a space or a joining mark between.
bool besideLatin(std::u16string_view text, const std::vector<LatinToken>& tokens, std::size_t at) {
    const auto near = [&](std::size_t from, std::size_t to) {
        return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from),
                           text.begin() + static_cast<std::ptrdiff_t>(to), [](char16_t unit) {
                               return isSpaceUnit(unit) || isAsciiDigit(unit) || unit == u'.' ||
                                      unit == u',' || unit == u'·' || unit == u':';
                           });
    };
    return (at > 0 && near(tokens[at - 1].span.end, tokens[at].span.begin)) ||
           (at + 1 < tokens.size() && near(tokens[at].span.end, tokens[at + 1].span.begin));
}

/// For each place of `places` (ascending), whether brackets are open there.
std::vector<bool> insideBrackets(std::u16string_view text, const std::vector<LatinToken>& places) {
    constexpr std::u16string_view opening = u"([（【《〈“「『";
    constexpr std::u16string_view closing = u")]）】》〉”」』";
    std::vector<bool> inside;
    std::size_t depth = 0;
    std::size_t at = 0;
    for (const LatinToken& place : places) {
        for (; at < place.span.begin; ++at) {
            depth += opening.find(text[at]) != opening.npos ? 1 : 0;
            depth -= depth > 0 && closing.find(text[at]) != closing.npos ? 1 : 0;
        }
        inside.push_back(depth > 0);
    }
    return inside;
}

bool standsAlone(std::u16string_view text, TextSpan span) {
    const char16_t before = span.begin > 0 ? text[span.begin - 1] : u' ';
    const char16_t after = span.end < text.size() ? text[span.end] : u' ';
    const bool endsSentence =
        after == u'.' && (span.end + 1 == text.size() || isSpaceUnit(text[span.end + 1]));
    return !joins(before) && (!joins(after) || endsSentence) && !isAsciiDigit(before) && !isAsciiDigit(after);
}

/// The source word that begins or ends with the letters; a compound counts as its parts.
std::optional<TextSpan> wordHolding(PairReading& pair, std::u16string_view letters) {
    for (const bool whole : {true, false})
        for (const EnglishWord& word : pair.sourceWords()) {
            std::u16string folded(word.span.of(pair.source()));
            std::transform(folded.begin(), folded.end(), folded.begin(), [](char16_t unit) {
                return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
            });
            if (whole ? folded == letters : folded.starts_with(letters) || folded.ends_with(letters))
                return word.span;
        }
    return std::nullopt;
}

/// Whether the source has the letters as a word by themselves, in any inflection.
const LatinToken* sameWord(PairReading& pair, std::u16string_view letters) {
    for (const LatinToken& token : pair.sourceTokens())
        if (token.folded == letters)
            return &token;
    const std::string stem(pair.stemmer().stem(letters));
    for (const LatinToken& token : pair.sourceTokens())
        if (token.folded.front() == letters.front() && pair.stemmer().stem(token.folded) == stem)
            return &token;
    return nullptr;
}

} // namespace

std::vector<LeftoverWord> findLeftoverWords(PairReading& pair) {
    std::vector<LeftoverWord> leftovers;
    const std::u16string_view text = pair.target();
    const std::vector<LatinToken>& tokens = pair.targetTokens();
    std::vector<bool> inside;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const TextSpan span = tokens[at].span;
        const std::u16string_view letters = span.of(text);
        if (letters.size() < 2 || !isSmall(letters) || isUsual(letters) || !standsAlone(text, span) ||
            besideLatin(text, tokens, at))
            continue;
        if (inside.empty())
            inside = insideBrackets(text, tokens);
        if (inside[at])
            continue;
        const LatinToken* same = sameWord(pair, letters);
        if (same)
            leftovers.push_back({span, same->span, false});
        else if (isHanBefore(text, span.begin) || isHanAt(text, span.end))
            leftovers.push_back({span, wordHolding(pair, letters), true});
    }
    return leftovers;
}

} // namespace duizhao
