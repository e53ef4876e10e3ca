#include "core/align/nearness.h"

#include <cmath>

namespace duizhao {

Nearness::Nearness(double fall) {
    for (std::size_t at = 0; at <= steps; ++at) {
        const double place = static_cast<double>(at) / static_cast<double>(steps);
        near_[at] = static_cast<float>(std::exp(-fall * place));
        const double mass = 2 - std::exp(-fall * place) - std::exp(-fall * (1 - place));
        perMean_[at] = fall > 0 ? static_cast<float>(fall / mass) : 1;
    }
}

} // namespace duizhao
