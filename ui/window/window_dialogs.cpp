#include "ui/window/window_dialogs.h"

#include "ui/keys/key_map_dialog.h"
#include "ui/keys/keys_page.h"
#include "ui/window/desk.h"
#include "ui/window/main_window.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QInputDialog>

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
    page->open();
}

void changeKeys(MainWindow& window) {
    auto* dialog = new KeyMapDialog(window.keyMap(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &KeyMapDialog::changed, &window, &MainWindow::setKeyMap);
    dialog->open();
}

} // namespace duizhao
