#pragma once

#include "core/import/page_language.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duizhao {

/// What of a block is found in its translation: Latin words, addresses, numbers. As hashes, sorted, each
/// once.
struct BlockWords {
    std::vector<std::uint32_t> latin;
    std::vector<std::uint32_t> numbers; ///< of their values: 175 billion is 1,750億
    std::uint64_t mark = 0;             ///< a bit for each; without a common one nothing is shared

    bool operator==(const BlockWords&) const = default;
};

/// Reads the first 4,000 units of a text; English function words are left out.
BlockWords findBlockWords(std::u16string_view text, PageLanguage language);

/// How much of two Chinese (or two English) texts is the same, 0 to 1: Dice's coefficient over the pairs of
/// neighbouring letters. Two renderings of one paragraph have .3 and more, unrelated ones below .15. Reads
/// the first 2,000 units.
double likeness(std::u16string_view one, std::u16string_view two);

} // namespace duizhao
