#pragma once

#include <string>
#include <string_view>

namespace duizhao {

/// Traditional text as a conversion from Simplified should have written it.
struct ExpectedScript {
    std::u16string text; ///< as long as the original; empty where nothing can be compared unit by unit
    /// The original with Taiwan's character for each variant: what differs from `text` here as well is wrong.
    std::u16string original;
};

/// Takes Traditional text to Simplified and back. The dictionaries are read at the first call of all, in some
/// tenths of a second; safe in any thread. Without them `text` is empty.
ExpectedScript expectedTraditional(std::u16string_view text);

/// Whether expectedTraditional can differ anywhere in the text, told from its characters and their
/// neighbours. Most text cannot and need not be converted at all. True without the dictionaries.
bool mayBeMisspelt(std::u16string_view text);

/// Whether the character by itself comes back as another: not where it is a variant of Taiwan's (着). True
/// without the dictionaries.
bool isMisspelt(char16_t character);

} // namespace duizhao
