#pragma once

#include "core/lexicon/compile/entry_glosses.h"

#include <string>
#include <vector>

namespace duizhao {

/// For each stem an estimate of its probability among the words of English text. Function words have that of
/// their table; the other stems divide what is left by (entries that use the stem + 1/2). All are > 0; they
/// sum to 1 if all function words are among the stems.
std::vector<float> backgroundFrequencies(const std::vector<std::string>& stems,
                                         const std::vector<EntryGlosses>& entries);

} // namespace duizhao
