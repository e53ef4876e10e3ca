#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace duizhao {

/// Marks that tend to survive translation. Full-width and half-width forms count alike.
enum class Mark : std::uint8_t { question, exclamation, colon, semicolon, quote, dash, ellipsis, bracket };
inline constexpr std::size_t markCount = 8;

/// A mark in a text.
struct FoundMark {
    Mark mark;
    std::size_t at; ///< UTF-16 unit it begins at
};

/// Whether a clause ends with the unit at `at`: a comma (but for one between digits), a colon, semicolon or
/// dash, a quotation mark, the end of a sentence.
bool endsClause(std::u16string_view text, std::size_t at);

/// Finds the marks of a text one after the other, but for quotation marks (quotations.h). A doubled mark
/// (——, ……, ?!?!, "--") counts once. `text` must outlive the finder.
class MarkFinder {
public:
    explicit MarkFinder(std::u16string_view text) : text_(text) {}

    /// The next mark, false behind the last.
    bool next(FoundMark& found);

private:
    std::u16string_view text_;
    std::size_t at_ = 0;
    std::size_t previous_ = markCount;
};

} // namespace duizhao
