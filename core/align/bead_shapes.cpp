#include "core/align/bead_shapes.h"

#include <array>
#include <cmath>

namespace duizhao {

namespace {

constexpr std::array<BeadShape, 34> shapes{
    {{1, 0}, {0, 1}, {2, 0}, {0, 2}, {4, 0}, {0, 4}, {8, 0}, {0, 8}, {16, 0}, {0, 16}, {32, 0}, {0, 32},
     {1, 1}, {2, 1}, {1, 2}, {3, 1}, {2, 2}, {1, 3}, {4, 1}, {3, 2}, {2, 3},  {5, 1},  {4, 2},  {3, 3},
     {2, 4}, {1, 4}, {6, 1}, {5, 2}, {4, 3}, {3, 4}, {7, 1}, {6, 2}, {5, 3},  {4, 4}}};
constexpr std::size_t simpleShapes = 18;

/// Probabilities of the shapes [Chinese - 1][English - 1]: what was counted in literary prose, smoothed; rare
/// shapes fall by a constant factor.
constexpr double priors[mostChineseInBead][mostEnglishInBead] = {
    {.615, .207, .056, .025, .006, .0025, .001},
    {.047, .016, .010, .004, .0015, .0006, .0003},
    {.005, .0045, .002, .001, .0005, .0003, .0002},
    {.0015, .001, .0008, .0004, .0003, .0002, .0001},
};

using LogPriors = std::array<std::array<double, mostEnglishInBead>, mostChineseInBead>;

const LogPriors& logPriors() {
    static const LogPriors table = [] {
        LogPriors logarithms{};
        for (std::size_t chinese = 0; chinese < mostChineseInBead; ++chinese)
            for (std::size_t english = 0; english < mostEnglishInBead; ++english)
                logarithms[chinese][english] = std::log(priors[chinese][english]);
        return logarithms;
    }();
    return table;
}

} // namespace

std::span<const BeadShape> allBeadShapes() { return shapes; }
std::span<const BeadShape> simpleBeadShapes() { return allBeadShapes().first(simpleShapes); }

double logShapePrior(std::size_t english, std::size_t chinese) {
    return logPriors()[chinese - 1][english - 1];
}

} // namespace duizhao
