#pragma once

#include "core/align/document_tokens.h"
#include "core/align/weights.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace duizhao {

/// Why two tokens are held to translate each other. By position only: never an association, but a word link.
enum class MatchKind : std::uint8_t { gloss, character, name, number, latin, mark, learned, position };

/// An English type and a Chinese one that tend to stand together. `strength` says how much likelier the one
/// is beside the other, damped: min(t / P, strongest)^strengthPower.
struct Association {
    TypeId chinese = 0;
    float strength = 0;
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
    /// `learned` is ordered by Chinese type. Error: cancelled.
    static Result<Associations> find(const DocumentTokens& document,
                                     std::span<const LearnedTranslation> learned,
                                     const AlignmentWeights& weights, const Progress& progress);

    /// By Chinese type.
    std::span<const Association> of(TypeId english) const {
        return {all_.data() + begin_[english], all_.data() + begin_[english + 1]};
    }

    /// Whether anything on the other side could explain the type.
    bool knowsEnglish(TypeId english) const { return begin_[english] != begin_[english + 1]; }
    bool knowsChinese(TypeId chinese) const { return chineseKnown_[chinese]; }

private:
    Associations() = default;

    std::vector<std::uint32_t> begin_; ///< of each English type's, and behind the last
    std::vector<Association> all_;
    std::vector<bool> chineseKnown_;
};

} // namespace duizhao
