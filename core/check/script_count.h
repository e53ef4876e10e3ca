#pragma once

#include "core/text/language.h"

#include <cstddef>
#include <string_view>

namespace duizhao {

/// How many characters of a document exist in one of the two Chinese scripts only.
struct ScriptCount {
    std::size_t simplified = 0;
    std::size_t traditional = 0;

    void add(std::u16string_view text);
    /// The script most of the document is in; `declared` where it does not tell.
    Language script(Language declared) const;
};

} // namespace duizhao
