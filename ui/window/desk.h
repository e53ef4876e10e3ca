#pragma once

#include "core/store/change_places.h"
#include "core/store/library.h"
#include "ui/article/article_session.h"
#include "ui/worker/background_task.h"
#include "ui/worker/export_job.h"
#include "ui/worker/import_job.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace duizhao {

class Lexicon;

/// A change in the history of an article.
struct ChangeId {
    std::int64_t article = 0;
    std::int64_t number = 0;

    bool operator==(const ChangeId&) const = default;
};

/// What lies on the desk of one window, without any widget: the library, the open article, and the long work
/// that is going on. Main thread only.
class Desk : public QObject {
    Q_OBJECT
public:
    /// `lexicon`: what articles are aligned with; null for none; must outlive the desk.
    Desk(Editor editor, const Lexicon* lexicon, QObject* parent = nullptr);
    ~Desk() override;

    const Editor& editor() const { return editor_; }
    const Lexicon* lexicon() const { return lexicon_; }
    /// What errors are described with, in the open article and in those opened later. Emits treeChanged().
    const MqmTree& tree() const { return tree_; }
    void setTree(MqmTree tree);
    /// The name for annotations from now on; an open article is opened again.
    void setAnnotator(const std::string& name);

    /// Null until one is open.
    Library* library() const { return library_.get(); }
    bool editable() const;
    /// Opens another library; work that goes on ends cancelled. Fails without closing the one that is open.
    Result<void> openLibrary(const std::filesystem::path& file, Library::Creation creation);

    /// Null without an open article.
    ArticleSession* session() const { return session_.get(); }
    /// The same, for who may still have something to write into the article when another one is open: article
    /// and library stay as long as they are held.
    const std::shared_ptr<ArticleSession>& heldSession() const { return session_; }
    bool isOpen(std::int64_t article) const;
    bool openArticle(std::int64_t article);
    /// Opens the last article of an import. One that was read again replaces its former reading, unless a
    /// person has worked on that.
    bool openImported(const ImportOutcome& outcome);
    void closeArticle();
    /// Removes an article from the library; undo brings it back.
    void removeArticle(std::int64_t article);
    /// An article was changed beside its session: its change can be undone here, and the session reads again.
    void noteEdited(std::int64_t article);

    /// Makes a change of the open article. One of very many places is made on a thread, so that the window
    /// does not stand still: until it is in, other changes are refused at once. `done` is called where the
    /// change went through and the article is still open.
    void make(const ArticleChange& change, std::function<void()> done);
    /// A change, or its undo or redo, is being made on a thread.
    bool changing() const { return changeTask_.running(); }

    /// Begin long work, or put it behind the work that goes on. What becomes of it is told only as long as
    /// the library is open that it was begun in.
    void importArticles(ImportRequest request);
    void exportArticle(ExportRequest request);
    /// Any other long work: `work` is called on a thread and must own what it uses; `done` on the main thread
    /// where it went well, or else failed() is emitted. `title` is what a person is told meanwhile.
    void runWork(const QString& title, std::function<Result<void>(const Progress&)> work,
                 std::function<void()> done);
    bool working() const { return task_.running(); }
    const QString& workTitle() const { return workTitle_; }
    /// Cancels the work and what waits behind it.
    void cancelWork();

    // Undo and redo of very many places go as make() does; true then means that they have begun.

    /// The latest change of this window that a person can see: in the open article, or made in the list.
    std::optional<HistoryEntry> nextUndo() const;
    /// The one that was taken back last.
    std::optional<HistoryEntry> nextRedo();
    bool undo();
    bool redo();
    /// Takes back this change, also if it was not the latest one; fails where its article was changed since.
    bool takeBack(const ChangeId& change);

    /// Looks for changes by other windows and programs.
    void noticeOthers();

Q_SIGNALS:
    void libraryChanged();
    /// Another article is open, or none. The former session lives until the signal has been delivered.
    void articleChanged();
    void treeChanged();
    /// A change was made, taken back or made again in this window; before changed().
    void edited();
    /// The open article has changed, here or elsewhere: flags, states, title.
    void changed();
    /// A change that takes a while began and ended; `name` as in the history. A failure was told before.
    void changeStarted(const std::string& name);
    void changeFinished(bool made);
    /// Undo or redo has changed the open article at these places; empty: at none, or at very many.
    void travelled(const std::vector<duizhao::ChangedPlace>& places);
    /// The list of articles must be read again.
    void listChanged();
    void workStarted();
    void progressed(duizhao::Stage stage, double fraction);
    void workFinished();
    /// The articles are in the list; none of them is open yet.
    void imported(const duizhao::ImportOutcome& outcome);
    void exported(const std::filesystem::path& file);
    void removed(const QString& title, const duizhao::ChangeId& removal);
    void failed(const duizhao::Error& error);

private:
    /// A step of undo or redo and the article it is in.
    struct Step {
        std::int64_t article;
        HistoryEntry entry;
    };
    struct Work {
        QString title;
        std::function<void()> start;
    };

    std::optional<Step> undoStep() const;
    std::optional<Step> undoStepIn(std::int64_t article) const;
    std::optional<Step> redoStep();
    std::optional<Step> redoStepIn(std::int64_t article) const;
    bool redoable(const ChangeId& change) const;
    bool takeStep(const Step& step, bool undoing);
    bool takeStepBeside(std::int64_t article, bool undoing);
    void sayWhere(const ChangeId& change);
    bool takeStepBehind(const Step& step, bool undoing);
    bool changeBehind(const std::string& name, std::function<Result<void>(Library&)> change,
                      std::function<void()> done);
    void replaceSession(std::shared_ptr<ArticleSession> session);
    std::function<bool()> inThisLibrary() const;
    void enqueue(Work work);
    void startNextWork();
    void finishImport(Result<ImportOutcome> result);
    void replaceReadAgain(std::int64_t before, std::int64_t now);

    Editor editor_;
    const Lexicon* lexicon_;
    MqmTree tree_;
    std::shared_ptr<Library> library_;
    std::shared_ptr<ArticleSession> session_;
    std::vector<ChangeId> fromList_; ///< changes made in the list, oldest first
    std::vector<ChangeId> undone_;   ///< taken back here and not made again, the latest one last
    std::int64_t seenChange_ = 0;
    std::deque<Work> waiting_;
    QString workTitle_;
    BackgroundTask task_;
    std::string goingOn_; ///< the name of the change that is being made on a thread
    BackgroundTask changeTask_;
};

} // namespace duizhao
