#include "ui/window/window_dialogs.h"

#include "ui/inspector/inspector.h"
#include "ui/keys/key_map_dialog.h"
#include "ui/keys/keys_page.h"
#include "ui/report/work_report_dialog.h"
#include "ui/window/desk.h"
#include "ui/window/main_window.h"
#include "ui/window/screen_room.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QInputDialog>

#include <utility>

namespace duizhao {

void askAnnotator(MainWindow& window) {
    auto* dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Dialogs", "Annotator's name"));
    dialog->setLabelText(
        QCoreApplication::translate("Dialogs", "Your name in flags and reviews from now on:"));
    dialog->setTextValue(fromUtf8(window.desk().editor().annotator));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window, &MainWindow::setAnnotator);
    dialog->open();
}

void showKeys(MainWindow& window) {
    auto* page = new KeysPage(window.keyMap(), window.desk().tree(), window.theme(), &window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(page, &KeysPage::changeWanted, &window, [page, &window] {
        page->close();
        changeKeys(window);
    });
    page->resize(withinScreen(*page, page->size()));
    page->open();
}

void changeKeys(MainWindow& window) {
    auto* dialog = new KeyMapDialog(window.keyMap(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &KeyMapDialog::changed, &window, &MainWindow::setKeyMap);
    dialog->open();
}

void showWorkReport(MainWindow& window) {
    const Desk& desk = window.desk();
    if (!desk.library() || !window.inspector().flush())
        return;
    WorkQuestion question{desk.library()->file(), {}, desk.editor().annotator};
    if (desk.session())
        question.article = desk.session()->summary().article;
    auto* dialog = new WorkReportDialog(std::move(question), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace duizhao
