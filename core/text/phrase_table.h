#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duizhao {

/// Words with what replaces them, for finding the longest word that begins at a place. A value; about 20
/// bytes a word and 256 KiB.
class PhraseTable {
public:
    /// Of equal words the first counts; empty ones are dropped.
    explicit PhraseTable(std::vector<std::pair<std::u16string, std::u16string>> phrases);

    struct Match {
        std::size_t length; ///< of the word, in units
        std::u16string_view replacement;
    };
    /// The longest word that `text` begins with.
    std::optional<Match> longest(std::u16string_view text) const;

    /// Calls `use` with each word and its replacement, ascending by word.
    template <typename Use>
    void forEach(Use use) const {
        for (const Phrase& phrase : phrases_)
            use(word(phrase), replacement(phrase));
    }

private:
    struct Phrase {
        std::uint32_t begin; ///< in pool_: the word, then its replacement
        std::uint16_t length;
        std::uint16_t replacementLength;
    };
    std::u16string_view word(const Phrase& phrase) const {
        return {pool_.data() + phrase.begin, phrase.length};
    }
    std::u16string_view replacement(const Phrase& phrase) const {
        return {pool_.data() + phrase.begin + phrase.length, phrase.replacementLength};
    }

    std::u16string pool_;
    std::vector<Phrase> phrases_;        ///< ascending by word
    std::vector<std::uint32_t> firstOf_; ///< by first unit, and one behind the last
};

} // namespace duizhao
