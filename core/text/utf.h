#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace duizhao {

/// UTF-8 of UTF-16 text. Lone surrogates become U+FFFD.
std::string toUtf8(std::u16string_view text);

/// UTF-16 of UTF-8 text. Ill-formed sequences become U+FFFD.
std::u16string toUtf16(std::string_view utf8);

/// The number of Unicode code points; a lone surrogate counts as one.
std::size_t countCodePoints(std::u16string_view text);

/// The UTF-16 offset of code point number `codePoints` (0-based); text.size() where there are fewer.
std::size_t utf16Offset(std::u16string_view text, std::size_t codePoints);

} // namespace duizhao
