#include "core/lexicon/word_split.h"

#include "core/text/characters.h"

#include <algorithm>
#include <tuple>

namespace duizhao {

namespace {

constexpr std::size_t longestStretch = 1000;

bool isWordUnit(char16_t unit) { return isHanUnit(unit) || isLowSurrogate(unit) || unit == u'\u3007'; }

bool isLatinOrDigit(char16_t unit) { return isLatinLetter(unit) || isAsciiDigit(unit); }

/// Headwords such as 卡拉OK hold letters; they must not end in the middle of another word.
bool mayBeWord(std::u16string_view text, std::size_t at, std::size_t length) {
    const std::u16string_view word = text.substr(at, length);
    if (std::ranges::none_of(word, isWordUnit))
        return false;
    const std::size_t end = at + length;
    const bool cutsBefore = at > 0 && isLatinOrDigit(text[at]) && isLatinOrDigit(text[at - 1]);
    const bool cutsBehind = end < text.size() && isLatinOrDigit(text[end - 1]) && isLatinOrDigit(text[end]);
    return !cutsBefore && !cutsBehind;
}

} // namespace

void WordSplitter::split(std::u16string_view text, TextSpan span, std::vector<HanWord>& into) {
    std::size_t at = span.begin;
    while (at < span.end) {
        if (!isWordUnit(text[at]) && !isLatinOrDigit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        bool han = isWordUnit(text[at]);
        // A headword may hold a sign (，·) but no headword begins or ends a stretch with one.
        while (end < span.end && end - at < longestStretch &&
               (isWordUnit(text[end]) || isLatinOrDigit(text[end]))) {
            han = han || isWordUnit(text[end]);
            ++end;
        }
        if (end < span.end && isLowSurrogate(text[end]))
            ++end;
        if (han)
            splitStretch(text, {at, end}, into);
        at = end;
    }
}

void WordSplitter::splitStretch(std::u16string_view text, TextSpan stretch, std::vector<HanWord>& into) {
    const std::u16string_view part = text.substr(0, stretch.end);
    ways_.assign(stretch.length() + 1, {});
    for (std::size_t place = stretch.length(); place-- > 0;) {
        matches_.clear();
        lexicon_.findHeadwords(part, stretch.begin + place, matches_);
        ways_[place] = wayFrom(part, stretch.begin + place);
    }
    for (std::size_t place = 0; place < stretch.length();) {
        const Way& way = ways_[place];
        const std::size_t begin = stretch.begin + place;
        if (way.length > 0)
            into.push_back({{begin, begin + way.length}, way.headword});
        place += std::max<std::size_t>(way.length, 1);
    }
}

/// The best continuation at text[at] among `matches_`, where `text` ends with the stretch.
WordSplitter::Way WordSplitter::wayFrom(std::u16string_view text, std::size_t at) {
    constexpr std::uint64_t rarest = 65536;
    const std::size_t place = ways_.size() - 1 - (text.size() - at);
    const auto follow = [&](std::uint32_t length, std::uint64_t rareness,
                            std::optional<HeadwordId> headword) {
        const Way& rest = ways_[place + length];
        return Way{rest.words + 1, rest.squares + length * length, rest.rareness + rareness, length,
                   headword};
    };
    Way best;
    const std::uint32_t alone = isHanUnit(text[at]) && at + 1 < text.size() && isLowSurrogate(text[at + 1]) &&
                                        !isHanUnit(text[at + 1])
                                    ? 2
                                    : 1;
    if (isWordUnit(text[at])) {
        best = follow(alone, rarest, std::nullopt);
    } else {
        best = ways_[place + 1]; // as dear as a word, so that 卡拉OK is preferred to 卡拉
        best.words += 1;
        best.length = 0;
        best.headword.reset();
    }
    for (const HeadwordMatch& match : matches_) {
        if (match.length < alone || !mayBeWord(text, at, match.length))
            continue;
        const Way way = follow(match.length, rarest - lexicon_.commonness(match.headword), match.headword);
        const auto rank = [](const Way& one) { return std::tuple(one.words, one.squares, one.rareness); };
        if (rank(way) < rank(best))
            best = way;
    }
    return best;
}

} // namespace duizhao
