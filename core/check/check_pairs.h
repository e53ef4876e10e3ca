#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/issue.h"
#include "core/check/checked_pair.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace duizhao {

class Lexicon;

/// Raised when the checks find otherwise: what they found before is out of date.
inline constexpr int checksVersion = 3;

/// What to look for.
struct CheckOptions {
    CheckLevel level = CheckLevel::usual; ///< this and stricter
    std::vector<std::string> only;        ///< ids of checks, whatever their level; empty: all of the level
};

/// Where the pairs come from. They are read twice: first for the names and terms of the whole document. While
/// an issue is taken, its pair is still among those last asked for.
class PairSource {
public:
    virtual ~PairSource() = default;
    virtual std::size_t pairCount() const = 0;
    /// The pairs [first, first + count), fewer at the end; valid until the next call.
    virtual Result<std::span<const CheckedPair>> pairs(std::size_t first, std::size_t count) = 0;
};

/// Takes the issues one after the other, in the order of the pairs; an error ends the work.
using TakeIssue = std::function<Result<void>(const Issue& issue)>;

/// Runs the checks over all pairs; checks.h lists them. The issues of a pair come by their place in the
/// target, those without one by their place in the source. Deterministic; time is linear; memory does not
/// grow with the document beyond the tables of its names and terms. Of a side of a pair at most 131,072 units
/// are read. Only the numbers of a translation into English are compared, and pairs of two texts of one
/// language have no issues. `lexicon` may be null: then checks that need it find less. Reports
/// Stage::checking. Errors: cancelled, checkUnknown (an id in `only`), those of `source` and of `take`.
Result<void> checkPairs(PairSource& source, const CheckOptions& options, const Lexicon* lexicon,
                        const TakeIssue& take, const Progress& progress);

} // namespace duizhao
