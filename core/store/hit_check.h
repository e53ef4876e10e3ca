#pragma once

#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"
#include "core/text/boundaries.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace duizhao {

/// What can be said of a border between two units without reading more: `perhaps` asks ICU.
enum class BorderGuess { yes, no, perhaps };

/// Between two grapheme clusters; 0 stands for the end of the text.
BorderGuess isCharacterBorder(char16_t before, char16_t after);
/// Between two words.
BorderGuess isWordBorder(char16_t before, char16_t after);

/// Judges whether a place of a pair is one that a search may show. Keeps the last pair's text.
class HitCheck {
public:
    static Result<HitCheck> open(Database& database, const BitextTexts& texts);

    /// Whether `place` lies inside the text of a side of a pair (`pair`: its span) without the white space at
    /// its ends, on grapheme borders and, if asked for, on word borders.
    Result<bool> holds(Side side, TextSpan pair, TextSpan place, bool wholeWord);

private:
    explicit HitCheck(std::vector<TextReader> readers, const BitextTexts& texts)
        : readers_(std::move(readers)), texts_(&texts) {}

    std::vector<TextReader> readers_; ///< by file
    const BitextTexts* texts_;
    std::optional<std::pair<Side, TextSpan>> known_; ///< the pair that the rest is of
    TextSpan inner_;                                 ///< its trimmed span
    std::optional<Boundaries> boundaries_;
};

} // namespace duizhao
