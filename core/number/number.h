#pragma once

#include "core/number/unit.h"
#include "core/text/language.h"
#include "core/text/text_span.h"

#include <string_view>
#include <vector>

namespace duizhao {

enum class NumberKind {
    plain,
    percent, ///< the number in front of %: 百分之七點五 and 7.5% are 7.5
    money,
    year,
    date, ///< month × 100 + day: June and 6月 are 600, 6月15日 is 615
    ordinal,
    time, ///< a time of day in minutes since midnight: 3:30 p.m. and 下午三點半 are 930
};

/// What else the words around a value say of it.
enum class NumberForm {
    usual,
    fraction, ///< 2/3, 三分之二: `part` and `whole` are told
    decade,   ///< a year that begins ten: the 1990s, 90年代
    century,  ///< an ordinal that counts centuries: 20世紀
    discount, ///< 三折: the percentage that is left to pay
    tenths,   ///< 三成: a percentage told in tenths
    off,      ///< "70% off": the percentage that is taken away
    times,    ///< becomes so many times as much: doubled, 翻一番, 增至三倍
    added,    ///< so many times are added: 增加兩倍 is 2
    openDate, ///< 3/4/2020: a day of which either part may be the month
    halfDay,  ///< a time of day that does not say which half of the day is meant
};

/// A value named in a text: digits or words, with the magnitude that scales it (4.6 million, 460萬).
struct Number {
    double low = 0;  ///< the value, finite and never negative; for a range ("3 to 5 million") its lower end
    double high = 0; ///< the upper end; equal to low where there is no range
    NumberKind kind = NumberKind::plain;
    bool approximate = false; ///< hundreds (100), 數十億 (10⁹), 二十多 (20): the value is the round one named
    bool prose = false; ///< a small numeral in words (three, 三個): may answer a number, never demands one
    TextSpan span;      ///< digits or words with their magnitude, without currency or unit
    bool faint = false; ///< only in findAllNumbers: a word with a number in it (both, 雙方, 一個, noon)
    bool negative = false; ///< minus 5, 零下5度
    NumberForm form = NumberForm::usual;
    Unit unit;        ///< the measure behind it, only in findAllNumbers
    double part = 0;  ///< of a fraction: what stands above the line
    double whole = 0; ///< and below it

    bool operator==(const Number&) const = default;
    bool sameValue(const Number& other) const; ///< equal to within rounding of the last digit of a double
    bool isRange() const { return low != high; }
};

/// The numbers of a segment in order; spans do not overlap. Names with digits (GPT-3, V100), URLs, e-mail
/// addresses, @handles, times of day, 9/11 and 24/7 are opaque and give none; so do idioms (万一, 十分) and
/// "one", 一個, first, 第一. The grammar is told in README.md. Cost is linear. A value beyond 10³⁰⁰ stays
/// there.
std::vector<Number> findNumbers(std::u16string_view text, Language language);

/// findNumbers, and what only a comparison of both languages needs: times of day, words that multiply
/// (doubled, 翻一番), ones and words with a number in them (faint), and the unit behind each number.
std::vector<Number> findAllNumbers(std::u16string_view text, Language language);

/// Whether two values are equal to within rounding of the last digit of a double.
bool nearlyEqual(double left, double right);

} // namespace duizhao
