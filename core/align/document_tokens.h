#pragma once

#include "core/align/aligner.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/lexicon/lexicon.h"
#include "core/text/text_span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace duizhao {

enum class TokenKind : std::uint8_t { word, functionWord, number, latin, mark };
inline constexpr std::size_t tokenKindCount = 5;

/// What a token of each kind weighs.
using KindWeights = std::array<double, tokenKindCount>;
inline KindWeights kindWeightsOf(const AlignmentWeights& weights) {
    return {1, weights.functionWord, weights.number, weights.latin, weights.mark};
}

/// Number of a type in its side: two tokens are of one type if they differ in nothing that matters ("walks",
/// "walked").
using TypeId = std::uint32_t;

struct TokenType {
    TokenKind kind = TokenKind::word;
    /// English word: its StemId. Chinese word: its HeadwordId. Both: `unknownWord` where the lexicon lacks
    /// it. Number, Latin word, mark: equal for equal ones of both sides.
    std::uint32_t key = 0;
    std::uint32_t count = 0; ///< how often it stands in the side
    TextSpan first;          ///< where it stands first
    bool mayBeName = false;  ///< an English word that is capitalised wherever it stands
};
inline constexpr std::uint32_t unknownWord = std::numeric_limits<std::uint32_t>::max();

/// One side as the aligner sees it. "Before" arrays have an entry more than there are segments; entry i sums
/// over the segments before i.
struct SideTokens {
    std::u16string_view text;         ///< that the tokens were found in
    std::vector<std::uint32_t> begin; ///< index of the segment's first token, and behind the last segment
    std::vector<TypeId> tokens;       ///< in text order
    std::vector<TextSpan> spans;      ///< of the tokens, where they were asked for
    std::vector<std::uint8_t> beginsClause; ///< for each token: a clause ends before it, in its segment
    std::vector<TokenType> types;
    std::vector<std::uint8_t> insideQuotation; ///< at the end of each segment
    std::span<const SegmentBlock> blocks;      ///< of the segments; empty where nothing is known of them
    std::vector<std::uint64_t> hanBefore;      ///< Han characters
    std::vector<std::uint64_t> otherBefore;    ///< all other characters but white space

    std::size_t segments() const { return begin.size() - 1; }
    std::span<const TypeId> tokensOf(std::size_t segment) const {
        return {tokens.data() + begin[segment], tokens.data() + begin[segment + 1]};
    }
    /// Whether a block ends between two neighbouring segments.
    bool blockEndsBefore(std::size_t segment) const {
        return blocks[segment - 1].number != blocks[segment].number;
    }
    /// The length in English characters where a Han character is worth `hanWorth` of them.
    double length(std::size_t from, std::size_t to, double hanWorth) const {
        return hanWorth * static_cast<double>(hanBefore[to] - hanBefore[from]) +
               static_cast<double>(otherBefore[to] - otherBefore[from]);
    }
};

struct DocumentTokens {
    /// That the words were found with; null where there was none, and for two texts of one language, which it
    /// cannot compare.
    const Lexicon* lexicon = nullptr;
    SideTokens english;
    SideTokens chinese;
};

/// Further tokens of a segment are not read.
inline constexpr std::size_t mostTokens = 400;

/// Whether tokens remember where they stand: 16 bytes each.
enum class TokenSpans : std::uint8_t { drop, keep };

/// The tokens of both sides: words (by the lexicon; without one Chinese characters stand for words), numbers
/// by value, Latin words that stand on both sides, marks. `lexicon` may be null and must outlive the tokens.
/// Linear in the text. Error: cancelled.
Result<DocumentTokens> findTokens(const AlignmentSide& english, const AlignmentSide& chinese,
                                  const Lexicon* lexicon, const Progress& progress,
                                  TokenSpans spans = TokenSpans::drop);

} // namespace duizhao
