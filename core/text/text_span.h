#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace duizhao {

/// A range of a text in UTF-16 code units, 0-based, end exclusive, begin <= end. An empty span is a place.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const TextSpan&) const = default;

    std::size_t length() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    bool contains(TextSpan other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(TextSpan other) const { return begin < other.end && other.begin < end; }
    std::u16string_view of(std::u16string_view text) const { return text.substr(begin, length()); }
    TextSpan shifted(std::size_t by) const { return {begin + by, end + by}; }
};

/// The span without white space (Unicode White_Space, also U+3000 and U+FEFF) at its ends.
TextSpan trimmed(std::u16string_view text, TextSpan span);

} // namespace duizhao
