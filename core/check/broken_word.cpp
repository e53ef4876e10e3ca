#include "core/check/broken_word.h"

#include "core/lexicon/word_split.h"
#include "core/text/characters.h"

#include <algorithm>
#include <vector>

namespace duizhao {

namespace {

constexpr std::size_t mostCharacters = 4; ///< on either side of the piece

/// Han units of the basic plane before and behind the piece.
TextSpan hanAround(std::u16string_view text, TextSpan piece) {
    TextSpan span = piece;
    const auto isHan = [&](std::size_t at) { return text[at] >= 0x4E00 && text[at] <= 0x9FFF; };
    while (span.begin > 0 && piece.begin - span.begin < mostCharacters && isHan(span.begin - 1))
        --span.begin;
    while (span.end < text.size() && span.end - piece.end < mostCharacters && isHan(span.end))
        ++span.end;
    return span;
}

struct Fit {
    std::size_t before = 0; ///< characters of the word before and behind the piece
    std::size_t behind = 0;
    std::uint16_t commonness = 0;
    std::u16string word = {};

    bool betterThan(const Fit& other) const {
        return before + behind != other.before + other.behind ? before + behind > other.before + other.behind
                                                              : commonness > other.commonness;
    }
};

/// The best word of at least three characters with `before` characters in front of the lost one.
Fit bestFit(const Lexicon& lexicon, std::u16string_view front, std::u16string_view back) {
    Fit best;
    std::vector<HeadwordMatch> matches;
    std::u16string tried(front);
    tried.append(1, u' ').append(back);
    for (char16_t lost = 0x4E00; lost <= 0x9FFF; ++lost) {
        tried[front.size()] = lost;
        matches.clear();
        lexicon.findHeadwords(tried, 0, matches);
        for (const HeadwordMatch& match : matches) {
            if (match.length < 3 || match.length <= front.size())
                continue;
            const Fit fit{front.size(), match.length - front.size() - 1, lexicon.commonness(match.headword),
                          tried.substr(0, match.length)};
            if (fit.betterThan(best))
                best = fit;
        }
    }
    return best;
}

/// Whether the character behind the piece is left over: no word begins with it and it is none by itself.
bool isLeftOver(std::u16string_view text, std::size_t at, const Lexicon& lexicon) {
    constexpr std::u16string_view words =
        u"的了是在和与與或及而并並且也都就不被把将將对對从從到为為等会會能可要有中上下后後前里裡";
    if (at >= text.size() || text[at] < 0x4E00 || text[at] > 0x9FFF || words.find(text[at]) != words.npos)
        return false;
    std::vector<HanWord> split;
    const std::size_t end = std::min(text.size(), at + 8);
    WordSplitter(lexicon).split(text, {at, end}, split);
    return !split.empty() && split.front().span == TextSpan{at, at + 1};
}

} // namespace

BrokenWord findBrokenWord(std::u16string_view text, TextSpan piece, const Lexicon* lexicon) {
    if (!lexicon)
        return {piece, {}};
    const TextSpan around = hanAround(text, piece);
    const std::u16string_view back = TextSpan{piece.end, around.end}.of(text);
    Fit best;
    for (std::size_t begin = around.begin; begin <= piece.begin; ++begin) {
        const Fit fit = bestFit(*lexicon, TextSpan{begin, piece.begin}.of(text), back);
        if (fit.betterThan(best))
            best = fit;
    }
    // With two characters given many a word fits by chance, unless both stand on one side.
    if (best.before + best.behind > 2)
        return {{piece.begin - best.before, piece.end + best.behind}, best.word};
    if (isLeftOver(text, piece.end, *lexicon))
        return {{piece.begin, piece.end + 1}, {}};
    return {piece, {}};
}

BrokenWord BrokenWords::find(std::u16string_view text, TextSpan piece) {
    constexpr std::size_t mostKnown = 1'000;
    constexpr std::size_t around = 8; // all that findBrokenWord reads
    const TextSpan part{piece.begin - std::min(piece.begin, mostCharacters),
                        std::min(text.size(), piece.end + around)};
    const auto known = known_.find(std::u16string(part.of(text)));
    if (known == known_.end() && (!lexicon_ || known_.size() >= mostKnown))
        return {piece, {}};
    BrokenWord word;
    if (known != known_.end()) {
        word = known->second;
    } else {
        const std::size_t begin = piece.begin - part.begin;
        word = findBrokenWord(part.of(text), {begin, begin + piece.length()}, lexicon_);
        known_.emplace(part.of(text), word);
    }
    word.span = word.span.shifted(part.begin);
    return word;
}

} // namespace duizhao
