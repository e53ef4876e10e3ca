#include "core/text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace duizhao {

namespace {

constexpr char32_t replacement = 0xFFFD;

void appendUtf8(std::string& bytes, char32_t character) {
    if (character < 0x80) {
        bytes += static_cast<char>(character);
        return;
    }
    char encoded[4];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(encoded, length, character);
    bytes.append(encoded, length);
}

} // namespace

std::string toUtf8(std::u16string_view text) {
    std::string bytes;
    bytes.reserve(text.size() + text.size() / 2);
    for (std::size_t at = 0; at < text.size();) {
        char32_t character = 0;
        U16_NEXT(text, at, text.size(), character);
        appendUtf8(bytes, U_IS_SURROGATE(character) ? replacement : character);
    }
    return bytes;
}

std::u16string toUtf16(std::string_view utf8) {
    std::u16string text;
    text.reserve(utf8.size());
    const auto size = static_cast<std::int64_t>(utf8.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT(utf8, at, size, character);
        const char32_t valid = character < 0 ? replacement : static_cast<char32_t>(character);
        if (valid > 0xFFFF)
            text += {static_cast<char16_t>(U16_LEAD(valid)), static_cast<char16_t>(U16_TRAIL(valid))};
        else
            text += static_cast<char16_t>(valid);
    }
    return text;
}

std::size_t countCodePoints(std::u16string_view text) {
    std::size_t pairs = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
        if (U16_IS_LEAD(text[at]) && U16_IS_TRAIL(text[at + 1]))
            ++pairs;
    return text.size() - pairs;
}

std::size_t utf16Offset(std::u16string_view text, std::size_t codePoints) {
    std::size_t at = 0;
    for (; codePoints > 0 && at < text.size(); --codePoints)
        U16_FWD_1(text, at, text.size());
    return at;
}

} // namespace duizhao
