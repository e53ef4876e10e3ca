#include "core/lexicon/compile/readings.h"

#include "core/lexicon/lexicon_format.h"
#include "core/lexicon/pinyin.h"
#include "core/text/characters.h"
#include "core/text/utf.h"

#include <unicode/utf16.h>

#include <tuple>

namespace duizhao {

namespace {

/// "lu:4" as "lv"; empty if it is no syllable.
std::string plainSyllable(std::u16string_view written) {
    std::string letters = toUtf8(written);
    std::erase_if(letters, [](char letter) { return letter >= '1' && letter <= '5'; });
    const std::string plain = plainPinyin(letters);
    return plain.size() <= std::tuple_size_v<Syllable> ? plain : std::string();
}

void addReadings(std::u16string_view spelling, const std::vector<std::string>& syllables,
                 std::map<char32_t, std::set<std::string>>& into) {
    const std::u32string characters = hanCharacters(spelling);
    if (characters.size() != syllables.size() || characters.size() != countCodePoints(spelling))
        return;
    for (std::size_t at = 0; at < characters.size(); ++at)
        into[characters[at]].insert(syllables[at]);
}

} // namespace

std::vector<std::string> syllablesOf(std::u16string_view pinyin) {
    std::vector<std::string> result;
    while (!pinyin.empty()) {
        const std::size_t end = std::min(pinyin.find(u' '), pinyin.size());
        if (end > 0) {
            result.push_back(plainSyllable(pinyin.substr(0, end)));
            if (result.back().empty())
                return {};
        }
        pinyin.remove_prefix(std::min(end + 1, pinyin.size()));
    }
    return result;
}

std::map<char32_t, std::set<std::string>> readingsOf(const std::vector<DictionaryEntry>& entries) {
    std::map<char32_t, std::set<std::string>> result;
    for (const DictionaryEntry& entry : entries) {
        const std::vector<std::string> syllables = syllablesOf(entry.pinyin);
        if (syllables.empty())
            continue;
        addReadings(entry.traditional, syllables, result);
        addReadings(entry.simplified, syllables, result);
    }
    return result;
}

std::u32string hanCharacters(std::u16string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool han = isHanUnit(text[at]);
        UChar32 codePoint = 0;
        U16_NEXT(text, at, text.size(), codePoint);
        if (han && !U_IS_SURROGATE(codePoint))
            result.push_back(static_cast<char32_t>(codePoint));
    }
    return result;
}

} // namespace duizhao
