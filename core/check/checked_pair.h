#pragma once

#include "core/text/language.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

/// A pair as the checks read it. One side is English and the other Chinese; either may be the source. The
/// texts are owned by whoever reads the pairs.
struct CheckedPair {
    std::size_t number = 0; ///< 0-based position
    std::u16string_view source;
    std::u16string_view target;
    Language sourceLanguage = Language::english;
    Language targetLanguage = Language::chineseTraditional;
    /// Pairs of one paragraph follow each other and have the same number; nothing: it stands by itself.
    std::optional<std::size_t> paragraph = {};
};

} // namespace duizhao
