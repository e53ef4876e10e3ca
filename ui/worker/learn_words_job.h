#pragma once

#include "core/align/word_linker.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace duizhao {

/// An article of more pairs teaches from its first ones: they hold its names and terms already, and the
/// texts of all would not fit into memory.
inline constexpr std::size_t mostTeachingPairs = 20'000;

/// What the pairs of an article of the library in this file teach of its words, read over a connection of
/// its own; for a worker thread. `lexicon` may be null. Errors: those of Library::open and reading,
/// cancelled.
Result<LearnedWords> learnWords(const std::filesystem::path& library, std::int64_t article,
                                const Lexicon* lexicon, const Progress& progress);

} // namespace duizhao
