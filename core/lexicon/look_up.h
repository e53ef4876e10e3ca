#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/text_span.h"

#include <optional>
#include <string_view>
#include <vector>

namespace duizhao {

/// What the dictionary says of a place in a text.
struct LookUp {
    TextSpan span;                        ///< the word it speaks of
    bool english = false;                 ///< the word is English, the entries are Chinese for it
    std::vector<DictionaryEntry> entries; ///< best first; empty where the dictionary does not know the word

    bool operator==(const LookUp&) const = default;
};

/// Looks up the word that holds text[place.begin], or the words chosen where `place` is not empty. Chinese:
/// first the longest headword from the start of the word that stands there (as WordSplitter cuts it), then
/// the shorter ones that hold the place. English: Chinese headwords with a sense of exactly this word, then
/// the others; of several words chosen those with a sense that has all of them side by side. Nothing where
/// no word stands.
std::optional<LookUp> lookUp(const Lexicon& lexicon, std::u16string_view text, TextSpan place);

} // namespace duizhao
