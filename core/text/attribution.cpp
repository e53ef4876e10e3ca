#include "core/text/attribution.h"

#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t longestName = 5;                ///< words of an English name before the verb
constexpr std::size_t longestChineseAttribution = 48; ///< UTF-16 units up to its final mark
constexpr std::size_t earlyVerb =
    6; ///< Han units from a name or pronoun to a verb that need not end the clause

bool isWordUnit(char16_t unit) {
    return unit < 0x2E80 && (u_isalpha(unit) || unit == u'-' || unit == u'’' || unit == u'\'');
}

/// The English word at `at`, without what follows it.
std::u16string_view wordAt(std::u16string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end < at + 40 && isWordUnit(text[end]))
        ++end;
    return text.substr(at, end - at);
}

/// 没, 不 before the verb: nobody spoke.
bool isDenied(std::u16string_view clause, std::size_t verb) {
    return clause.find_first_of(u"没沒") < verb || (verb > 0 && clause[verb - 1] == u'不');
}

/// The Chinese verb of saying at `verb` of a clause (its length), unless it is denied or part of 知道.
std::size_t sayingVerbIn(std::u16string_view clause, std::size_t verb) {
    const bool isKnowing = verb > 0 && clause.substr(verb - 1, 2) == u"知道";
    return isKnowing || isDenied(clause, verb) ? 0 : chineseSayingVerbAt(clause, verb);
}

bool isPronoun(char16_t unit) {
    return std::u16string_view(u"他她它我你您").find(unit) != std::u16string_view::npos;
}

/// The end of the clause at `at`: the first Chinese or English mark that closes or parts a clause.
std::size_t clauseEnd(std::u16string_view text, std::size_t at) {
    constexpr std::u16string_view marks = u"，。！？；：,;:!?…“「『\n";
    const std::size_t limit = std::min(text.size(), at + longestChineseAttribution);
    std::size_t end = at;
    while (end < limit && marks.find(text[end]) == std::u16string_view::npos)
        ++end;
    return end;
}

/// Whether a verb of saying ends the clause: 低声问道 · 补充说 · 说着.
bool endsWithSayingVerb(std::u16string_view clause) {
    constexpr std::size_t longestVerb = 2;
    const std::size_t last = clause.find_last_not_of(u"着著 ");
    if (last == std::u16string_view::npos)
        return false;
    const std::u16string_view bare = clause.substr(0, last + 1);
    for (std::size_t at = bare.size() - std::min(bare.size(), longestVerb); at < bare.size(); ++at)
        if (at + sayingVerbIn(bare, at) == bare.size())
            return true;
    return false;
}

} // namespace

bool englishAttributionAt(std::u16string_view text, std::size_t at) {
    for (std::size_t number = 0; number < longestName; ++number) {
        const std::u16string_view word = wordAt(text, at);
        if (word.empty())
            return false;
        if (number > 0 && isSayingVerb(word))
            return true;
        const bool isCapitalised = u_isupper(word.front());
        if (number == 0 ? !isCapitalised || startsSentences(word) : !isCapitalised && !isNameParticle(word))
            return false;
        at += word.size();
        if (at < text.size() && text[at] == u'.')
            ++at; // an initial or a title
        if (at >= text.size() || !isWhiteSpace(text[at]))
            return false;
        ++at;
    }
    return false;
}

bool chineseAttributionAt(std::u16string_view text, std::size_t at) {
    const std::size_t end = clauseEnd(text, at);
    if (end == at || end == at + longestChineseAttribution)
        return false;
    const bool introducesSpeech =
        end < text.size() && (text[end] == u'：' || text[end] == u':' || text[end] == u'“' ||
                              text[end] == u'「' || text[end] == u'『');
    if (introducesSpeech)
        return false;
    const std::u16string_view clause = text.substr(at, end - at);
    if (endsWithSayingVerb(clause))
        return true;
    if (!isPronoun(clause.front()))
        return false;
    for (std::size_t verb = 1; verb < std::min(clause.size(), earlyVerb); ++verb)
        if (sayingVerbIn(clause, verb) > 0)
            return true;
    return false;
}

} // namespace duizhao
