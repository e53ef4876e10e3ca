#pragma once

#include "core/bitext/article.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace duizhao::test {

/// An article drawn as lines of `source = target`, each a paragraph and its translation:
///
///     # Title = 題目                 a heading
///     One. |Two. +Three. = 一。|二三。   two beads: One. ↔ 一。 and Two. Three. ↔ 二三。
///     Alone. =                       a link without a target
///     - Share this page              a block left out
///
/// `|` stands between beads, `+` between segments of one bead; both sides have the same number of beads, an
/// empty one keeps its place. Spaces around `=` are not part of the text. In the text, source and target
/// stand in lines of their own, or in two files.
Article drawnArticle(std::u16string_view drawing, bool twoFiles = false);

/// A drawing of `paragraphs` random paragraphs, with astral and right-to-left characters, white space of all
/// kinds, one-sided paragraphs and left-out lines.
std::u16string randomDrawing(std::mt19937& random, std::size_t paragraphs);

} // namespace duizhao::test
