#include "ui/article/counterparts.h"

#include <algorithm>

namespace duizhao {

namespace {

TextSpan spanOn(const WordLink& link, Side side) { return side == Side::source ? link.source : link.target; }

TextSpan inText(const Pair& pair, const WordLink& link, Side side) {
    const TextSpan span = spanOn(link, side);
    const std::size_t begin = pair.span(side).begin;
    return {begin + span.begin, begin + span.end};
}

void add(std::vector<LitWord>& words, const LitWord& word) {
    for (LitWord& known : words)
        if (known.side == word.side && known.span == word.span) {
            known.certain = known.certain || word.certain;
            return;
        }
    words.push_back(word);
}

} // namespace

const std::vector<WordLink>& Counterparts::linksOf(const Pair& pair) const {
    const Key key(pair.source, pair.target);
    if (const auto* known = links_.find(key))
        return *known;
    return links_.insert(key, linker_.link(pair.sourceText, pair.targetText));
}

std::vector<LitWord> Counterparts::at(const Pair& pair, Side side, std::size_t offset) const {
    if (pair.source.empty() || pair.target.empty() || !pair.span(side).contains(offset))
        return {};
    std::vector<LitWord> words;
    for (const WordLink& link : linksOf(pair)) {
        if (!inText(pair, link, side).contains(offset))
            continue;
        const bool certain = link.kind != MatchKind::position;
        add(words, {side, inText(pair, link, side), certain});
        add(words, {other(side), inText(pair, link, other(side)), certain});
    }
    // What is known by a word outshines what stands near by chance.
    const bool anyCertain =
        std::any_of(words.begin(), words.end(), [](const LitWord& word) { return word.certain; });
    if (anyCertain)
        words.erase(
            std::remove_if(words.begin(), words.end(), [](const LitWord& word) { return !word.certain; }),
            words.end());
    return words;
}

} // namespace duizhao
