#include "core/text/sentence_context.h"

#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace duizhao {

namespace {

/// iPhone, eBay, macOS: names that begin small and hold a capital.
bool isCamelCase(std::u16string_view word) {
    return !word.empty() && isLower(word.front()) &&
           std::any_of(word.begin() + 1, word.end(), [](char16_t unit) { return isUpper(unit); });
}

/// Whether the first letter of the sentence is small: its text seems to know no capitals.
bool startsSmall(const SentenceContext& context, std::size_t end) {
    constexpr std::size_t reach = 64;
    const std::size_t limit = std::min(end, context.begin + reach);
    std::size_t first = context.begin;
    while (first < limit && !isLetter(context.text[first]))
        ++first;
    return first < limit && isLower(context.text[first]) && !isCamelCase(westernWordAt(context.text, first));
}

} // namespace

bool isHan(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC); }
bool isUpper(char32_t c) { return u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c)); }
bool isLower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool isDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }

bool isDash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == U'－' || c == U'─'; }

bool isCombining(char32_t c) {
    const int32_t property = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
    return property == U_GCB_EXTEND || property == U_GCB_ZWJ || property == U_GCB_SPACING_MARK;
}

bool isWesternWord(char16_t c) { return c < 0x2E80 && (u_isalnum(c) || c == u'\'' || c == u'’'); }

char16_t unitBefore(std::u16string_view text, std::size_t at) { return at > 0 ? text[at - 1] : u'\0'; }

Follower followerOf(std::u16string_view text, std::size_t end) {
    Follower follower{.at = end};
    while (follower.at < text.size() && isWhiteSpace(text[follower.at])) {
        follower.isParted = true;
        follower.isOnNewLine = follower.isOnNewLine || text[follower.at] == u'\n';
        ++follower.at;
    }
    std::size_t at = follower.at;
    if (at < text.size())
        U16_NEXT(text, at, text.size(), follower.character);
    return follower;
}

std::u16string_view westernWordAt(std::u16string_view text, std::size_t at) {
    constexpr std::size_t longest = 40;
    std::size_t end = at;
    while (end < text.size() && end < at + longest && isWesternWord(text[end]))
        ++end;
    return text.substr(at, end - at);
}

std::u16string_view westernWordBefore(std::u16string_view text, std::size_t end) {
    constexpr std::size_t longest = 24;
    constexpr std::size_t longestGap = 8;
    const std::size_t nearest = end - std::min(end, longestGap);
    while (end > nearest && text[end - 1] == u' ')
        --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest && isWesternWord(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

bool initialFollows(std::u16string_view text, const Follower& follower) {
    const std::size_t stop = follower.at + 1;
    return isUpper(follower.character) && stop < text.size() && text[stop] == u'.';
}

bool starterFollows(std::u16string_view text, const Follower& follower) {
    return !initialFollows(text, follower) && startsSentences(westernWordAt(text, follower.at));
}

bool canStart(const SentenceContext& context, const Follower& follower) {
    const std::u16string_view text = context.text;
    std::size_t at = follower.at;
    const bool isBracketed = at < text.size() && closingBracket(text[at]) != 0;
    const auto opens = [](char16_t unit) {
        return isOpeningMark(unit) || unit == u'"' || unit == u'\'' || unit == u' ';
    };
    while (at < text.size() && opens(text[at]))
        ++at;
    const bool isQuoted = at > follower.at && !isBracketed;
    if (at >= text.size() || !isLower(text[at]) || isQuoted)
        return true;
    return isChinese(context.language) || isCamelCase(westernWordAt(text, at)) ||
           startsSmall(context, follower.at);
}

} // namespace duizhao
