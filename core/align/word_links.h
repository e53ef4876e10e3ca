#pragma once

#include "core/align/associations.h"
#include "core/align/document_tokens.h"
#include "core/align/search.h"
#include "core/bitext/bead.h"

#include <cstdint>
#include <vector>

namespace duizhao {

/// An English and a Chinese token that explain each other, as indices into SideTokens::tokens.
struct TokenLink {
    std::uint32_t english = 0;
    std::uint32_t chinese = 0;
    MatchKind kind = MatchKind::gloss;

    bool operator==(const TokenLink&) const = default;
};

/// Links the tokens of a bead, each at most once: the strongest association first, of equal ones those at the
/// same relative place, then those that stand first. `bead` counts segments from the beginning of the
/// document. Weak associations do not link. By English token.
std::vector<TokenLink> linkTokens(const DocumentTokens& document, const Associations& associations,
                                  const PathBead& bead);

/// The same and, where a token has several counterparts that stand together, those as well ("deep" and
/// "learning" of 深度學習); words that are left over on both sides are linked by their places between the
/// links around them. In a bead with tokens on both sides. By English token, then Chinese.
std::vector<TokenLink> linkAllTokens(const DocumentTokens& document, const Associations& associations,
                                     const PathBead& bead);

/// What agrees in a bead, counted over its links; `length`: the lengths are in the usual proportion where a
/// Han character is worth `hanWorth` English ones.
BeadEvidence evidenceOf(const DocumentTokens& document, const Associations& associations,
                        const PathBead& bead, double hanWorth);

} // namespace duizhao
