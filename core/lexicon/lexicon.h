#pragma once

#include "core/base/result.h"
#include "core/lexicon/dictionary_entry.h"
#include "core/lexicon/lexicon_format.h"
#include "core/lexicon/mapped_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A number of an English stem, 0 to stemCount() - 1, in byte order of the stems.
using StemId = std::uint32_t;

/// A number of a Chinese headword, 0 to headwordCount() - 1, in UTF-16 order of the headwords. Traditional
/// and simplified spellings are headwords of their own.
using HeadwordId = std::uint32_t;

struct StemWeight {
    StemId stem;
    float weight; ///< 0 to 1

    bool operator==(const StemWeight&) const = default;
};

/// A headword that begins at a place of a text.
struct HeadwordMatch {
    std::uint32_t length; ///< in UTF-16 units, at least 1
    HeadwordId headword;

    bool operator==(const HeadwordMatch&) const = default;
};

/// Stems with weights, heaviest first. A view into the lexicon, which must outlive it; copying costs nothing.
class StemList {
public:
    class Iterator {
    public:
        using value_type = StemWeight;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const std::uint32_t* at, std::uint32_t stems) : at_(at), stems_(stems) {}
        StemWeight operator*() const {
            const StemId stem = *at_ >> weightBits;
            // A damaged number becomes a stem that exists, with no weight.
            return stem < stems_ ? StemWeight{stem, static_cast<float>(*at_ & fullWeight) / fullWeight}
                                 : StemWeight{0, 0};
        }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        Iterator operator++(int) { return {at_++, stems_}; }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        const std::uint32_t* at_ = nullptr;
        std::uint32_t stems_ = 0;
    };

    StemList() = default;
    StemList(std::span<const std::uint32_t> packed, std::uint32_t stems) : packed_(packed), stems_(stems) {}
    Iterator begin() const { return {packed_.data(), stems_}; }
    Iterator end() const { return {packed_.data() + packed_.size(), stems_}; }
    std::size_t size() const { return packed_.size(); }
    bool empty() const { return packed_.empty(); }

private:
    std::span<const std::uint32_t> packed_;
    std::uint32_t stems_ = 0;
};

/// A Chinese–English dictionary with what aligning needs of it, in one read-only file
/// (core/lexicon/README.md). Immutable; any number of threads may read it. Numbers given to it (HeadwordId,
/// StemId) must be its own. What a damaged file answers is unspecified, but nothing outside the file is ever
/// read.
class Lexicon {
public:
    /// Maps the file and looks at its header only. Errors: those of MappedFile::open, lexiconForeign,
    /// lexiconOtherFormat, lexiconDamaged.
    static Result<Lexicon> open(const std::filesystem::path& file);

    /// The same for bytes in memory; `name` is the subject of errors.
    static Result<Lexicon> read(std::string bytes, const std::string& name = "lexicon");

    LexiconSource source() const;

    std::size_t headwordCount() const { return headwords_.size(); }
    std::size_t stemCount() const { return background_.size(); }

    /// Appends all headwords that begin at text[at], shortest first.
    void findHeadwords(std::u16string_view text, std::size_t at, std::vector<HeadwordMatch>& into) const;

    std::optional<HeadwordId> headword(std::u16string_view word) const;

    /// How common the word is, by the dictionary itself: log2(1 + n) in 1/256, n being the number of other
    /// headwords that contain it and of its senses. 0 to 65535.
    std::uint16_t commonness(HeadwordId headword) const;

    /// The English stems of its senses. Function words weigh little, the weights sum to 1 (but for rounding).
    /// Empty where the dictionary gives no English for it.
    StemList glossStems(HeadwordId headword) const;

    /// t(stem | character): how likely a Han character, as part of any headword, contributes the stem to its
    /// senses. The likeliest only, so the sum is below 1. Empty for characters the dictionary does not hold.
    StemList characterStems(char32_t character) const;

    /// `stem` as EnglishStemmer gives it.
    std::optional<StemId> stem(std::string_view stem) const;
    std::string_view stemText(StemId stem) const;

    /// An estimate of the stem's probability among the words of English text, > 0 (README: Background).
    double backgroundFrequency(StemId stem) const;

    /// Appends how the characters may be read in toneless pinyin ("weimin" of 伟民, ü as "v"): at most 16
    /// readings, none if the dictionary lacks a character.
    void readings(std::u16string_view han, std::vector<std::string>& into) const;

    /// True if `letters` (as plainPinyin gives them) can be cut into pinyin syllables.
    bool isPinyin(std::string_view letters) const;

    /// All entries spelled like the headword in either script, in the source's order.
    std::vector<DictionaryEntry> entries(HeadwordId headword) const;

    /// Headwords (in traditional spelling) with a sense that holds the word or another form of it, best
    /// first: the sense is exactly this word, then the sense holds it, then the others, each by weight and
    /// commonness. At most a few hundred. `englishWord` is one word in UTF-8, in any form and case.
    std::vector<HeadwordId> headwordsFor(std::string_view englishWord) const;

private:
    Lexicon() = default;
    Result<void> settle(std::string_view bytes, const std::string& name);
    std::span<const std::uint32_t> list(std::span<const std::uint32_t> pool, std::uint64_t offset) const;
    const TrieNode* root(char16_t unit) const;
    const TrieNode* child(const TrieNode& parent, char16_t unit) const;
    const CharacterRecord* character(char32_t codePoint) const;
    std::optional<DictionaryEntry> entry(std::uint32_t number) const;

    MappedFile file_;
    std::unique_ptr<const std::string> memory_; ///< instead of file_

    std::string_view source_;
    std::span<const std::uint32_t> roots_;
    std::span<const TrieNode> trie_;
    std::span<const HeadwordRecord> headwords_;
    std::span<const std::uint32_t> stemLists_;
    std::span<const CharacterRecord> characters_;
    std::span<const std::uint32_t> readingLists_;
    std::span<const Syllable> syllables_;
    std::span<const std::uint32_t> stemHash_;
    std::span<const std::uint32_t> stemOffsets_;
    std::string_view stemText_;
    std::span<const float> background_;
    std::span<const std::uint32_t> stemHeadwords_;
    std::span<const std::uint32_t> headwordLists_;
    std::span<const std::uint32_t> entryLists_;
    std::span<const std::uint32_t> entryOffsets_;
    std::string_view entryText_;
};

} // namespace duizhao
