#pragma once

#include "core/number/chinese_numeral.h"
#include "core/number/number.h"

#include <string_view>

namespace duizhao {

// What a unit behind a Chinese number adds to its value. All move `end` and the span behind what they take.

/// 两年半, 三个半小时
bool takeHalf(std::u16string_view text, Number& number, std::size_t& end);

/// 9秒58 is 9.58 seconds, 一米八 1.8 metres.
bool takeUnitInside(std::u16string_view text, Number& number, std::size_t& end);

/// 两打 are 24; 打 is mostly a verb.
bool takeDozen(std::u16string_view text, const ChineseQuantity& first, Number& number, std::size_t& end);

} // namespace duizhao
