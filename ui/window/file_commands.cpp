#include "ui/window/file_commands.h"

#include "ui/window/desk.h"
#include "ui/window/file_name.h"
#include "ui/window/file_path.h"
#include "ui/window/window_settings.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace duizhao {

namespace {

QString exportFilter(ExportFormat format) {
    switch (format) {
    case ExportFormat::tsv:
        return FileCommands::tr("Tab-separated values (*.tsv)");
    case ExportFormat::jsonl:
        return FileCommands::tr("JSON Lines (*.jsonl)");
    case ExportFormat::html:
        return FileCommands::tr("Web page (*.html)");
    }
    return {};
}

} // namespace

FileCommands::FileCommands(Desk& desk, WindowSettings& settings, QWidget& window)
    : QObject(&window), desk_(desk), settings_(settings), window_(window) {}

QFileDialog* FileCommands::newDialog(const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(&window_, title, settings_.folder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        if (!files.isEmpty())
            settings_.setFolder(QFileInfo(files.front()).absolutePath());
    });
    return dialog;
}

void FileCommands::openFiles() {
    QFileDialog* dialog =
        newDialog(tr("Open bilingual texts"), tr("Texts (*.txt *.md *.text);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { importFiles(files, false); });
    dialog->open();
}

void FileCommands::openPairs() {
    QFileDialog* dialog =
        newDialog(tr("Open a list of pairs"), tr("Source, tab, target (*.tsv *.txt);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { importFiles(files, true); });
    dialog->open();
}

void FileCommands::importFiles(const QStringList& files, bool pairs) {
    ImportRequest request;
    for (const QString& file : files)
        request.files.push_back(toPath(file));
    request.options.pairs = pairs;
    if (!request.files.empty())
        desk_.importArticles(std::move(request));
}

void FileCommands::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data && canTake(*data))
        take(*data);
    else
        Q_EMIT said(tr("The clipboard holds no text."));
}

bool FileCommands::canTake(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const bool anyFile =
        std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    return anyFile || (data.hasText() && !data.text().isEmpty());
}

void FileCommands::take(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty()) {
        importFiles(files, false);
        return;
    }
    ImportRequest request;
    request.text = InputFile{{}, data.text().toStdString()};
    request.options.encoding = Encoding::utf8;
    desk_.importArticles(std::move(request));
}

void FileCommands::readAgain(std::optional<Encoding> encoding) { reimport(encoding, false); }

void FileCommands::swapDirection() {
    if (!desk_.session())
        return;
    if (desk_.session()->givenAsPairs()) {
        Q_EMIT said(
            tr("This article came as a list of pairs, in which the first column is the source. Swap the "
               "columns of the list and open it again."));
        return;
    }
    const ArticleSummary& summary = desk_.session()->summary();
    const bool overruled = summary.certainty == Certainty::given;
    reimport(overruled ? std::optional(summary.encoding) : std::nullopt, true);
}

void FileCommands::reimport(std::optional<Encoding> encoding, bool swapped) {
    if (!desk_.session())
        return;
    const ArticleSummary& summary = desk_.session()->summary();
    const bool chineseFirst = isChinese(summary.sourceLanguage);
    ImportRequest request;
    request.again = summary.article;
    request.options.encoding = encoding;
    request.options.system = summary.system;
    if (swapped || chineseFirst)
        request.options.chineseIsSource = swapped ? !chineseFirst : chineseFirst;
    if (request.options.chineseIsSource == false)
        request.options.chineseIsSource.reset(); // the default, so the first reading is found again
    desk_.importArticles(std::move(request));
}

void FileCommands::exportAs(ExportFormat format) {
    if (!desk_.session())
        return;
    const std::int64_t article = desk_.session()->summary().article;
    const QString suffix = fromUtf8(exportFormatName(format));
    QFileDialog* dialog = newDialog(tr("Export"), exportFilter(format));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameFrom(desk_.session()->summary().title) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, article, format](const QString& file) {
        desk_.exportArticle({article, format, toPath(file)});
    });
    dialog->open();
}

void FileCommands::chooseLibrary() {
    QFileDialog* dialog = newDialog(tr("Open a library"), tr("Libraries (*.db *.duizhao);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { Q_EMIT libraryChosen(file, false); });
    dialog->open();
}

void FileCommands::createLibrary() {
    QFileDialog* dialog = newDialog(tr("Create a library"), tr("Libraries (*.db)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing library is opened, never overwritten
    dialog->setDefaultSuffix(QStringLiteral("db"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { Q_EMIT libraryChosen(file, true); });
    dialog->open();
}

} // namespace duizhao
