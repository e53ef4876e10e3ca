#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

/// The names of an enumeration whose values are 0, 1, 2, …: the name of value n is entry n.
template <std::size_t Count>
using Names = std::array<std::string_view, Count>;

template <typename Enum, std::size_t Count>
constexpr std::string_view nameOf(Enum value, const Names<Count>& names) {
    return names[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t Count>
constexpr std::optional<Enum> valueNamed(std::string_view name, const Names<Count>& names) {
    for (std::size_t at = 0; at < Count; ++at)
        if (names[at] == name)
            return static_cast<Enum>(at);
    return std::nullopt;
}

/// ASCII lower case of an ASCII letter, any other character as it is.
constexpr char lowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace duizhao
