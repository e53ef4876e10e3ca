#pragma once

namespace duizhao {

/// Unicode White_Space (all of it lies in the Basic Multilingual Plane), and U+FEFF, which crawled pages
/// carry inside their text.
constexpr bool isWhiteSpace(char16_t unit) {
    if (unit <= 0x20)
        return unit == 0x20 || (unit >= 0x09 && unit <= 0x0D);
    if (unit < 0x1680)
        return unit == 0x85 || unit == 0xA0;
    return unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 || unit == 0x2029 ||
           unit == 0x202F || unit == 0x205F || unit == 0x3000 || unit == 0xFEFF;
}

} // namespace duizhao
