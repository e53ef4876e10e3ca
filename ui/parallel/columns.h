#pragma once

#include "ui/parallel/page_layout.h"

namespace duizhao {

/// How wide things would like to be, in pixels.
struct ColumnWishes {
    double source = 600; ///< the measure of a full column: about 70 Latin letters or 38 Han characters
    double target = 600;
    double gutter = 72;
    double margin = 40; ///< on both sides of the page
};

/// The page's columns, in whole pixels from the left edge of the window.
struct Columns {
    int sourceLeft = 0;
    int sourceWidth = 0;
    int gutterLeft = 0;
    int gutterWidth = 0;
    int targetLeft = 0;
    int targetWidth = 0;
    PageLayout layout = PageLayout::sideBySide;

    bool operator==(const Columns&) const = default;
    int right() const { return targetLeft + targetWidth; }
};

/// A page centred in the window. Where there is no room for all wishes the margins shrink to a half, the
/// gutter to three quarters, and both columns in proportion, but never below 80 pixels: a narrower window
/// cuts off the page's right side. In the other layouts than side by side both sides have the same place, in
/// the measure of the side shown or of the wider one, and the gutter is left of it.
Columns columnsFor(double windowWidth, const ColumnWishes& wishes,
                   PageLayout layout = PageLayout::sideBySide);

} // namespace duizhao
