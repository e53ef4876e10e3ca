#include "core/lexicon/compile/headword_table.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace duizhao {

namespace {

/// For each headword, how many of the spellings hold it as a part.
std::vector<std::uint32_t> countContaining(const HeadwordTable& table,
                                           const std::vector<DictionaryEntry>& entries,
                                           std::u16string DictionaryEntry::*spelling) {
    std::vector<std::uint32_t> counts(table.headwords().size(), 0);
    for (const DictionaryEntry& entry : entries) {
        const std::u16string_view text = entry.*spelling;
        for (std::size_t begin = 0; begin < text.size(); ++begin) {
            const std::size_t most = std::min(text.size() - begin, longestHeadword);
            for (std::size_t length = 1; length <= most; ++length)
                if (length < text.size())
                    if (const auto found = table.find(text.substr(begin, length)))
                        ++counts[*found];
        }
    }
    return counts;
}

/// Adds the nodes of the headwords in `range`, which share their first `depth` units, below the node
/// `parent`.
class TrieBuilder {
public:
    explicit TrieBuilder(const std::vector<Headword>& headwords) : headwords_(headwords) {
        trie_.roots.assign(65536, 0);
    }

    HeadwordTrie build() {
        std::size_t begin = 0;
        while (begin < headwords_.size()) {
            const std::size_t end = endOfGroup(begin, headwords_.size(), 0);
            const auto node = static_cast<std::uint32_t>(trie_.nodes.size());
            const char16_t unit = headwords_[begin].text[0];
            trie_.roots[unit] = node + 1;
            trie_.nodes.push_back({unit, 0, 0, noHeadword});
            fill(node, begin, end, 1);
            begin = end;
        }
        return std::move(trie_);
    }

private:
    /// The end of the headwords from `begin` that have the same unit at `depth`.
    std::size_t endOfGroup(std::size_t begin, std::size_t end, std::size_t depth) const {
        std::size_t at = begin + 1;
        while (at < end && headwords_[at].text[depth] == headwords_[begin].text[depth])
            ++at;
        return at;
    }

    void fill(std::uint32_t node, std::size_t begin, std::size_t end, std::size_t depth) {
        if (headwords_[begin].text.size() == depth)
            trie_.nodes[node].headword = static_cast<std::uint32_t>(begin++);
        const auto firstChild = static_cast<std::uint32_t>(trie_.nodes.size());
        std::vector<std::size_t> groups;
        for (std::size_t at = begin; at < end; at = endOfGroup(at, end, depth)) {
            groups.push_back(at);
            trie_.nodes.push_back({headwords_[at].text[depth], 0, 0, noHeadword});
        }
        trie_.nodes[node].firstChild = groups.empty() ? 0 : firstChild;
        trie_.nodes[node].children = static_cast<std::uint16_t>(groups.size());
        groups.push_back(end);
        for (std::size_t at = 0; at + 1 < groups.size(); ++at)
            fill(firstChild + static_cast<std::uint32_t>(at), groups[at], groups[at + 1], depth + 1);
    }

    const std::vector<Headword>& headwords_;
    HeadwordTrie trie_;
};

} // namespace

HeadwordTable::HeadwordTable(const std::vector<DictionaryEntry>& entries) {
    for (std::uint32_t number = 0; number < entries.size(); ++number) {
        for (const std::u16string* spelling : {&entries[number].traditional, &entries[number].simplified}) {
            if (spelling->empty() || spelling->size() > longestHeadword)
                continue;
            const auto [found, isNew] =
                numbers_.try_emplace(*spelling, static_cast<std::uint32_t>(headwords_.size()));
            if (isNew)
                headwords_.push_back({*spelling, {}});
            std::vector<std::uint32_t>& of = headwords_[found->second].entries;
            if (of.empty() || of.back() != number)
                of.push_back(number);
        }
    }
    std::ranges::sort(headwords_, {}, &Headword::text);
    for (std::uint32_t number = 0; number < headwords_.size(); ++number)
        numbers_[headwords_[number].text] = number;
}

std::optional<std::uint32_t> HeadwordTable::find(std::u16string_view text) const {
    const auto found = numbers_.find(text);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::uint16_t> HeadwordTable::commonness(const std::vector<DictionaryEntry>& entries) const {
    const auto traditional = countContaining(*this, entries, &DictionaryEntry::traditional);
    const auto simplified = countContaining(*this, entries, &DictionaryEntry::simplified);
    std::vector<std::uint16_t> result;
    result.reserve(headwords_.size());
    for (std::size_t number = 0; number < headwords_.size(); ++number) {
        std::size_t count = std::max(traditional[number], simplified[number]);
        for (const std::uint32_t entry : headwords_[number].entries)
            count += entries[entry].senses.size();
        result.push_back(
            static_cast<std::uint16_t>(std::lround(256 * std::log2(1.0 + static_cast<double>(count)))));
    }
    return result;
}

HeadwordTrie buildTrie(const std::vector<Headword>& headwords) { return TrieBuilder(headwords).build(); }

} // namespace duizhao
