#pragma once

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
};

/// A value named in a text: digits or words, with the magnitude that scales it (4.6 million, 460萬).
struct Number {
    double low = 0;  ///< the value, finite and never negative; for a range ("3 to 5 million") its lower end
    double high = 0; ///< the upper end; equal to low where there is no range
    NumberKind kind = NumberKind::plain;
    bool approximate =
        false; ///< hundreds (100), 數十億 (10¹⁰), 二十多 (20): the value is the round one named
    bool prose = false; ///< a small numeral in words (three, 三個): may answer a number, never demands one
    TextSpan span;      ///< digits or words with their magnitude, without currency or unit

    bool operator==(const Number&) const = default;
    bool sameValue(const Number& other) const; ///< equal to within rounding of the last digit of a double
};

/// The numbers of a segment in order; spans do not overlap. Names with digits (GPT-3, V100), URLs, e-mail
/// addresses, @handles, times of day, 9/11 and 24/7 are opaque and give none; so do idioms (万一, 十分) and
/// "one", 一個, first, 第一. The grammar is told in README.md. Cost is linear. A value beyond 10³⁰⁰ stays
/// there.
std::vector<Number> findNumbers(std::u16string_view text, Language language);

} // namespace duizhao
