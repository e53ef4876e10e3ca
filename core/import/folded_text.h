#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace duizhao {

/// Makes short texts comparable: lower case, half-width forms, Simplified characters, white space as one
/// space. So a phrase is found in either script and a title that was repeated in the other one is recognised.
/// Holds a table of the characters met so far; one per import, not shared between threads.
class TextFolder {
public:
    TextFolder();
    ~TextFolder();
    TextFolder(const TextFolder&) = delete;
    TextFolder& operator=(const TextFolder&) = delete;

    /// Reads at most the first `limit` units.
    std::u16string fold(std::u16string_view text, std::size_t limit = 400) const;
    /// Letters and digits of the folded text only.
    std::u16string foldLetters(std::u16string_view text, std::size_t limit = 400) const;

private:
    struct Table;
    std::unique_ptr<Table> table_;
};

} // namespace duizhao
