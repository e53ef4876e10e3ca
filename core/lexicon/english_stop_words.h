#pragma once

#include <span>
#include <string_view>

namespace duizhao {

/// A function word of English.
struct StopWord {
    std::string_view stem; ///< as EnglishStemmer gives it
    float perMille;        ///< about so many of a thousand words of English prose have this stem
};

/// All function words, ascending by stem.
std::span<const StopWord> stopWords();

/// The row of a stem, or null.
const StopWord* findStopWord(std::string_view stem);

} // namespace duizhao
