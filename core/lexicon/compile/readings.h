#pragma once

#include "core/lexicon/dictionary_entry.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// The syllables of an entry's pinyin without tones: lower case, "v" for "u:", at most 8 letters, "Zhong1
/// guo2" gives zhong, guo. Empty where something in it is no syllable.
std::vector<std::string> syllablesOf(std::u16string_view pinyin);

/// For each Han character the syllables it is read as in some entry that has one syllable for each character.
std::map<char32_t, std::set<std::string>> readingsOf(const std::vector<DictionaryEntry>& entries);

/// The Han characters of a text.
std::u32string hanCharacters(std::u16string_view text);

} // namespace duizhao
