#pragma once

#include "core/number/number.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace duizhao {

/// A number of one side with what the comparison knows of its surroundings.
struct ComparedNumber {
    Number number;
    bool hedged = false;      ///< about, nearly, 約: may stand for a value that is not quite it
    double place = 0;         ///< where it stands in its text, 0 to 1; less in a short text
    bool signMatters = false; ///< a minus stands somewhere, and nothing that tells it in words
    bool answered = false;    ///< the other side says the same
    bool ranged = false;      ///< was the end of a range; its other end is answered
};

/// The numbers of a text with their surroundings, in order.
std::vector<ComparedNumber> comparedNumbers(std::u16string_view text, Language language);

/// Whether the text speaks of a fall, a loss or a debt, so that a minus may be told in words.
bool tellsFall(std::u16string_view text, bool chinese);

/// How far two numbers, the first English and the second Chinese, say the same: 0 the same value of the same
/// kind, larger the more had to be granted (another kind, a conversion, a rounding), nothing where they
/// differ. Formulas: README.md, "Numbers".
std::optional<int> agreement(const ComparedNumber& english, const ComparedNumber& chinese);

} // namespace duizhao
