#include "ui/parallel/overview_marks.h"

#include <algorithm>

namespace duizhao {

namespace {

int gravity(const OverviewCell& cell) {
    return !cell.flagged ? -1 : cell.severity ? 1 + static_cast<int>(*cell.severity) : 0;
}

void take(bool& has, std::size_t& first, bool otherHas, std::size_t other) {
    if (!otherHas)
        return;
    first = has ? std::min(first, other) : other;
    has = true;
}

/// `next` follows `cell`.
void join(OverviewCell& cell, const OverviewCell& next) {
    if (cell.pairs == 0) {
        cell = next;
        return;
    }
    if (gravity(next) > gravity(cell))
        cell.severity = next.severity;
    take(cell.flagged, cell.flaggedPair, next.flagged, next.flaggedPair);
    take(cell.doubtful, cell.doubtfulPair, next.doubtful, next.doubtfulPair);
    take(cell.hit, cell.hitPair, next.hit, next.hitPair);
    cell.done += next.done;
    cell.pairs += next.pairs;
}

} // namespace

std::size_t OverviewCell::goal() const {
    return flagged ? flaggedPair : hit ? hitPair : doubtful ? doubtfulPair : first;
}

OverviewMarks::OverviewMarks(std::size_t pairs) : pairs_(pairs) {
    const std::size_t count = std::min(pairs, mostStretches);
    stretches_.resize(count);
    for (std::size_t at = 0; at < count; ++at) {
        stretches_[at].first = at * pairs / count;
        stretches_[at].pairs = (at + 1) * pairs / count - stretches_[at].first;
    }
}

OverviewCell* OverviewMarks::stretchOf(std::size_t pair) {
    if (pair >= pairs_)
        return nullptr;
    const auto behind =
        std::upper_bound(stretches_.begin(), stretches_.end(), pair,
                         [](std::size_t number, const OverviewCell& cell) { return number < cell.first; });
    return &*std::prev(behind);
}

void OverviewMarks::addFlag(std::size_t pair, std::optional<Severity> severity) {
    OverviewCell* cell = stretchOf(pair);
    if (!cell)
        return;
    OverviewCell flag;
    flag.flagged = true;
    flag.severity = severity;
    if (gravity(flag) > gravity(*cell))
        cell->severity = severity;
    take(cell->flagged, cell->flaggedPair, true, pair);
}

void OverviewMarks::addDoubtful(std::size_t pair) {
    if (OverviewCell* cell = stretchOf(pair))
        take(cell->doubtful, cell->doubtfulPair, true, pair);
}

void OverviewMarks::addHit(std::size_t pair) {
    if (OverviewCell* cell = stretchOf(pair))
        take(cell->hit, cell->hitPair, true, pair);
}

void OverviewMarks::addDone(std::size_t pair) {
    if (OverviewCell* cell = stretchOf(pair))
        ++cell->done;
}

std::vector<OverviewCell> OverviewMarks::cells(std::size_t count) const {
    count = std::min(count, stretches_.size());
    std::vector<OverviewCell> cells(count);
    for (std::size_t at = 0; count > 0 && at < stretches_.size(); ++at)
        join(cells[at * count / stretches_.size()], stretches_[at]);
    return cells;
}

} // namespace duizhao
