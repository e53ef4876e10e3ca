#pragma once

#include "ui/parallel/row_layout.h"
#include "ui/parallel/word_tag.h"
#include "ui/theme/theme.h"

#include <vector>

class QPainter;

namespace duizhao {

/// Draws the labels over the words of a row; `top` is where the row begins in the window. The words stay
/// readable: a label stands in the space above its line.
void paintTags(QPainter& painter, const RowLayout& layout, const std::vector<WordTag>& tags,
               const Theme& theme, qreal letterHeight, int top);

} // namespace duizhao
