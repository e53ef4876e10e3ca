#include "core/text/literal_search.h"

#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/utf16.h>

namespace duizhao {

namespace {

struct Decoded {
    UChar32 character = 0;
    std::size_t next = 0;
};

Decoded decode(std::u16string_view text, std::size_t at) {
    Decoded decoded{0, at};
    U16_NEXT(text.data(), decoded.next, text.size(), decoded.character);
    return decoded;
}

UChar32 folded(UChar32 character) {
    if (character < 0x80)
        return character >= 'A' && character <= 'Z' ? character + 0x20 : character;
    return u_foldCase(character, U_FOLD_CASE_DEFAULT);
}

/// Calls `each` with every character that folds to the same as `character`.
template <typename Each>
void forEachCase(UChar32 character, const Each& each) {
    icu::UnicodeSet cases(character, character);
    cases.closeOver(USET_CASE_INSENSITIVE);
    for (int32_t range = 0; range < cases.getRangeCount(); ++range)
        for (UChar32 other = cases.getRangeStart(range); other <= cases.getRangeEnd(range); ++other)
            each(other);
}

} // namespace

char32_t foldedCharacter(std::u16string_view text, std::size_t at) {
    return static_cast<char32_t>(folded(decode(text, at).character));
}

bool equalFolded(std::u16string_view a, std::u16string_view b) {
    if (a.size() != b.size())
        return false;
    for (std::size_t at = 0; at < a.size();) {
        const Decoded left = decode(a, at);
        const Decoded right = decode(b, at);
        if (left.next != right.next || folded(left.character) != folded(right.character))
            return false;
        at = left.next;
    }
    return true;
}

LiteralFinder::LiteralFinder(std::u16string needle, bool matchCase)
    : needle_(std::move(needle)), matchCase_(matchCase) {
    const std::size_t last = needle_.size() - 1;
    skip_.fill(needle_.size());
    const auto learn = [&](std::size_t at, char16_t unit) {
        if (at == last)
            mayEnd_[unit & 0xFF] = true;
        else
            skip_[unit & 0xFF] = last - at; // the later place comes later and wins
    };
    for (std::size_t at = 0; at <= last;) {
        const Decoded decoded = decode(needle_, at);
        const auto learnCharacter = [&](UChar32 character) {
            std::size_t to = 0;
            char16_t units[2] = {};
            U16_APPEND_UNSAFE(units, to, character);
            for (std::size_t unit = 0; to == decoded.next - at && unit < to; ++unit)
                learn(at + unit, units[unit]);
        };
        if (matchCase_)
            learnCharacter(decoded.character);
        else
            forEachCase(decoded.character, learnCharacter);
        at = decoded.next;
    }
}

bool LiteralFinder::isAt(std::u16string_view text, std::size_t at) const {
    if (needle_.size() == 1 && text[at] == needle_.front())
        return true;
    const std::u16string_view there = text.substr(at, needle_.size());
    return matchCase_ ? there == needle_ : equalFolded(there, needle_);
}

std::size_t LiteralFinder::find(std::u16string_view text, std::size_t from) const {
    const std::size_t last = needle_.size() - 1;
    if (last == 0) { // there is nothing to skip
        for (std::size_t at = from; at < text.size(); ++at)
            if (mayEnd_[text[at] & 0xFF] && isAt(text, at))
                return at;
        return std::u16string_view::npos;
    }
    for (std::size_t at = from; at + last < text.size();) {
        const std::size_t byte = text[at + last] & 0xFF;
        if (mayEnd_[byte] && isAt(text, at))
            return at;
        at += skip_[byte];
    }
    return std::u16string_view::npos;
}

} // namespace duizhao
