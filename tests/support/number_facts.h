#pragma once

#include "tests/support/number_writing.h"

#include <string>
#include <vector>

namespace duizhao::test {

/// A number phrase in both languages, with ways to tell it wrongly in Chinese. UTF-8, Simplified.
struct NumberFact {
    std::string kind;
    std::string english;
    std::string chinese;
    struct Mistake {
        std::string name;
        std::string chinese;
    };
    std::vector<Mistake> mistakes;
    /// Sentences with {} for the phrase; the same frame number belongs together.
    std::string englishFrame;
    std::string chineseFrame;
};

/// One of the kinds of number phrases, drawn.
NumberFact drawNumberFact(Dice& dice);

} // namespace duizhao::test
