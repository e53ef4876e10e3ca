#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace duizhao {

/// How many English and how many Chinese segments a bead joins.
struct BeadShape {
    std::uint8_t english = 1;
    std::uint8_t chinese = 1;

    bool operator==(const BeadShape&) const = default;
};

/// Half-open ranges of English and of Chinese segments.
struct SegmentRanges {
    std::size_t englishBegin = 0;
    std::size_t englishEnd = 0;
    std::size_t chineseBegin = 0;
    std::size_t chineseEnd = 0;

    bool operator==(const SegmentRanges&) const = default;
    std::size_t english() const { return englishEnd - englishBegin; }
    std::size_t chinese() const { return chineseEnd - chineseBegin; }
    bool oneSided() const { return english() == 0 || chinese() == 0; }
};

/// A bead of a path through a part of the document, counted from the part's beginning.
using PathBead = SegmentRanges;
using Path = std::vector<PathBead>;

/// The places (i, j), "i English and j Chinese segments are behind", that a search may visit: for each i a
/// range of j. Holds (0, 0) and (n, m); ranges never move backwards and neighbours overlap, so a path exists.
class Band {
public:
    struct Row {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// Everything.
    static Band whole(std::size_t englishSegments, std::size_t chineseSegments);
    /// Around `path`: what lies within `margin` segments of it on both sides.
    static Band around(const Path& path, std::size_t englishSegments, std::size_t chineseSegments,
                       std::size_t margin);
    /// The narrowest one that holds the places of `rows`, of which some may be empty.
    static Band holding(std::vector<Row> rows);
    std::size_t rows() const { return rows_.size(); }
    Row row(std::size_t english) const { return rows_[english]; }
    bool holds(std::size_t english, std::size_t chinese) const {
        return rows_[english].begin <= chinese && chinese < rows_[english].end;
    }
    /// The number of places, and the number of a place among them.
    std::size_t places() const { return offset_.back(); }
    std::size_t place(std::size_t english, std::size_t chinese) const {
        return offset_[english] + (chinese - rows_[english].begin);
    }

private:
    explicit Band(std::vector<Row> rows);
    std::vector<Row> rows_;
    std::vector<std::size_t> offset_; ///< the number of places in front of each row, and of all
};

/// Asks a Progress now and then whether a loop should stop.
class StopCheck {
public:
    explicit StopCheck(const Progress& progress) : progress_(&progress) {}
    bool requested() {
        if (--left_ > 0)
            return false;
        left_ = placesBetween;
        return progress_->cancelled();
    }

private:
    static constexpr int placesBetween = 16;
    const Progress* progress_;
    int left_ = placesBetween;
};

/// Scores that differ by less are equal: they are sums of the same costs in another order.
inline constexpr double tieMargin = 1e-9;

inline constexpr double impossibleScore = -std::numeric_limits<double>::infinity();

/// The places of a row that a beam search follows: none that scores worse than the best by more than `depth`
/// or that is more than `reach` places away from it.
struct Beam {
    double depth;
    std::size_t reach;
};

/// The scores of the places a search has visited, row by row, and how each was reached. Keeps the scores of
/// as many rows as the longest bead is long, and a byte for each place.
class SearchRows {
public:
    explicit SearchRows(std::span<const BeadShape> shapes);

    /// Starts row `english`, whose first place is `chinese`.
    void begin(std::size_t english, std::size_t chinese);

    /// The best score of the next place of the row.
    template <typename Cost>
    double visit(Cost& cost, std::size_t english, std::size_t chinese) {
        double best = english == 0 && chinese == 0 ? 0.0 : impossibleScore;
        std::uint8_t bestShape = 0;
        for (std::size_t at = 0; at < shapes_.size(); ++at) {
            const BeadShape shape = shapes_[at];
            if (shape.english > english || shape.chinese > chinese)
                continue;
            const PathBead bead{english - shape.english, english, chinese - shape.chinese, chinese};
            const Row& from = scores_[bead.englishBegin % scores_.size()];
            if (bead.chineseBegin < from.begin || bead.chineseBegin - from.begin >= from.scores.size())
                continue;
            const double before = from.scores[bead.chineseBegin - from.begin];
            if (before == impossibleScore)
                continue;
            const double score = before + cost(bead);
            if (score > best + tieMargin) {
                best = score;
                bestShape = static_cast<std::uint8_t>(at);
            }
        }
        scores_[english % scores_.size()].scores.push_back(best);
        arrivedBy_.push_back(bestShape);
        return best;
    }

    /// Drops the places that `beam` does not follow from both ends of the row just filled.
    void trim(std::size_t english, const Beam& beam);
    /// Where a two-sided bead, or 1-0, from an earlier row can end in this one.
    Band::Row reachable(std::size_t english) const;
    Path pathTo(std::size_t english, std::size_t chinese) const;

private:
    struct Row {
        std::size_t begin = 0;
        std::vector<double> scores;
    };
    struct Arrivals {
        std::size_t chinese; ///< of the row's first place
        std::size_t offset;  ///< into arrivedBy_
    };
    std::span<const BeadShape> shapes_;
    std::vector<Row> scores_; ///< row i is entry i modulo the size
    std::vector<Arrivals> arrivals_;
    std::vector<std::uint8_t> arrivedBy_;
};

/// The path of the greatest sum of cost(bead) over the places of `band`, with beads of the given shapes,
/// which must hold 1-0 and 0-1. `Cost` is called as cost(PathBead) → double, a logarithm: greater is better.
/// Ties go to the path whose last bead, where they differ, has the shape that stands first in `shapes`. Time
/// is places × shapes, memory a byte for each place and the scores of a few rows. Error: cancelled.
template <typename Cost>
Result<Path> findBestPath(const Cost& cost, const Band& band, std::span<const BeadShape> shapes,
                          const Progress& progress) {
    SearchRows rows(shapes);
    StopCheck stop(progress);
    for (std::size_t i = 0; i < band.rows(); ++i) {
        rows.begin(i, band.row(i).begin);
        for (std::size_t j = band.row(i).begin; j < band.row(i).end; ++j) {
            if (stop.requested())
                return Error{ErrorCode::cancelled};
            rows.visit(cost, i, j);
        }
    }
    return rows.pathTo(band.rows() - 1, band.row(band.rows() - 1).end - 1);
}

/// The same over all places, but only the beam is followed: the search keeps to the neighbourhood
/// of good paths wherever they lead. Not exact, and linear in the number of segments.
template <typename Cost>
Result<Path> findBeamPath(Cost& cost, std::size_t englishSegments, std::size_t chineseSegments,
                          std::span<const BeadShape> shapes, const Beam& beam, const Progress& progress) {
    SearchRows rows(shapes);
    StopCheck stop(progress);
    for (std::size_t i = 0; i <= englishSegments; ++i) {
        const Band::Row reachable = rows.reachable(i);
        rows.begin(i, reachable.begin);
        double best = impossibleScore;
        std::size_t bestAt = reachable.begin;
        for (std::size_t j = reachable.begin; j <= chineseSegments; ++j) {
            if (stop.requested())
                return Error{ErrorCode::cancelled};
            const double score = rows.visit(cost, i, j);
            if (score > best) {
                best = score;
                bestAt = j;
            }
            const bool isFar = score < best - beam.depth || j - bestAt > beam.reach;
            if (j >= reachable.end && isFar && i < englishSegments)
                break;
        }
        if (i < englishSegments)
            rows.trim(i, beam);
    }
    return rows.pathTo(englishSegments, chineseSegments);
}

} // namespace duizhao
