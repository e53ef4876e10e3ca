#pragma once

#include "core/bitext/severity.h"
#include "ui/theme/theme.h"

#include <QPointF>

#include <optional>

class QPainter;

namespace duizhao {

/// Draws the line of an error span under its text, from `from` to the right: dotted for neutral, waved for
/// minor, double for major, a bar for critical, dashed for a flag without severity. It is at most `height`
/// pixels high; `from` is its upper left corner.
void paintErrorLine(QPainter& painter, QPointF from, qreal width, qreal height,
                    std::optional<Severity> severity, const Theme& theme);

/// Draws a proofreader's caret below a place where something is missing: hollow for neutral, one stroke for
/// minor, two for major, filled for critical, dashed for a flag without severity. `tip` is its upper point.
void paintPlace(QPainter& painter, QPointF tip, qreal size, std::optional<Severity> severity,
                const Theme& theme);

} // namespace duizhao
