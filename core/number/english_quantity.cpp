#include "core/number/english_quantity.h"

#include "core/number/digit_run.h"
#include "core/number/english_cardinal.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

using enum NumberWord;

bool isHyphen(char16_t unit) { return unit == u'-' || unit == 0x2010 || unit == 0x2011; }

/// What letters glued to digits mean.
enum class Suffix { ordinal, decade, thousand, money, unit, name };
struct SuffixEntry {
    std::u16string_view letters;
    Suffix meaning;
    double scale = 1;
};

constexpr std::array<SuffixEntry, 11> magnitudeSuffixes{{{u"k", Suffix::thousand, 1e3},
                                                         {u"K", Suffix::thousand, 1e3},
                                                         {u"m", Suffix::money, 1e6},
                                                         {u"M", Suffix::money, 1e6},
                                                         {u"mn", Suffix::thousand, 1e6},
                                                         {u"b", Suffix::money, 1e9},
                                                         {u"B", Suffix::money, 1e9},
                                                         {u"bn", Suffix::thousand, 1e9},
                                                         {u"t", Suffix::money, 1e12},
                                                         {u"T", Suffix::money, 1e12},
                                                         {u"tn", Suffix::thousand, 1e12}}};

constexpr std::array<std::u16string_view, 36> unitSuffixes{
    u"x",  u"m",   u"g",   u"s",  u"h",   u"W",   u"V",   u"cm",  u"mm",   u"km",   u"kg", u"mg",
    u"lb", u"lbs", u"ft",  u"in", u"mi",  u"ms",  u"min", u"GB",  u"MB",   u"KB",   u"TB", u"PB",
    u"Hz", u"GHz", u"MHz", u"kW", u"kWh", u"MWh", u"px",  u"mph", u"kbps", u"Mbps", u"F",  u"C",
};

SuffixEntry suffixOf(std::u16string_view letters, const DigitRun& run, bool money) {
    if (run.isWhole() && (letters == u"st" || letters == u"nd" || letters == u"rd" || letters == u"th"))
        return {letters, Suffix::ordinal};
    if (run.isWhole() && letters == u"s" && (run.digits == 4 || run.digits == 2))
        return {letters, Suffix::decade};
    for (const SuffixEntry& entry : magnitudeSuffixes)
        if (entry.letters == letters && (money || entry.meaning == Suffix::thousand))
            return entry;
    for (const std::u16string_view unit : unitSuffixes)
        if (unit == letters)
            return {letters, Suffix::unit};
    return {letters, Suffix::name};
}

} // namespace

double vulgarFraction(char16_t unit) {
    switch (unit) {
    case 0xBC:
        return 0.25;
    case 0xBD:
        return 0.5;
    case 0xBE:
        return 0.75;
    case 0x2153:
        return 1.0 / 3;
    case 0x2154:
        return 2.0 / 3;
    default:
        return 0;
    }
}

