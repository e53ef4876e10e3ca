#pragma once

#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/store/article_reader.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace duizhao {

/// An annotation as one pair sees it.
struct PairError {
    std::size_t annotation = 0; ///< index into PairErrors::annotations()
    Side side = Side::target;
    TextSpan span; ///< UTF-16 units in the pair's trimmed text of `side`
    /// The place on the other side (omissions), in the pair's trimmed text there; a place outside of it is
    /// moved to its nearer end.
    std::optional<std::size_t> at;

    bool operator==(const PairError&) const = default;
};

/// Finds the annotations of an article that belong to a pair.
///
/// The first anchor decides: a range belongs to every pair it shares a character with, clipped to each of
/// them; a place (empty range) belongs to exactly one, the pair that holds it, or else the one it stands
/// behind, or else the one it stands before.
class PairErrors {
public:
    /// The annotations of the reader's bitext as they are now. Errors: libraryFailed.
    static Result<PairErrors> read(const Library& library, const ArticleReader& reader);

    const std::vector<Annotation>& annotations() const { return annotations_; }

    /// In the order of the pair's text, source before target; equal places in the order of annotations().
    std::vector<PairError> in(const Pair& pair) const;

private:
    struct Range {
        TextSpan span;
        std::size_t annotation = 0;
        std::size_t reach = 0; ///< the largest end of this and all earlier ranges
    };
    Result<void> placeAll(const ArticleReader& reader);
    void addRanges(const Pair& pair, Side side, std::vector<PairError>& found) const;
    PairError clipped(const Pair& pair, std::size_t annotation) const;

    std::vector<Annotation> annotations_;
    std::array<std::vector<Range>, 2> ranges_;             ///< per side, by begin
    std::multimap<std::size_t, std::size_t> placesOfPair_; ///< pair number → annotation
};

} // namespace duizhao
