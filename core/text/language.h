#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

enum class Language { english, chineseSimplified, chineseTraditional };

/// BCP 47 tags: "en", "zh-Hans", "zh-Hant".
std::string_view languageTag(Language language);
std::optional<Language> languageTagged(std::string_view tag);

inline bool isChinese(Language language) { return language != Language::english; }

/// What a run of text is written with.
struct LetterCount {
    std::size_t han = 0;        ///< characters of Script=Han
    std::size_t latin = 0;      ///< Latin letters
    std::size_t latinWords = 0; ///< runs of Latin letters
    std::size_t other = 0;      ///< letters of other scripts
    std::size_t digits = 0;

    bool operator==(const LetterCount&) const = default;
};
LetterCount countLetters(std::u16string_view text);

/// The script a Chinese text is mostly written in, by its characters that exist in one of the two only;
/// Simplified where it has none. Reads at most the first 64 Ki units.
Language chineseScript(std::u16string_view text);

} // namespace duizhao
