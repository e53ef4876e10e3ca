#pragma once

#include "core/check/pair_reading.h"

#include <vector>

namespace duizhao {

/// A piece of lower-case Latin in Chinese text that a translation should not hold.
struct LeftoverWord {
    TextSpan span; ///< in the target
    /// In the source: the word it was left from. Nothing for a fragment that no source word begins or ends
    /// with.
    std::optional<TextSpan> source;
    bool fragment = false; ///< not a word of the source, but a part of one
};

/// The leftover words of the target, in order. No piece counts that is a unit or a loan, stands in brackets
/// or quotation marks, beside digits or other Latin, or belongs to a name, an address or code.
std::vector<LeftoverWord> findLeftoverWords(PairReading& pair);

} // namespace duizhao
