#include "core/lexicon/compile/readings.h"

#include "core/lexicon/lexicon_format.h"
#include "core/text/characters.h"
#include "core/text/utf.h"

#include <tuple>

namespace duizhao {

namespace {

/// "lu:4" as "lv"; empty if it is no syllable.
std::string plainSyllable(std::u16string_view written) {
    std::string result;
    for (const char16_t unit : written) {
        if (unit >= u'a' && unit <= u'z')
            result.push_back(static_cast<char>(unit));
        else if (unit >= u'A' && unit <= u'Z')
            result.push_back(static_cast<char>(unit - u'A' + u'a'));
        else if (unit == u':' && !result.empty() && result.back() == 'u')
            result.back() = 'v';
        else if (unit < u'1' || unit > u'5')
            return {};
    }
    return result.size() <= std::tuple_size_v<Syllable> ? result : std::string();
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
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isHanUnit(text[at]))
            continue;
        char32_t codePoint = text[at];
        if (codePoint >= 0xD800 && codePoint < 0xDC00) {
            if (at + 1 >= text.size() || !isLowSurrogate(text[at + 1]))
                continue;
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (static_cast<char32_t>(text[++at]) - 0xDC00);
        }
        result.push_back(codePoint);
    }
    return result;
}

} // namespace duizhao
