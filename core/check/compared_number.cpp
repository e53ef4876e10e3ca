#include "core/check/compared_number.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

using View = std::u16string_view;

constexpr std::array<View, 23> englishHedges{
    u"about", u"around", u"approximately", u"roughly", u"nearly", u"almost",    u"some",      u"over",
    u"than",  u"least",  u"most",          u"under",   u"exceed", u"exceeded",  u"exceeding", u"above",
    u"below", u"close",  u"just",          u"circa",   u"topped", u"estimated", u"c"};
constexpr std::array<View, 22> chineseHedges{
    u"约",   u"約",   u"大概", u"近",   u"将近", u"將近", u"超过", u"超過", u"逾",   u"不到", u"不足",
    u"至少", u"至多", u"最多", u"高达", u"高達", u"达到", u"達到", u"左右", u"上下", u"以上", u"几乎"};

bool isOneOf(View word, const auto& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether one of the last three words in front of `begin` is a hedge.
bool englishHedged(View text, std::size_t begin) {
    std::size_t end = begin;
    for (int words = 0; words < 3 && end > 0; ++words) {
        while (end > 0 && !isLatinLetter(text[end - 1])) {
            if (text[end - 1] == u'~')
                return true;
            if (!isSpaceUnit(text[end - 1]) && text[end - 1] != u'$' && text[end - 1] != 0xA3 &&
                text[end - 1] != 0x20AC)
                return false;
            --end;
        }
        std::size_t start = end;
        while (start > 0 && isLatinLetter(text[start - 1]) && end - start < 16)
            --start;
        if (isOneOf(text.substr(start, end - start), englishHedges))
            return true;
        end = start;
    }
    return false;
}

/// Whether a hedge stands within a few characters around the span.
bool chineseHedged(View text, TextSpan span) {
    constexpr std::size_t reach = 5;
    const std::size_t from = span.begin > reach ? span.begin - reach : 0;
    const View before = text.substr(from, span.begin - from);
    const View behind = text.substr(span.end, reach + 1);
    for (const View hedge : chineseHedges)
        if (before.find(hedge) != View::npos || behind.find(hedge) != View::npos)
            return true;
    return behind.starts_with(u"多") || behind.starts_with(u"余") || behind.starts_with(u"餘") ||
           behind.find(u'多') == 1;
}

} // namespace

std::vector<ComparedNumber> comparedNumbers(View text, Language language) {
    constexpr double shortText = 80;
    const double length =
        std::max(static_cast<double>(text.size()), isChinese(language) ? shortText / 3 : shortText);
    std::vector<ComparedNumber> compared;
    for (const Number& number : findAllNumbers(text, language)) {
        const bool hedged =
            number.approximate ||
            (isChinese(language) ? chineseHedged(text, number.span) : englishHedged(text, number.span.begin));
        const double place = static_cast<double>(number.span.begin) / length;
        compared.push_back({.number = number, .hedged = hedged, .place = place});
    }
    return compared;
}

bool tellsFall(View text, bool chinese) {
    constexpr std::array<View, 19> english{u"below",    u"fall",     u"fell",  u"declin",   u"drop",
                                           u"decreas",  u"loss",     u"lost",  u"down",     u"lower",
                                           u"contract", u"shr",      u"minus", u"negative", u"deficit",
                                           u"sub-zero", u"freezing", u"reduc", u"slump"};
    const auto stands = [&](View word) { return text.find(word) != View::npos; };
    if (chinese)
        return text.find_first_of(u"负負零减減降跌亏虧低少缩縮赤") != View::npos;
    return std::any_of(english.begin(), english.end(), stands);
}

} // namespace duizhao
