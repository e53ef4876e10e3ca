#include "core/check/repetition_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"

#include <algorithm>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

constexpr std::size_t longestPiece = 30;
constexpr std::size_t longPiece = 5; ///< nobody says so much twice on purpose

std::u16string lowered(std::u16string_view word) {
    std::u16string letters(word);
    for (char16_t& unit : letters)
        unit = unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    return letters;
}

/// Whether the source doubles something: "very, very", "again and again", "step by step", "couscous".
bool sourceRepeats(PairReading& pair) {
    const std::vector<EnglishWord>& words = pair.sourceWords();
    std::u16string last;
    std::u16string lastButOne;
    for (const EnglishWord& word : words) {
        std::u16string now = lowered(word.span.of(pair.source()));
        const std::size_t half = now.size() / 2;
        if (now == last || (now == lastButOne && now.size() > 1) ||
            (half >= 2 && now.size() % 2 == 0 && now.compare(0, half, now, half, half) == 0))
            return true;
        lastButOne = std::exchange(last, std::move(now));
    }
    return false;
}

/// Whether the characters are of the kind that is doubled for its sound or measures one thing after the
/// other: numerals and what stands behind them, cries.
bool mayBeDoubled(std::u16string_view piece) {
    constexpr std::u16string_view first = u"一二三四五六七八九十两兩几幾每很好哈呵嘻嘿哦啊嗯喂快慢谢謝再";
    return first.find(piece.front()) != first.npos;
}

/// Behind `at` in the units of the target: for each place whether a word begins or ends there.
std::vector<bool> wordBorders(PairReading& pair) {
    std::vector<bool> borders(pair.target().size() + 1, true);
    for (const HanWord& word : pair.hanWords())
        for (std::size_t at = word.span.begin + 1; at < word.span.end; ++at)
            borders[at] = false;
    return borders;
}

/// The shortest piece of Han that begins at `at` and stands twice there; 0 for none.
std::size_t doubledPiece(std::u16string_view text, std::size_t at) {
    std::size_t han = 0;
    while (han < 2 * longestPiece && at + han < text.size() && isHanUnit(text[at + han]))
        ++han;
    for (std::size_t length = 2; 2 * length <= han; ++length)
        if (text[at + length] == text[at] && text.compare(at, length, text, at + length, length) == 0)
            return length;
    return 0;
}

std::size_t countWords(PairReading& pair, TextSpan span) {
    const std::vector<HanWord>& words = pair.hanWords();
    const auto first =
        std::lower_bound(words.begin(), words.end(), span.begin,
                         [](const HanWord& word, std::size_t at) { return word.span.begin < at; });
    const auto last = std::lower_bound(first, words.end(), span.end, [](const HanWord& word, std::size_t at) {
        return word.span.begin < at;
    });
    return static_cast<std::size_t>(last - first);
}

} // namespace

void checkRepetition(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    std::vector<bool> borders;
    for (std::size_t at = 0; at + 3 < text.size(); ++at) {
        const std::size_t length = doubledPiece(text, at);
        if (length == 0)
            continue;
        if (borders.empty()) {
            if (sourceRepeats(pair))
                return;
            borders = wordBorders(pair);
        }
        const TextSpan piece{at, at + length};
        if (!borders[at] || !borders[at + length] || !borders[at + 2 * length] ||
            mayBeDoubled(piece.of(text)))
            continue;
        const bool oneWord = pair.lexicon() && countWords(pair, piece) == 1;
        addIssue(found, oneWord || length >= longPiece ? "repetition" : "repeated-pattern", std::nullopt,
                 TextSpan{at, at + 2 * length},
                 {QT_TRANSLATE_NOOP("Evidence", "“%1” stands twice in a row; the source repeats nothing."),
                  {quoted(text, piece)}});
        at += 2 * length - 1;
    }
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
