#pragma once

#include "core/base/result.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A piece that a conversion replaced: a word or a character as its dictionary has it.
struct ChangedPiece {
    TextSpan original;
    TextSpan converted;

    bool operator==(const ChangedPiece&) const = default;
};

/// A text in the other script or wording. Offsets are UTF-16 units. What lies between the changed pieces is
/// the same in both texts. A piece may be empty on one side: something was put in, or taken out. Inside a
/// piece that kept its length offsets go one to one; inside another an offset goes to the end of the piece.
struct ConvertedText {
    std::u16string text;
    std::vector<ChangedPiece> changed; ///< ascending, none inside or across another

    bool operator==(const ConvertedText&) const = default;

    std::size_t toConverted(std::size_t original) const;
    std::size_t toOriginal(std::size_t converted) const;
    /// A span that cuts through a piece of another length takes in the whole piece.
    TextSpan toConverted(TextSpan original) const;
    TextSpan toOriginal(TextSpan converted) const;
};

/// One replacement behind the other: `second` is made of the text of `first`. Pieces that overlap in the text
/// between become one.
ConvertedText chained(const ConvertedText& first, ConvertedText second);

/// Converts Chinese between scripts and wordings as OpenCC does, with its dictionaries. The tables are read
/// once, in some tenths of a second for those from Simplified. Immutable: any number of threads may use one.
class ChineseConverter {
public:
    /// `configuration` is a name of OpenCC's: s2t, t2s, s2tw, s2twp, t2tw, tw2s, tw2sp, tw2t, s2hk, … Error:
    /// conversionUnavailable (no such configuration, or its data is missing or damaged).
    static Result<ChineseConverter> open(std::string_view configuration);

    ChineseConverter(ChineseConverter&&) noexcept;
    ChineseConverter& operator=(ChineseConverter&&) noexcept;
    ~ChineseConverter();

    /// Linear. A lone surrogate and anything that is not Chinese stay as they are.
    ConvertedText convert(std::u16string_view text) const;

    /// Calls `use` with each word of the dictionaries and what replaces it, with the number of the step, 0
    /// for the first, that does so.
    using UsePhrase =
        std::function<void(std::size_t step, std::u16string_view word, std::u16string_view put)>;
    void forEachPhrase(const UsePhrase& use) const;

private:
    struct Tables;
    explicit ChineseConverter(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> tables_;
};

} // namespace duizhao
