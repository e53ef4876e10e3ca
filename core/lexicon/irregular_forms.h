#pragma once

#include <string_view>

namespace duizhao {

/// The base of an irregular form ("went" -> "go", "mice" -> "mouse", "worse" -> "bad"), or `word` itself.
/// Lower-case ASCII without apostrophes. British spellings become American ones. A form that is mostly a word
/// of its own is left alone ("ground", "wound", "bore").
std::string_view baseForm(std::string_view word);

} // namespace duizhao
