// What the window does when it is closed, left or dropped upon, and with keys that nobody else wanted.

#include "ui/inspector/inspector.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/file_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/reading_commands.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace duizhao {

/// Escape that nobody else wanted leads to the text, and there ends what is left to end.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        const QString refused = view().hasFocus() ? actions_->refusedBy(*event) : QString();
        if (!refused.isEmpty())
            //: A key was pressed whose command has nothing to act upon; %1 is the command, "Remove Flag".
            say(tr("“%1” has nothing to act upon here.").arg(refused));
        return QMainWindow::keyPressEvent(event);
    }
    if (readingMode())
        setReadingMode(false);
    else if (!view().hasFocus() || !lists_->endSearch())
        reading_->backToText();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    setReadingMode(false); // panes and geometry are kept as they were before
    rememberPlace();
    if (desk_->changing()) { // what is typed is refused until then
        connect(desk_, &Desk::changeFinished, this, &MainWindow::closeAfterChange,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection |
                                                Qt::SingleShotConnection));
        event->ignore();
        return;
    }
    if (!inspector().flush() && !closeAnyway_) {
        closeAnyway_ = true;
        messages().say(MessageBar::Tone::error,
                       tr("What you typed could not be saved yet. Close again to lose it."));
        event->ignore();
        return;
    }
    settings_.setGeometry(saveGeometry());
    settings_.setPanes(panes_->saveState());
    desk_->cancelWork();
    QMainWindow::closeEvent(event);
}

/// Where the change failed, that is to be read first.
void MainWindow::closeAfterChange(bool made) {
    if (made)
        close();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    if (isActiveWindow()) {
        desk_->noticeOthers();
        poll_.start();
    } else {
        poll_.stop();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (desk_->editable() && FileCommands::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    files_->take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace duizhao
