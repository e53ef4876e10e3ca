#include "ui/parallel/mark_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace duizhao {

namespace {

QPen penFor(const QColor& colour, qreal width) {
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

QPainterPath wave(QPointF from, qreal width, qreal height) {
    const qreal step = std::max<qreal>(2, height);
    QPainterPath path(QPointF(from.x(), from.y() + height / 2));
    bool upwards = true;
    for (qreal x = from.x(); x < from.x() + width; x += step) {
        const qreal end = std::min(x + step, from.x() + width);
        path.quadTo(QPointF((x + end) / 2, from.y() + (upwards ? -height / 2 : 1.5 * height)),
                    QPointF(end, from.y() + height / 2));
        upwards = !upwards;
    }
    return path;
}

} // namespace

void paintErrorLine(QPainter& painter, QPointF from, qreal width, qreal height,
                    std::optional<Severity> severity, const Theme& theme) {
    const QColor& colour = theme.severity(severity);
    const QPointF middle(from.x(), from.y() + height / 2);
    const QPointF right(from.x() + width, middle.y());
    const qreal thin = std::clamp(height / 3, 0.8, 2.0);
    painter.setBrush(Qt::NoBrush);
    if (!severity) {
        QPen pen = penFor(colour, thin * 1.2);
        pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        painter.drawLine(middle, right);
    } else if (*severity == Severity::neutral) {
        QPen pen = penFor(colour, thin * 1.4);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.4});
        painter.setPen(pen);
        painter.drawLine(middle, right);
    } else if (*severity == Severity::minor) {
        painter.setPen(penFor(colour, thin));
        painter.drawPath(wave(QPointF(from.x(), from.y() + thin / 2), width, height - thin));
    } else if (*severity == Severity::major) {
        painter.setPen(penFor(colour, thin));
        const QPointF down(0, (height - thin) / 2);
        painter.drawLine(middle - down, right - down);
        painter.drawLine(middle + down, right + down);
    } else {
        painter.fillRect(QRectF(from, QSizeF(width, height)), colour);
    }
}

void paintPlace(QPainter& painter, QPointF tip, qreal size, std::optional<Severity> severity,
                const Theme& theme) {
    const QColor& colour = theme.severity(severity);
    const QPointF left = tip + QPointF(-0.6 * size, size);
    const QPointF right = tip + QPointF(0.6 * size, size);
    QPen pen = penFor(colour, size / 5);
    painter.setBrush(Qt::NoBrush);
    if (!severity) {
        pen.setDashPattern({2, 1.2});
    } else if (*severity == Severity::critical) {
        painter.setBrush(colour);
    }
    painter.setPen(pen);
    if (severity && (*severity == Severity::neutral || *severity == Severity::critical)) {
        painter.drawPolygon(QPolygonF({tip, right, left}));
        return;
    }
    painter.drawPolyline(QPolygonF({left, tip, right}));
    if (severity == Severity::major) {
        const QPointF down(0, 0.45 * size);
        painter.drawPolyline(QPolygonF({left + down, tip + down, right + down}));
    }
}

} // namespace duizhao
