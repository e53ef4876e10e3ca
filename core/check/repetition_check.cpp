#include "core/check/repetition_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

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

bool isLink(std::u16string_view word) {
    constexpr std::array<std::u16string_view, 11> words = {u"and", u"or", u"by",   u"to",   u"after", u"for",
                                                           u"in",  u"on", u"over", u"upon", u"s"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether a word is doubled in itself: "couscous".
bool isDoubled(std::u16string_view word) {
    const std::size_t half = word.size() / 2;
    return half >= 2 && word.size() % 2 == 0 && word.substr(0, half) == word.substr(half);
}

/// Whether the source doubles something: "very, very", "again and again", "step by step".
bool sourceDoubles(PairReading& pair) {
    std::u16string last;
    std::u16string lastButOne;
    for (const EnglishWord& word : pair.sourceWords()) {
        std::u16string now = lowered(word.span.of(pair.source()));
        if (now == last || (now == lastButOne && isLink(last)) || isDoubled(now))
            return true;
        lastButOne = std::exchange(last, std::move(now));
    }
    return false;
}

/// Whether any word of the source that means something stands in it twice.
bool sourceRepeats(PairReading& pair) {
    std::unordered_set<std::string> seen;
    for (const EnglishWord& word : pair.sourceWords()) {
        const std::string_view stem = pair.stemmer().stem(word.span.of(pair.source()));
        if (!isStopWord(stem) && !seen.emplace(stem).second)
            return true;
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

/// Whether the piece is a verb of two characters that Chinese doubles to say "a little": at the end of a
/// clause (你出去走動走動吧).
bool isLittleDoing(PairReading& pair, TextSpan piece, std::size_t end) {
    constexpr std::u16string_view particles = u"吧嘛呢啊了";
    const std::u16string_view text = pair.target();
    if (piece.length() != 2 || end != piece.end + 2 ||
        (end < text.size() && isHanUnit(text[end]) && particles.find(text[end]) == particles.npos))
        return false;
    const auto headword = pair.lexicon() ? pair.lexicon()->headword(piece.of(text)) : std::nullopt;
    if (!headword)
        return false;
    const std::vector<DictionaryEntry> entries = pair.lexicon()->entries(*headword);
    return std::any_of(entries.begin(), entries.end(), [](const DictionaryEntry& entry) {
        return !entry.senses.empty() && entry.senses.front().starts_with(u"to ");
    });
}

/// Where the last of the pieces ends that stand in a row from `at` on.
std::size_t rowEnd(std::u16string_view text, std::size_t at, std::size_t length) {
    std::size_t end = at + 2 * length;
    while (text.substr(end, length) == text.substr(at, length))
        end += length;
    return end;
}

/// Pieces that stand twice or oftener in a row.
void addRows(PairReading& pair, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    std::vector<bool> borders;
    for (std::size_t at = 0; at + 3 < text.size(); ++at) {
        const std::size_t length = doubledPiece(text, at);
        if (length == 0)
            continue;
        if (borders.empty()) {
            if (sourceDoubles(pair))
                return;
            borders = wordBorders(pair);
        }
        const TextSpan piece{at, at + length};
        const std::size_t end = rowEnd(text, at, length);
        if (!borders[at] || !borders[at + length] || !borders[end] || mayBeDoubled(piece.of(text)) ||
            isLittleDoing(pair, piece, end))
            continue;
        const bool oneWord = pair.lexicon() && countWords(pair, piece) == 1;
        addIssue(found, oneWord || length >= longPiece ? "repetition" : "repeated-pattern", std::nullopt,
                 TextSpan{at, end},
                 {QT_TRANSLATE_NOOP("Evidence", "“%1” occurs twice in a row; the source repeats nothing."),
                  {quoted(text, piece)}});
        at = end - 1;
    }
}

/// Where the conjunction or the mark between items of a list ends that begins at `at`; `at` where none does.
std::size_t behindAnd(std::u16string_view text, std::size_t at) {
    constexpr std::array<std::u16string_view, 8> words = {u"以及", u"和", u"与", u"與",
                                                          u"及",   u"、", u"或", u"跟"};
    while (at < text.size() && text[at] == u' ')
        ++at;
    for (const std::u16string_view word : words)
        if (text.substr(at).starts_with(word)) {
            at += word.size();
            while (at < text.size() && text[at] == u' ')
                ++at;
            return at;
        }
    return text.npos;
}

/// Whether any piece may be joined with itself, told without cutting the text into words.
bool mayJoinItself(std::u16string_view text) {
    constexpr std::u16string_view links = u"和与與及、或跟";
    constexpr std::size_t longest = 8;
    for (std::size_t at = text.find_first_of(links); at != text.npos;
         at = text.find_first_of(links, at + 1)) {
        std::size_t before = at; // of 以及, of spaces
        while (before > 0 && (text[before - 1] == u' ' || text[before - 1] == u'以'))
            --before;
        std::size_t behind = at + 1;
        while (behind < text.size() && text[behind] == u' ')
            ++behind;
        for (std::size_t length = 2; length <= longest && length <= before; ++length)
            if (text.substr(before - length, length) == text.substr(behind, length))
                return true;
    }
    return false;
}

/// Words that are joined with themselves: 律师和律师, where the source names two things.
void addJoinedWithThemselves(PairReading& pair, std::vector<Issue>& found) {
    constexpr std::size_t shortest = 2;
    const std::u16string_view text = pair.target();
    if (!mayJoinItself(text))
        return;
    bool asked = false;
    for (const HanWord& word : pair.hanWords()) {
        const std::u16string_view letters = word.span.of(text);
        if (letters.size() < shortest || mayBeDoubled(letters))
            continue;
        const std::size_t second = behindAnd(text, word.span.end);
        if (second == text.npos || !text.substr(second).starts_with(letters))
            continue;
        const std::size_t end = second + letters.size();
        // More Chinese behind it would be a longer word or phrase of its own.
        if (end < text.size() && isHanUnit(text[end]))
            continue;
        if (!std::exchange(asked, true) && (sourceDoubles(pair) || sourceRepeats(pair)))
            return;
        addIssue(found, "repetition", std::nullopt, TextSpan{word.span.begin, end},
                 {QT_TRANSLATE_NOOP("Evidence", "“%1” is joined with itself; the source repeats nothing."),
                  {quoted(text, word.span)}});
    }
}

} // namespace

void checkRepetition(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    addRows(pair, found);
    addJoinedWithThemselves(pair, found);
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
