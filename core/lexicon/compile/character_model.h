#pragma once

#include "core/lexicon/compile/entry_glosses.h"

#include <cstddef>
#include <vector>

namespace duizhao {

/// A headword's characters beside the stems of its glosses.
struct CharacterLesson {
    std::u32string characters;
    std::vector<StemShare> stems;
};

/// t(stem | character), likeliest first.
struct CharacterStems {
    char32_t character;
    std::vector<StemShare> stems;
};

/// How the model is trained and what of it is kept.
struct CharacterModelOptions {
    int rounds = 5;
    double nothing = 1;         ///< weight of the empty word beside the characters, 0 for none
    double least = 0.002;       ///< smaller probabilities are dropped
    std::size_t mostStems = 80; ///< of a character
};

/// IBM model 1 from characters to stems by expectation maximisation. Ascending by character. Source: P. Brown
/// et al., "The Mathematics of Statistical Machine Translation", Computational Linguistics 19(2), 1993.
std::vector<CharacterStems> trainCharacterModel(const std::vector<CharacterLesson>& lessons,
                                                const CharacterModelOptions& options = {});

} // namespace duizhao
