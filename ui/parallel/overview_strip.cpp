#include "ui/parallel/overview_strip.h"

#include "ui/words/words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace duizhao {

namespace {

constexpr int cellHeight = 4; ///< pixels: room for a shape
constexpr int reach = 4;      ///< a click so near to a mark means the mark
constexpr qreal markLeft = 4;
constexpr qreal markWidth = 8; ///< of the gravest flag

/// Longer and higher the graver it is; a ring for a flag without severity.
void paintFlag(QPainter& painter, qreal y, std::optional<Severity> severity, const Theme& theme) {
    const QColor& colour = theme.severity(severity);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Qt::NoPen);
    if (!severity) {
        painter.setPen(QPen(colour, 1));
        painter.drawEllipse(QRectF(markLeft + 0.5, y + 0.5, 3, 3));
    } else if (*severity == Severity::neutral) {
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(markLeft, y + 0.5, 3, 3));
    } else if (*severity == Severity::minor) {
        painter.fillRect(QRectF(markLeft, y + 1, 5, 2), colour);
    } else if (*severity == Severity::major) {
        painter.fillRect(QRectF(markLeft, y, markWidth, 1.2), colour);
        painter.fillRect(QRectF(markLeft, y + 2.4, markWidth, 1.2), colour);
    } else {
        painter.fillRect(QRectF(markLeft, y, markWidth, 4), colour);
    }
}

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Overview of the article"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void OverviewStrip::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void OverviewStrip::setMarks(const OverviewMarks& marks) {
    marks_ = marks;
    refreshCells();
}

void OverviewStrip::setCurrentPair(std::optional<std::size_t> pair) {
    if (pair == current_)
        return;
    current_ = pair;
    update();
}

void OverviewStrip::refreshCells() {
    cells_ = marks_.cells(static_cast<std::size_t>(std::max(1, height() / cellHeight)));
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refreshCells();
}

int OverviewStrip::yOf(std::size_t pair) const {
    if (marks_.pairs() == 0)
        return 0;
    const auto room = static_cast<double>(std::max(1, height() - cellHeight));
    return static_cast<int>(room * static_cast<double>(pair) / static_cast<double>(marks_.pairs()));
}

/// The cell in reach with the mark that matters most, the nearest of several; or else the cell there.
const OverviewCell* OverviewStrip::cellAt(int y) const {
    const OverviewCell* best = nullptr;
    std::pair<int, int> bestWeight(0, 0);
    for (const OverviewCell& cell : cells_) {
        const int top = yOf(cell.first);
        const int distance = std::abs(top + cellHeight / 2 - y);
        const int importance = cell.flagged ? 3 : cell.hit ? 2 : cell.doubtful ? 1 : 0;
        const std::pair weight(distance <= reach ? importance : 0, -distance);
        if (!best || weight > bestWeight) {
            best = &cell;
            bestWeight = weight;
        }
    }
    return best;
}

std::optional<std::size_t> OverviewStrip::pairAt(int y) const {
    const OverviewCell* cell = cellAt(y);
    return cell ? std::optional(cell->goal()) : std::nullopt;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    const auto pair = pairAt(static_cast<int>(event->position().y()));
    if (event->button() == Qt::LeftButton && pair)
        Q_EMIT pairWanted(*pair);
}

QString OverviewStrip::wordsOf(const OverviewCell& cell) const {
    const QLocale locale;
    QStringList words;
    //: Tool tip of a mark in the overview of an article: the number of a pair.
    words << tr("pair %1").arg(locale.toString(static_cast<qulonglong>(cell.goal() + 1)));
    if (cell.flagged)
        //: %1 is a severity: "major".
        words << tr("flagged: %1").arg(severityWords(cell.severity));
    if (cell.hit)
        words << tr("found by the search");
    if (cell.doubtful)
        words << tr("pairing doubtful");
    if (cell.allDone())
        words << tr("done");
    return windowLocale().createSeparatedList(words);
}

QString OverviewStrip::wordsAt(int y) const {
    const OverviewCell* cell = cellAt(y);
    QStringList lines;
    if (cell)
        lines << wordsOf(*cell);
    if (current_ && std::abs(yOf(*current_) + cellHeight / 2 - y) <= reach)
        //: Tool tip of the overview of an article, at a small triangle: %1 is the number of a pair.
        lines << tr("The triangle is where you are: pair %1")
                     .arg(QLocale().toString(static_cast<qulonglong>(*current_ + 1)));
    return lines.join(QLatin1Char('\n'));
}

bool OverviewStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.paper);
    for (const OverviewCell& cell : cells_)
        if (cell.allDone()) {
            const int top = yOf(cell.first);
            painter.fillRect(QRect(0, top, 2, std::max(cellHeight, yOf(cell.first + cell.pairs) - top)),
                             theme_.done);
        }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const OverviewCell& cell : cells_) {
        const qreal y = yOf(cell.first);
        if (cell.hit)
            painter.fillRect(QRectF(3, y + 1.5, stripWidth - 3, 1), theme_.accent);
        if (cell.doubtful) {
            painter.setPen(QPen(theme_.quietInk, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolygon(QPolygonF({{stripWidth - 2.5, y},
                                           {stripWidth - 0.5, y + 2},
                                           {stripWidth - 2.5, y + 4},
                                           {stripWidth - 4.5, y + 2}}));
        }
        if (cell.flagged)
            paintFlag(painter, y, cell.severity, theme_);
    }
    if (current_) {
        QPainterPath pointer;
        const qreal y = yOf(*current_) + 2;
        pointer.addPolygon(QPolygonF({{0, y - 4}, {4, y}, {0, y + 4}}));
        painter.fillPath(pointer, theme_.ink);
    }
}

} // namespace duizhao
