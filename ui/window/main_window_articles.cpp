// Which library and which article the window shows.

#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/message_page.h"
#include "ui/window/panes.h"
#include "ui/window/reading_aids.h"
#include "ui/window/reading_commands.h"
#include "ui/window/score_commands.h"
#include "ui/window/tree_commands.h"
#include "ui/words/words.h"

#include <QFile>
#include <QLineEdit>

namespace duizhao {

namespace {

InputFile sampleArticle() {
    QFile file(QStringLiteral(":/sample/sample-article.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return {"sample-article.txt", opened ? file.readAll().toStdString() : std::string()};
}

} // namespace

void MainWindow::start(const WindowStart& start) {
    started_ = start;
    if (!openLibrary(start))
        return;
    if (lexiconError_)
        sayLexiconError();
    openLastArticle();
    if (start.sampleIfCreated && desk_->library()->created()) {
        ImportRequest sample;
        sample.text = sampleArticle();
        desk_->importArticles(std::move(sample));
    }
    if (!start.files.empty()) {
        ImportRequest request;
        request.files = start.files;
        desk_->importArticles(std::move(request));
    }
}

bool MainWindow::openLibrary(const WindowStart& start) {
    const QString stopped = desk_->working() ? desk_->workTitle() : QString();
    const auto opened = desk_->openLibrary(start.library, start.creation);
    if (!opened) {
        if (desk_->library()) {
            complain(opened.error());
        } else {
            panes_->problemPage().setWords(tr("The library cannot be opened"), sentence(opened.error()));
            showPage();
        }
        return false;
    }
    messages().hide(); // it spoke of the former library
    // What is said of the library holds for all its articles.
    if (!stopped.isEmpty())
        messages().say(MessageBar::Tone::notice,
                       //: Another library was opened; %1 is long work, "Importing “page.txt”".
                       tr("Stopped, because another library was opened: %1").arg(stopped));
    if (!desk_->editable())
        messages().say(MessageBar::Tone::notice,
                       tr("This library is read-only: you can read and export, but not flag."));
    return true;
}

void MainWindow::chooseLibrary(const std::filesystem::path& file, Library::Creation creation) {
    if (!leaveArticle())
        return;
    WindowStart start;
    start.library = file;
    start.creation = creation;
    if (!openLibrary(start))
        return;
    started_.library = file;
    settings_.setLibrary(file);
    openLastArticle();
}

WindowStart MainWindow::startAgain() const {
    WindowStart again = started_;
    again.files.clear();
    return again;
}

/// The article read last, or the newest where none is remembered.
void MainWindow::openLastArticle() {
    const LibraryModel& list = library().model();
    QModelIndex article = list.index(0);
    if (const auto last = settings_.lastArticle(desk_->library()->file()))
        if (const QModelIndex found = list.indexOf(*last); found.isValid())
            article = found;
    if (article.isValid())
        desk_->openArticle(article.data(LibraryModel::articleRole).toLongLong());
}

bool MainWindow::leaveArticle() {
    rememberPlace();
    return inspector().flush();
}

void MainWindow::openArticle(std::int64_t article) {
    if (!desk_->isOpen(article) && leaveArticle())
        desk_->openArticle(article);
    reading_->backToText();
}

void MainWindow::removeArticle(std::int64_t article) {
    if (leaveArticle())
        desk_->removeArticle(article);
}

/// Everything that follows the article does so here, in this order: first is asked who is writing, for the
/// fields of the former article lose the focus as they go.
void MainWindow::showArticle() {
    const bool wrote = writing();
    messages().endRemark(MessageBar::About::article);
    annotating_->leave();
    reading_->followArticle();
    aids_->followArticle();
    lists_->followArticle();
    issues_->followArticle();
    scoring_->followArticle();
    trees_->follow();
    ArticleSession* session = desk_->session();
    if (session) {
        const ArticleSummary& summary = session->summary();
        if (const auto position = settings_.position(summary.contentHash))
            view().restorePosition(*position);
        settings_.setLastArticle(desk_->library()->file(), summary.article);
        library().setCurrent(summary.article);
        if (!wrote)
            reading_->backToText();
    } else {
        library().setCurrent(std::nullopt);
    }
    showPage();
    refreshHistory();
}

/// Whether someone is writing: an article that opens must not take the focus then.
bool MainWindow::writing() const {
    const QWidget* focus = focusWidget();
    if (library().renaming() && library().isAncestorOf(focus))
        return true; // also while the title is empty
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        return line->isVisible() && !line->text().isEmpty();
    return focus && focus->isVisible() && inspector().isAncestorOf(focus);
}

void MainWindow::rememberPlace() {
    placeRest_.stop();
    if (desk_->session() && view().currentPair())
        settings_.setPosition(desk_->session()->summary().contentHash, view().position());
}

} // namespace duizhao
