#pragma once

#include "core/text/text_span.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

/// The value of a Han digit (零〇一二两兩三 … 九), or -1.
int hanDigit(char16_t unit);

/// The value of a Han magnitude: 十 百 千 万萬 亿億 兆, or 0.
double hanMagnitude(char16_t unit);

/// Whether the unit is a numeral of cheques and contracts: 壹 贰 叁 … 拾 佰 仟.
bool isFormalNumeral(char16_t unit);

/// A value in Chinese writing with its magnitudes, before its context is known.
struct ChineseQuantity {
    double value = 0;
    double high = 0;  ///< greater than value in 两三千
    double scale = 1; ///< what the first coefficient is multiplied with
    TextSpan span;
    bool han = false;         ///< in Han numerals, not in digits
    bool single = false;      ///< one Han numeral
    bool positional = false;  ///< 一九四五: digit by digit
    bool approximate = false; ///< 二十多, 數十億, 两三
    bool yearLike = false;    ///< four bare digits
    bool clearNumber = true; ///< false for 三五, 五四: Han digits in a row that need a context (年) to be one
};

/// The place behind a space between digits and Han (175 亿, 12 月), which many writers set: `at` itself where
/// there is none, or where no Han character follows it.
std::size_t behindThinSpace(std::u16string_view text, std::size_t at);

/// The quantity that begins at `at`: digits with 万 億 …, Han numerals, or 数/几/上 and a magnitude. Nothing
/// where none stands; nothing for bare magnitudes, which name no value (千, 万, 千万), but 百万 and 万亿 do.
std::optional<ChineseQuantity> chineseQuantityAt(std::u16string_view text, std::size_t at);

} // namespace duizhao
