#pragma once

#include "core/text/language.h"

#include <cstddef>
#include <string_view>

namespace duizhao {

/// A text and the sentence in it that is being read.
struct SentenceContext {
    std::u16string_view text;
    Language language = Language::english;
    std::size_t begin = 0; ///< where the sentence begins, behind white space
};

/// What stands behind the marks that may end a sentence.
struct Follower {
    std::size_t at = 0;       ///< behind the white space; the text's length at its end
    char32_t character = 0;   ///< the code point there, 0 at the end
    bool isParted = false;    ///< white space lies between
    bool isOnNewLine = false; ///< a line end among it
};
Follower followerOf(std::u16string_view text, std::size_t end);

bool isHan(char32_t c);
bool isUpper(char32_t c);
bool isLower(char32_t c);
bool isDigit(char32_t c);
bool isLetter(char32_t c);
bool isDash(char32_t c);
/// Whether the code point only adds to the character before it: accents, joiners, skin tones.
bool isCombining(char32_t c);
/// A letter or digit of the western alphabets, or an apostrophe.
bool isWesternWord(char16_t c);

/// The unit before a place, 0 at the beginning.
char16_t unitBefore(std::u16string_view text, std::size_t at);

/// The western word at `at`, at most 40 units of it.
std::u16string_view westernWordAt(std::u16string_view text, std::size_t at);

/// The western word before `end` and the blanks there, at most 24 units of it.
std::u16string_view westernWordBefore(std::u16string_view text, std::size_t end);

/// Whether a single capital with a full stop follows: an initial.
bool initialFollows(std::u16string_view text, const Follower& follower);

/// Whether the word that follows usually starts sentences. "A" and "I" with a full stop are initials.
bool starterFollows(std::u16string_view text, const Follower& follower);

/// Whether a sentence can start with what follows. With a small letter it can in Chinese, if the name is
/// written so (iPhone), and in a text that knows no capitals.
bool canStart(const SentenceContext& context, const Follower& follower);

} // namespace duizhao
