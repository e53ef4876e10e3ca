#pragma once

#include "core/lexicon/dictionary_entry.h"
#include "core/lexicon/lexicon_format.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duizhao {

/// A spelling with the entries it belongs to.
struct Headword {
    std::u16string_view text;           ///< in UTF-16 units, 1 to longestHeadword
    std::vector<std::uint32_t> entries; ///< ascending
};

/// Longer spellings are no headwords (their entries stay); it bounds what building a trie takes.
inline constexpr std::size_t longestHeadword = 64;

/// All spellings of a dictionary, traditional and simplified, ascending by UTF-16 unit. The views are into
/// `entries`, which must outlive the table.
class HeadwordTable {
public:
    explicit HeadwordTable(const std::vector<DictionaryEntry>& entries);

    const std::vector<Headword>& headwords() const { return headwords_; }
    std::optional<std::uint32_t> find(std::u16string_view text) const;

    /// For each headword: log2(1 + n) in 1/256, n being the number of other headwords of one script that
    /// contain it and of its senses.
    std::vector<std::uint16_t> commonness(const std::vector<DictionaryEntry>& entries) const;

private:
    std::vector<Headword> headwords_;
    std::unordered_map<std::u16string_view, std::uint32_t> numbers_;
};

/// The headwords as a trie: roots and nodes of the file format.
struct HeadwordTrie {
    std::vector<std::uint32_t> roots;
    std::vector<TrieNode> nodes;
};
HeadwordTrie buildTrie(const std::vector<Headword>& headwords);

} // namespace duizhao
