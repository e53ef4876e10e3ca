#include "core/check/wrong_script_check.h"

#include "core/check/add_issue.h"
#include "core/check/document_facts.h"
#include "core/check/script_conversions.h"
#include "core/text/characters.h"
#include "core/text/chinese_script.h"
#include "core/text/utf.h"

#include <algorithm>
#include <array>
#include <utility>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

/// A place with the wrong script.
struct WrongPlace {
    TextSpan span;
    std::u16string expected; ///< empty where it is not known
    std::size_t certain = 0; ///< characters that the other script alone has
};

bool isBasicHan(char16_t unit) { return unit >= 0x4E00 && unit <= 0x9FFF; }

/// Whether a word of at least two characters that holds text[at] stands in the dictionary in this spelling.
bool isSpeltSo(std::u16string_view text, std::size_t at, const Lexicon& lexicon) {
    constexpr std::size_t longest = 8;
    std::vector<HeadwordMatch> matches;
    for (std::size_t begin = at - std::min(at, longest - 1); begin <= at; ++begin) {
        matches.clear();
        lexicon.findHeadwords(text.substr(0, std::min(text.size(), begin + longest)), begin, matches);
        for (const HeadwordMatch& match : matches) {
            if (match.length < 2 || begin + match.length <= at)
                continue;
            const std::u16string_view word = text.substr(begin, match.length);
            for (const DictionaryEntry& entry : lexicon.entries(match.headword))
                if (entry.traditional == word)
                    return true;
        }
    }
    return false;
}

/// Whether a character that comes back as another is wrong here. The conversion guesses, above all in names
/// (里), so the dictionary must have a word with what it expects and none with what stands; a few leftovers
/// of Simplified are wrong by themselves.
bool isWrong(std::u16string_view text, const ExpectedScript& expected, std::size_t at,
             const Lexicon& lexicon) {
    const char16_t wanted = expected.text[at];
    if (wanted == u'臺' || wanted == u'佔')
        return false; // 台 and 占 are as common in Taiwan
    if (wanted == text[at] || wanted == expected.original[at] || isSpeltSo(text, at, lexicon))
        return false;
    constexpr std::array<std::pair<char16_t, char16_t>, 5> sure = {
        {{u'后', u'後'}, {u'于', u'於'}, {u'并', u'並'}, {u'么', u'麼'}, {u'云', u'雲'}}};
    return std::find(sure.begin(), sure.end(), std::pair(text[at], wanted)) != sure.end() ||
           isSpeltSo(expected.text, at, lexicon);
}

/// Appends a wrong character, to the last place if it stands beside it.
void add(std::vector<WrongPlace>& places, std::size_t at, char16_t expected, bool certain) {
    if (places.empty() || places.back().span.end != at)
        places.push_back({{at, at}, {}, 0});
    WrongPlace& place = places.back();
    place.span.end = at + 1;
    if (expected != u'\0')
        place.expected += expected;
    place.certain += certain ? 1 : 0;
}

/// The text between two marks or spaces, from `at` on.
TextSpan clauseAt(std::u16string_view text, std::size_t at) {
    TextSpan clause{at, at};
    while (clause.end < text.size() && isBasicHan(text[clause.end]))
        ++clause.end;
    return clause;
}

std::vector<WrongPlace> wrongInTraditional(std::u16string_view text, const Lexicon* lexicon) {
    std::vector<WrongPlace> places;
    for (std::size_t at = 0; at < text.size();) {
        const TextSpan clause = clauseAt(text, at);
        if (clause.empty()) {
            ++at;
            continue;
        }
        const std::u16string_view part = clause.of(text);
        const bool doubtful = mayBeMisspelt(part);
        const ExpectedScript expected = doubtful ? expectedTraditional(part) : ExpectedScript();
        for (std::size_t unit = 0; unit < part.size(); ++unit) {
            const bool simplified = onlyIn(part[unit]) == OnlyIn::simplified && isMisspelt(part[unit]);
            const bool known = !expected.text.empty();
            if (simplified || (known && lexicon && isWrong(part, expected, unit, *lexicon)))
                add(places, clause.begin + unit, known ? expected.text[unit] : u'\0', simplified);
        }
        at = clause.end;
    }
    return places;
}

