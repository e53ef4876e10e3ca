#pragma once

#include "core/lexicon/dictionary_entry.h"

#include <string_view>

namespace duizhao {

/// Adds a sense to the entry; one that only names classifiers ("CL:個|个[ge4],位[wei4]") adds these instead.
/// White space at the ends goes, control characters become spaces, an empty sense is nothing.
void addSense(std::u16string_view sense, DictionaryEntry& entry);

} // namespace duizhao
