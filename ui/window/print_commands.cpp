#include "ui/window/print_commands.h"

#include "ui/window/desk.h"
#include "ui/window/file_name.h"
#include "ui/window/file_path.h"
#include "ui/window/window_settings.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace duizhao {

namespace {

/// What a sheet's file is called behind the article's title.
QString suffixOf(SheetKind kind) {
    switch (kind) {
    case SheetKind::exercise:
        //: In the name of a file, behind the title: the sheet without marks.
        return PrintCommands::tr("exercise");
    case SheetKind::marked:
        //: In the name of a file, behind the title: the sheet with marks and notes.
        return PrintCommands::tr("marked");
    case SheetKind::key:
        //: In the name of a file, behind the title: the sheet with the notes only.
        return PrintCommands::tr("key");
    }
    return {};
}

} // namespace

PrintCommands::PrintCommands(Desk& desk, WindowSettings& settings, QWidget& window)
    : QObject(&window), desk_(desk), settings_(settings), window_(window) {}

PrintCommands::Order PrintCommands::order(SheetKind kind) const {
    const ArticleSummary& summary = desk_.session()->summary();
    return {{summary.article, kind, desk_.editor().annotator, desk_.tree()},
            desk_.library()->file(),
            fromUtf8(summary.title)};
}

void PrintCommands::print(SheetKind kind) {
    if (!desk_.session())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(fileNameFrom(desk_.session()->summary().title));
    auto* dialog = new QPrintDialog(printer.get(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, order = order(kind), printer] { startPrinting(order, printer); });
    dialog->open();
}

void PrintCommands::startPrinting(const Order& order, const std::shared_ptr<QPrinter>& printer) {
    desk_.runWork(
        //: Long work that goes on; %1 is the title of an article.
        tr("Printing “%1”").arg(order.title),
        [order, printer](const Progress& progress) {
            return printSheet(order.request, order.library, *printer, progress);
        },
        [this, title = order.title] {
            //: %1 is the title of an article.
            Q_EMIT said(tr("“%1” was sent to the printer.").arg(title));
        });
}

void PrintCommands::saveAsPdf(SheetKind kind) {
    if (!desk_.session())
        return;
    auto* dialog = new QFileDialog(&window_, tr("Save as PDF"), settings_.folder(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    //: The name of a file: %1 is the title of an article, %2 what kind of sheet it is.
    dialog->selectFile(tr("%1 - %2").arg(fileNameFrom(desk_.session()->summary().title), suffixOf(kind)) +
                       QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, order = order(kind)](const QString& file) {
        settings_.setFolder(QFileInfo(file).absolutePath());
        startSaving(order, file);
    });
    dialog->open();
}

void PrintCommands::startSaving(const Order& order, const QString& file) {
    desk_.runWork(
        //: Long work that goes on; %1 is the name of a file.
        tr("Saving “%1”").arg(QFileInfo(file).fileName()),
        [order, path = toPath(file)](const Progress& progress) {
            return savePdf(order.request, order.library, path, progress);
        },
        [this, file] {
            //: %1 is the name of a file.
            Q_EMIT said(tr("Saved as “%1”.").arg(file));
        });
}

} // namespace duizhao
