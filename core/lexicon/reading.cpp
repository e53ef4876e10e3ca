// The part of Lexicon that knows how characters are read.

#include "core/base/names.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/pinyin.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <cstring>

namespace duizhao {

namespace {

constexpr std::size_t mostReadings = 16;

std::string_view textOf(const Syllable& syllable) {
    return {syllable.data(), ::strnlen(syllable.data(), syllable.size())};
}

} // namespace

std::string plainPinyin(std::string_view name) {
    std::string plain;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char letter = lowerAscii(name[at]);
        const std::string_view rest = name.substr(at);
        if (letter >= 'a' && letter <= 'z') {
            plain += letter;
        } else if (rest.starts_with("\u00FC") || rest.starts_with("\u00DC")) {
            ++at;
            plain += 'v';
        } else if (letter == ':' && plain.ends_with('u')) {
            plain.back() = 'v';
        } else if (rest.starts_with("\u2019")) {
            at += 2;
        } else if (letter != '\'' && letter != '-' && letter != ' ') {
            return {};
        }
    }
    return plain;
}

void Lexicon::readings(std::u16string_view han, std::vector<std::string>& into) const {
    std::vector<std::string> soFar(han.empty() ? 0 : 1);
    for (std::size_t at = 0; at < han.size() && !soFar.empty();) {
        UChar32 codePoint = 0;
        U16_NEXT(han, at, han.size(), codePoint);
        const CharacterRecord* record = character(static_cast<char32_t>(codePoint));
        std::vector<std::string> longer;
        for (const std::string& begun : soFar)
            for (const std::uint32_t number :
                 record ? list(readingLists_, record->readings) : std::span<const std::uint32_t>())
                if (number < syllables_.size() && longer.size() < mostReadings)
                    longer.push_back(begun + std::string(textOf(syllables_[number])));
        soFar = std::move(longer);
    }
    into.insert(into.end(), soFar.begin(), soFar.end());
}

bool Lexicon::isPinyin(std::string_view letters) const {
    constexpr std::size_t longestSyllable = 6;
    constexpr std::size_t longestName = 63; // a set of places fits into one number
    if (letters.empty() || letters.size() > longestName)
        return false;
    std::uint64_t places = 1;
    for (std::size_t place = 0; place < letters.size(); ++place) {
        if ((places >> place & 1) == 0)
            continue;
        for (std::size_t length = 1; length <= longestSyllable && place + length <= letters.size();
             ++length) {
            Syllable wanted = {};
            letters.copy(wanted.data(), length, place);
            bool known = std::ranges::binary_search(syllables_, wanted);
            std::ranges::replace(wanted, 'u', 'v');
            known = known || std::ranges::binary_search(syllables_, wanted);
            if (known)
                places |= std::uint64_t{1} << (place + length);
        }
    }
    return (places >> letters.size() & 1) != 0;
}

} // namespace duizhao
