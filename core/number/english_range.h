#pragma once

#include "core/number/english_quantity.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// The rest of a range behind its first half.
struct EnglishRange {
    double low = 0; ///< the first half with the magnitude it shares (3 to 5 million)
    EnglishQuantity second;
    bool money = false; ///< a currency sign stands before the second half
};

/// The range that `first`, which ends with its unit at `end`, begins: 3 to 5, 20–30, 2015-18, two or three
/// hundred; with `between` also "20 and 30". Nothing where the second half is not larger.
std::optional<EnglishRange> englishRangeBehind(std::u16string_view text, const EnglishQuantity& first,
                                               std::size_t end, bool money, bool between);

} // namespace duizhao
