#pragma once

#include <random>
#include <string>

namespace duizhao::test {

/// How numbers are written in both languages, for making pairs of sentences: independent of core/number, so
/// that an error there shows. All text is UTF-8; Chinese is Simplified.

using Dice = std::mt19937;
/// A number from `low` to `high`.
long long roll(Dice& dice, long long low, long long high);
bool chance(Dice& dice, int percent);

std::string grouped(long long value);              ///< 12,345
std::string decimal(double value);                 ///< 4.6, without zeros at the end
std::string englishWords(long long value);         ///< three hundred and fifty-five
std::string englishOrdinalDigits(long long value); ///< 21st
std::string englishOrdinalWord(long long value);   ///< up to 31
std::string roman(int value);

std::string hanNumber(long long value);           ///< 三百五十五, 一万二千
std::string hanDigits(long long value);           ///< 一九四五
std::string hanDecimal(double value);             ///< 七点五
std::string hanTenThousands(long long value);     ///< 460万, 17.5亿, 1.2万亿
std::string hanMixed(long long value);            ///< 4亿5千万, 3万5千
std::string fullWidth(const std::string& digits); ///< １２３

} // namespace duizhao::test
