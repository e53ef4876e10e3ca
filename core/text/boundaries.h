#pragma once

#include "core/text/text_span.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace duizhao {

/// Where words and characters begin and end in one short text (a cell, at most a few thousand units), for
/// moving a caret and selecting words. Words are ICU's, with its dictionary for Chinese. Offsets are UTF-16
/// units in the text. A value: copies the positions it needs, keeps nothing of ICU.
class Boundaries {
public:
    explicit Boundaries(std::u16string_view text);

    /// The word that contains `offset`, or the run of white space or the punctuation mark there; at the end
    /// of the text the last one. Empty only for an empty text.
    TextSpan wordAt(std::size_t offset) const;
    /// The next start of a word (letters, digits or Han) after `offset`, or the end of the text.
    std::size_t nextWord(std::size_t offset) const;
    /// The last start of a word before `offset`, or 0.
    std::size_t previousWord(std::size_t offset) const;
    /// The next and the previous border between two grapheme clusters.
    std::size_t nextCharacter(std::size_t offset) const;
    std::size_t previousCharacter(std::size_t offset) const;
    bool isCharacterBorder(std::size_t offset) const;
    /// All words in order: spans with letters, digits or Han only.
    const std::vector<TextSpan>& words() const& { return words_; }
    std::vector<TextSpan> words() && {
        return std::move(words_);
    } ///< so that a loop over a temporary is safe

private:
    std::size_t length_ = 0;
    std::vector<std::size_t> breaks_;     ///< all word-break positions, 0 and the length included
    std::vector<std::size_t> characters_; ///< all grapheme borders, 0 and the length included
    std::vector<TextSpan> words_;
};

/// The number of words (Boundaries::words) in a text, without making them.
std::size_t countWords(std::u16string_view text);

} // namespace duizhao
