#pragma once

#include "core/bitext/bead.h"
#include "core/bitext/block.h"
#include "core/bitext/link.h"
#include "core/text/language.h"

#include <string>
#include <vector>

namespace duizhao {

/// A text and its translation, split, linked and aligned: plain values, all ranges in UTF-16 units of the two
/// texts. In a mixed article both sides lie in the same text.
///
/// Invariants (checked by findProblems):
///  - blocks are in text order and do not overlap; segments tile each block that has a side;
///  - every block with a side lies in exactly one link, a block without one in none;
///  - links stand in reading order: by the source; one without source follows its predecessor in the target;
///  - beads are grouped by link in the order of the links, monotone inside, each segment in exactly one.
struct Bitext {
    Language sourceLanguage = Language::english;
    Language targetLanguage = Language::chineseTraditional;
    int sourceText = 0; ///< index into Article::texts
    int targetText = 0;
    std::string system; ///< name of the system or person that translated, UTF-8; empty if unknown
    std::vector<Block> blocks;
    std::vector<TextSpan> sourceSegments; ///< in text order
    std::vector<TextSpan> targetSegments;
    std::vector<Link> links;
    std::vector<Bead> beads;

    bool operator==(const Bitext&) const = default;
    const std::vector<TextSpan>& segments(Side side) const {
        return side == Side::source ? sourceSegments : targetSegments;
    }
};

/// The first broken invariants in words for a developer, at most `most`; empty for a sound bitext.
std::vector<std::string> findProblems(const Bitext& bitext, std::size_t most = 10);

} // namespace duizhao
