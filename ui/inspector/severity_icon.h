#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

#include <optional>

class QPainter;
class QRectF;

namespace duizhao {

/// The mark of a severity, told apart by shape as well as colour: a ring for neutral, a triangle for minor, a
/// diamond for major, a square with a bar for critical, a pennant for a flag without severity.
void paintSeverityMark(QPainter& painter, const QRectF& box, std::optional<Severity> severity,
                       const Theme& theme);

/// The mark as an icon of 16 px and its multiples.
QIcon severityIcon(std::optional<Severity> severity, const Theme& theme);

} // namespace duizhao
