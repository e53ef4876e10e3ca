#pragma once

#include "core/align/search.h"

#include <cmath>

namespace duizhao {

/// log(exp(a) + exp(b)), also where one of them is minus infinity.
inline double addLogarithms(double a, double b) {
    if (a < b)
        std::swap(a, b);
    return b == -std::numeric_limits<double>::infinity() ? a : a + std::log1p(std::exp(b - a));
}

/// For each bead of `path` the probability that a path through the band holds it, where a path's probability
/// is proportional to exp(sharpness × its score): forward–backward over the same scores as the search. Memory
/// is a double for each place of the band. Error: cancelled.
template <typename Cost>
Result<std::vector<double>> posteriorsOf(const Path& path, const Cost& cost, const Band& band,
                                         std::span<const BeadShape> shapes, double sharpness,
                                         const Progress& progress) {
    constexpr double impossible = -std::numeric_limits<double>::infinity();
    // backward[place]: the sum over all ways from the place to the end, as a logarithm.
    std::vector<double> backward(band.places(), impossible);
    std::vector<double> forward(band.places(), impossible);
    forward.front() = 0;
    std::size_t untilStop = placesBetweenStops;
    const auto stopped = [&] {
        return --untilStop == 0 && (untilStop = placesBetweenStops, progress.cancelled());
    };
    for (std::size_t i = 0; i < band.rows(); ++i)
        for (std::size_t j = band.row(i).begin; j < band.row(i).end; ++j) {
            if (stopped())
                return Error{ErrorCode::cancelled};
            double& here = forward[band.place(i, j)];
            for (const BeadShape shape : shapes) {
                if (shape.english > i || shape.chinese > j ||
                    !band.holds(i - shape.english, j - shape.chinese))
                    continue;
                const double before = forward[band.place(i - shape.english, j - shape.chinese)];
                if (before != impossible)
                    here = addLogarithms(here, before + sharpness * cost(PathBead{i - shape.english, i,
                                                                                  j - shape.chinese, j}));
            }
        }
    backward.back() = 0;
    for (std::size_t i = band.rows(); i-- > 0;)
        for (std::size_t j = band.row(i).end; j-- > band.row(i).begin;) {
            if (stopped())
                return Error{ErrorCode::cancelled};
            double& here = backward[band.place(i, j)];
            for (const BeadShape shape : shapes) {
                const std::size_t toRow = i + shape.english;
                const std::size_t toColumn = j + shape.chinese;
                if (toRow >= band.rows() || !band.holds(toRow, toColumn))
                    continue;
                const double after = backward[band.place(toRow, toColumn)];
                if (after != impossible)
                    here = addLogarithms(here, after + sharpness * cost(PathBead{i, toRow, j, toColumn}));
            }
        }
    std::vector<double> posteriors;
    posteriors.reserve(path.size());
    for (const PathBead& bead : path)
        posteriors.push_back(std::exp(
            std::min(0.0, forward[band.place(bead.englishBegin, bead.chineseBegin)] + sharpness * cost(bead) +
                              backward[band.place(bead.englishEnd, bead.chineseEnd)] - forward.back())));
    return posteriors;
}

} // namespace duizhao
