#include "core/number/english_range.h"

#include "core/number/digit_run.h"
#include "core/number/english_context.h"

namespace duizhao {

namespace {

using enum NumberWord;

bool isDash(char16_t unit) {
    return unit == u'-' || unit == 0x2013 || unit == 0x2014 || unit == u'~' || unit == 0xFF5E ||
           unit == 0x2010 || unit == 0x2011;
}

/// Where the second half would begin: behind a dash, "to", "and" after "between", or "or" between two small
/// numerals (two or three hundred).
std::optional<std::size_t> rangeJoin(std::u16string_view text, const EnglishQuantity& first, std::size_t end,
                                     bool afterBetween) {
    const std::size_t at = behindSpace(text, end);
    if (at < text.size() && isDash(text[at]) && !(first.words && text[at] == u'-')) {
        const bool spaced = at > end;
        const std::size_t next = behindSpace(text, at + 1);
        if ((next > at + 1) == spaced && !(spaced && text[at] == u'-') && text[at] != 0x2014)
            return next;
        return std::nullopt;
    }
    if (at == end && at < text.size() && text[at] == u'/' && first.yearLike && digitAt(text, at + 3) < 0)
        return at + 1; // 2020/21
    if (at == end)
        return std::nullopt;
    const EnglishWord word = englishWordAt(text, at);
    const bool either = first.single && word.span.of(text) == u"or";
    if (either || word.meaning == joinTo || (word.meaning == joinAnd && afterBetween))
        return behindSpace(text, word.span.end);
    return std::nullopt;
}

std::optional<EnglishQuantity> secondHalfAt(std::u16string_view text, std::size_t at, bool money) {
    std::optional<EnglishQuantity> second;
    if (digitAt(text, at) >= 0 && !opaqueAt(text, at))
        second = digitQuantityAt(text, at, money);
    else if (const EnglishWord word = englishWordAt(text, at);
             word.meaning != article && word.meaning != several)
        second = wordQuantityAt(text, word);
    return second && !second->ordinal && !second->fraction && !second->decade ? second : std::nullopt;
}

} // namespace

std::optional<EnglishRange> englishRangeBehind(std::u16string_view text, const EnglishQuantity& first,
                                               std::size_t end, bool money, bool between) {
    const auto join = rangeJoin(text, first, end, between);
    if (!join || *join >= text.size())
        return std::nullopt;
    EnglishRange range;
    range.money = isCurrencySign(text[*join]);
    const auto second = secondHalfAt(text, *join + (range.money ? 1 : 0), money || range.money);
    if (!second)
        return std::nullopt;
    range.low = first.value;
    range.second = *second;
    const bool hundreds = first.scale == 100 && (second->scale == 1e5 || second->scale == 1e8);
    const double share = second->scale / first.scale;
    if ((first.scale == 1 || hundreds) && share > 1 && first.value * share <= second->value)
        range.low = first.value * share;
    if (first.yearLike && second->span.length() == 2 && second->scale == 1 && !second->words) { // 2015-18
        const double century = first.value - static_cast<int>(first.value) % 100;
        range.second.value += century;
    }
    return range.low < range.second.value ? std::optional(range) : std::nullopt;
}

} // namespace duizhao
