#pragma once

#include "core/align/document_tokens.h"
#include "core/align/weights.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace duizhao {

/// Why two tokens are held to translate each other.
enum class MatchKind : std::uint8_t { gloss, character, number, latin, mark, learned };

/// An English type and a Chinese one that tend to stand together.
struct Association {
    TypeId chinese = 0;
    float strength =
        0; ///< how much likelier the one is beside the other, damped: min(t / P, strongest)^strengthPower
    MatchKind kind = MatchKind::gloss;
};

/// What a document has taught: t(English type | Chinese type).
struct LearnedTranslation {
    TypeId english = 0;
    TypeId chinese = 0;
    float probability = 0;
};

/// All associations between the types of a document, by English type.
class Associations {
public:
    /// `chineseText` is the text the Chinese types were found in.
    Associations(const DocumentTokens& document, std::u16string_view chineseText, const Lexicon* lexicon,
                 std::span<const LearnedTranslation> learned, const AlignmentWeights& weights);

    std::span<const Association> of(TypeId english) const {
        return {all_.data() + begin_[english], all_.data() + begin_[english + 1]};
    }

    /// Whether anything on the other side could explain the type.
    bool knowsEnglish(TypeId english) const { return begin_[english] != begin_[english + 1]; }
    bool knowsChinese(TypeId chinese) const { return chineseKnown_[chinese]; }

private:
    std::vector<std::uint32_t> begin_;
    std::vector<Association> all_;
    std::vector<bool> chineseKnown_;
};

} // namespace duizhao
