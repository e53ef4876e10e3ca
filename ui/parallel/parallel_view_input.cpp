// Mouse and keyboard of the parallel view.

#include "ui/parallel/gutter.h"
#include "ui/parallel/parallel_view_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace duizhao {

namespace {

struct KeyMove {
    int key;
    bool control;
    CaretMove move;
};

constexpr std::array keyMoves = {
    KeyMove{Qt::Key_Left, false, CaretMove::left},
    KeyMove{Qt::Key_Right, false, CaretMove::right},
    KeyMove{Qt::Key_Left, true, CaretMove::wordLeft},
    KeyMove{Qt::Key_Right, true, CaretMove::wordRight},
    KeyMove{Qt::Key_Up, false, CaretMove::up},
    KeyMove{Qt::Key_Down, false, CaretMove::down},
    KeyMove{Qt::Key_Home, false, CaretMove::lineStart},
    KeyMove{Qt::Key_End, false, CaretMove::lineEnd},
    KeyMove{Qt::Key_Home, true, CaretMove::articleStart},
    KeyMove{Qt::Key_End, true, CaretMove::articleEnd},
};

} // namespace

void ParallelView::keyPressEvent(QKeyEvent* event) {
    if (!state_->page || !state_->caret->valid() || !moveByKey(event))
        event->ignore();
}

bool ParallelView::moveByKey(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers =
        event->modifiers() & ~Qt::KeypadModifier & ~Qt::GroupSwitchModifier;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const int key = event->key();
    if (modifiers.testFlag(Qt::AltModifier))
        return false;
    if (!control && (key == Qt::Key_PageDown || key == Qt::Key_PageUp)) {
        movePage(key == Qt::Key_PageDown ? 1 : -1, shift);
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_Escape && state_->caret->hasSelection()) {
        clearSelection();
        return true;
    }
    for (const KeyMove& known : keyMoves)
        if (known.key == key && known.control == control) {
            const Watch watch(*this);
            state_->caret->move(known.move, shift);
            revealCaret();
            return true;
        }
    return false;
}

void ParallelView::movePage(int direction, bool extend) {
    const Watch watch(*this);
    RowScroll& scroll = state_->page->scroll();
    const QRectF caret = state_->caret->rect();
    const std::int64_t before = scroll.offset();
    const int pitch = state_->page->typography().pitch();
    const int height = viewport()->height();
    const int step = std::max(1, height - 2 * pitch);
    scroll.scrollBy(direction * step);
    const bool wasVisible = caret.bottom() > 0 && caret.top() < height;
    QPointF goal = wasVisible ? caret.center() : QPointF(caret.x(), height / 2.0);
    if (scroll.offset() == before) // at an end of the page
        goal.setY(direction < 0 ? 0 : height - 1);
    else if (height > 5 * pitch) // a whole line, so that no more than a page is scrolled
        goal.setY(std::clamp<qreal>(goal.y(), 2 * pitch, height - 2 * pitch));
    state_->caret->placeAt(goal, extend);
    revealCaret(); // the line there may be cut by the edge
}

bool ParallelView::toggleLeftOutHere() {
    if (!state_->page || !state_->caret->valid())
        return false;
    const auto row = state_->page->leftOutInSight(state_->caret->row());
    if (row)
        toggleLeftOut(*row);
    return row.has_value();
}

void ParallelView::toggleLeftOut(std::size_t row) {
    const Watch watch(*this);
    state_->page->setLeftOutOpen(row, !state_->page->isLeftOutOpen(row));
    afterScroll();
}

bool ParallelView::focusNextPrevChild(bool next) {
    const bool hides = state_->page && !showsBoth(state_->look.layout);
    if (hides && next && state_->caret->valid() && !state_->peeked) {
        state_->peeked = true;
        Q_EMIT otherSideWanted();
        return true;
    }
    if (hides)
        return QAbstractScrollArea::focusNextPrevChild(next);
    if (!state_->caret || !state_->caret->valid())
        return QAbstractScrollArea::focusNextPrevChild(next); // the panes are reached with a key of their own
    const Watch watch(*this);
    state_->caret->move(CaretMove::otherColumn, false);
    revealCaret();
    return true;
}

void ParallelView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ParallelView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    state_->peeked = false;
    viewport()->update();
}

bool ParallelView::event(QEvent* event) {
    // Keys that move the caret are not taken for shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && state_->page) {
        const auto* key = static_cast<QKeyEvent*>(event);
        for (const KeyMove& known : keyMoves)
            if (known.key == key->key() && !key->modifiers().testFlag(Qt::AltModifier)) {
                event->accept();
                return true;
            }
    }
    return QAbstractScrollArea::event(event);
}

