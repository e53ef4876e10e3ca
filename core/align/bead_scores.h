#pragma once

#include "core/align/bead_shapes.h"
#include "core/align/search.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace duizhao {

/// The scores of all beads of some shapes inside a band, computed once for search and confidence: 176 bytes
/// for each place.
class BeadScores {
public:
    /// `cost` is asked for the beads in order of their ends. `band` must outlive the result, which knows the
    /// beads of `shapes` only. Error: cancelled.
    template <typename Cost>
    static Result<BeadScores> of(Cost& cost, const Band& band, std::span<const BeadShape> shapes,
                                 const Progress& progress) {
        BeadScores result(band);
        StopCheck stop(progress);
        for (std::size_t i = 0; i < band.rows(); ++i)
            for (std::size_t j = band.row(i).begin; j < band.row(i).end; ++j) {
                if (stop.requested())
                    return Error{ErrorCode::cancelled};
                float* const scores = result.scores_.data() + band.place(i, j) * shapesStored;
                for (const BeadShape shape : shapes) {
                    if (shape.english > i || shape.chinese > j)
                        continue;
                    const PathBead bead{i - shape.english, i, j - shape.chinese, j};
                    if (band.holds(bead.englishBegin, bead.chineseBegin))
                        scores[slot(shape.english, shape.chinese)] = static_cast<float>(cost(bead));
                }
            }
        return result;
    }

    double operator()(const PathBead& bead) const {
        return scores_[band_->place(bead.englishEnd, bead.chineseEnd) * shapesStored +
                       slot(bead.english(), bead.chinese())];
    }

private:
    static constexpr std::size_t oneSidedSlots = 16;
    static constexpr std::size_t shapesStored = mostEnglishInBead * mostChineseInBead + oneSidedSlots;

    explicit BeadScores(const Band& band) : band_(&band), scores_(band.places() * shapesStored, 0) {}

    static constexpr std::size_t slot(std::size_t english, std::size_t chinese) {
        if (english > 0 && chinese > 0)
            return oneSidedSlots + (chinese - 1) * mostEnglishInBead + english - 1;
        return (chinese > 0 ? oneSidedSlots / 2 : 0) + doublings(english + chinese);
    }
    /// 0 for 1, 1 for 2, 2 for 4, …
    static constexpr std::size_t doublings(std::size_t count) {
        std::size_t number = 0;
        for (; count > 1; count /= 2)
            ++number;
        return number;
    }

    const Band* band_;
    std::vector<float> scores_;
};

} // namespace duizhao
