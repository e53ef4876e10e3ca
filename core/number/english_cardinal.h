#pragma once

#include "core/number/english_quantity.h"

namespace duizhao {

/// The cardinal or ordinal of several words that begins with `value`: three hundred and fifty-five,
/// twenty-first, nineteen forty-five. Its span begins at `first`, which is the article in "a hundred", where
/// `value` is one.
std::optional<EnglishQuantity> readEnglishCardinal(std::u16string_view text, const EnglishWord& first,
                                                   const EnglishWord& value);

} // namespace duizhao