namespace {

/// "3/4" and "1/10" at `at`.
std::optional<EnglishQuantity> simpleFractionAt(std::u16string_view text, std::size_t at) {
    const std::size_t length = simpleFractionLength(text, at);
    if (length == 0)
        return std::nullopt;
    const double part = digitAt(text, at);
    const double whole = readDigitRun(text, at + 2).value;
    return EnglishQuantity{.value = part / whole,
                           .span = {at, at + length},
                           .fraction = true,
                           .end = at + length,
                           .part = part,
                           .whole = whole};
}

void takeMagnitudes(std::u16string_view text, EnglishQuantity& quantity) {
    for (;;) {
        const EnglishWord word = englishWordBehind(text, quantity.end);
        const bool scales =
            isMagnitude(word.meaning) || (word.meaning == manyMagnitudes && word.value >= 1e3);
        if (!scales)
            return;
        quantity.value = timesHeld(quantity.value, word.value);
        quantity.scale = timesHeld(quantity.scale, word.value);
        quantity.end = quantity.span.end = word.span.end;
    }
}

/// "… and a half", with a magnitude that may follow it.
void takeAndAHalf(std::u16string_view text, EnglishQuantity& quantity) {
    const EnglishWord join = englishWordBehind(text, quantity.end);
    if (join.meaning != joinAnd)
        return;
    const EnglishWord a = englishWordBehind(text, join.span.end);
    if (a.meaning != article)
        return;
    const EnglishWord halfWord = englishWordBehind(text, a.span.end);
    if (halfWord.meaning != half && halfWord.meaning != quarter)
        return;
    const double more = halfWord.meaning == half ? 0.5 : 0.25;
    quantity.value = plusHeld(quantity.value, more * quantity.scale);
    quantity.end = quantity.span.end = halfWord.span.end;
    quantity.single = false;
    takeMagnitudes(text, quantity);
}

void takeOdd(std::u16string_view text, EnglishQuantity& quantity) {
    if (quantity.end < text.size() && text[quantity.end] == u'+') {
        quantity.approximate = true;
        quantity.end = quantity.span.end = quantity.end + 1;
    } else if (const EnglishWord word = englishWordBehind(text, quantity.end); word.meaning == odd) {
        quantity.approximate = true;
        quantity.end = quantity.span.end = word.span.end;
    }
}

/// hundreds, tens of thousands, hundreds of thousands of millions …
EnglishQuantity manyAt(std::u16string_view text, EnglishWord word) {
    EnglishQuantity quantity{
        .value = word.value, .scale = word.value, .span = word.span, .words = true, .approximate = true};
    for (;;) {
        quantity.end = quantity.span.end = word.span.end;
        const EnglishWord join = englishWordBehind(text, word.span.end);
        const EnglishWord next = join.meaning == of ? englishWordBehind(text, join.span.end) : EnglishWord{};
        if (next.meaning != manyMagnitudes || next.value < 1e3)
            return quantity;
        quantity.value = quantity.scale = timesHeld(quantity.value, next.value);
        word = next;
    }
}

/// `magnitude` words behind `word`, times `value`: half a million, several hundred thousand.
std::optional<EnglishQuantity> scaledAt(std::u16string_view text, const EnglishWord& word, double value) {
    EnglishQuantity quantity{.value = value, .span = word.span, .words = true};
    quantity.end = word.span.end;
    takeMagnitudes(text, quantity);
    if (quantity.scale == 1)
        return std::nullopt;
    return quantity;
}

/// third, fifth, quarter; a second is a time.
bool isSingularFraction(const EnglishWord& word) {
    return word.meaning == quarter || (word.meaning == ordinal && word.value > 2);
}

/// two thirds, three-quarters, one fifth: `quantity` is the numerator.
void takeFraction(std::u16string_view text, EnglishQuantity& quantity) {
    const EnglishWord word = englishWordBehind(text, quantity.end);
    const bool plural = word.meaning == fractions;
    const bool singular = quantity.value == 1 && isSingularFraction(word);
    if (!plural && !singular)
        return;
    quantity.part = quantity.value;
    quantity.whole = word.value;
    quantity.value /= word.value;
    quantity.fraction = true;
    quantity.single = false;
    quantity.end = quantity.span.end = word.span.end;
}

/// three point one four
void takeDecimals(std::u16string_view text, EnglishQuantity& quantity) {
    EnglishWord word = englishWordBehind(text, quantity.end);
    if (word.meaning != point)
        return;
    word = englishWordBehind(text, word.span.end);
    for (double place = 0.1; word.meaning == unit && place > 1e-9; place /= 10) {
        quantity.value += word.value * place;
        quantity.end = quantity.span.end = word.span.end;
        quantity.single = false;
        word = englishWordBehind(text, word.span.end);
    }
    takeMagnitudes(text, quantity);
}

/// a hundred, a half million, a third of, a quarter of
std::optional<EnglishQuantity> behindArticle(std::u16string_view text, const EnglishWord& first) {
    const EnglishWord next = englishWordBehind(text, first.span.end);
    if (isMagnitude(next.meaning)) {
        EnglishWord one = first;
        one.meaning = unit;
        one.value = 1;
        return readEnglishCardinal(text, first, one);
    }
    if (next.meaning == half) {
        auto quantity = scaledAt(text, next, 0.5);
        if (quantity)
            quantity->span.begin = first.span.begin;
        return quantity;
    }
    const EnglishWord behind = englishWordBehind(text, next.span.end);
    const std::u16string_view compared = behind.span.of(text);
    if (isSingularFraction(next) &&
        (behind.meaning == of || compared == u"more" || compared == u"less" || compared == u"fewer"))
        return EnglishQuantity{.value = 1 / next.value,
                               .span = {first.span.begin, next.span.end},
                               .words = true,
                               .fraction = true,
                               .end = next.span.end,
                               .part = 1,
                               .whole = next.value};
    return std::nullopt;
}

} // namespace

