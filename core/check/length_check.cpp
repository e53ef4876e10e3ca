#include "core/check/length_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"
#include "core/text/sentence.h"

#include <algorithm>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

std::size_t countHan(std::u16string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isHanUnit));
}

struct WordCount {
    std::size_t words = 0; ///< runs of letters and digits
    double worth = 0;      ///< the same where an abbreviation, which is spelt out, is worth several
};

WordCount countWords(std::u16string_view text) {
    WordCount count;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        std::size_t capitals = 0;
        for (; at < text.size() && !isSpaceUnit(text[at]) && text[at] != u'-' && text[at] != u'/'; ++at)
            capitals += text[at] >= u'A' && text[at] <= u'Z' ? 1 : 0;
        const bool hasLetter = std::any_of(
            text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(at),
            [](char16_t unit) { return isLatinLetter(unit) || isAsciiDigit(unit); });
        if (hasLetter) {
            count.words += 1;
            count.worth += capitals > 1 ? static_cast<double>(capitals) : 1;
        }
        ++at;
    }
    return count;
}

/// An upper bound for the number of sentences: marks that can end one.
std::size_t endingMarks(std::u16string_view text) {
    constexpr std::u16string_view marks = u".?!…。？！";
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [&](char16_t unit) { return marks.find(unit) != marks.npos; }));
}

} // namespace

void checkTooLong(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    constexpr double mostPerWord = 3;
    constexpr double mostPerWordInShort = 4; // of a few long words of the trade
    constexpr std::size_t leastWords = 5;
    constexpr std::size_t shortWords = 8;
    const std::size_t han = countHan(pair.target());
    if (han <= leastWords * 3)
        return;
    const auto spaces = std::count(pair.source().begin(), pair.source().end(), u' ');
    if (static_cast<double>(han) <= 0.8 * mostPerWord * static_cast<double>(spaces))
        return; // the usual case, told without looking at words; a fifth of the spaces may part none
    const WordCount words = countWords(pair.source());
    if (words.words < leastWords ||
        static_cast<double>(han) <=
            (words.words < shortWords ? mostPerWordInShort : mostPerWord) * words.worth)
        return;
    addIssue(
        found, "too-long", TextSpan{0, pair.source().size()}, TextSpan{0, pair.target().size()},
        {QT_TRANSLATE_NOOP("Evidence", "%1 Chinese characters stand for %2 words; two for a word are usual."),
         {std::to_string(han), std::to_string(words.words)}});
}

void checkFewerSentences(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    constexpr std::size_t fewer = 2;
    if (pair.target().empty() || endingMarks(pair.source()) < fewer + 1)
        return;
    const std::size_t source = splitSentences(pair.source(), Language::english).size();
    const std::size_t target = splitSentences(pair.target(), pair.pair().targetLanguage).size();
    if (source < target + fewer)
        return;
    addIssue(found, "fewer-sentences", TextSpan{0, pair.source().size()}, TextSpan{0, pair.target().size()},
             {QT_TRANSLATE_NOOP("Evidence", "The source has %1 sentences, the translation %2."),
              {std::to_string(source), std::to_string(target)}});
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
