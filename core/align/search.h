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

/// A bead of a path, as half-open ranges of English and Chinese segments.
struct PathBead {
    std::size_t englishBegin = 0;
    std::size_t englishEnd = 0;
    std::size_t chineseBegin = 0;
    std::size_t chineseEnd = 0;

    bool operator==(const PathBead&) const = default;
};
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
    /// `halfWidth` Chinese segments to both sides of `centre` (one entry for each row, none decreasing).
    static Band along(std::span<const std::size_t> centre, std::size_t chineseSegments,
                      std::size_t halfWidth);

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
    std::vector<std::size_t> offset_;
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
    static constexpr int placesBetween = 2048;
    const Progress* progress_;
    int left_ = placesBetween;
};

/// Scores that differ by less are equal: they are sums of the same costs in another order.
inline constexpr double tieMargin = 1e-9;

inline constexpr double impossibleScore = -std::numeric_limits<double>::infinity();

/// The path of the greatest sum of cost(bead) over the places of `band`, with beads of the given shapes,
/// which must hold 1-0 and 0-1. `Cost` is called as cost(PathBead) → double, a logarithm: greater is better.
/// Ties go to the path whose last bead, where they differ, has the shape that stands first in `shapes`. Time is
/// places × shapes, memory a byte for each place and the scores of a few rows. Error: cancelled.
template <typename Cost>
Result<Path> findBestPath(const Cost& cost, const Band& band, std::span<const BeadShape> shapes,
                          const Progress& progress) {
    std::size_t rowsKept = 1;
    for (const BeadShape shape : shapes)
        rowsKept = std::max<std::size_t>(rowsKept, shape.english + std::size_t{1});
    std::vector<std::vector<double>> scores(rowsKept);
    std::vector<std::uint8_t> arrivedBy(band.places());
    StopCheck stop(progress);
    for (std::size_t i = 0; i < band.rows(); ++i) {
        const Band::Row row = band.row(i);
        std::vector<double>& here = scores[i % rowsKept];
        here.assign(row.end - row.begin, impossibleScore);
        for (std::size_t j = row.begin; j < row.end; ++j) {
            if (stop.requested())
                return Error{ErrorCode::cancelled};
            double best = i == 0 && j == 0 ? 0.0 : impossibleScore;
            std::uint8_t bestShape = 0;
            for (std::size_t at = 0; at < shapes.size(); ++at) {
                const BeadShape shape = shapes[at];
                if (shape.english > i || shape.chinese > j ||
                    !band.holds(i - shape.english, j - shape.chinese))
                    continue;
                const std::size_t from = i - shape.english;
                const double before = scores[from % rowsKept][j - shape.chinese - band.row(from).begin];
                if (before == impossibleScore)
                    continue;
                const double score = before + cost(PathBead{from, i, j - shape.chinese, j});
                if (score > best + tieMargin) {
                    best = score;
                    bestShape = static_cast<std::uint8_t>(at);
                }
            }
            here[j - row.begin] = best;
            arrivedBy[band.place(i, j)] = bestShape;
        }
    }
    Path path;
    std::size_t i = band.rows() - 1;
    std::size_t j = band.row(i).end - 1;
    while (i > 0 || j > 0) {
        const BeadShape shape = shapes[arrivedBy[band.place(i, j)]];
        path.push_back({i - shape.english, i, j - shape.chinese, j});
        i -= shape.english;
        j -= shape.chinese;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace duizhao
