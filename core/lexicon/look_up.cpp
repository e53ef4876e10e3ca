#include "core/lexicon/look_up.h"

#include "core/lexicon/english_word.h"
#include "core/lexicon/word_split.h"
#include "core/text/characters.h"
#include "core/text/utf.h"

#include <algorithm>
#include <string>

namespace duizhao {

namespace {

constexpr std::size_t reach = 60; ///< units around a place in which its word is sought
constexpr std::size_t mostHeadwords = 3;
constexpr std::size_t mostTranslations = 10;

/// Entries are told apart by spelling and reading: a traditional and a simplified headword share theirs.
void addEntries(const Lexicon& lexicon, HeadwordId headword, std::vector<DictionaryEntry>& into) {
    for (DictionaryEntry& entry : lexicon.entries(headword))
        if (std::find(into.begin(), into.end(), entry) == into.end())
            into.push_back(std::move(entry));
}

bool isHan(std::u16string_view text, std::size_t at) {
    return isHanUnit(text[at]) || (isLowSurrogate(text[at]) && at > 0 && isHanUnit(text[at - 1]));
}

/// The word of the sentence around that holds the place, as its characters alone would not tell.
TextSpan wordAround(const Lexicon& lexicon, std::u16string_view text, std::size_t at) {
    TextSpan around{at, at + 1};
    while (around.begin > 0 && at - around.begin < reach && isHan(text, around.begin - 1))
        --around.begin;
    while (around.end < text.size() && around.end - at < reach && isHan(text, around.end))
        ++around.end;
    std::vector<HanWord> words;
    WordSplitter(lexicon).split(text, around, words);
    for (const HanWord& word : words)
        if (word.span.contains(at))
            return word.span;
    return around;
}

LookUp lookUpChinese(const Lexicon& lexicon, std::u16string_view text, std::size_t at) {
    const TextSpan word = wordAround(lexicon, text, at);
    struct Candidate {
        TextSpan span;
        HeadwordId headword;
    };
    std::vector<Candidate> candidates;
    std::vector<HeadwordMatch> matches;
    for (std::size_t begin = word.begin; begin <= at; ++begin) {
        matches.clear();
        lexicon.findHeadwords(text, begin, matches);
        for (const HeadwordMatch& match : matches)
            if (begin + match.length > at)
                candidates.push_back({{begin, begin + match.length}, match.headword});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& one, const Candidate& two) {
        return one.span.length() > two.span.length();
    });
    LookUp found{candidates.empty() ? word : candidates.front().span, false, {}};
    for (std::size_t number = 0; number < std::min(candidates.size(), mostHeadwords); ++number)
        addEntries(lexicon, candidates[number].headword, found.entries);
    return found;
}

/// Whether a sense holds the words side by side, in these forms or others.
bool holdsAll(const DictionaryEntry& entry, const std::vector<std::string>& stems, EnglishStemmer& stemmer) {
    std::vector<EnglishWord> words;
    std::vector<std::string> own;
    for (const std::u16string& sense : entry.senses) {
        words.clear();
        own.clear();
        findEnglishWords(sense, words);
        for (const EnglishWord& word : words)
            own.emplace_back(stemmer.stem(word.span.of(sense)));
        if (std::search(own.begin(), own.end(), stems.begin(), stems.end()) != own.end())
            return true;
    }
    return false;
}

LookUp lookUpEnglish(const Lexicon& lexicon, std::u16string_view text, const std::vector<TextSpan>& words) {
    EnglishStemmer stemmer;
    std::vector<std::string> stems;
    TextSpan key = words.front(); // the longest word has the fewest headwords
    for (const TextSpan& word : words) {
        stems.emplace_back(stemmer.stem(word.of(text)));
        if (word.length() > key.length())
            key = word;
    }
    LookUp found{{words.front().begin, words.back().end}, true, {}};
    for (const HeadwordId headword : lexicon.headwordsFor(toUtf8(key.of(text)))) {
        for (const DictionaryEntry& entry : lexicon.entries(headword))
            if (holdsAll(entry, stems, stemmer) &&
                std::find(found.entries.begin(), found.entries.end(), entry) == found.entries.end())
                found.entries.push_back(entry);
        if (found.entries.size() >= mostTranslations)
            break;
    }
    return found;
}

/// The English words that touch a span.
std::vector<TextSpan> englishWords(std::u16string_view text, TextSpan span) {
    const std::size_t begin = span.begin - std::min(span.begin, reach);
    const std::u16string_view around = text.substr(begin, std::min(span.end + reach, text.size()) - begin);
    std::vector<EnglishWord> words;
    findEnglishWords(around, words);
    std::vector<TextSpan> touching;
    for (const EnglishWord& word : words) {
        const TextSpan inText{begin + word.span.begin, begin + word.span.end};
        if (inText.overlaps(span))
            touching.push_back(inText);
    }
    return touching;
}

} // namespace

std::optional<LookUp> lookUp(const Lexicon& lexicon, std::u16string_view text, TextSpan place) {
    if (place.begin >= text.size())
        return std::nullopt;
    const TextSpan chosen{place.begin, std::clamp(place.end, place.begin + 1, text.size())};
    if (!place.empty())
        if (const auto whole = lexicon.headword(chosen.of(text))) {
            LookUp found{chosen, false, {}};
            addEntries(lexicon, *whole, found.entries);
            return found;
        }
    for (std::size_t at = chosen.begin; at < chosen.end; ++at) {
        if (isHan(text, at))
            return lookUpChinese(lexicon, text, isLowSurrogate(text[at]) ? at - 1 : at);
        if (isLatinLetter(text[at])) {
            // Letters may belong to a Chinese word (卡拉OK).
            const auto words = englishWords(text, chosen);
            if (!words.empty())
                return lookUpEnglish(lexicon, text, words);
        }
    }
    return std::nullopt;
}

} // namespace duizhao
