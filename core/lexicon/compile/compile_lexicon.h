#pragma once

#include "core/lexicon/compile/character_model.h"
#include "core/lexicon/compile/read_dictionary.h"

#include <string>

namespace duizhao {

/// The bytes of a lexicon file (lexicon_format.h) made from a dictionary; the same dictionary gives the same
/// bytes. What is computed, and why so, stands in core/lexicon/README.md. Some seconds for 100,000 entries.
/// `source.entries` is not looked at.
std::string compileLexicon(const Dictionary& dictionary, const LexiconSource& source,
                           const CharacterModelOptions& model = {});

/// CC-CEDICT's name, licence and address, with this version.
LexiconSource cedictSource(const std::string& version);

} // namespace duizhao
