#pragma once

#include <string_view>

namespace duizhao {

/// What may follow the full stop of an abbreviation inside the same sentence. Where a kind "may end", the
/// sentence ends if the next word is one that usually starts sentences (startsSentences).
enum class Abbreviation {
    none,
    title,        ///< Dr., Prof.: a name follows; never the end of a sentence
    linking,      ///< e.g., vs., approx.: the sentence goes on
    beforeNumber, ///< No., Fig., p.: no end before a number, otherwise an ordinary word
    month,        ///< Jan.: no end before a number, otherwise may end
    name,         ///< Inc., Jr., U.S.: may end
    hour,         ///< a.m.: ends unless a time zone or day follows
    closing,      ///< etc.: ends before any capital
};

/// The kind of `word`, written as in the text without its last full stop ("Dr", "U.S", "a.m").
Abbreviation abbreviationOf(std::u16string_view word);

/// Whether the word, capitalised as in the text, usually starts a sentence and rarely a name: The, He, But, …
bool startsSentences(std::u16string_view word);

/// Whether a single capital after the noun is its letter (plan B, vitamin C), not an initial.
bool takesALetter(std::u16string_view noun);

/// Whether the word with a number behind it labels what follows: Figure 1. · Step 2.
bool takesANumber(std::u16string_view noun);

/// Whether an exclamation mark belongs to the name: Yahoo! · Jeopardy!
bool endsWithItsOwnMark(std::u16string_view name);

/// Whether the word may follow an hour: days, time zones.
bool belongsToHour(std::u16string_view word);

/// English verbs that attribute direct speech: said, asked, cried, …
bool isSayingVerb(std::u16string_view word);

/// Small words inside names: of, the, de, von, …
bool isNameParticle(std::u16string_view word);

/// Whether the Han character right behind a quotation or … goes on with the sentence: 和, 的, 都, …
bool goesOnWith(char32_t han);

/// The length of a Chinese verb of saying at the start of the text, 0 if there is none. Words that only begin
/// like one (说明, 道路, 问题) are none.
std::size_t chineseSayingVerbAt(std::u16string_view text, std::size_t at);

/// The character that closes an opening bracket or title mark, 0 for any other character.
char16_t closingBracket(char16_t opening);

/// Quotation marks and brackets that only ever close: ” 」 』 ） 》 …; not ' and ".
bool isClosingMark(char16_t unit);
bool isClosingQuote(char16_t unit);
/// “ ‘ 「 『 « and the like, and opening brackets; not ' and ".
bool isOpeningMark(char16_t unit);

} // namespace duizhao