bool ParallelView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        lightWordAt(std::nullopt);
    if (event->type() == QEvent::Leave && (state_->hoverPair || state_->hoverLeftOut)) {
        setHoverPair(std::nullopt);
        state_->hoverLeftOut.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ParallelView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        hoverAt(event->position().toPoint());
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

std::optional<std::size_t> ParallelView::leftOutRowAt(const QPoint& point) const {
    const auto row = state_->page->rowAtY(point.y());
    if (!row || state_->page->row(*row).kind != Row::Kind::leftOut)
        return std::nullopt;
    const auto layout = state_->page->layout(*row);
    const qreal y = point.y() - static_cast<qreal>(state_->page->scroll().topOf(*row));
    return y < layout->leftOutTextOrigin().y() ? row : std::nullopt;
}

std::string ParallelView::annotationAt(const QPoint& point) const {
    const auto row = state_->page->rowAtY(point.y());
    if (!row || state_->page->row(*row).kind == Row::Kind::leftOut)
        return {};
    const auto layout = state_->page->layout(*row);
    const auto marks = state_->page->marks(*row);
    const QPointF inRow = point - QPointF(0, static_cast<qreal>(state_->page->scroll().topOf(*row)));
    for (const GutterItem& item : gutterItems(*layout, *marks, state_->page->typography()))
        if (item.kind == GutterItem::Kind::flag && item.box.adjusted(-2, -4, 2, 4).contains(inRow))
            return item.annotation;
    const Side side = layout->sideAt(inRow);
    const CellLayout& cell = layout->cell(side);
    const QPointF inCell = inRow - layout->cellOrigin(side);
    const std::string* found = nullptr;
    std::size_t length = 0;
    for (const SpanMark& mark : marks->spans) {
        if (mark.side != side || (found && !mark.cell.empty() && mark.cell.length() >= length))
            continue;
        auto rects = cell.rectsOf(mark.cell);
        if (mark.cell.empty())
            rects = {cell.caretRect(mark.cell.begin).adjusted(-5, cell.style().pitch / 2.0, 5, 0)};
        for (const QRectF& rect : rects)
            if (rect.contains(inCell)) {
                found = &mark.annotation;
                length = mark.cell.length();
            }
    }
    return found ? *found : std::string();
}

void ParallelView::hoverAt(const QPoint& point) {
    if (!state_->page)
        return;
    const auto row = state_->page->rowAtY(point.y());
    std::optional<std::size_t> pair;
    std::optional<Row> leftOut;
    bool onText = false;
    if (row) {
        const auto layout = state_->page->layout(*row);
        const QPointF inRow = point - QPointF(0, static_cast<qreal>(state_->page->scroll().topOf(*row)));
        if (leftOutRowAt(point))
            leftOut = state_->page->row(*row);
        pair = layout->pairAt(inRow);
        const Side side = layout->sideAt(inRow);
        onText = !layout->isLeftOut() && layout->cell(side).isOnText(inRow - layout->cellOrigin(side));
    }
    const bool isLink = leftOut || (!onText && !annotationAt(point).empty());
    lightWordAt(characterAt(point));
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : onText ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (pair == state_->hoverPair && leftOut == state_->hoverLeftOut)
        return;
    state_->hoverLeftOut = leftOut;
    setHoverPair(pair);
    viewport()->update();
}

void ParallelView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !state_->page || state_->page->empty()) {
        event->ignore();
        return;
    }
    const QPoint point = event->position().toPoint();
    if (const auto row = leftOutRowAt(point))
        return toggleLeftOut(*row);
    const Watch watch(*this);
    state_->pressedAt = point;
    state_->drag = State::Drag::characters;
    const bool isTriple =
        state_->sinceDoubleClick.isValid() &&
        state_->sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    state_->sinceDoubleClick.invalidate();
    if (isTriple) {
        state_->drag = State::Drag::none;
        state_->caret->selectSentenceAt(point);
    } else {
        state_->caret->placeAt(point, event->modifiers().testFlag(Qt::ShiftModifier));
    }
    viewport()->update();
}

void ParallelView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton) || state_->drag == State::Drag::none) {
        hoverAt(point);
        return;
    }
    if (!state_->page)
        return;
    const Watch watch(*this);
    state_->dragPoint = point;
    if (state_->drag == State::Drag::words)
        state_->caret->extendByWordsTo(point);
    else
        state_->caret->placeAt(point, true);
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && !state_->scrollTimer.isActive())
        state_->scrollTimer.start(40, this);
    else if (!outside)
        state_->scrollTimer.stop();
    viewport()->update();
}

void ParallelView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != state_->scrollTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    if (!state_->page || state_->drag == State::Drag::none)
        return state_->scrollTimer.stop();
    const Watch watch(*this);
    const int y = state_->dragPoint.y();
    const int beyond = y < 0 ? y : y - viewport()->height();
    state_->page->scroll().scrollBy(beyond / 2);
    state_->caret->placeAt(state_->dragPoint, true);
    afterScroll();
}

void ParallelView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || state_->drag == State::Drag::none || !state_->page)
        return;
    state_->scrollTimer.stop();
    state_->drag = State::Drag::none;
    if (state_->caret->hasSelection())
        return;
    const std::string annotation = annotationAt(state_->pressedAt);
    if (!annotation.empty())
        Q_EMIT annotationClicked(annotation);
}

void ParallelView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !state_->page || state_->page->empty())
        return;
    const QPoint point = event->position().toPoint();
    if (leftOutRowAt(point))
        return mousePressEvent(event);
    const Watch watch(*this);
    state_->caret->selectWordAt(point);
    state_->drag = State::Drag::words;
    state_->sinceDoubleClick.start();
    viewport()->update();
}

} // namespace duizhao
