#pragma once

#include "core/number/english_quantity.h"
#include "core/number/number.h"

#include <optional>

namespace duizhao {

/// A word with a number in it: both, dozens, doubled, noon, a decade. Most only answer a number on the other
/// side (faint); those that multiply demand one. `first` may be an article. Nothing for any other word.
std::optional<Number> englishNumberWordAt(std::u16string_view text, const EnglishWord& first);

/// The value of a Roman numeral that is clearly one (Chapter IV, World War II, Henry VIII): `word` is the
/// numeral, `before` the word in front of it. 0 for anything else.
int clearRomanNumeral(std::u16string_view word, std::u16string_view before);

} // namespace duizhao
