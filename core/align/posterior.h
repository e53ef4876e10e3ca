#pragma once

#include "core/align/search.h"

#include <cmath>

namespace duizhao {

/// log(Σ exp(x)) over values given one by one; what is smaller by a factor beyond e³⁰ does not count.
class LogSum {
public:
    void add(double value) {
        if (value <= greatest_) {
            if (value > greatest_ - 30)
                sum_ += std::exp(value - greatest_);
        } else {
            sum_ = value - 30 > greatest_ ? 1 : 1 + sum_ * std::exp(greatest_ - value);
            greatest_ = value;
        }
    }
    double value() const { return sum_ == 1 ? greatest_ : greatest_ + std::log(sum_); }

private:
    double greatest_ = -std::numeric_limits<double>::infinity();
    double sum_ = 1;
};

/// For each place of the band the sum over all ways from (0, 0) to it, as a logarithm.
template <typename Cost>
Result<std::vector<double>> sumForward(const Cost& cost, const Band& band, std::span<const BeadShape> shapes,
                                       double sharpness, const Progress& progress) {
    std::vector<double> sums(band.places());
    StopCheck stop(progress);
    for (std::size_t i = 0; i < band.rows(); ++i)
        for (std::size_t j = band.row(i).begin; j < band.row(i).end; ++j) {
            if (stop.requested())
                return Error{ErrorCode::cancelled};
            LogSum here;
            if (i == 0 && j == 0)
                here.add(0);
            for (const BeadShape shape : shapes) {
                const PathBead bead{i - shape.english, i, j - shape.chinese, j};
                if (shape.english > i || shape.chinese > j ||
                    !band.holds(bead.englishBegin, bead.chineseBegin))
                    continue;
                const double before = sums[band.place(bead.englishBegin, bead.chineseBegin)];
                if (before != impossibleScore)
                    here.add(before + sharpness * cost(bead));
            }
            sums[band.place(i, j)] = here.value();
        }
    return sums;
}

/// For each place of the band the sum over all ways from it to the end, as a logarithm.
template <typename Cost>
Result<std::vector<double>> sumBackward(const Cost& cost, const Band& band, std::span<const BeadShape> shapes,
                                        double sharpness, const Progress& progress) {
    std::vector<double> sums(band.places());
    StopCheck stop(progress);
    for (std::size_t i = band.rows(); i-- > 0;)
        for (std::size_t j = band.row(i).end; j-- > band.row(i).begin;) {
            if (stop.requested())
                return Error{ErrorCode::cancelled};
            LogSum here;
            if (i + 1 == band.rows() && j + 1 == band.row(i).end)
                here.add(0);
            for (const BeadShape shape : shapes) {
                const PathBead bead{i, i + shape.english, j, j + shape.chinese};
                if (bead.englishEnd >= band.rows() || !band.holds(bead.englishEnd, bead.chineseEnd))
                    continue;
                const double after = sums[band.place(bead.englishEnd, bead.chineseEnd)];
                if (after != impossibleScore)
                    here.add(after + sharpness * cost(bead));
            }
            sums[band.place(i, j)] = here.value();
        }
    return sums;
}

/// For each bead of `path` the probability that a path through the band holds it, where a path's probability
/// is proportional to exp(sharpness × its score): forward–backward over the same scores as the search. Memory
/// is two doubles for each place of the band. Error: cancelled.
template <typename Cost>
Result<std::vector<double>> posteriorsOf(const Path& path, const Cost& cost, const Band& band,
                                         std::span<const BeadShape> shapes, double sharpness,
                                         const Progress& progress) {
    DUIZHAO_TRY(forward, sumForward(cost, band, shapes, sharpness, progress));
    DUIZHAO_TRY(backward, sumBackward(cost, band, shapes, sharpness, progress));
    std::vector<double> posteriors;
    posteriors.reserve(path.size());
    for (const PathBead& bead : path) {
        const double logarithm = forward[band.place(bead.englishBegin, bead.chineseBegin)] +
                                 sharpness * cost(bead) +
                                 backward[band.place(bead.englishEnd, bead.chineseEnd)] - forward.back();
        posteriors.push_back(std::exp(std::min(0.0, logarithm)));
    }
    return posteriors;
}

} // namespace duizhao
