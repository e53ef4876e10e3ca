#pragma once

#include <array>
#include <cstddef>

namespace duizhao {

/// What a place in a bead expects of another by their distance, as fractions of the bead: tables made once.
class Nearness {
public:
    /// `fall`: how fast the expectation falls; 0 for not at all.
    explicit Nearness(double fall);

    static constexpr std::size_t steps = 512;
    /// exp(-fall × distance / steps)
    float at(std::size_t distance) const { return near_[distance]; }
    /// 1 / the mean nearness of a place to all places.
    float perMean(std::size_t place) const { return perMean_[place]; }

private:
    std::array<float, steps + 1> near_;
    std::array<float, steps + 1> perMean_;
};

} // namespace duizhao
