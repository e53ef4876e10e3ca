#pragma once

#include "core/import/phrases.h"

#include <span>

namespace duizhao {

// The tables behind phrases.h, one for each PhraseKind; see there.
std::span<const Phrase> hostPagePhrases();
std::span<const Phrase> navigationPhrases();
std::span<const Phrase> edgePhrases();
std::span<const Phrase> creditPhrases();
std::span<const Phrase> copyrightPhrases();
std::span<const Phrase> bylinePhrases();

} // namespace duizhao
