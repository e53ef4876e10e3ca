#include "core/check/script_conversions.h"

#include "core/text/chinese_conversion.h"

#include <algorithm>
#include <bitset>
#include <optional>
#include <vector>

namespace duizhao {

namespace {

/// What a step puts in the place of each character that stands alone.
class SingleCharacters {
public:
    SingleCharacters(const ChineseConverter& converter, std::size_t step) : puts_(65536) {
        for (std::size_t unit = 0; unit < puts_.size(); ++unit)
            puts_[unit] = static_cast<char16_t>(unit);
        converter.forEachPhrase([&](std::size_t ofStep, std::u16string_view word, std::u16string_view put) {
            if (ofStep == step && word.size() == 1 && put.size() == 1)
                puts_[word.front()] = put.front();
        });
    }

    char16_t of(char16_t character) const { return puts_[character]; }

private:
    std::vector<char16_t> puts_;
};

/// Two neighbouring characters as a number; different ones may have the same.
constexpr std::size_t pairBits = 20;
std::size_t pairNumber(char16_t first, char16_t second) {
    return ((static_cast<std::size_t>(first) * 40'503) ^
            (static_cast<std::size_t>(second) * 2'654'435'761U)) &
           ((std::size_t{1} << pairBits) - 1);
}

/// Pairs of neighbouring characters; a few others are taken for them.
class Neighbours {
public:
    /// The pair around the place in a word of at least two characters that is converted otherwise than alone.
    void add(std::u16string_view word, std::size_t at) {
        const std::size_t from = at == 0 ? 0 : at - 1;
        held_[pairNumber(word[from], word[from + 1])] = true;
    }
    bool holds(char16_t first, char16_t second) const { return held_[pairNumber(first, second)]; }

private:
    std::vector<bool> held_ = std::vector<bool>(std::size_t{1} << pairBits);
};

/// The places where the way to Simplified and back may not end where it began.
struct Doubts {
    SingleCharacters simplified;
    std::bitset<65536> misspelt = {}; ///< characters that by themselves come back as others
    Neighbours original = {};         ///< in words of Traditional
    Neighbours between = {};          ///< in words of Simplified

    bool isDoubtful(std::u16string_view text) const {
        char16_t before = 0;
        char16_t simplifiedBefore = 0;
        for (const char16_t unit : text) {
            const char16_t simplifiedUnit = simplified.of(unit);
            if (misspelt.test(unit) || original.holds(before, unit) ||
                between.holds(simplifiedBefore, simplifiedUnit))
                return true;
            before = unit;
            simplifiedBefore = simplifiedUnit;
        }
        return false;
    }
};

struct Conversions {
    ChineseConverter toSimplified;
    ChineseConverter toTaiwan;
    ChineseConverter variants;
};

/// Adds the words of a step that are converted otherwise than their characters alone.
void addWords(const ChineseConverter& converter, std::size_t step, const SingleCharacters& alone,
              Neighbours& neighbours) {
    converter.forEachPhrase([&](std::size_t ofStep, std::u16string_view word, std::u16string_view put) {
        if (ofStep != step || word.size() < 2)
            return;
        for (std::size_t at = 0; at < word.size(); ++at)
            if (word.size() != put.size() || put[at] != alone.of(word[at]))
                neighbours.add(word, at);
    });
}

Doubts doubtsOf(const Conversions& conversions) {
    Doubts doubts{SingleCharacters(conversions.toSimplified, 0)};
    const SingleCharacters traditional(conversions.toTaiwan, 0);
    const SingleCharacters taiwan(conversions.toTaiwan, 1);
    const SingleCharacters variants(conversions.variants, 0);
    for (char16_t character = 0x4E00; character <= 0x9FFF; ++character)
        doubts.misspelt.set(character, taiwan.of(traditional.of(doubts.simplified.of(character))) !=
                                           variants.of(character));
    addWords(conversions.toSimplified, 0, doubts.simplified, doubts.original);
    addWords(conversions.variants, 0, variants, doubts.original);
    addWords(conversions.toTaiwan, 0, traditional, doubts.between);
    // Words of the step behind (Taiwan's variants) would begin as Traditional; there are none so far.
    addWords(conversions.toTaiwan, 1, taiwan, doubts.original);
    return doubts;
}

struct Known {
    Conversions conversions;
    Doubts doubts;
};

const std::optional<Known>& known() {
    static const std::optional<Known> made = []() -> std::optional<Known> {
        auto toSimplified = ChineseConverter::open("t2s");
        auto toTaiwan = ChineseConverter::open("s2tw");
        auto variants = ChineseConverter::open("t2tw");
        if (!toSimplified || !toTaiwan || !variants)
            return std::nullopt;
        Conversions conversions{std::move(*toSimplified), std::move(*toTaiwan), std::move(*variants)};
        Doubts doubts = doubtsOf(conversions);
        return Known{std::move(conversions), std::move(doubts)};
    }();
    return made;
}

} // namespace

ExpectedScript expectedTraditional(std::u16string_view text) {
    if (!known())
        return {};
    const Conversions& conversions = known()->conversions;
    ExpectedScript expected{conversions.toTaiwan.convert(conversions.toSimplified.convert(text).text).text,
                            conversions.variants.convert(text).text};
    if (expected.text.size() != text.size() || expected.original.size() != text.size())
        return {};
    return expected;
}

bool mayBeMisspelt(std::u16string_view text) { return !known() || known()->doubts.isDoubtful(text); }

bool isMisspelt(char16_t character) { return !known() || known()->doubts.misspelt.test(character); }

} // namespace duizhao
