#pragma once

#include <functional>
#include <string_view>

namespace duizhao {

/// Lets a hashed container of strings be asked with a view, without a copy.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
};

} // namespace duizhao
