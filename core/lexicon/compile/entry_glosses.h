#pragma once

#include "core/lexicon/dictionary_entry.h"
#include "core/lexicon/english_word.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duizhao {

/// A stem by the number the compiler gives it, with its share of something.
struct StemShare {
    std::uint32_t stem;
    double share;

    bool operator==(const StemShare&) const = default;
};

/// Adds up the shares of the same stem; ascending by stem afterwards.
void mergeShares(std::vector<StemShare>& shares);

/// The English of one entry.
struct EntryGlosses {
    std::vector<StemShare> stems;         ///< ascending by stem; each gloss has its mass in it
    double mass = 0;                      ///< the sum of the shares: about one for each gloss
    std::vector<std::u16string> pointers; ///< headwords the entry refers to
};

/// The stems met so far, and the glosses of entries by their numbers. After `sortStems` numbers are in byte
/// order.
class GlossReader {
public:
    /// Stems and shares of the entry's senses. A gloss has mass 1 (a surname or a classifier less), divided
    /// among its stems; a function word takes three tenths of what another word takes.
    EntryGlosses read(const DictionaryEntry& entry);

    /// Renumbers the stems by byte order in all of `entries`, which must be all that `read` gave.
    void sortStems(std::vector<EntryGlosses>& entries);

    /// By number.
    const std::vector<std::string>& stems() const { return stems_; }

private:
    std::uint32_t numberOf(std::string_view stem);
    void addGloss(std::u16string_view gloss, double mass, EntryGlosses& into);

    std::vector<std::string> stems_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    EnglishStemmer stemmer_;
};

} // namespace duizhao
