#include "core/align/latin_tokens.h"

#include "core/text/characters.h"

#include <unicode/uchar.h>

#include <string>

namespace duizhao {

namespace {

constexpr std::size_t longestToken = 60;

bool isTokenUnit(char16_t unit) {
    const char16_t plain = halfWidth(unit);
    return isLatinLetter(plain) || isAsciiDigit(plain);
}

bool isApostrophe(char16_t unit) { return unit == u'\'' || unit == 0x2019; }

bool isJoiner(char16_t unit) {
    return unit == u'-' || unit == u'.' || unit == u'&' || unit == u'_' || unit == 0x2010 || unit == 0x2011 ||
           isApostrophe(unit);
}

char16_t folded(char16_t unit) {
    const char16_t plain = halfWidth(unit);
    if (plain < 0x80)
        return plain >= u'A' && plain <= u'Z' ? static_cast<char16_t>(plain + 32) : plain;
    return static_cast<char16_t>(u_tolower(plain));
}

} // namespace

void forEachLatinToken(std::u16string_view text,
                       const std::function<void(std::u16string_view, TextSpan)>& use) {
    std::u16string token;
    for (std::size_t at = 0; at < text.size();) {
        if (!isTokenUnit(text[at])) {
            ++at;
            continue;
        }
        token.clear();
        const std::size_t begin = at;
        bool hasLetter = false;
        std::size_t apostrophe = 0; // 1 + length of the token in front of its last apostrophe
        for (; at < text.size(); ++at) {
            if (isTokenUnit(text[at])) {
                if (token.size() < longestToken)
                    token.push_back(folded(text[at]));
                hasLetter = hasLetter || !isAsciiDigit(halfWidth(text[at]));
            } else if (isJoiner(text[at]) && at + 1 < text.size() && isTokenUnit(text[at + 1])) {
                if (isApostrophe(text[at]))
                    apostrophe = token.size() + 1;
            } else {
                break;
            }
        }
        if (apostrophe != 0 && token.size() == apostrophe && token.back() == u's')
            token.pop_back();
        if (hasLetter)
            use(token, {begin, at});
    }
}

} // namespace duizhao
