#include "ui/window/desk.h"

#include "core/exchange/wmt_tree.h"
#include "core/store/annotations.h"
#include "core/store/articles.h"
#include "ui/words/words.h"

#include <chrono>
#include <utility>

namespace duizhao {

namespace {

/// The window waits no longer for others who write; it says so, and texts are stored a little later.
constexpr std::chrono::milliseconds patience{200};

QString titleOf(const ImportRequest& request) {
    if (request.files.empty())
        return Desk::tr("Importing");
    //: Long work that goes on; %1 is the name of a file.
    return Desk::tr("Importing “%1”").arg(fromUtf8(request.files.front().filename().string()));
}

QString titleOf(const ExportRequest& request) {
    //: Long work that goes on; %1 is the name of a file.
    return Desk::tr("Exporting “%1”").arg(fromUtf8(request.file.filename().string()));
}

} // namespace

Desk::Desk(Editor editor, const Lexicon* lexicon, QObject* parent)
    : QObject(parent), editor_(std::move(editor)), lexicon_(lexicon), tree_(wmtTree()) {
    connect(&task_, &BackgroundTask::progressed, this, &Desk::progressed);
    connect(&task_, &BackgroundTask::finished, this, &Desk::startNextWork);
}

Desk::~Desk() = default;

void Desk::setAnnotator(const std::string& name) {
    if (name == editor_.annotator || name.empty())
        return;
    editor_.annotator = name;
    Q_EMIT libraryChanged();
    if (session_)
        openArticle(session_->summary().article);
}

bool Desk::editable() const { return library_ && library_->access() == LibraryAccess::readWrite; }

Result<void> Desk::openLibrary(const std::filesystem::path& file, Library::Creation creation) {
    DUIZHAO_TRY(opened, Library::open(file, creation));
    opened.setPatience(patience);
    if (changing()) // in this very file, perhaps
        opened.yieldTo(goingOn_);
    cancelWork();
    closeArticle();
    fromList_.clear();
    undone_.clear();
    library_ = std::make_shared<Library>(std::move(opened));
    seenChange_ = library_->changeCounter();
    Q_EMIT libraryChanged();
    return {};
}

bool Desk::openArticle(std::int64_t article) {
    if (!library_)
        return false;
    auto opened = ArticleSession::open(*library_, article, editor_);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return false;
    }
    // Who still has something to write into the article holds it, and the library with it.
    struct Held {
        std::shared_ptr<Library> library;
        std::unique_ptr<ArticleSession> session;
    };
    const auto held = std::make_shared<Held>(library_, std::move(*opened));
    ArticleSession* session = held->session.get();
    connect(session, &ArticleSession::failed, this, &Desk::failed);
    connect(session, &ArticleSession::edited, this, &Desk::edited);
    connect(session, &ArticleSession::changed, this, [this, session] {
        if (session_ && session_.get() != session)
            session_->refresh(); // written late into an article that is no longer open
        else
            Q_EMIT changed();
    });
    // Queued: the session may be in the middle of a call.
    connect(
        session, &ArticleSession::gone, this,
        [this, session] {
            if (session_.get() == session)
                closeArticle();
            Q_EMIT listChanged();
        },
        Qt::QueuedConnection);
    replaceSession({held, session});
    return true;
}

bool Desk::openImported(const ImportOutcome& outcome) {
    if (outcome.articles.empty())
        return false;
    const std::int64_t last = outcome.articles.back().article;
    if (outcome.again && *outcome.again != last)
        replaceReadAgain(*outcome.again, last);
    return openArticle(last);
}

bool Desk::isOpen(std::int64_t article) const { return session_ && session_->summary().article == article; }

void Desk::setTree(MqmTree tree) {
    tree_ = std::move(tree); // at the same place: the session's tree is the new one too
    Q_EMIT treeChanged();
}

void Desk::closeArticle() {
    if (session_)
        replaceSession(nullptr);
}

void Desk::replaceSession(std::shared_ptr<ArticleSession> session) {
    if (session)
        session->setTree(tree_);
    const auto before = std::exchange(session_, std::move(session));
    Q_EMIT articleChanged();
}

