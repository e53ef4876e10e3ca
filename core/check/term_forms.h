#pragma once

#include "core/check/pair_reading.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace duizhao {

/// A word of the source with the Chinese words of the target that the dictionary has for it.
struct TermPlace {
    StemId stem = 0;
    std::vector<std::size_t> source; ///< indices of PairReading::sourceWords
    std::vector<std::size_t> target; ///< indices of PairReading::hanWords
    bool again = false;              ///< a rendering stands behind 重, 再 or 重新
};

/// The terms of a pair, in the order they first stand in the source. A Chinese word of at least two
/// characters is a rendering if a good part of its meaning is the source word. "re-" in front of a word
/// counts as that word where the Chinese has 重, 再 or 重新 in front of the rendering.
std::vector<TermPlace> termPlaces(PairReading& pair);

/// How often each rendering of each term stands in a document. Memory grows with the number of terms.
class TermForms {
public:
    void learn(PairReading& pair);
    /// The rendering that nearly all places of the term have; nothing where there is none.
    std::optional<HeadwordId> usual(StemId stem) const;

private:
    std::unordered_map<StemId, std::unordered_map<HeadwordId, std::uint32_t>> forms_;
};

} // namespace duizhao
