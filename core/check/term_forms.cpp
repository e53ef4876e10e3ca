#include "core/check/term_forms.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr float leastWeight = 0.25F;   ///< of the source word in the meaning of a rendering
constexpr std::size_t mostWords = 400; ///< of a side; further ones are not compared

struct StemOfWord {
    StemId stem;
    std::size_t word;
    bool again; ///< the word was "re-" and this
};

/// The stems of the source words, ascending.
std::vector<StemOfWord> stemsOf(PairReading& pair) {
    std::vector<StemOfWord> stems;
    const auto& words = pair.sourceWords();
    const auto& known = pair.sourceStems();
    for (std::size_t at = 0; at < words.size() && at < mostWords; ++at) {
        if (known[at])
            stems.push_back({*known[at], at, false});
        const std::u16string_view letters = words[at].span.of(pair.source());
        if (letters.size() >= 6 && letters.starts_with(u"re"))
            if (const auto rest = pair.stemOf(letters.substr(2)))
                stems.push_back({*rest, at, true});
    }
    std::sort(stems.begin(), stems.end(), [](const StemOfWord& a, const StemOfWord& b) {
        return a.stem != b.stem ? a.stem < b.stem : a.word < b.word;
    });
    return stems;
}

bool saysAgain(std::u16string_view text, std::size_t at) {
    const std::u16string_view before = text.substr(0, at);
    return before.ends_with(u"重新") || before.ends_with(u"重") || before.ends_with(u"再");
}

/// The indices of the Chinese words that may render each stem of the source.
std::vector<std::pair<StemId, std::size_t>> renderingsOf(PairReading& pair,
                                                         const std::vector<StemOfWord>& stems) {
    std::vector<std::pair<StemId, std::size_t>> renderings;
    const auto& words = pair.hanWords();
    for (std::size_t at = 0; at < words.size() && at < mostWords; ++at) {
        if (!words[at].headword || words[at].span.length() < 2)
            continue;
        for (const StemWeight one : pair.lexicon()->glossStems(*words[at].headword)) {
            if (one.weight < leastWeight)
                break; // heaviest first
            const auto found =
                std::lower_bound(stems.begin(), stems.end(), one.stem,
                                 [](const StemOfWord& stem, StemId wanted) { return stem.stem < wanted; });
            if (found != stems.end() && found->stem == one.stem)
                renderings.emplace_back(one.stem, at);
        }
    }
    std::sort(renderings.begin(), renderings.end());
    return renderings;
}

} // namespace

std::vector<TermPlace> termPlaces(PairReading& pair) {
    if (!pair.lexicon())
        return {};
    const std::vector<StemOfWord> stems = stemsOf(pair);
    const auto renderings = renderingsOf(pair, stems);
    std::vector<TermPlace> places;
    for (auto at = renderings.begin(); at != renderings.end();) {
        TermPlace place{at->first, {}, {}};
        for (; at != renderings.end() && at->first == place.stem; ++at) {
            place.target.push_back(at->second);
            place.again = place.again || saysAgain(pair.target(), pair.hanWords()[at->second].span.begin);
        }
        for (const StemOfWord& word : stems)
            if (word.stem == place.stem && (place.again || !word.again))
                place.source.push_back(word.word);
        if (!place.source.empty())
            places.push_back(std::move(place));
    }
    std::sort(places.begin(), places.end(),
              [](const TermPlace& a, const TermPlace& b) { return a.source < b.source; });
    return places;
}

void TermForms::learn(PairReading& pair) {
    for (const TermPlace& place : termPlaces(pair))
        if (place.source.size() == 1 && place.target.size() == 1)
            ++forms_[place.stem][*pair.hanWords()[place.target.front()].headword];
}

std::optional<HeadwordId> TermForms::usual(StemId stem) const {
    constexpr std::uint32_t leastPlaces = 4;
    constexpr double leastShare = 0.75;
    const auto found = forms_.find(stem);
    if (found == forms_.end())
        return std::nullopt;
    std::uint32_t all = 0;
    std::pair<HeadwordId, std::uint32_t> most{0, 0};
    for (const auto& [headword, count] : found->second) {
        all += count;
        if (count > most.second || (count == most.second && headword < most.first))
            most = {headword, count};
    }
    return most.second >= leastPlaces && most.second >= leastShare * all ? std::optional(most.first)
                                                                         : std::nullopt;
}

} // namespace duizhao