PartsPer partsPerAt(std::u16string_view text, std::size_t at) {
    const EnglishWord parts = englishWordBehind(text, at);
    if (parts.span.of(text) == u"ppm")
        return {1e6, parts.span.end};
    if (parts.span.of(text) == u"per") { // 5 per thousand
        const EnglishWord whole = englishWordBehind(text, parts.span.end);
        return whole.meaning == magnitude && whole.value >= 1e3 ? PartsPer{whole.value, whole.span.end}
                                                                : PartsPer{};
    }
    const EnglishWord per = englishWordBehind(text, parts.span.end);
    const EnglishWord whole = englishWordBehind(text, per.span.end);
    if (parts.span.of(text) != u"parts" || per.span.of(text) != u"per" || whole.meaning != magnitude)
        return {};
    return {whole.value, whole.span.end};
}

std::size_t behindSpace(std::u16string_view text, std::size_t at) {
    while (at < text.size() && isSpaceUnit(text[at]))
        ++at;
    return at;
}

EnglishWord englishWordAt(std::u16string_view text, std::size_t at) {
    std::array<char16_t, longestNumberWord> lower;
    EnglishWord word{.span = {at, at}};
    for (; at < text.size() && isLatinLetter(text[at]); ++at) {
        const char16_t unit = text[at];
        if (at - word.span.begin < lower.size())
            lower[at - word.span.begin] =
                unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    }
    word.span.end = at;
    word.capital = !word.span.empty() && text[word.span.begin] >= u'A' && text[word.span.begin] <= u'Z';
    if (!word.span.empty() && word.span.length() <= lower.size()) {
        const NumberWordEntry entry = numberWord({lower.data(), word.span.length()});
        word.meaning = entry.meaning;
        word.value = entry.value;
    }
    return word;
}

EnglishWord englishWordBehind(std::u16string_view text, std::size_t at) {
    if (at < text.size() && isHyphen(text[at]))
        return englishWordAt(text, at + 1);
    const std::size_t begin = behindSpace(text, at);
    return begin == at ? EnglishWord{.span = {at, at}} : englishWordAt(text, begin);
}

