#include "core/text/language.h"

#include "core/base/names.h"
#include "core/text/chinese_script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace duizhao {

namespace {

constexpr Names<3> languageTags = {"en", "zh-Hans", "zh-Hant"};

enum class Letter { none, mark, han, latin, other, digit };

Letter letterOfAscii(char32_t c) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        return Letter::latin;
    return c >= '0' && c <= '9' ? Letter::digit : Letter::none;
}

Letter letterOf(char32_t c) {
    if (c < 0x80)
        return letterOfAscii(c);
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF))
        return Letter::han;
    const auto character = static_cast<UChar32>(c);
    if (u_isdigit(character))
        return Letter::digit;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(character, &status);
    if (script == USCRIPT_HAN)
        return Letter::han;
    if (!u_isalpha(character))
        return (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0 ? Letter::mark : Letter::none;
    return script == USCRIPT_LATIN ? Letter::latin : Letter::other;
}

} // namespace

std::string_view languageTag(Language language) { return nameOf(language, languageTags); }

std::optional<Language> languageTagged(std::string_view tag) {
    return valueNamed<Language>(tag, languageTags);
}

LetterCount countLetters(std::u16string_view text) {
    LetterCount count;
    bool insideWord = false;
    for (std::size_t at = 0; at < text.size();) {
        char32_t character = 0;
        U16_NEXT(text, at, text.size(), character);
        const Letter letter = letterOf(character);
        if (letter == Letter::mark)
            continue; // a combining accent does not end a word
        count.han += letter == Letter::han;
        count.latin += letter == Letter::latin;
        count.other += letter == Letter::other;
        count.digits += letter == Letter::digit;
        count.latinWords += letter == Letter::latin && !insideWord;
        insideWord = letter == Letter::latin;
    }
    return count;
}

Language chineseScript(std::u16string_view text) {
    constexpr std::size_t enough = std::size_t{64} << 10;
    std::size_t simplified = 0;
    std::size_t traditional = 0;
    for (const char16_t unit : text.substr(0, enough)) {
        const OnlyIn only = onlyIn(unit);
        simplified += only == OnlyIn::simplified;
        traditional += only == OnlyIn::traditional;
    }
    return traditional > simplified ? Language::chineseTraditional : Language::chineseSimplified;
}

} // namespace duizhao
