#include "core/text/phrase_table.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t longestWord = 0xFFFF;

} // namespace

PhraseTable::PhraseTable(std::vector<std::pair<std::u16string, std::u16string>> phrases)
    : firstOf_(65537, 0) {
    std::erase_if(phrases, [](const auto& phrase) {
        return phrase.first.empty() || phrase.first.size() > longestWord ||
               phrase.second.size() > longestWord;
    });
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    phrases.erase(std::unique(phrases.begin(), phrases.end(),
                              [](const auto& a, const auto& b) { return a.first == b.first; }),
                  phrases.end());
    phrases_.reserve(phrases.size());
    for (const auto& [word, replacement] : phrases) {
        phrases_.push_back({static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint16_t>(word.size()),
                            static_cast<std::uint16_t>(replacement.size())});
        pool_ += word;
        pool_ += replacement;
        ++firstOf_[word.front() + std::size_t{1}];
    }
    for (std::size_t unit = 1; unit < firstOf_.size(); ++unit)
        firstOf_[unit] += firstOf_[unit - 1];
}

std::optional<PhraseTable::Match> PhraseTable::longest(std::u16string_view text) const {
    if (text.empty())
        return std::nullopt;
    auto low = phrases_.begin() + firstOf_[text.front()];
    auto high = phrases_.begin() + firstOf_[text.front() + std::size_t{1}];
    auto best = phrases_.end();
    // All of [low, high) begin with the first `length` units of the text.
    for (std::size_t length = 1; low != high; ++length) {
        if (low->length == length)
            best = low++;
        if (length == text.size())
            break;
        const char16_t next = text[length];
        const auto unitOf = [&](const Phrase& phrase) { return pool_[phrase.begin + length]; };
        low = std::partition_point(low, high, [&](const Phrase& phrase) { return unitOf(phrase) < next; });
        high = std::partition_point(low, high, [&](const Phrase& phrase) { return unitOf(phrase) == next; });
    }
    if (best == phrases_.end())
        return std::nullopt;
    return Match{best->length, replacement(*best)};
}

} // namespace duizhao
