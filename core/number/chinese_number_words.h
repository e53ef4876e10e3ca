#pragma once

#include "core/number/number.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// Whether a word may begin with this character that englishes as a number: 双 俩 半 翻 减 加 倍.
bool mayBeginNumberWord(char16_t unit);

/// A word with a number in it: 雙方, 倆, 一半, 半小時 (faint or prose), 翻一番, 翻倍, 百分之百. Nothing for
/// any other.
std::optional<Number> chineseNumberWordAt(std::u16string_view text, std::size_t at);

/// What the words in front of `begin` make of N倍: 增加两倍 adds, 增至三倍 names the result.
NumberForm formOfTimes(std::u16string_view text, std::size_t begin);

} // namespace duizhao
