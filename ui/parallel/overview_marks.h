#pragma once

#include "core/bitext/severity.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace duizhao {

/// What a stretch of pairs holds.
struct OverviewCell {
    std::size_t first = 0; ///< the stretch: pairs [first, first + pairs)
    std::size_t pairs = 0;
    bool flagged = false;
    std::optional<Severity> severity; ///< the gravest; nothing: only flags without one
    bool doubtful = false;
    bool hit = false;
    std::size_t done = 0;
    /// The first pair that has each of these.
    std::size_t flaggedPair = 0;
    std::size_t doubtfulPair = 0;
    std::size_t hitPair = 0;

    bool operator==(const OverviewCell&) const = default;
    bool allDone() const { return pairs > 0 && done >= pairs; }
    /// The pair that a click on the stretch means: the first flagged one, else a hit, else a doubtful one,
    /// else the first.
    std::size_t goal() const;
};

/// Marks of an article by pair, in so many stretches that any strip on a screen can be drawn from them: what
/// it costs to keep and to draw does not depend on the number of pairs.
class OverviewMarks {
public:
    static constexpr std::size_t mostStretches = 4096;

    explicit OverviewMarks(std::size_t pairs = 0);

    std::size_t pairs() const { return pairs_; }
    void addFlag(std::size_t pair, std::optional<Severity> severity);
    void addDoubtful(std::size_t pair);
    void addHit(std::size_t pair);
    void addDone(std::size_t pair);

    /// The article in `count` cells or fewer, never more than pairs; every pair lies in one of them.
    std::vector<OverviewCell> cells(std::size_t count) const;

private:
    OverviewCell* stretchOf(std::size_t pair);

    std::size_t pairs_;
    std::vector<OverviewCell> stretches_;
};

} // namespace duizhao
