#include "ui/annotating/word_labels.h"

#include <algorithm>

namespace duizhao {

namespace {

/// From the middle row of the keyboard outwards.
constexpr QLatin1String letters("fjdkslaghrueiwoqptyvncmxbz");

} // namespace

std::vector<QString> wordLabels(std::size_t count) {
    count = std::min(count, mostWordLabels);
    const auto all = static_cast<std::size_t>(letters.size());
    // A letter that begins labels of two letters gives 26 of them instead of itself.
    const std::size_t beginnings = count <= all ? 0 : (count - all + all - 2) / (all - 1);
    std::vector<QString> labels;
    for (std::size_t at = 0; at < all - beginnings && labels.size() < count; ++at)
        labels.emplace_back(letters[static_cast<qsizetype>(at)]);
    for (std::size_t first = all - beginnings; first < all; ++first)
        for (const char second : letters)
            if (labels.size() < count)
                labels.push_back(QString(letters[static_cast<qsizetype>(first)]) + QLatin1Char(second));
    return labels;
}

} // namespace duizhao
