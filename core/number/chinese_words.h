#pragma once

#include <cstddef>
#include <string_view>

namespace duizhao {

/// Tables of the Chinese number grammar. All look at what stands in `text` from `at` on; `at` may be its end.

/// The length of an idiom in which numerals are no numbers (十分, 百万富翁, 三三两两), or 0.
std::size_t chineseIdiomAt(std::u16string_view text, std::size_t at);

/// A phrase that names a round value: 成千上万.
struct RoundPhrase {
    std::u16string_view phrase;
    double value = 0;
};
RoundPhrase roundPhraseAt(std::u16string_view text, std::size_t at);

/// Whether a unit or classifier stands there that makes one Han numeral a number: 三個, 两年, 五倍.
bool classifierAt(std::u16string_view text, std::size_t at);

/// Whether a currency stands there: 美元, 元, 块钱.
bool chineseCurrencyAt(std::u16string_view text, std::size_t at);

} // namespace duizhao