std::optional<EnglishQuantity> digitQuantityAt(std::u16string_view text, std::size_t at, bool money) {
    if (const auto fraction = simpleFractionAt(text, at))
        return fraction;
    const DigitRun run = readDigitRun(text, at);
    EnglishQuantity quantity{.value = run.value, .span = {at, run.end}, .end = run.end};
    quantity.yearLike = run.isWhole() && run.digits == 4 && run.value >= 1000 && run.value <= 2100;
    if (const PowerOfTen power = powerOfTenBehind(text, run.end); power.factor > 1) {
        quantity.value = timesHeld(quantity.value, power.factor);
        quantity.yearLike = false;
        quantity.end = quantity.span.end = power.end;
        return quantity;
    }
    if (const EnglishWord glued = englishWordAt(text, run.end);
        !glued.span.empty() && glued.meaning != timeOfDay) { // 6pm
        const SuffixEntry suffix = suffixOf(glued.span.of(text), run, money);
        quantity.end = glued.span.end;
        switch (suffix.meaning) {
        case Suffix::name:
            return std::nullopt;
        case Suffix::unit:
            return quantity;
        case Suffix::ordinal:
            quantity.ordinal = true;
            break;
        case Suffix::decade:
            quantity.decade = quantity.approximate = true;
            break;
        case Suffix::money:
            quantity.money = true;
            [[fallthrough]];
        case Suffix::thousand:
            quantity.value = timesHeld(quantity.value, suffix.scale);
            quantity.scale = suffix.scale;
            quantity.yearLike = false;
        }
        quantity.span.end = quantity.end;
        return quantity;
    }
    if (run.end < text.size())
        if (const double fraction = vulgarFraction(text[run.end]); fraction > 0) {
            quantity.value = plusHeld(quantity.value, fraction);
            quantity.end = quantity.span.end = run.end + 1;
        }
    if (run.isWhole() && run.end < text.size() && text[run.end] == u' ')
        if (const auto fraction = simpleFractionAt(text, run.end + 1)) {
            quantity.value = plusHeld(quantity.value, fraction->value);
            quantity.end = quantity.span.end = fraction->end;
        }
    takeMagnitudes(text, quantity);
    if (money && quantity.scale == 1) { // $5 bn
        const EnglishWord word = englishWordBehind(text, quantity.end);
        const SuffixEntry suffix = suffixOf(word.span.of(text), run, true);
        if (suffix.meaning == Suffix::money || (suffix.meaning == Suffix::thousand && suffix.scale > 1e3)) {
            quantity.value = timesHeld(quantity.value, suffix.scale);
            quantity.scale = suffix.scale;
            quantity.end = quantity.span.end = word.span.end;
        }
    }
    takeAndAHalf(text, quantity);
    takeOdd(text, quantity);
    quantity.yearLike = quantity.yearLike && quantity.scale == 1 && quantity.span.end == run.end;
    return quantity;
}

std::optional<EnglishQuantity> wordQuantityAt(std::u16string_view text, const EnglishWord& first) {
    std::optional<EnglishQuantity> quantity;
    switch (first.meaning) {
    case unit:
    case teen:
    case ten:
    case ordinal:
    case tenOrdinal:
        quantity = readEnglishCardinal(text, first, first);
        break;
    case smallOrdinal:
        quantity = EnglishQuantity{.value = first.value,
                                   .span = first.span,
                                   .words = true,
                                   .single = true,
                                   .ordinal = true,
                                   .end = first.span.end};
        break;
    case article:
        quantity = behindArticle(text, first);
        break;
    case half: {
        const EnglishWord next = englishWordBehind(text, first.span.end);
        quantity = scaledAt(text, next.meaning == article ? next : first, 0.5);
        if (quantity)
            quantity->span.begin = first.span.begin;
        break;
    }
    case several:
        if (const EnglishWord join = englishWordBehind(text, first.span.end); join.meaning == of)
            quantity = scaledAt(text, join, 1); // a couple of hundred
        else
            quantity = scaledAt(text, first, 1);
        if (quantity) {
            quantity->span.begin = first.span.begin;
            quantity->approximate = true;
        }
        break;
    case manyHundreds:
    case manyMagnitudes:
        if (first.value == 20 && englishWordBehind(text, first.span.end).meaning != of) // test scores
            return std::nullopt;
        quantity = manyAt(text, first);
        break;
    case manyTens:
        quantity = EnglishQuantity{.value = first.value,
                                   .span = first.span,
                                   .words = true,
                                   .approximate = true,
                                   .decade = true,
                                   .end = first.span.end};
        break;
    default:
        break;
    }
    if (!quantity || quantity->ordinal || quantity->decade || quantity->approximate)
        return quantity;
    if (!quantity->fraction) {
        takeFraction(text, *quantity);
        takeDecimals(text, *quantity);
        takeAndAHalf(text, *quantity);
        takeOdd(text, *quantity);
    }
    return quantity;
}

} // namespace duizhao
