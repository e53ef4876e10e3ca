#pragma once

#include "core/align/aligner.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace duizhao {

/// Marks that tend to survive translation. Full-width and half-width forms count alike.
enum class Mark : std::uint8_t { question, exclamation, colon, semicolon, quote, dash, ellipsis, bracket };
inline constexpr std::size_t markCount = 8;
using MarkCounts = std::array<std::uint32_t, markCount>;

enum class TokenKind : std::uint8_t { number, smallNumeral, latin };

/// A number or Latin word that stands on both sides of the document.
struct SharedToken {
    TokenKind kind = TokenKind::number;
    std::uint32_t inEnglish = 0; ///< how often it stands in the English side
    std::uint32_t inChinese = 0;
};

/// What one side offers to the cost of a bead, prepared once per document. "Before" arrays have one entry
/// more than there are segments; entry i is the sum over the segments before i.
struct SideFeatures {
    std::size_t segments = 0;
    std::vector<std::uint64_t> hanBefore;   ///< Han characters
    std::vector<std::uint64_t> otherBefore; ///< all other characters but white space
    std::vector<MarkCounts> marksBefore;
    std::vector<std::uint32_t> tokenBegin; ///< index of the segment's first token
    std::vector<std::uint32_t> tokens;     ///< indices into DocumentFeatures::shared, rising in a segment

    std::vector<std::uint32_t>
        loneBefore; ///< numbers (and in Chinese Latin words) the other side never names

    std::span<const std::uint32_t> tokensOf(std::size_t begin, std::size_t end) const {
        return {tokens.data() + tokenBegin[begin], tokens.data() + tokenBegin[end]};
    }
    /// The length in English characters where a Han character is worth `hanWorth` of them.
    double length(std::size_t begin, std::size_t end, double hanWorth) const {
        return hanWorth * static_cast<double>(hanBefore[end] - hanBefore[begin]) +
               static_cast<double>(otherBefore[end] - otherBefore[begin]);
    }
};

/// A document as the aligner sees it. The side called English is the one the roles were given to by
/// prepareFeatures' caller; where both are of one language, it is the source.
struct DocumentFeatures {
    SideFeatures english;
    SideFeatures chinese;
    std::vector<SharedToken> shared;
};

/// Tokens, marks and lengths of both sides. Of a segment the `mostTokens` rarest tokens are kept. Cost is
/// linear in the text. Error: cancelled.
Result<DocumentFeatures> prepareFeatures(const AlignmentSide& english, const AlignmentSide& chinese,
                                         const Progress& progress);
inline constexpr std::size_t mostTokens = 16;

} // namespace duizhao
