// The part of Lexicon that finds Chinese for an English word.

#include "core/lexicon/english_word.h"
#include "core/lexicon/gloss.h"
#include "core/lexicon/lexicon.h"
#include "core/text/utf.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

/// How closely a sense speaks of a word; smaller is closer.
enum class Closeness { isTheWord, holdsTheWord, holdsAForm };

std::u16string lowerCase(std::u16string_view word) {
    std::u16string result(word);
    for (char16_t& unit : result)
        if (unit >= u'A' && unit <= u'Z')
            unit = static_cast<char16_t>(unit - u'A' + u'a');
    return result;
}

Closeness closenessOf(const std::u16string& sense, const std::u16string& wanted) {
    Closeness result = Closeness::holdsAForm;
    for (const std::u16string& gloss : glossesOf(sense).glosses) {
        std::vector<EnglishWord> words;
        findEnglishWords(gloss, words);
        const bool holds = std::ranges::any_of(
            words, [&](const EnglishWord& word) { return lowerCase(word.span.of(gloss)) == wanted; });
        if (holds && words.size() == 1)
            return Closeness::isTheWord;
        if (holds)
            result = Closeness::holdsTheWord;
    }
    return result;
}

} // namespace

std::vector<HeadwordId> Lexicon::headwordsFor(std::string_view englishWord) const {
    EnglishStemmer stemmer;
    const auto wantedStem = stem(stemmer.stem(englishWord));
    if (!wantedStem)
        return {};
    const std::u16string wanted = lowerCase(toUtf16(englishWord));
    std::array<std::vector<HeadwordId>, 3> tiers;
    for (const std::uint32_t headword : list(headwordLists_, stemHeadwords_[*wantedStem])) {
        if (headword >= headwords_.size())
            continue;
        Closeness closeness = Closeness::holdsAForm;
        for (const DictionaryEntry& found : entries(headword))
            for (const std::u16string& sense : found.senses)
                closeness = std::min(closeness, closenessOf(sense, wanted));
        tiers[static_cast<std::size_t>(closeness)].push_back(headword);
    }
    std::vector<HeadwordId> result;
    for (const auto& tier : tiers)
        result.insert(result.end(), tier.begin(), tier.end());
    return result;
}

} // namespace duizhao
