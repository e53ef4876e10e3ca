#include "core/base/uuid.h"

#include <cstdint>
#include <cstdio>
#include <random>

namespace duizhao {

std::string randomUuid() {
    std::random_device random;
    const auto word = [&] { return static_cast<std::uint32_t>(random()); };
    const std::uint32_t a = word();
    const std::uint32_t b = (word() & 0xffff0fff) | 0x00004000; // version 4
    const std::uint32_t c = (word() & 0x3fffffff) | 0x80000000; // variant 1
    const std::uint32_t d = word();
    char text[37];
    std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%04x%08x", a, b >> 16, b & 0xffff, c >> 16,
                  c & 0xffff, d);
    return text;
}

} // namespace duizhao
