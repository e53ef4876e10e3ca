#pragma once

#include <cstdint>
#include <string_view>

namespace duizhao {

/// What an English word means to the number grammar.
enum class NumberWord : std::uint8_t {
    none,
    unit, ///< one … nine
    teen, ///< ten … nineteen
    ten,  ///< twenty … ninety
    hundred,
    magnitude,      ///< thousand, million, … dozen
    manyTens,       ///< twenties … nineties
    manyHundreds,   ///< tens, hundreds
    manyMagnitudes, ///< thousands, millions, … dozens
    ordinal,        ///< second … nineteenth
    tenOrdinal,     ///< twentieth … ninetieth
    smallOrdinal,   ///< first: only behind a ten (twenty-first)
    hundredOrdinal, ///< hundredth, thousandth, millionth
    fractions,      ///< thirds, quarters, fifths, …: value is the divisor
    quarter,
    half,
    article, ///< a, an
    the,
    several, ///< several, few, many: a magnitude behind it is approximate
    joinAnd,
    joinTo, ///< to, through
    between,
    joinIn, ///< in, as of "one in four"; also announces a year
    out,    ///< out, as of "one out of four"
    of,
    odd,
    percent,
    currencyBehind, ///< dollars, yuan
    currencyBefore, ///< USD, RMB
    month,          ///< value 1 … 12; needs a capital
    mayMonth,       ///< May, March: a month only beside a day, a year or a preposition
    shortMonth,     ///< Jan, Feb: a month only beside a day or a year
    announcesYear,  ///< since, by, during, …
    century,
    timeOfDay, ///< am, pm, o'clock
    point,
};

struct NumberWordEntry {
    std::u16string_view word;
    NumberWord meaning = NumberWord::none;
    double value = 0;
};

/// The entry of a word in lower case; meaning none for any other word.
NumberWordEntry numberWord(std::u16string_view lowerCase);

/// Whether the word multiplies what stands before it.
constexpr bool isMagnitude(NumberWord word) {
    return word == NumberWord::hundred || word == NumberWord::magnitude;
}

/// No entry is longer.
inline constexpr std::size_t longestNumberWord = 12;

} // namespace duizhao
