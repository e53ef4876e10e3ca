// What the desk changes at many places, takes back and makes again.

#include "ui/window/desk.h"

#include <algorithm>

namespace duizhao {

namespace {

// Up to here a change takes well below 50 ms (measured: .1 ms a flag, .03 ms a dismissed issue; undone, .1 ms
// and some 600 bytes a flag).
constexpr std::size_t placesAtOnce = 200;
constexpr std::size_t sizeAtOnce = 120'000;

/// A change of more places is not at one where a reader could be led to.
constexpr std::size_t mostPlaces = 16;

} // namespace

void Desk::make(const ArticleChange& change, std::function<void()> done) {
    if (!session_)
        return;
    if (change.places <= placesAtOnce) {
        if (session_->make(change))
            done();
        return;
    }
    const std::int64_t article = session_->summary().article;
    changeBehind(
        change.name,
        [change, editor = editor_, article, bitext = session_->reader().bitext()](Library& library) {
            return change.make({library, editor.window, editor.annotator, article, change.name}, bitext);
        },
        [this, article, done = std::move(done)] {
            Q_EMIT edited();
            noticeOthers();
            if (isOpen(article))
                done();
        });
}

/// Through a connection of its own, while that of the window refuses changes instead of waiting for this one.
bool Desk::changeBehind(const std::string& name, std::function<Result<void>(Library&)> change,
                        std::function<void()> done) {
    if (changing()) {
        Q_EMIT failed({ErrorCode::changeGoingOn, name, goingOn_});
        return false;
    }
    goingOn_ = name;
    library_->yieldTo(name);
    changeTask_.start<std::monostate>(
        [file = library_->file(), change = std::move(change)](const Progress&) -> Result<std::monostate> {
            DUIZHAO_TRY(library, Library::open(file, Library::Creation::mustExist));
            DUIZHAO_CHECK(change(library));
            return std::monostate();
        },
        [this, library = library_, done = std::move(done)](const Result<std::monostate>& result) {
            library->yieldTo({});
            if (library_)
                library_->yieldTo({});
            if (!result)
                Q_EMIT failed(result.error());
            else if (library == library_)
                done();
            Q_EMIT changeFinished(result.ok());
        });
    Q_EMIT changeStarted(name);
    return true;
}

void Desk::noteEdited(std::int64_t article) {
    Q_EMIT edited();
    if (const auto made = undoStepIn(article))
        fromList_.push_back({article, made->entry.number});
    if (isOpen(article))
        session_->refresh();
    else
        Q_EMIT changed(); // what can be undone is different now
}

std::optional<Desk::Step> Desk::undoStepIn(std::int64_t article) const {
    const auto entry = duizhao::nextUndo(*library_, article, editor_.window);
    return entry && *entry ? std::optional(Step{article, **entry}) : std::nullopt;
}

std::optional<Desk::Step> Desk::redoStepIn(std::int64_t article) const {
    const auto entry = duizhao::nextRedo(*library_, article, editor_.window);
    return entry && *entry ? std::optional(Step{article, **entry}) : std::nullopt;
}

/// Of an article that is not open, only what was made in the list: nothing changes out of sight.
std::optional<Desk::Step> Desk::undoStep() const {
    std::optional<Step> latest;
    if (session_)
        latest = undoStepIn(session_->summary().article);
    for (const ChangeId& change : fromList_)
        if (!latest || change.number > latest->entry.number)
            if (const auto step = undoStepIn(change.article); step && step->entry.number == change.number)
                latest = step;
    return latest;
}

bool Desk::redoable(const ChangeId& change) const {
    if (!isOpen(change.article) && std::find(fromList_.begin(), fromList_.end(), change) == fromList_.end())
        return false;
    const auto step = redoStepIn(change.article);
    return step && step->entry.number == change.number;
}

std::optional<Desk::Step> Desk::redoStep() {
    while (!undone_.empty() && !redoable(undone_.back()))
        undone_.pop_back(); // there were other changes since, or its article is not open
    if (!undone_.empty())
        return redoStepIn(undone_.back().article);
    return session_ ? redoStepIn(session_->summary().article) : std::nullopt; // taken back before a restart
}

std::optional<HistoryEntry> Desk::nextUndo() const {
    const auto step = undoStep();
    return step ? std::optional(step->entry) : std::nullopt;
}

std::optional<HistoryEntry> Desk::nextRedo() {
    const auto step = redoStep();
    return step ? std::optional(step->entry) : std::nullopt;
}

bool Desk::undo() {
    const auto step = undoStep();
    return step && takeStep(*step, true);
}

bool Desk::redo() {
    const auto step = redoStep();
    return step && takeStep(*step, false);
}

bool Desk::takeBack(const ChangeId& change) {
    const auto step = undoStepIn(change.article);
    if (step && step->entry.number == change.number)
        return takeStep(*step, true);
    Q_EMIT failed({ErrorCode::nothingToUndo});
    return false;
}

bool Desk::takeStep(const Step& step, bool undoing) {
    if (step.entry.size > sizeAtOnce)
        return takeStepBehind(step, undoing);
    const bool open = isOpen(step.article);
    const ChangeId taken{step.article, step.entry.number};
    if (undoing)
        undone_.push_back(taken); // before anyone asks what can be made again
    if (!(open ? (undoing ? session_->undo() : session_->redo()) : takeStepBeside(step.article, undoing))) {
        if (undoing)
            std::erase(undone_, taken);
        return false;
    }
    if (!undoing)
        std::erase(undone_, taken);
    Q_EMIT listChanged();
    if (undoing && step.entry.name == change::removeArticle)
        openArticle(step.article);
    else if (!open)
        Q_EMIT changed();
    sayWhere(taken);
    return true;
}

void Desk::sayWhere(const ChangeId& change) {
    if (!isOpen(change.article))
        return;
    if (const auto places = changedPlaces(*library_, change.number, mostPlaces))
        Q_EMIT travelled(*places);
}

/// In an article that is not open.
bool Desk::takeStepBeside(std::int64_t article, bool undoing) {
    const auto done = undoing ? duizhao::undo(*library_, article, editor_.window)
                              : duizhao::redo(*library_, article, editor_.window);
    if (done)
        Q_EMIT edited();
    else
        Q_EMIT failed(done.error());
    return done.ok();
}

bool Desk::takeStepBehind(const Step& step, bool undoing) {
    return changeBehind(
        step.entry.name,
        [article = step.article, window = editor_.window, undoing](Library& library) -> Result<void> {
            const auto taken =
                undoing ? duizhao::undo(library, article, window) : duizhao::redo(library, article, window);
            return taken ? Result<void>() : Result<void>(taken.error());
        },
        [this, taken = ChangeId{step.article, step.entry.number}, undoing] {
            std::erase(undone_, taken);
            if (undoing)
                undone_.push_back(taken);
            Q_EMIT edited();
            noticeOthers();
            sayWhere(taken);
        });
}

} // namespace duizhao
