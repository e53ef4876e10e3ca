#pragma once

#include "core/bitext/side.h"

namespace duizhao {

/// How the two languages stand on the page: in two columns, each source with its translation below it, or
/// one of them alone.
enum class PageLayout { sideBySide, interleaved, sourceOnly, translationOnly };

/// Whether the side has cells in this layout.
constexpr bool shows(PageLayout layout, Side side) {
    return layout != (side == Side::source ? PageLayout::translationOnly : PageLayout::sourceOnly);
}

constexpr bool showsBoth(PageLayout layout) {
    return shows(layout, Side::source) && shows(layout, Side::target);
}

} // namespace duizhao
