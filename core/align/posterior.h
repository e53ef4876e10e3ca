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

/// The probabilities of beads among all paths through a band, where a path's probability is proportional to
/// exp(sharpness × its score): forward–backward over the same scores as the search. Two doubles for each
/// place.
template <typename Cost>
class Posterior {
public:
    /// Error: cancelled. `cost` is copied, `band` and `shapes` must outlive the result.
    static Result<Posterior> of(const Cost& cost, const Band& band, std::span<const BeadShape> shapes,
                                double sharpness, const Progress& progress) {
        Posterior result(cost, band, shapes, sharpness);
        DUIZHAO_TRY(forward, sumForward(cost, band, shapes, sharpness, progress));
        DUIZHAO_TRY(backward, sumBackward(cost, band, shapes, sharpness, progress));
        result.forward_ = std::move(forward);
        result.backward_ = std::move(backward);
        return result;
    }

    /// That the right path holds this bead.
    double probability(const PathBead& bead) const {
        const double logarithm = forward_[band_->place(bead.englishBegin, bead.chineseBegin)] +
                                 sharpness_ * cost_(bead) +
                                 backward_[band_->place(bead.englishEnd, bead.chineseEnd)] - forward_.back();
        return std::exp(std::min(0.0, logarithm));
    }

    /// The band of the places that the right path visits with at least this probability, given as its
    /// logarithm.
    Band placesAbove(double logLeast) const;

    /// For each English and each Chinese segment that it has no partner.
    struct Alone {
        std::vector<double> english;
        std::vector<double> chinese;
    };
    Result<Alone> probabilitiesAlone(const Progress& progress) const;

private:
    Posterior(const Cost& cost, const Band& band, std::span<const BeadShape> shapes, double sharpness)
        : cost_(cost), band_(&band), shapes_(shapes), sharpness_(sharpness) {}

    Cost cost_;
    const Band* band_;
    std::span<const BeadShape> shapes_;
    double sharpness_;
    std::vector<double> forward_;
    std::vector<double> backward_;
};

template <typename Cost>
Band Posterior<Cost>::placesAbove(double logLeast) const {
    const double least = logLeast + forward_.back();
    std::vector<Band::Row> rows(band_->rows());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = band_->row(i).begin; j < band_->row(i).end; ++j) {
            const std::size_t place = band_->place(i, j);
            if (forward_[place] + backward_[place] < least)
                continue;
            if (rows[i].end == 0)
                rows[i].begin = j;
            rows[i].end = j + 1;
        }
    return Band::holding(std::move(rows));
}

template <typename Cost>
Result<typename Posterior<Cost>::Alone> Posterior<Cost>::probabilitiesAlone(const Progress& progress) const {
    // A bead over a range adds to its first segment and takes away behind its last; then the sums run on.
    Alone alone{std::vector<double>(band_->rows()), std::vector<double>(band_->row(band_->rows() - 1).end)};
    StopCheck stop(progress);
    for (std::size_t i = 0; i < band_->rows(); ++i)
        for (std::size_t j = band_->row(i).begin; j < band_->row(i).end; ++j) {
            if (stop.requested())
                return Error{ErrorCode::cancelled};
            for (const BeadShape shape : shapes_) {
                const PathBead bead{i, i + shape.english, j, j + shape.chinese};
                const bool oneSided = shape.english == 0 || shape.chinese == 0;
                if (!oneSided || bead.englishEnd >= band_->rows() ||
                    !band_->holds(bead.englishEnd, bead.chineseEnd))
                    continue;
                const double share = probability(bead);
                std::vector<double>& side = shape.chinese == 0 ? alone.english : alone.chinese;
                side[shape.chinese == 0 ? i : j] += share;
                side[shape.chinese == 0 ? bead.englishEnd : bead.chineseEnd] -= share;
            }
        }
    for (std::vector<double>* side : {&alone.english, &alone.chinese})
        for (std::size_t at = 1; at < side->size(); ++at)
            (*side)[at] += (*side)[at - 1];
    return alone;
}

} // namespace duizhao