std::vector<WrongPlace> wrongInSimplified(std::u16string_view text) {
    std::vector<WrongPlace> places;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] >= 0x4E00 && onlyIn(text[at]) == OnlyIn::traditional)
            add(places, at, u'\0', true);
    return places;
}

/// A stretch with the characters beside it that both scripts have, where they reach to the end of its clause;
/// not beyond `room`. (The last character of a Simplified title is often one of these.)
TextSpan widened(std::u16string_view text, TextSpan stretch, TextSpan room, OnlyIn expected) {
    const auto isShared = [&](std::size_t at) {
        return isBasicHan(text[at]) && onlyIn(text[at]) != expected;
    };
    TextSpan wide = stretch;
    while (wide.begin > room.begin && isShared(wide.begin - 1))
        --wide.begin;
    while (wide.end < room.end && isShared(wide.end))
        ++wide.end;
    if (wide.begin > 0 && isBasicHan(text[wide.begin - 1]))
        wide.begin = stretch.begin;
    if (wide.end < text.size() && isBasicHan(text[wide.end]))
        wide.end = stretch.end;
    return wide;
}

/// Joins places that lie close together and hold several characters of the other script to stretches.
std::vector<WrongPlace> joined(std::u16string_view text, const std::vector<WrongPlace>& places,
                               OnlyIn expected) {
    constexpr std::size_t farthest = 10;
    constexpr std::size_t leastCertain = 3;
    std::vector<WrongPlace> result;
    for (std::size_t at = 0; at < places.size();) {
        WrongPlace stretch = places[at];
        std::size_t next = at + 1;
        for (; next < places.size() && places[next].span.begin - stretch.span.end <= farthest; ++next) {
            stretch.span.end = places[next].span.end;
            stretch.certain += places[next].certain;
        }
        if (stretch.certain >= leastCertain) {
            const TextSpan room{result.empty() ? 0 : result.back().span.end,
                                next < places.size() ? places[next].span.begin : text.size()};
            result.push_back({widened(text, stretch.span, room, expected), {}, stretch.certain});
            at = next;
        } else {
            result.push_back(places[at++]);
            result.back().certain = 0;
        }
    }
    return result;
}

} // namespace

void learnScript(PairReading& pair, DocumentFacts& facts) { facts.scripts.add(pair.target()); }

void checkScript(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    const bool traditional = facts.scripts.script(pair.pair().targetLanguage) == Language::chineseTraditional;
    const OnlyIn expected = traditional ? OnlyIn::traditional : OnlyIn::simplified;
    const auto places = traditional ? wrongInTraditional(text, pair.lexicon()) : wrongInSimplified(text);
    for (const WrongPlace& place : joined(text, places, expected)) {
        const std::string written = quoted(text, place.span);
        if (place.certain > 0) {
            addIssue(found, "wrong-script", std::nullopt, place.span,
                     {traditional
                          ? QT_TRANSLATE_NOOP("Evidence", "“%1” is Simplified in a Traditional text.")
                          : QT_TRANSLATE_NOOP("Evidence", "“%1” is Traditional in a Simplified text."),
                      {written}});
            continue;
        }
        Evidence evidence{traditional
                              ? QT_TRANSLATE_NOOP("Evidence", "“%1” is no Traditional spelling here.")
                              : QT_TRANSLATE_NOOP("Evidence", "“%1” is Traditional in a Simplified text."),
                          {written}};
        if (place.expected.size() == place.span.length())
            evidence = {QT_TRANSLATE_NOOP("Evidence", "“%1” is written “%2” in Traditional Chinese."),
                        {written, toUtf8(place.expected)}};
        addIssue(found, "wrong-script", std::nullopt, place.span, std::move(evidence)).group = written;
    }
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
