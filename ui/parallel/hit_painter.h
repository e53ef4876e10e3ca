#pragma once

#include "core/store/search.h"
#include "ui/parallel/row_layout.h"
#include "ui/theme/theme.h"

#include <vector>

class QPainter;

namespace duizhao {

/// Draws frames around what a search found in a row, the current hit stronger. `hits` stand in reading order;
/// `top` is where the row begins in the window.
void paintHits(QPainter& painter, const RowLayout& layout, const std::vector<SearchHit>& hits,
               const SearchHit* current, const Theme& theme, int top);

} // namespace duizhao
