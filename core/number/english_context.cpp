#include "core/number/english_context.h"

#include "core/number/digit_run.h"
#include "core/number/english_date.h"
#include "core/text/characters.h"

namespace duizhao {

namespace {

using enum NumberWord;

/// The length of BC, B.C., BCE, AD, A.D., CE at `at`, and whether it means before our era.
struct Era {
    std::size_t length = 0;
    bool before = false;
};
Era eraAt(std::u16string_view text, std::size_t at) {
    constexpr std::u16string_view names[] = {u"B.C.E.", u"B.C.", u"BCE", u"BC", u"A.D.", u"AD", u"CE"};
    for (const std::u16string_view name : names)
        if (text.substr(at, name.size()) == name) {
            const std::size_t end = at + name.size();
            const bool whole = end >= text.size() || !isLatinLetter(text[end]);
            return whole ? Era{name.size(), name.front() == u'B'} : Era{};
        }
    return {};
}

bool isMinus(std::u16string_view text, std::size_t begin) {
    const std::u16string_view ahead = text.substr(0, begin);
    if (ahead.ends_with(u"minus ") || ahead.ends_with(u"Minus ") || ahead.ends_with(u"negative "))
        return true;
    if (begin == 0 || (text[begin - 1] != u'-' && text[begin - 1] != 0x2212))
        return false;
    return begin == 1 || isSpaceUnit(text[begin - 2]) || text[begin - 2] == u'(';
}

} // namespace

bool isCurrencySign(char16_t unit) {
    return unit == u'$' || unit == 0xA3 || unit == 0x20AC || unit == 0xA5 || unit == 0xFFE5 ||
           unit == 0xFF04 || unit == 0x20A9 || unit == 0x20B9;
}

bool takePercent(std::u16string_view text, std::size_t& end) {
    const std::size_t sign = behindSpace(text, end);
    if (sign < text.size() && (text[sign] == u'%' || text[sign] == 0xFF05)) {
        end = sign + 1;
        return true;
    }
    const EnglishWord word = englishWordBehind(text, end);
    if (word.meaning == percent) {
        end = word.span.end;
        return true;
    }
    if (word.span.of(text) != u"per")
        return false;
    const EnglishWord cent = englishWordBehind(text, word.span.end);
    if (cent.span.of(text) != u"cent")
        return false;
    end = cent.span.end;
    return true;
}

bool isTakenOff(std::u16string_view text, std::size_t end) {
    const std::u16string_view word = englishWordBehind(text, end).span.of(text);
    return word == u"off" || word == u"discount" || word == u"discounts";
}

bool isBelowZero(std::u16string_view text, std::size_t begin, std::size_t end) {
    if (isMinus(text, begin))
        return true;
    EnglishWord word = englishWordBehind(text, end);
    for (int words = 0; words < 2 && !word.span.empty() && word.span.of(text) != u"below"; ++words)
        word = englishWordBehind(text, word.span.end);
    return word.span.of(text) == u"below" && englishWordBehind(text, word.span.end).span.of(text) == u"zero";
}

void takeMeasureOf(std::u16string_view text, Number& number, std::size_t& end) {
    const EnglishWord join = englishWordBehind(text, end);
    const EnglishWord one = join.meaning == of ? englishWordBehind(text, join.span.end) : EnglishWord{};
    const Unit unit = one.meaning == article ? englishUnitBehind(text, one.span.end) : Unit{};
    if (!unit)
        return;
    number.unit = unit;
    number.form = NumberForm::usual;
    number.part = number.whole = 0;
    end = number.span.end = one.span.end;
}

void takeEra(std::u16string_view text, Number& number, std::size_t& end) {
    if (number.kind != NumberKind::plain && number.kind != NumberKind::year)
        return;
    const std::u16string_view ahead = text.substr(0, number.span.begin);
    if (ahead.ends_with(u"AD ") || ahead.ends_with(u"A.D. "))
        number.kind = NumberKind::year;
    const std::size_t begin = behindSpace(text, end);
    const Era era = begin > end ? eraAt(text, begin) : Era{};
    if (era.length == 0)
        return;
    number.kind = NumberKind::year;
    number.negative = era.before;
    end = begin + era.length;
}

std::optional<Number> englishShareAt(std::u16string_view text, const EnglishQuantity& part) {
    if (part.scale != 1 || part.fraction || part.ordinal || part.decade || part.value < 1)
        return std::nullopt;
    EnglishWord join = englishWordBehind(text, part.end);
    if (join.meaning == out) {
        join = englishWordBehind(text, join.span.end);
        if (join.meaning != of)
            return std::nullopt;
    } else if (join.meaning != joinIn || !part.words || !part.single) {
        return std::nullopt;
    }
    std::size_t begin = behindSpace(text, join.span.end);
    if (const EnglishWord every = englishWordAt(text, begin); every.span.of(text) == u"every")
        begin = behindSpace(text, every.span.end);
    const auto whole = digitAt(text, begin) >= 0 ? digitQuantityAt(text, begin, false)
                                                 : wordQuantityAt(text, englishWordAt(text, begin));
    const bool single = join.meaning == of || part.value == 1 || (whole && whole->words && whole->single);
    if (!whole || !single || whole->value < 2 || whole->value <= part.value || whole->yearLike ||
        whole->ordinal || whole->approximate || englishUnitBehind(text, whole->end) ||
        englishDayBeforeMonth(text, *whole))
        return std::nullopt;
    const double value = part.value / whole->value;
    return Number{.low = value,
                  .high = value,
                  .span = {part.span.begin, whole->span.end},
                  .form = NumberForm::fraction,
                  .part = part.value,
                  .whole = whole->value};
}

} // namespace duizhao
