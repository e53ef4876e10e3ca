#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace duizhao {

// The layout of `duizhao.lexicon`, shared by the compiler that writes it and the Lexicon that reads it.
// Reasons and a table of the sections stand in core/lexicon/README.md. All numbers are little endian,
// sections begin at multiples of 8 bytes.

inline constexpr std::array<char, 8> lexiconMagic = {'D', 'Z', 'L', 'E', 'X', '\r', '\n', '\x1A'};

/// Raised whenever a section changes its meaning; a reader takes only its own number.
inline constexpr std::uint32_t lexiconFormat = 1;

/// The sections in the order they lie in the file: what aligning touches comes first, the texts of the
/// entries last.
enum class LexiconSection : std::uint32_t {
    source,        ///< bytes: name, version, licence, address, each ended by '\n'
    roots,         ///< u32[65536]: first UTF-16 unit -> index of its trie node plus one, 0 for none
    trie,          ///< TrieNode[]
    headwords,     ///< HeadwordRecord[], in UTF-16 order of the headwords
    stemLists,     ///< u32[]: lists of packed stem weights
    characters,    ///< CharacterRecord[], ascending
    readingLists,  ///< u32[]: lists of syllable numbers
    syllables,     ///< Syllable[], ascending
    stemHash,      ///< u32[2^n]: open addressing, stem number plus one, 0 for an empty slot
    stemOffsets,   ///< u32[stems + 1]: where a stem's bytes begin and end in stemText
    stemText,      ///< bytes
    background,    ///< float[stems]
    stemHeadwords, ///< u32[stems]: offset of the list in headwordLists
    headwordLists, ///< u32[]: lists of headword numbers
    entryLists,    ///< u32[]: lists of entry numbers
    entryOffsets,  ///< u32[entries + 1]: where an entry's bytes begin and end in entryText
    entryText, ///< UTF-8: traditional, simplified, pinyin, classifiers, then the senses, each ended by '\n'
    count
};

inline constexpr std::size_t lexiconSections = static_cast<std::size_t>(LexiconSection::count);

struct SectionPlace {
    std::uint64_t offset; ///< from the start of the file
    std::uint64_t size;   ///< in bytes
};

struct LexiconHeader {
    std::array<char, 8> magic;
    std::uint32_t format;
    std::uint32_t sections;  ///< lexiconSections
    std::uint64_t fileSize;  ///< a shorter file was cut off
    std::uint64_t placesSum; ///< hashBytes of `fileSize` and `places`
    std::array<SectionPlace, lexiconSections> places;
};
static_assert(sizeof(LexiconHeader) == 32 + 16 * lexiconSections);

/// A unit of a headword. The children of a node lie beside each other, ascending by unit.
struct TrieNode {
    char16_t unit;
    std::uint16_t children;
    std::uint32_t firstChild;
    std::uint32_t headword; ///< number of the headword that ends here, or noHeadword
};
static_assert(sizeof(TrieNode) == 12);
inline constexpr std::uint32_t noHeadword = 0xFFFFFFFF;

struct HeadwordRecord {
    std::uint32_t stems;      ///< offset of its list in stemLists
    std::uint32_t entries;    ///< offset of its list in entryLists
    std::uint16_t commonness; ///< see Lexicon::commonness
    std::uint16_t unused;
};
static_assert(sizeof(HeadwordRecord) == 12);

struct CharacterRecord {
    std::uint32_t codePoint;
    std::uint32_t stems;    ///< offset of its list in stemLists
    std::uint32_t readings; ///< offset of its list in readingLists
};
static_assert(sizeof(CharacterRecord) == 12);

/// A toneless syllable in lower case, "v" for ü, padded with NUL.
using Syllable = std::array<char, 8>;

// A list is its length followed by its items; offset 0 holds the empty list.

// A stem and its weight in one number: 20 bits of stem, 12 bits of weight.
inline constexpr unsigned weightBits = 12;
inline constexpr std::uint32_t fullWeight = (1U << weightBits) - 1;
inline constexpr std::uint32_t largestStemCount = 1U << (32 - weightBits);

/// A probe for a stem looks at no more than so many slots of stemHash.
inline constexpr std::uint32_t longestProbe = 64;

/// FNV-1a, 64 bits.
constexpr std::uint64_t hashBytes(const char* bytes, std::size_t count,
                                  std::uint64_t hash = 0xCBF29CE484222325ULL) {
    for (std::size_t at = 0; at < count; ++at) {
        hash ^= static_cast<unsigned char>(bytes[at]);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

/// What LexiconHeader::placesSum must be.
inline std::uint64_t sumOfPlaces(const LexiconHeader& header) {
    const std::uint64_t sum =
        hashBytes(reinterpret_cast<const char*>(&header.fileSize), sizeof(header.fileSize));
    return hashBytes(reinterpret_cast<const char*>(&header.places), sizeof(header.places), sum);
}

} // namespace duizhao
