#pragma once

#include "core/number/english_quantity.h"
#include "core/number/number.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

// What the words around an English number make of it. `end` is the place behind the number and its unit;
// functions that take it by reference move it behind what they read.

/// $ £ € ¥ ₩ ₹, also in full width.
bool isCurrencySign(char16_t unit);

/// %, percent, per cent, percentage.
bool takePercent(std::u16string_view text, std::size_t& end);

/// 70% off, a 20 percent discount
bool isTakenOff(std::u16string_view text, std::size_t end);

/// "minus 5", "-5" (a sign that touches the digits and nothing else), "5 degrees below zero".
bool isBelowZero(std::u16string_view text, std::size_t begin, std::size_t end);

/// three quarters of an hour, a quarter of a century: `number` becomes so much of the unit.
void takeMeasureOf(std::u16string_view text, Number& number, std::size_t& end);

/// 221 BC, 79 A.D., AD 79: `number` becomes a year, negative before our era.
void takeEra(std::u16string_view text, Number& number, std::size_t& end);

/// one in four, nine out of ten, 7 out of every 10: `part` stands first.
std::optional<Number> englishShareAt(std::u16string_view text, const EnglishQuantity& part);

} // namespace duizhao
