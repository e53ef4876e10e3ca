// What a window does about how its text is read: layout, type, forms of Chinese, nothing but the text.

#include "ui/dictionary/dictionary_guide.h"
#include "ui/window/main_window.h"
#include "ui/window/reading_aids.h"
#include "ui/window/reading_dialog.h"
#include "ui/window/status_line.h"

#include <QMenuBar>

namespace duizhao {

void MainWindow::setRowMode(RowMode mode) {
    view().setRowMode(mode);
    settings_.setRowMode(mode);
}

void MainWindow::setCorrected(bool on) {
    view().setCorrected(on);
    refresh();
}

void MainWindow::keepPageLayout() {
    settings_.setPageLayout(view().pageLayout());
    refresh();
}

void MainWindow::keepZoom() { settings_.setZoom(view().zoom()); }

void MainWindow::setChineseForm(ChineseForm form) {
    settings_.setChineseForm(form);
    aids_->showChinese(form);
}

void MainWindow::setHoverDictionary(bool on) {
    settings_.setHoverDictionary(on);
    aids_->dictionary().setHovering(on);
}

void MainWindow::askReadingSetting() {
    auto* dialog = new ReadingDialog(view().readingSetting(), view().zoom(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReadingDialog::changed, this, [this, dialog] {
        settings_.setReading(dialog->setting());
        view().setReadingSetting(dialog->setting());
        view().setZoom(dialog->zoom());
    });
    dialog->QDialog::show(); // beside the text, which shows every change
}

void MainWindow::setReadingMode(bool on) {
    if (on == readingMode())
        return;
    if (on)
        beforeReading_ = Shown{libraryShown(), inspectorShown(), windowState()};
    const Shown shown = *beforeReading_;
    showLibrary(!on && shown.library);
    showInspector(!on && shown.inspector);
    menuBar()->setVisible(!on);
    status_->setVisible(!on);
    setWindowState(on ? windowState() | Qt::WindowFullScreen : shown.states);
    if (!on)
        beforeReading_.reset();
    view().setFocus(Qt::OtherFocusReason);
    refresh();
}

} // namespace duizhao
