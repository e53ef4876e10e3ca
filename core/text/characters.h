#pragma once

namespace duizhao {

// Character classes on single UTF-16 units, without a table look-up: for loops that run over every unit of a
// document (numbers, alignment).

/// A Han character of the basic plane, or the first half of one beyond it.
constexpr bool isHanUnit(char16_t unit) {
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) ||
           (unit >= 0xF900 && unit <= 0xFAFF) || (unit >= 0xD840 && unit <= 0xD87F);
}

constexpr bool isLowSurrogate(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

constexpr bool isSpaceUnit(char16_t unit) {
    return unit <= 0x20 || unit == 0x85 || unit == 0xA0 || (unit >= 0x2000 && unit <= 0x200B) ||
           unit == 0x2028 || unit == 0x2029 || unit == 0x202F || unit == 0x205F || unit == 0x3000 ||
           unit == 0xFEFF;
}

/// Full-width ASCII (U+FF01 to U+FF5E) as ASCII, any other unit as it is.
constexpr char16_t halfWidth(char16_t unit) {
    return unit >= 0xFF01 && unit <= 0xFF5E ? static_cast<char16_t>(unit - 0xFEE0) : unit;
}

constexpr bool isAsciiDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

constexpr bool isLatinLetter(char16_t unit) {
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
           (unit >= 0xC0 && unit <= 0x24F && unit != 0xD7 && unit != 0xF7);
}

} // namespace duizhao
