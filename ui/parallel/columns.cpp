#include "ui/parallel/columns.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

constexpr double narrowest = 80;

Columns oneColumn(double windowWidth, const ColumnWishes& wishes, PageLayout layout) {
    const double wish = layout == PageLayout::sourceOnly        ? wishes.source
                        : layout == PageLayout::translationOnly ? wishes.target
                                                                : std::max(wishes.source, wishes.target);
    const double share =
        std::clamp((windowWidth / (wish + wishes.gutter + wishes.margin) - 0.75) / 0.25, 0.0, 1.0);
    const double gutter = wishes.gutter * (0.75 + 0.25 * share);
    const double margin = wishes.margin * (0.5 + 0.5 * share);
    const double room = windowWidth - gutter - margin;
    Columns columns;
    columns.layout = layout;
    columns.sourceWidth = static_cast<int>(std::max(narrowest, std::floor(std::min(wish, room))));
    columns.targetWidth = columns.sourceWidth;
    columns.gutterWidth = static_cast<int>(std::floor(gutter));
    // The text in the middle of the window, but never with the gutter out of it.
    const int middle = static_cast<int>((windowWidth - columns.sourceWidth) / 2);
    columns.sourceLeft = std::max(columns.gutterWidth, middle);
    columns.targetLeft = columns.sourceLeft;
    columns.gutterLeft = columns.sourceLeft - columns.gutterWidth;
    return columns;
}

} // namespace

Columns columnsFor(double windowWidth, const ColumnWishes& wishes, PageLayout layout) {
    if (layout != PageLayout::sideBySide)
        return oneColumn(windowWidth, wishes, layout);
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
