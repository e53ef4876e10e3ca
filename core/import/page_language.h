#pragma once

#include "core/base/progress.h"
#include "core/text/language.h"

#include <cstddef>
#include <string_view>

namespace duizhao {

/// The language a stretch of a page is in, before sides are known.
enum class PageLanguage { neither, english, chinese };

inline PageLanguage otherLanguage(PageLanguage language) {
    return language == PageLanguage::english   ? PageLanguage::chinese
           : language == PageLanguage::chinese ? PageLanguage::english
                                               : PageLanguage::neither;
}

/// What speaks for a language in a stretch of text. Addresses (URLs) are in no language and are counted
/// apart; HTML tags and entities are not counted at all.
struct LanguageEvidence {
    LetterCount letters;           ///< outside of addresses
    std::size_t functionWords = 0; ///< English words like "the", "of", "is"
    std::size_t chineseMarks = 0;  ///< ，。、；：？！《》「」 and the like
    std::size_t addressUnits = 0;  ///< UTF-16 units in addresses
    std::size_t pinyinMarks = 0;   ///< vowels with the tone marks of pinyin that European languages lack

    bool operator==(const LanguageEvidence&) const = default;
    LanguageEvidence& operator+=(const LanguageEvidence& more);
};

/// Cancelled, it answers with what it has counted so far.
LanguageEvidence findLanguageEvidence(std::u16string_view text, const Progress& progress = {});

/// English with a Chinese word stays English, Chinese with Latin names stays Chinese: what decides is whether
/// the Latin words are held together by function words. Text of other scripts, or without letters, is in
/// neither language.
PageLanguage pageLanguageOf(const LanguageEvidence& evidence);
PageLanguage pageLanguageOf(std::u16string_view text);

/// How much text it is, in letters of English: a Han character weighs as many as it usually takes to
/// translate it. Text and translation come out about equal.
double textWeight(const LanguageEvidence& evidence);
inline constexpr double lettersPerHan = 3.4;

/// How surprising it is that texts of these weights translate each other: 0 for equal ones, about 1 where one
/// in three real pairs is as unequal, growing with the logarithm beyond.
double lengthSurprise(double oneWeight, double otherWeight);
/// The standard deviation of the logarithm of their ratio that is usual for texts of these weights.
double lengthSpread(double oneWeight, double otherWeight);

/// The length of the address (URL, www., e-mail) that begins at `at`, 0 if none does.
std::size_t addressLength(std::u16string_view text, std::size_t at);

/// "the", "of", "is", in any case.
bool isFunctionWord(std::u16string_view word);

bool isHan(char16_t unit); ///< of the basic plane, or half of a character beyond it
bool isLatinLetter(char16_t unit);
bool isDigit(char16_t unit); ///< ASCII and full-width

} // namespace duizhao
