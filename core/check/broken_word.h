#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/text_span.h"

#include <map>
#include <string>
#include <string_view>

namespace duizhao {

/// A Chinese word of which one character was lost to a piece of another script.
struct BrokenWord {
    TextSpan
        span; ///< the piece with the characters of the word beside it; the piece alone where nothing fits
    std::u16string
        word; ///< what the dictionary has there (一蹴而就 of 一shot而就); empty where it is a guess
};

/// Looks in the dictionary for a word with any one character in the place of the piece: the longest wins, of
/// equal ones the most common. Of words with two characters only, where nearly every one fits, none is named,
/// and the character behind the piece belongs to it if it is no word by itself. `lexicon` may be null. About
/// a hundred thousand look-ups.
BrokenWord findBrokenWord(std::u16string_view text, TextSpan piece, const Lexicon* lexicon);

/// The same for a document: what was found is remembered, and behind a thousand different places, which is no
/// text any more but a list of accidents, the piece alone is given.
class BrokenWords {
public:
    explicit BrokenWords(const Lexicon* lexicon) : lexicon_(lexicon) {}

    BrokenWord find(std::u16string_view text, TextSpan piece);

private:
    const Lexicon* lexicon_;
    std::map<std::u16string, BrokenWord>
        known_; ///< by the characters around; spans count from their beginning
};

} // namespace duizhao
