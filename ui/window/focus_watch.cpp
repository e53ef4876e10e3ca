#include "ui/window/focus_watch.h"

#include <QApplication>
#include <QEvent>

namespace duizhao {

FocusWatch::FocusWatch(QWidget& window) : QObject(&window), window_(window) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && window_.isAncestorOf(now))
            follow(now);
    });
}

void FocusWatch::follow(QWidget* focus) {
    if (focus_)
        focus_->removeEventFilter(this);
    focus_ = focus;
    focus_->installEventFilter(this);
}

bool FocusWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide && !event->spontaneous() && watched == window_.focusWidget() &&
        window_.isVisible())
        Q_EMIT losing();
    return QObject::eventFilter(watched, event);
}

} // namespace duizhao
