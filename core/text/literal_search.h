#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace duizhao {

/// Unicode's simple case folding (statuses C and S) of the character whose first unit stands at `at`: never
/// changes a length, so that offsets hold; what would need more characters stays apart ("ß" is not "ss").
char32_t foldedCharacter(std::u16string_view text, std::size_t at);

/// Whether two texts are equal after simple case folding.
bool equalFolded(std::u16string_view a, std::u16string_view b);

/// Finds one string in long texts, with or without regard to case. Horspool's algorithm: it looks at the last
/// unit of where the string might stand and skips as far as that allows; the text is not folded, the tables
/// know the other cases of the string's characters.
class LiteralFinder {
public:
    /// `needle` is not empty.
    LiteralFinder(std::u16string needle, bool matchCase);

    /// Where the first occurrence that begins at or behind `from` begins; npos if there is none.
    std::size_t find(std::u16string_view text, std::size_t from) const;
    std::size_t size() const { return needle_.size(); }

private:
    bool isAt(std::u16string_view text, std::size_t at) const;

    std::u16string needle_;
    bool matchCase_;
    std::array<std::size_t, 256> skip_ = {}; ///< by the low byte of a unit
    std::array<bool, 256> mayEnd_ = {};      ///< low bytes of units that may be the last
};

} // namespace duizhao
