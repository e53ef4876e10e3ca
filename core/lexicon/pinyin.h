#pragma once

#include <string>
#include <string_view>

namespace duizhao {

/// The letters of a name in lower case, "v" for ü (which may be written ü, v or u:), without apostrophes,
/// hyphens and spaces: "lvweimin" of "Lü Wei-min". Empty where another character stands in it. UTF-8.
std::string plainPinyin(std::string_view name);

/// Pinyin with tone numbers, as the dictionary writes it, with tone marks instead: "lu:4 se4" as "lǜ sè",
/// "hua1 r5" as "huār". The mark stands on a or e, else on the o of ou, else on the last vowel; a syllable
/// without a vowel has it on its m or n. Tone 5 has none; ü may be written u:, v or ü. What is no syllable
/// with a number stays as it is.
std::u16string markedPinyin(std::u16string_view numbered);

/// A sense or a classifier of the dictionary with tone marks in its square brackets: "隻|只[zhī]".
std::u16string withMarkedPinyin(std::u16string_view text);

} // namespace duizhao
