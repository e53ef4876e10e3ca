#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/text_span.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duizhao {

/// Finds names by their sound. Both sides are read as consonants in a dozen classes that transliteration
/// keeps apart (p and b are one, r and l are one); vowels are not compared. Only characters that foreign
/// names are usually written with count (transliteration_characters.h).
class Transliteration {
public:
    /// `lexicon` gives the readings of characters; null: nothing is ever found.
    explicit Transliteration(const Lexicon* lexicon);

    /// The piece of text[within) that sounds like the name; empty where none does. Names with fewer than two
    /// consonants are never found, those with two only as a whole run of such characters or its end. The cost
    /// is the product of the lengths, of the name 20 letters at most.
    TextSpan find(std::u16string_view text, TextSpan within, std::u16string_view name) const;

private:
    /// A consonant: the classes it may belong to, and whether it may be left out.
    struct Consonant {
        std::uint16_t classes = 0;
        bool optional = false;
    };
    struct Name {
        std::vector<Consonant> consonants;

        std::size_t needed() const; ///< that may not be left out
        bool isShort() const { return needed() <= leastNeeded; }
    };
    static constexpr std::size_t leastNeeded = 2;
    /// A character: its first consonant (no class for a vowel) and the nasal it may end with.
    struct Syllable {
        Consonant initial;
        bool nasal = false;
    };

    static Name consonantsOf(std::u16string_view word);
    static Syllable syllableOf(std::string_view pinyin);
    const Syllable* syllable(char16_t character) const;
    bool endsRun(std::u16string_view text, std::size_t at) const;
    TextSpan findFrom(std::u16string_view text, TextSpan run, const Name& name, bool vowelFirst,
                      double& leastCost) const;

    std::vector<Syllable> syllables_;
    std::vector<std::uint16_t> numbers_; ///< of a Han character: 1 + its place in syllables_, or 0
};

} // namespace duizhao
