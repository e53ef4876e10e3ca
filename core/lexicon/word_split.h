#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/text_span.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace duizhao {

/// A word of Chinese text.
struct HanWord {
    TextSpan span;
    std::optional<HeadwordId> headword; ///< nothing for a character the lexicon does not hold

    bool operator==(const HanWord&) const = default;
};

/// Cuts Chinese text into words of a lexicon. Holds scratch memory: one object serves one thread at a time.
class WordSplitter {
public:
    /// The lexicon must outlive the splitter.
    explicit WordSplitter(const Lexicon& lexicon) : lexicon_(lexicon) {}

    /// Appends the words of text[span) in order. Each Han character lies in exactly one word; other
    /// characters only where a headword has them (卡拉OK, 5G网络). The fewest words win; among these the most
    /// even lengths (研究|生命 before 研究生|命), then the most common words. Linear in the length of the
    /// span. Stretches of more than 1,000 units without a sign between are cut there.
    void split(std::u16string_view text, TextSpan span, std::vector<HanWord>& into);

private:
    /// The best way to the end of the stretch from one of its places.
    struct Way {
        std::uint32_t words = 0;
        std::uint32_t squares = 0; ///< sum of the squares of the words' lengths
        std::uint64_t rareness = 0;
        std::uint32_t length = 0; ///< of the next word, 0 for a unit that is left out
        std::optional<HeadwordId> headword = {};
    };

    void splitStretch(std::u16string_view text, TextSpan stretch, std::vector<HanWord>& into);
    Way wayFrom(std::u16string_view text, std::size_t at);

    const Lexicon& lexicon_;
    std::vector<Way> ways_;
    std::vector<HeadwordMatch> matches_;
};

} // namespace duizhao
