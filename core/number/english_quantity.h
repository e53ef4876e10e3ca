#pragma once

#include "core/number/english_words.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

/// A word of an English text and what it means to the number grammar.
struct EnglishWord {
    NumberWord meaning = NumberWord::none;
    double value = 0;
    TextSpan span;        ///< letters only
    bool capital = false; ///< begins with a capital
};

/// The word that begins at `at`; empty where no Latin letter stands there.
EnglishWord englishWordAt(std::u16string_view text, std::size_t at);
/// The same behind white space, or behind one hyphen.
EnglishWord englishWordBehind(std::u16string_view text, std::size_t at);

/// A value with its magnitude, before its context (range, percent, money, year) is known.
struct EnglishQuantity {
    double value = 0;
    double scale = 1; ///< the magnitude that is part of the value, 1 without one
    TextSpan span;
    bool words = false;       ///< in words, not in digits
    bool single = false;      ///< one word: "three"
    bool approximate = false; ///< hundreds, 20-odd
    bool ordinal = false;
    bool decade = false;   ///< 1990s, sixties
    bool yearLike = false; ///< four bare digits, or "nineteen forty-five"
    bool fraction = false; ///< two thirds, 3/4
    bool money = false;    ///< a money suffix or sign is part of it
    std::size_t end = 0;   ///< where to go on: behind the span, or behind a unit that is glued to it (40GB)
    double part = 0;       ///< of a fraction: above the line
    double whole = 0;      ///< and below it
};

/// The value of ½, ⅔ …, or 0.
double vulgarFraction(char16_t unit);

/// The quantity in digits that begins at `at`, where a digit stands. `money`: a currency sign stands before
/// it, so that m, bn scale. Nothing for a name that begins with digits (3D, 5G).
std::optional<EnglishQuantity> digitQuantityAt(std::u16string_view text, std::size_t at, bool money);

/// The quantity in words that begins with `first`: three hundred and fifty-five, a hundred, half a million,
/// hundreds of thousands, two thirds, nineteen forty-five.
std::optional<EnglishQuantity> wordQuantityAt(std::u16string_view text, const EnglishWord& first);

/// "parts per million" and "ppm" behind a number: the whole, 0 where they do not stand there.
struct PartsPer {
    double whole = 0;
    std::size_t end = 0;
};
PartsPer partsPerAt(std::u16string_view text, std::size_t at);

/// The place behind white space.
std::size_t behindSpace(std::u16string_view text, std::size_t at);

} // namespace duizhao
