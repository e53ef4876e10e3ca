#include "core/number/english_quantity.h"
#include "core/number/unit.h"
#include "core/text/characters.h"

#include <array>

namespace duizhao {

namespace {

using enum Dimension;

struct UnitEntry {
    std::u16string_view word;
    Unit unit;
};

/// Without the plural s.
constexpr std::array<UnitEntry, 78> units{{
    {u"mm", {length, 0.001}},
    {u"cm", {length, 0.01}},
    {u"m", {length, 1}},
    {u"km", {length, 1000}},
    {u"millimeter", {length, 0.001}},
    {u"millimetre", {length, 0.001}},
    {u"centimeter", {length, 0.01}},
    {u"centimetre", {length, 0.01}},
    {u"meter", {length, 1}},
    {u"metre", {length, 1}},
    {u"kilometer", {length, 1000}},
    {u"kilometre", {length, 1000}},
    {u"inch", {length, 0.0254}},
    {u"inches", {length, 0.0254}},
    {u"ft", {length, 0.3048}},
    {u"foot", {length, 0.3048}},
    {u"feet", {length, 0.3048}},
    {u"yd", {length, 0.9144}},
    {u"yard", {length, 0.9144}},
    {u"mi", {length, 1609.344}},
    {u"mile", {length, 1609.344}},
    {u"knot", {length, 1852}},
    {u"mph", {length, 1609.344}},
    {u"kph", {length, 1000}},
    {u"acre", {area, 4046.86}},
    {u"hectare", {area, 1e4}},
    {u"ha", {area, 1e4}},
    {u"ml", {volume, 0.001}},
    {u"milliliter", {volume, 0.001}},
    {u"millilitre", {volume, 0.001}},
    {u"liter", {volume, 1}},
    {u"litre", {volume, 1}},
    {u"gallon", {volume, 3.785, 0, true}},
    {u"mg", {mass, 1e-6}},
    {u"g", {mass, 0.001}},
    {u"gram", {mass, 0.001}},
    {u"kg", {mass, 1}},
    {u"kilo", {mass, 1}},
    {u"kilogram", {mass, 1}},
    {u"oz", {mass, 0.02835}},
    {u"ounce", {mass, 0.02835}},
    {u"lb", {mass, 0.45359}},
    {u"pound", {mass, 0.45359}},
    {u"stone", {mass, 6.35}},
    {u"ton", {mass, 1000, 0, true}},
    {u"tonne", {mass, 1000}},
    {u"watt", {power, 1}},
    {u"kw", {power, 1e3}},
    {u"kilowatt", {power, 1e3}},
    {u"mw", {power, 1e6}},
    {u"megawatt", {power, 1e6}},
    {u"gw", {power, 1e9}},
    {u"gigawatt", {power, 1e9}},
    {u"kwh", {energy, 1}},
    {u"mwh", {energy, 1e3}},
    {u"gwh", {energy, 1e6}},
    {u"twh", {energy, 1e9}},
    {u"second", {duration, 1.0 / 86400}},
    {u"sec", {duration, 1.0 / 86400}},
    {u"minute", {duration, 1.0 / 1440}},
    {u"min", {duration, 1.0 / 1440}},
    {u"hour", {duration, 1.0 / 24}},
    {u"hr", {duration, 1.0 / 24}},
    {u"day", {duration, 1}},
    {u"night", {duration, 1, 0, true}},
    {u"week", {duration, 7}},
    {u"fortnight", {duration, 14}},
    {u"month", {duration, 30.4375}},
    {u"quarter", {duration, 91.3125}},
    {u"year", {duration, 365.25}},
    {u"decade", {duration, 3652.5}},
    {u"century", {duration, 36525}},
    {u"pixel", {pixels, 1}},
    {u"times", {multiple, 1}},
    {u"fold", {multiple, 1}},
    {u"megapixel", {pixels, 1e6}},
    {u"centuries", {duration, 36525}},
    {u"millennia", {duration, 365250}},
}};

constexpr std::size_t longestUnit = 12;

/// The unit of a word, in lower case or capitals, with or without a plural s.
Unit unitOf(std::u16string_view word) {
    std::array<char16_t, longestUnit> lower{};
    if (word.empty() || word.size() > lower.size())
        return {};
    for (std::size_t at = 0; at < word.size(); ++at)
        lower[at] = word[at] >= u'A' && word[at] <= u'Z' ? static_cast<char16_t>(word[at] + 32) : word[at];
    const std::u16string_view whole(lower.data(), word.size());
    if (whole == u"m" && word == u"M") // a million, not a metre
        return {};
    for (const UnitEntry& entry : units)
        if (whole.front() != entry.word.front())
            continue;
        else if (whole == entry.word || (whole.size() == entry.word.size() + 1 && whole.back() == u's' &&
                                         whole.starts_with(entry.word)))
            return entry.unit;
    return {};
}

Unit degreesBehind(std::u16string_view text, std::size_t at) {
    const std::u16string_view scale = englishWordBehind(text, at).span.of(text);
    const std::u16string_view glued = englishWordAt(text, at).span.of(text);
    for (const std::u16string_view name : {scale, glued}) {
        if (name == u"F" || name == u"Fahrenheit")
            return {temperature, 5.0 / 9, -160.0 / 9};
        if (name == u"C" || name == u"Celsius" || name == u"centigrade")
            return {temperature, 1};
    }
    return {temperature, 1, 0, true};
}

bool isWordOf(std::u16string_view word, std::u16string_view first, std::u16string_view second) {
    return word == first || word == second;
}

/// "square miles", "cubic metres": the square or cube of a length.
Unit powerOf(const Unit& side, bool square) {
    if (side.dimension != length)
        return {};
    return square ? Unit{area, side.factor * side.factor}
                  : Unit{volume, side.factor * side.factor * side.factor * 1000};
}

} // namespace

Unit englishUnitBehind(std::u16string_view text, std::size_t at) {
    if (at < text.size() && text[at] == 0x2109)
        return {temperature, 5.0 / 9, -160.0 / 9};
    if (at < text.size() && text[at] == 0x2103)
        return {temperature, 1};
    const std::size_t sign = behindSpace(text, at);
    if (sign < text.size() && text[sign] == 0xB0)
        return degreesBehind(text, sign + 1);
    EnglishWord word = englishWordAt(text, at);
    if (word.span.empty())
        word = englishWordBehind(text, at);
    std::u16string_view letters = word.span.of(text);
    if (isWordOf(letters, u"degree", u"degrees"))
        return degreesBehind(text, word.span.end);
    if (letters == u"basis")
        return {share, 0.01};
    const bool square = isWordOf(letters, u"square", u"sq");
    if (square || letters == u"cubic") {
        std::size_t end = word.span.end;
        if (end < text.size() && text[end] == u'.')
            ++end;
        return powerOf(unitOf(englishWordBehind(text, end).span.of(text)), square);
    }
    if (isWordOf(letters, u"nautical", u"Nautical"))
        return {length, 1852};
    if (letters == u"F" && word.span.begin == at) // 104F
        return {temperature, 5.0 / 9, -160.0 / 9};
    if (letters == u"C" && word.span.begin == at)
        return {temperature, 1};
    const Unit unit = unitOf(letters);
    // 100 m² and "in" the year: one letter needs to stand alone.
    if (unit.dimension == length && word.span.end < text.size() && text[word.span.end] == 0xB2)
        return powerOf(unit, true);
    return unit;
}

} // namespace duizhao
