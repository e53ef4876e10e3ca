#pragma once

#include "core/text/language.h"
#include "core/text/text_span.h"

#include <string>
#include <vector>

namespace duizhao::test {

/// An English sentence with numbers and its Chinese translation, in which one of them may be told wrongly.
struct MadeNumberPair {
    std::u16string english;
    std::u16string chinese;
    Language script = Language::chineseSimplified;
    std::string kind;       ///< of the (planted) number: "money", "decade"
    std::string mistake;    ///< what was planted, empty for a true translation
    TextSpan englishNumber; ///< the phrase that holds the (planted) number
    TextSpan chineseNumber;
};

/// `count` pairs drawn with `seed`; about half of them hold one mistake.
std::vector<MadeNumberPair> madeNumberPairs(unsigned seed, std::size_t count);

} // namespace duizhao::test
