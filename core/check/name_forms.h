#pragma once

#include "core/check/pair_reading.h"
#include "core/check/text_hash.h"
#include "core/check/transliteration.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duizhao {

/// A place of the target where a name of the source stands.
struct NamePlace {
    std::u16string_view name; ///< as the source writes it
    TextSpan source;
    TextSpan target;      ///< in Latin, or the Chinese form
    bool latin = false;   ///< left in Latin; not where it only explains a Chinese form in brackets
    bool guessed = false; ///< the Chinese form was found by the dictionary, not by its sound
};

/// How often a name stands in the document in each form.
struct NameUse {
    std::size_t latin = 0;
    std::size_t chinese = 0;
    std::u16string form; ///< the commonest Chinese form
};

/// The names of a document with the forms they have in the target. Filled pair by pair, then settled; memory
/// grows with the number of different names.
class NameForms {
public:
    void learn(PairReading& pair);

    /// Keeps the names that stand in both forms.
    void settle(const Lexicon* lexicon);
    bool empty() const { return settled_.empty(); }

    /// The use of a name that stands in both forms, or null.
    const NameUse* use(std::u16string_view name) const;

    /// The places of a pair where a name stands; only names for which `wanted` is true are looked for.
    template <typename Wanted>
    std::vector<NamePlace> places(PairReading& pair, Wanted wanted) const {
        std::vector<NamePlace> found;
        std::size_t looked = 0;
        for (const EnglishWord& word : pair.sourceWords())
            if (looked < mostNames && word.capitalised && mayBeName(pair, word.span) &&
                wanted(word.span.of(pair.source())))
                ++looked, findPlaces(pair, word.span, found);
        return found;
    }

private:
    static constexpr std::size_t mostNames = 40; ///< of a pair; further ones are not looked for

    struct Forms {
        std::uint32_t latin = 0;
        std::map<std::u16string, std::uint32_t> chinese = {};
        bool guessed = false; ///< a Chinese form came from the dictionary
    };

    static bool mayBeName(PairReading& pair, TextSpan span);
    void findPlaces(PairReading& pair, TextSpan name, std::vector<NamePlace>& found) const;
    std::optional<NamePlace> chineseForm(PairReading& pair, TextSpan name) const;
    bool isWorthLookingUp(PairReading& pair, TextSpan name) const;

    mutable std::optional<Transliteration> transliteration_; ///< made at the first pair: it needs the lexicon
    std::unordered_map<std::u16string, Forms, TextHash, std::equal_to<>> forms_;
    std::unordered_map<std::u16string, NameUse, TextHash, std::equal_to<>> settled_;
};

} // namespace duizhao
