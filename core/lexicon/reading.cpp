// The part of Lexicon that knows how characters are read.

#include "core/base/names.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <cstring>

namespace duizhao {

namespace {

/// So many letters fit into a set of places (0 to 63) in one number.
constexpr std::size_t mostLetters = 63;

/// Lower-case letters only, "v" for ü; empty where a character is no letter or there are too many.
class PlainLetters {
public:
    explicit PlainLetters(std::string_view letters) {
        for (std::size_t at = 0; at < letters.size(); ++at) {
            const char letter = lowerAscii(letters[at]);
            const std::string_view rest = letters.substr(at);
            if (letter >= 'a' && letter <= 'z' && size_ < mostLetters) {
                letters_[size_++] = letter;
            } else if (rest.starts_with("\u00FC") || rest.starts_with("\u00DC")) {
                ++at;
                if (size_ < mostLetters)
                    letters_[size_++] = 'v';
            } else if (letter == ':' && size_ > 0 && letters_[size_ - 1] == 'u') {
                letters_[size_ - 1] = 'v';
            } else if (rest.starts_with("\u2019")) {
                at += 2;
            } else if (letter != '\'' && letter != '-' && letter != ' ') {
                size_ = 0;
                return;
            }
        }
    }

    std::string_view view() const { return {letters_, size_}; }

private:
    char letters_[mostLetters] = {};
    std::size_t size_ = 0;
};

std::string_view textOf(const Syllable& syllable) {
    return {syllable.data(), ::strnlen(syllable.data(), syllable.size())};
}

/// True if `letters` begin with the syllable; a ü of the syllable may be spelled u.
bool beginsWith(std::string_view letters, std::string_view syllable) {
    if (letters.size() < syllable.size() || syllable.empty())
        return false;
    for (std::size_t at = 0; at < syllable.size(); ++at)
        if (letters[at] != syllable[at] && !(syllable[at] == 'v' && letters[at] == 'u'))
            return false;
    return true;
}

} // namespace

bool Lexicon::isReadingOf(std::string_view letters, std::u16string_view han) const {
    const PlainLetters plain(letters);
    const std::string_view name = plain.view();
    if (name.empty() || han.empty())
        return false;
    std::uint64_t places = 1; // bit n: the characters so far can be read as the first n letters
    for (std::size_t at = 0; at < han.size() && places != 0; ++at) {
        char32_t codePoint = han[at];
        if (codePoint >= 0xD800 && codePoint < 0xDC00 && at + 1 < han.size())
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (static_cast<char32_t>(han[++at]) - 0xDC00);
        const CharacterRecord* record = character(codePoint);
        if (!record)
            return false;
        std::uint64_t next = 0;
        for (const std::uint32_t number : list(readingLists_, record->readings)) {
            if (number >= syllables_.size())
                continue;
            const std::string_view syllable = textOf(syllables_[number]);
            for (std::size_t place = 0; place < name.size(); ++place)
                if ((places >> place & 1) != 0 && beginsWith(name.substr(place), syllable))
                    next |= std::uint64_t{1} << (place + syllable.size());
        }
        places = next;
    }
    return (places >> name.size() & 1) != 0;
}

bool Lexicon::isPinyin(std::string_view letters) const {
    const PlainLetters plain(letters);
    const std::string_view name = plain.view();
    constexpr std::size_t longestSyllable = 6;
    std::uint64_t places = 1;
    for (std::size_t place = 0; place < name.size(); ++place) {
        if ((places >> place & 1) == 0)
            continue;
        for (std::size_t length = 1; length <= longestSyllable && place + length <= name.size(); ++length) {
            Syllable wanted = {};
            name.copy(wanted.data(), length, place);
            bool known = std::ranges::binary_search(syllables_, wanted);
            std::ranges::replace(wanted, 'u', 'v');
            known = known || std::ranges::binary_search(syllables_, wanted);
            if (known)
                places |= std::uint64_t{1} << (place + length);
        }
    }
    return !name.empty() && (places >> name.size() & 1) != 0;
}

} // namespace duizhao
