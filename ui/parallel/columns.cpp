#include "ui/parallel/columns.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

Columns columnsFor(double windowWidth, const ColumnWishes& wishes) {
    constexpr double narrowest = 80;
    const double spacing = wishes.gutter + 2 * wishes.margin;
    const double text = wishes.source + wishes.target;
    // From the full width down to 0.75 of it the spacing shrinks.
    const double share = std::clamp((windowWidth / (text + spacing) - 0.75) / 0.25, 0.0, 1.0);
    const double gutter = wishes.gutter * (0.75 + 0.25 * share);
    const double margin = wishes.margin * (0.5 + 0.5 * share);
    const double textShare = std::min(1.0, (windowWidth - gutter - 2 * margin) / text);

    Columns columns;
    columns.sourceWidth = static_cast<int>(std::max(narrowest, std::floor(wishes.source * textShare)));
    columns.targetWidth = static_cast<int>(std::max(narrowest, std::floor(wishes.target * textShare)));
    columns.gutterWidth = static_cast<int>(std::floor(gutter));
    const int page = columns.sourceWidth + columns.gutterWidth + columns.targetWidth;
    const int left = static_cast<int>((windowWidth - page) / 2);
    columns.sourceLeft = std::max(static_cast<int>(std::floor(margin)), left);
    columns.gutterLeft = columns.sourceLeft + columns.sourceWidth;
    columns.targetLeft = columns.gutterLeft + columns.gutterWidth;
    return columns;
}

} // namespace duizhao
