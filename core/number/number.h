#pragma once

#include "core/text/language.h"
#include "core/text/text_span.h"

#include <string_view>
#include <vector>

namespace duizhao {

enum class NumberKind { plain, percent, money, year, date, ordinal };

/// A value named in a text: digits or words, with the magnitude that scales it (4.6 million, 460萬).
struct Number {
    double low = 0;  ///< the value; for a range ("3 to 5 million", 1.5到5倍) its lower end
    double high = 0; ///< the upper end; equal to low where there is no range
    NumberKind kind = NumberKind::plain;
    bool approximate = false; ///< hundreds, 數十億, 二十多
    TextSpan span;            ///< digits or words with their magnitude, without currency or unit

    bool operator==(const Number&) const = default;
    bool sameValue(const Number& other) const; ///< equal to within rounding of the last digit of a double
};

/// The numbers of a segment in order. Names with digits (GPT-3, V100), URLs, e-mail addresses and @handles
/// are opaque and give none; a single Han numeral with a classifier (一個) is prose and gives none.
std::vector<Number> findNumbers(std::u16string_view text, Language language);

} // namespace duizhao
