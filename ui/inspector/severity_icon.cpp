#include "ui/inspector/severity_icon.h"

#include <QPainter>
#include <QPixmap>

namespace duizhao {

namespace {

QPolygonF shape(const QRectF& box, Severity severity) {
    if (severity == Severity::minor)
        return {{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}};
    return {{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}};
}

void paintPennant(QPainter& painter, const QRectF& box) {
    const qreal pole = box.left() + box.width() * 0.15;
    painter.drawLine(QPointF(pole, box.top()), QPointF(pole, box.bottom()));
    painter.drawPolygon(
        QPolygonF({QPointF(pole, box.top()), QPointF(box.right(), box.top() + box.height() * 0.3),
                   QPointF(pole, box.top() + box.height() * 0.6)}));
}

} // namespace

void paintSeverityMark(QPainter& painter, const QRectF& box, std::optional<Severity> severity,
                       const Theme& theme) {
    const QColor colour = theme.severity(severity);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    const qreal inset = box.width() / 10;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    if (!severity) {
        paintPennant(painter, inner);
    } else if (*severity == Severity::neutral) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
    } else if (*severity == Severity::critical) {
        painter.drawRoundedRect(inner, inset, inset);
        painter.setPen(QPen(theme.panel, box.width() / 6));
        painter.drawLine(QPointF(inner.left() + inset, inner.center().y()),
                         QPointF(inner.right() - inset, inner.center().y()));
    } else {
        painter.drawPolygon(shape(inner, *severity));
    }
    painter.restore();
}

QIcon severityIcon(std::optional<Severity> severity, const Theme& theme) {
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSeverityMark(painter, QRectF(2 * scale, 2 * scale, 12 * scale, 12 * scale), severity, theme);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace duizhao
