#pragma once

#include "core/lexicon/compile/headword_table.h"
#include "core/lexicon/compile/lexicon_writer.h"
#include "core/lexicon/compile/read_dictionary.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace duizhao {

/// Writes for each stem the headwords (traditional spelling) with the stem in a sense, best first by weight
/// times commonness. A few hundred at most.
void writeStemHeadwords(const Dictionary& dictionary, const HeadwordTable& table,
                        const std::vector<std::uint16_t>& commonness,
                        const std::vector<EntryGlosses>& glosses, std::size_t stems, LexiconWriter& writer);

} // namespace duizhao
