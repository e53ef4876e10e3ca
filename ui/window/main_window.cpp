#include "ui/window/main_window.h"

#include "ui/dictionary/dictionary_guide.h"
#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/window/actions.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/file_commands.h"
#include "ui/window/file_path.h"
#include "ui/window/focus_watch.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/message_page.h"
#include "ui/window/panes.h"
#include "ui/window/print_commands.h"
#include "ui/window/reading_aids.h"
#include "ui/window/reading_commands.h"
#include "ui/window/score_commands.h"
#include "ui/window/screen_room.h"
#include "ui/window/status_line.h"
#include "ui/window/tree_commands.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QMenuBar>
#include <QVBoxLayout>

namespace duizhao {

namespace {

constexpr int pollMilliseconds = 1000;
constexpr int placeRestMilliseconds = 800;

} // namespace

MainWindow::MainWindow(const WindowSetup& setup, QWidget* parent)
    : QMainWindow(parent),
      settings_(setup.settings, setup.slot),
      desktop_(setup.desktop),
      lexiconError_(setup.lexiconError),
      desk_(new Desk({setup.uuid, settings_.annotator()}, setup.lexicon, this)),
      panes_(new Panes(this)) {
    build();
    // Before all that follow a change: what they say of it stays.
    connect(desk_, &Desk::edited, this, [this] { messages().endRemark(MessageBar::About::change); });
    reading_ = new ReadingCommands(*desk_, view(), inspector(), this);
    annotating_ = new AnnotatingKeys(*desk_, view(), *reading_, panes_->classifyBar(), this);
    aids_ = new ReadingAids(*desk_, view(), inspector(), this);
    aids_->dictionary().setHovering(settings_.hoverDictionary());
    connect(aids_, &ReadingAids::failed, this, &MainWindow::complain);
    aids_->showChinese(settings_.chineseForm());
    if (lexiconError_)
        aids_->dictionary().setAbsence(sentence(*lexiconError_));
    lists_ = new ListCommands(*desk_, view(), *reading_, panes_->lists(), this);
    issues_ = new IssueCommands(*desk_, view(), inspector(), *reading_, panes_->lists(), this);
    scoring_ = new ScoreCommands(*desk_, settings_, inspector().score(), *this);
    trees_ = new TreeCommands(*desk_, settings_, *this);
    files_ = new FileCommands(*desk_, settings_, *this);
    printing_ = new PrintCommands(*desk_, settings_, *this);
    connectDesk();
    connectPanes();
    actions_ = new Actions(*this, *menuBar(), view());
    useKeys(settings_.keyMap());
    view().setRowMode(settings_.rowMode());
    view().setPageLayout(settings_.pageLayout());
    view().setReadingSetting(settings_.reading());
    view().setZoom(settings_.zoom());
    inspector().setTree(desk_->tree());
    applyTheme();
    const bool known = restoreGeometry(settings_.geometry());
    if (!(windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        resize(withinScreen(*this, known ? size() : sizeHint()));
    if (!panes_->restoreState(settings_.panes()))
        panes_->setFirstWidths(width());
    view().setFocus();
    showPage();
    refresh();
}

MainWindow::~MainWindow() {
    // The view and the inspector hold the session, which goes with the desk.
    desk_->closeArticle();
    // What watches the view's events must not see it go.
    delete annotating_;
    delete aids_;
}

void MainWindow::build() {
    setAcceptDrops(true);
    status_ = new StatusLine(this);
    status_->setAttribute(Qt::WA_StyledBackground);
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(panes_, 1);
    rows->addWidget(status_);
    setCentralWidget(whole);

    MessagePage& empty = panes_->emptyPage();
    empty.setWords(tr("Read two languages side by side"),
                   tr("Open a bilingual page, or a text and its translation as two files. You can also "
                      "drop files here, or paste a text."));
    empty.addButton(tr("Open a File…"), [this] { files_->openFiles(); });
    empty.addButton(tr("Paste a Text"), [this] { files_->paste(); });
    MessagePage& problem = panes_->problemPage();
    problem.addButton(tr("Try Again"), [this] { chooseLibrary(started_.library, started_.creation); });
    problem.addButton(tr("Choose Another Library…"), [this] { files_->chooseLibrary(); });
    problem.addButton(tr("Create a New Library…"), [this] { files_->createLibrary(); });
}

void MainWindow::connectDesk() {
    connect(desk_, &Desk::libraryChanged, this, [this] {
        library().model().setLibrary(desk_->library(), desk_->editor());
        refreshHistory();
        showPage();
    });
    connect(desk_, &Desk::articleChanged, this, &MainWindow::showArticle);
    connect(desk_, &Desk::changed, this, [this] {
        if (desk_->session())
            library().model().refreshArticle(desk_->session()->summary().article);
        refreshHistory();
        settleComplaint();
    });
    connect(desk_, &Desk::travelled, reading_, &ReadingCommands::goToChange);
    connect(desk_, &Desk::changeStarted, this, &MainWindow::sayGoingOn);
    connect(desk_, &Desk::changeFinished, this, &MainWindow::endGoingOn);
    connect(desk_, &Desk::treeChanged, this, [this] {
        inspector().setTree(desk_->tree());
        refresh(); // other severities
    });
    connect(desk_, &Desk::listChanged, &library().model(), &LibraryModel::refresh);
    connect(desk_, &Desk::listChanged, this, &MainWindow::refreshHistory);
    connect(desk_, &Desk::failed, this, &MainWindow::complain);
    connect(desk_, &Desk::workStarted, this, [this] { status_->startWork(desk_->workTitle()); });
    connect(desk_, &Desk::progressed, status_, &StatusLine::setProgress);
    connect(desk_, &Desk::workFinished, status_, &StatusLine::endWork);
    connect(desk_, &Desk::imported, this, &MainWindow::showImported);
    connect(desk_, &Desk::exported, this, [this](const std::filesystem::path& file) {
        //: %1 is the name of a file.
        say(tr("Exported to “%1”.").arg(fromPath(file)));
    });
    connect(desk_, &Desk::removed, this, [this](const QString& title, const ChangeId& removal) {
        //: %1 is the title of an article.
        messages().say(MessageBar::Tone::notice, tr("“%1” was removed from the library.").arg(title),
                       tr("Undo"), [this, removal] {
                           if (leaveArticle())
                               desk_->takeBack(removal);
                       });
    });
}

void MainWindow::connectPanes() {
    connect(&library(), &LibraryPanel::opened, this, &MainWindow::openArticle);
    connect(&library(), &LibraryPanel::removeWanted, this, &MainWindow::removeArticle);
    connect(&library(), &LibraryPanel::left, reading_, &ReadingCommands::backToText);
    connect(&library().model(), &LibraryModel::renamed, desk_, &Desk::noteEdited);
    connect(&library().model(), &LibraryModel::failed, this, &MainWindow::complain);
    connect(&inspector(), &Inspector::pendingChanged, this, [this] {
        if (!inspector().pending())
            closeAnyway_ = false; // what it was said of has been saved
        refreshStatus();
    });
    connect(&inspector(), &Inspector::lost, this, &MainWindow::sayLost);
    connect(new FocusWatch(*this), &FocusWatch::losing, reading_, &ReadingCommands::backToText);
    connect(reading_, &ReadingCommands::placeChanged, this, &MainWindow::refresh);
    connect(issues_, &IssueCommands::changed, this, &MainWindow::refresh);
    connect(lists_, &ListCommands::changed, this, &MainWindow::refresh);
    connect(reading_, &ReadingCommands::flagged, this, &MainWindow::introduceAnnotator);
    connect(reading_, &ReadingCommands::said, this, &MainWindow::say);
    connect(scoring_, &ScoreCommands::changed, this, &MainWindow::refresh);
    connect(trees_, &TreeCommands::said, this, &MainWindow::say);
    connect(trees_, &TreeCommands::warned, this,
            [this](const QString& words) { messages().remark(MessageBar::About::article, words); });
    connect(trees_, &TreeCommands::failed, this, &MainWindow::complain);
    connect(files_, &FileCommands::said, this, &MainWindow::say);
    connect(printing_, &PrintCommands::said, this, &MainWindow::say);
    connect(files_, &FileCommands::libraryChosen, this, [this](const QString& file, bool create) {
        chooseLibrary(toPath(file),
                      create ? Library::Creation::createIfMissing : Library::Creation::mustExist);
    });
    connect(status_, &StatusLine::cancelWanted, desk_, &Desk::cancelWork);
    connect(&view(), &ParallelView::zoomChanged, this, &MainWindow::keepZoom);
    connect(&view(), &ParallelView::pageLayoutChanged, this, &MainWindow::keepPageLayout);
    connect(&view(), &ParallelView::positionChanged, &placeRest_, qOverload<>(&QTimer::start));
    placeRest_.setSingleShot(true);
    placeRest_.setInterval(placeRestMilliseconds);
    connect(&placeRest_, &QTimer::timeout, this, &MainWindow::rememberPlace);
    poll_.setInterval(pollMilliseconds);
    connect(&poll_, &QTimer::timeout, desk_, &Desk::noticeOthers);
}

// ---- what the window shows

void MainWindow::showPage() {
    if (desk_->library())
        panes_->showPage(desk_->session() ? Panes::Page::text : Panes::Page::empty);
    else
        panes_->showPage(started_.library.empty() ? Panes::Page::text : Panes::Page::problem);
}

void MainWindow::refresh() {
    if (!actions_)
        return;
    actions_->refresh();
    refreshStatus();
}

void MainWindow::refreshHistory() {
    undo_ = desk_->nextUndo();
    redo_ = desk_->nextRedo();
    if (!actions_)
        return;
    //: Menu entry; %1 is the name of a change, "Flag".
    actions_->action("undo")->setText(undo_ ? tr("&Undo “%1”").arg(changeWords(undo_->name)) : tr("&Undo"));
    //: Menu entry; %1 is the name of a change, "Flag".
    actions_->action("redo")->setText(redo_ ? tr("&Redo “%1”").arg(changeWords(redo_->name)) : tr("&Redo"));
    const ArticleSession* session = desk_->session();
    //: Title of the window; %1 is the title of an article.
    setWindowTitle(session ? tr("%1 — Duizhao").arg(fromUtf8(session->summary().title)) : tr("Duizhao"));
    refresh();
}

void MainWindow::refreshStatus() {
    const ArticleSession* session = desk_->session();
    if (!session) {
        status_->setText({});
        return;
    }
    const QLocale locale;
    const auto pair = view().currentPair();
    const auto count = static_cast<qulonglong>(session->reader().pairCount());
    const QString place =
        pair ? tr("pair %1 of %2")
                   .arg(locale.toString(static_cast<qulonglong>(pair->number + 1)), locale.toString(count))
             : tr("%n pair(s)", nullptr, static_cast<int>(count));
    const QString flags = tr("%n flag(s)", nullptr, static_cast<int>(session->summary().annotations));
    const QString saved = !session->editable()    ? tr("read-only")
                          : inspector().pending() ? tr("saving…")
                                                  : tr("saved");
    //: Status line: %1 is "pair 9 of 68", %2 "3 flags", %3 "saved".
    QString words = tr("%1 · %2 · %3").arg(place, flags, saved);
    if (const auto waiting = static_cast<int>(issues_->count()))
        //: Appended to the status line.
        words += tr(" · %n issue(s) to look at", nullptr, waiting);
    if (view().corrected())
        //: Appended to the status line: the translation is shown with its corrections in it.
        words += tr(" · with corrections");
    if (session->blind())
        //: Appended to the status line: the article is annotated without issues, score, system and others in
        //: sight.
        words += tr(" · blind");
    if (const int alike = lists_->sameCount())
        //: Appended to the status line: places with the same translation as the one flagged last.
        words += tr(" · %n more place(s) with the same translation", nullptr, alike);
    status_->setText(words);
}

} // namespace duizhao
