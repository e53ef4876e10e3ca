#include "core/check/script_conversions.h"

#include "core/text/chinese_conversion.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <optional>
#include <set>

namespace duizhao {

namespace {

using Units = std::bitset<65536>;

/// What a step may put in the place of each character, whatever stands around it.
class Replacements {
public:
    /// `changesLength` takes the characters of words for which units cannot be compared.
    Replacements(const ChineseConverter& converter, std::size_t step, Units& changesLength) {
        converter.forEachPhrase([&](std::size_t ofStep, std::u16string_view word, std::u16string_view put) {
            if (ofStep != step)
                return;
            for (std::size_t at = 0; at < word.size(); ++at) {
                if (word.size() != put.size())
                    changesLength.set(word[at]);
                else
                    puts_[word[at]].insert(put[at]);
            }
            if (word.size() == 1)
                always_.set(word.front());
        });
    }

    /// Including the character itself where only some words replace it.
    std::set<char16_t> of(char16_t character) const {
        const auto found = puts_.find(character);
        std::set<char16_t> puts = found == puts_.end() ? std::set<char16_t>() : found->second;
        if (!always_.test(character))
            puts.insert(character);
        return puts;
    }

private:
    std::map<char16_t, std::set<char16_t>> puts_;
    Units always_; ///< characters that have an entry of their own
};

struct Conversions {
    ChineseConverter toSimplified;
    ChineseConverter toTaiwan;
    ChineseConverter variants;
    Units unstable = {}; ///< characters that do not always come back as they were
};

/// Follows each Han character through all steps and words of the way to Simplified and back.
Units unstableCharacters(const Conversions& conversions) {
    Units unstable;
    const Replacements toSimplified(conversions.toSimplified, 0, unstable);
    const Replacements toTraditional(conversions.toTaiwan, 0, unstable);
    const Replacements toTaiwan(conversions.toTaiwan, 1, unstable);
    const Replacements variants(conversions.variants, 0, unstable);
    for (char16_t character = 0x4E00; character <= 0x9FFF; ++character) {
        const std::set<char16_t> own = variants.of(character);
        std::set<char16_t> back;
        for (const char16_t simplified : toSimplified.of(character))
            for (const char16_t traditional : toTraditional.of(simplified))
                back.merge(toTaiwan.of(traditional));
        if (own.size() != 1 || back != own)
            unstable.set(character);
    }
    return unstable;
}

const std::optional<Conversions>& conversions() {
    static const std::optional<Conversions> made = []() -> std::optional<Conversions> {
        auto toSimplified = ChineseConverter::open("t2s");
        auto toTaiwan = ChineseConverter::open("s2tw");
        auto variants = ChineseConverter::open("t2tw");
        if (!toSimplified || !toTaiwan || !variants)
            return std::nullopt;
        Conversions result{std::move(*toSimplified), std::move(*toTaiwan), std::move(*variants)};
        result.unstable = unstableCharacters(result);
        return result;
    }();
    return made;
}

} // namespace

ExpectedScript expectedTraditional(std::u16string_view text) {
    const auto& known = conversions();
    if (!known)
        return {};
    ExpectedScript expected{known->toTaiwan.convert(known->toSimplified.convert(text).text).text,
                            known->variants.convert(text).text};
    if (expected.text.size() != text.size() || expected.original.size() != text.size())
        return {};
    return expected;
}

bool mayBeMisspelt(char16_t character) {
    const auto& known = conversions();
    return !known || known->unstable.test(character);
}

} // namespace duizhao
