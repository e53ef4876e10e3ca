#pragma once

#include "core/number/chinese_numeral.h"
#include "core/number/number.h"

#include <optional>
#include <string_view>
#include <vector>

namespace duizhao {

/// Numbers with the place behind all that belongs to them.
struct FoundNumbers {
    std::vector<Number> numbers;
    std::size_t end = 0;

    explicit operator bool() const { return !numbers.empty(); }
};

/// 6月, 6月15日, 十二月: `month` is the first numeral.
FoundNumbers chineseDateAt(std::u16string_view text, const ChineseQuantity& month);

/// 90年代, 80、90年代, 七八十年代, 20世纪, 二十世紀九十年代: `first` is the first numeral.
FoundNumbers chineseDecadeAt(std::u16string_view text, const ChineseQuantity& first);

/// The years to add to one counted in the era named in front of `begin`: 民國 1911, 昭和 1925; 0 without one.
double eraBefore(std::u16string_view text, std::size_t begin);

/// Whether 公元前, 西元前 or 至前 stands in front of `begin`; whether 公元 or 西元 does.
bool beforeOurEra(std::u16string_view text, std::size_t begin);
bool inOurEra(std::u16string_view text, std::size_t begin);

} // namespace duizhao
