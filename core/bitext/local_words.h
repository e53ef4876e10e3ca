#pragma once

#include "core/text/language.h"

#include <string>

namespace duizhao {

/// Words in the three languages of the program, UTF-8. A language that has none is read in English.
struct LocalWords {
    std::string english;
    std::string chineseSimplified;
    std::string chineseTraditional;

    bool operator==(const LocalWords&) const = default;
    bool empty() const { return english.empty(); }
    const std::string& in(Language language) const {
        const std::string& words = language == Language::chineseSimplified    ? chineseSimplified
                                   : language == Language::chineseTraditional ? chineseTraditional
                                                                              : english;
        return words.empty() ? english : words;
    }
};

} // namespace duizhao