void Desk::removeArticle(std::int64_t article) {
    if (!library_)
        return;
    if (changing()) {
        Q_EMIT failed({ErrorCode::changeGoingOn, change::removeArticle, goingOn_});
        return;
    }
    const auto summary = articleSummary(*library_, article);
    const Edit edit{*library_, editor_.window, editor_.annotator, article, change::removeArticle};
    if (isOpen(article))
        closeArticle(); // its statements must not read while the article goes
    const auto done = duizhao::removeArticle(edit, article);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    noteEdited(article);
    Q_EMIT listChanged();
    const auto removal = undoStepIn(article);
    Q_EMIT removed(summary ? fromUtf8(summary->title) : QString(),
                   {article, removal ? removal->entry.number : 0});
}

void Desk::noticeOthers() {
    if (!library_ || library_->changeCounter() == seenChange_)
        return;
    seenChange_ = library_->changeCounter();
    Q_EMIT listChanged();
    if (session_)
        session_->noticeOthers();
}

// ---- long work

void Desk::importArticles(ImportRequest request) {
    if (!library_)
        return;
    if (!editable()) {
        Q_EMIT failed({ErrorCode::libraryReadOnly, library_->file().string()});
        return;
    }
    request.options.lexicon = lexicon_;
    enqueue({titleOf(request), [this, request, current = inThisLibrary()] {
                 task_.start<ImportOutcome>(
                     [request, file = library_->file()](const Progress& progress) {
                         return runImport(request, file, progress);
                     },
                     [this, current](Result<ImportOutcome> result) {
                         if (current())
                             finishImport(std::move(result));
                     });
             }});
}

void Desk::exportArticle(ExportRequest request) {
    if (!library_)
        return;
    runWork(
        titleOf(request),
        [request, file = library_->file()](const Progress& progress) {
            return runExport(request, file, progress);
        },
        [this, request] { Q_EMIT exported(request.file); });
}

void Desk::runWork(const QString& title, std::function<Result<void>(const Progress&)> work,
                   std::function<void()> done) {
    enqueue({title, [this, work = std::move(work), done = std::move(done), current = inThisLibrary()] {
                 task_.start<std::monostate>(
                     [work](const Progress& progress) -> Result<std::monostate> {
                         DUIZHAO_CHECK(work(progress));
                         return std::monostate();
                     },
                     [this, done, current](const Result<std::monostate>& result) {
                         if (!current())
                             return;
                         if (result)
                             done();
                         else if (result.error().code != ErrorCode::cancelled)
                             Q_EMIT failed(result.error());
                     });
             }});
}

/// For work begun now: whether its library is still the one that is open when it ends.
std::function<bool()> Desk::inThisLibrary() const {
    return [this, begun = std::weak_ptr(library_)] { return begun.lock() == library_; };
}

void Desk::enqueue(Work work) {
    waiting_.push_back(std::move(work));
    if (!task_.running())
        startNextWork();
}

void Desk::startNextWork() {
    if (task_.running())
        return;
    if (waiting_.empty()) {
        workTitle_.clear();
        Q_EMIT workFinished();
        return;
    }
    const Work work = std::move(waiting_.front());
    waiting_.pop_front();
    workTitle_ = work.title;
    work.start();
    Q_EMIT workStarted();
}

void Desk::cancelWork() {
    waiting_.clear();
    task_.cancel();
}

void Desk::finishImport(Result<ImportOutcome> result) {
    ImportOutcome outcome;
    if (result)
        outcome = std::move(*result);
    else
        outcome.errors.push_back(result.error());
    noticeOthers();
    Q_EMIT listChanged();
    Q_EMIT imported(outcome);
}

/// Read again, the former reading goes, unless a person has worked on it.
void Desk::replaceReadAgain(std::int64_t before, std::int64_t now) {
    const auto summary = articleSummary(*library_, before);
    if (!summary || now == before)
        return;
    const auto flags = allAnnotations(*library_, summary->bitext);
    const auto reviews = allPairReviews(*library_, summary->bitext);
    if (flags && reviews && flags->empty() && reviews->empty())
        removeArticle(before);
}

} // namespace duizhao
