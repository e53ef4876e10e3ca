#pragma once

#include <cstddef>
#include <string_view>

namespace duizhao {

/// A quotation mark in a text: opening or closing, of whatever kind.
struct QuotationMark {
    std::size_t at = 0; ///< its UTF-16 unit
    bool opens = true;
};

/// A double quotation mark of either language, straight, curly or a corner bracket.
bool isDoubleQuotationMark(char16_t unit);

/// Finds the quotation marks of a text that is read piece by piece in order, and knows whether a place lies
/// inside a quotation. Straight marks open behind a space or a bracket and before a letter; an apostrophe is
/// none.
class QuotationReader {
public:
    /// The next mark of `text` at or behind `from`; false behind the last.
    bool next(std::u16string_view text, std::size_t from, QuotationMark& found);

    /// Whether the text goes on inside a quotation behind what was read so far.
    bool inside() const { return doubleOpen_ || singleOpen_; }

private:
    bool isMark(std::u16string_view text, std::size_t at, bool& opens);

    bool doubleOpen_ = false;
    bool singleOpen_ = false;
};

} // namespace duizhao
