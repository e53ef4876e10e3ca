#include "ui/window/annotating_keys.h"

#include "core/base/uuid.h"
#include "ui/annotating/classify_bar.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"
#include "ui/window/reading_commands.h"
#include "ui/words/words.h"

#include <QKeyEvent>

namespace duizhao {

namespace {

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

/// How many units of the flagged words the bar shows.
constexpr qsizetype mostWords = 60;

} // namespace

AnnotatingKeys::AnnotatingKeys(Desk& desk, ParallelView& view, ReadingCommands& reading, ClassifyBar& bar,
                               QObject* parent)
    : QObject(parent), desk_(desk), view_(view), reading_(reading), bar_(bar) {
    view_.installEventFilter(this);
    connect(&bar_, &ClassifyBar::keyClicked, this, &AnnotatingKeys::takeCode);
    connect(&desk_, &Desk::treeChanged, this, &AnnotatingKeys::leave);
    connect(&desk_, &Desk::changed, this, &AnnotatingKeys::followChange);
    connect(&view_, &ParallelView::pageLayoutChanged, this, [this] {
        if (mode_ == Mode::words || mode_ == Mode::place) // letters stand over words that are not shown now
            leave();
    });
}

// ---- choosing words

void AnnotatingKeys::chooseWords() {
    const auto pair = view_.currentPair();
    if (!pair)
        return;
    leave();
    view_.revealCurrentPair();
    std::vector<Side> sides = {view_.activeSide(), other(view_.activeSide())};
    std::erase_if(sides, [this](Side side) { return !view_.showsSide(side); });
    choice_ = WordChoice::ofSpan(*pair, sides);
    if (choice_->empty())
        return;
    view_.clearSelection();
    mode_ = Mode::words;
    showChoice();
}

void AnnotatingKeys::choosePlace() {
    const auto pair = view_.currentPair();
    const auto described = flag();
    if (!pair || !described)
        return leave();
    const Side side = other(described->anchors.front().side);
    reading_.showSide(side);
    choice_ = WordChoice::ofPlace(*pair, side);
    mode_ = Mode::place;
    showChoice();
}

void AnnotatingKeys::showChoice() {
    view_.setWordTags(choice_->tags());
    if (choice_->first())
        view_.setSelection(*choice_->first());
    else
        view_.clearSelection();
    bar_.present(mode_ == Mode::place ? ClassifyBar::Choosing::place
                 : choice_->first()   ? ClassifyBar::Choosing::lastWord
                                      : ClassifyBar::Choosing::firstWord);
}

void AnnotatingKeys::takeWordKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Backspace) {
        if (!choice_->takeBack())
            return leave();
    } else if (isEnter(event.key()) || event.key() == Qt::Key_Space) {
        choice_->takeFirstAlone();
    } else if (!event.text().isEmpty()) {
        choice_->type(event.text().front());
    }
    if (choice_->chosen())
        finishChoice();
    else
        showChoice();
}

void AnnotatingKeys::finishChoice() {
    const TextSelection chosen = *choice_->chosen();
    const bool place = mode_ == Mode::place;
    const bool queue = queue_;
    view_.setWordTags({});
    if (place) {
        const auto described = flag();
        if (!described || !desk_.session()->setPlace(*described, chosen.side, chosen.span.begin))
            return leave();
        queue_ = queue;
        if (!queue_ || !nextInQueue())
            leave();
        return;
    }
    view_.setSelection(chosen);
    if (view_.selection() != chosen) {
        leave();
        return reading_.tell(tr("These words do not stand in one piece of the text."));
    }
    if (!reading_.flag())
        return leave();
    beginCodes();
}

// ---- describing

void AnnotatingKeys::classify() {
    leave();
    // A flag that is there is not the one meant where words are chosen.
    if (reading_.chosenWords() || !reading_.chooseFlag()) {
        if (!reading_.flag())
            return;
        const auto made = flag();
        if (made && made->wholePair)
            madeHere_ = made->id;
    }
    beginCodes();
}

void AnnotatingKeys::startQueue() {
    leave();
    queue_ = true;
    nextInQueue();
}

bool AnnotatingKeys::nextInQueue() {
    if (!reading_.nextUndescribed()) {
        leave();
        reading_.tell(tr("Every flag is described."));
        return false;
    }
    beginCodes();
    return true;
}

void AnnotatingKeys::classifyAsBefore() {
    if (!hasLast())
        return;
    if ((reading_.chosenWords() || !reading_.hasFlag()) && !reading_.flag())
        return;
    auto described = flag();
    if (!described)
        return;
    describe(*described, desk_.tree(), lastCategory_, lastSeverity_);
    desk_.session()->update(*described, change::classify);
}

std::optional<Annotation> AnnotatingKeys::flag() const {
    return desk_.session() ? desk_.session()->annotation(view_.activeAnnotation()) : std::nullopt;
}

void AnnotatingKeys::beginCodes() {
    const auto described = flag();
    if (!described)
        return leave();
    choice_.reset();
    view_.setWordTags({});
    classification_.emplace(desk_.tree(), described->category, described->severity);
    visit_ = randomUuid();
    mode_ = Mode::codes;
    showCodes();
    view_.setFocus(Qt::OtherFocusReason);
}

void AnnotatingKeys::showCodes() {
    const auto described = flag();
    if (!described)
        return leave();
    std::optional<int> left;
    if (queue_)
        left = static_cast<int>(reading_.undescribed()) - 1;
    if (left == 0)
        left.reset(); // the last one
    bar_.present(desk_.tree(), *classification_, flaggedWords(*described, mostWords), left);
    view_.scrollToSpan(described->anchors.front().side, described->anchors.front().span);
    view_.revealCurrentPair();
}

void AnnotatingKeys::takeCode(QChar key) {
    if (mode_ != Mode::codes)
        return;
    const auto answer = classification_->type(key);
    if (answer == Classification::Answer::category || answer == Classification::Answer::severity) {
        auto described = flag();
        if (!described)
            return leave();
        const MqmCategory* category = classification_->category();
        describe(*described, desk_.tree(), category ? category->id : described->category,
                 classification_->severity());
        // Both keys are one step to take back.
        if (!desk_.session()->update(*described, change::classify,
                                     "classify:" + described->id + ':' + visit_))
            return leave();
    }
    if (classification_->complete())
        finishCodes();
    else
        showCodes();
}

void AnnotatingKeys::finishCodes() {
    const MqmCategory& category = *classification_->category();
    lastCategory_ = category.id;
    lastSeverity_ = classification_->severity();
    const auto described = flag();
    // Where words of the source should stand; what is flagged in the translation stands there already.
    if (described && isOmission(category) && described->anchors.size() == 1 && !described->wholePair &&
        described->anchors.front().side == Side::source)
        return choosePlace();
    if (category.needsNote && described && described->note.empty()) {
        leave();
        return reading_.startNote();
    }
    if (!queue_ || !nextInQueue())
        leave();
}

/// The flag of a whole pair that was only made to be described, and was not.
void AnnotatingKeys::takeBackEmptyFlag() {
    const auto described = flag();
    const auto latest = desk_.nextUndo();
    if (mode_ == Mode::codes && described && described->id == madeHere_ && isUndescribed(*described) &&
        latest && latest->name == change::flag)
        desk_.undo();
}

void AnnotatingKeys::followChange() {
    if ((mode_ == Mode::codes || mode_ == Mode::place) && !flag())
        leave(); // what was being described is gone
}

void AnnotatingKeys::leave() {
    mode_ = Mode::none;
    madeHere_.clear();
    queue_ = false;
    choice_.reset();
    classification_.reset();
    view_.setWordTags({});
    bar_.hide();
}

// ---- keys

bool AnnotatingKeys::takeKey(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Escape) {
        view_.clearSelection();
        takeBackEmptyFlag();
        leave();
        return true;
    }
    const bool printable = !event.text().isEmpty() && event.text().front().isPrint();
    if (!printable && !isEnter(event.key()) && event.key() != Qt::Key_Backspace)
        return false;
    if (mode_ != Mode::codes)
        takeWordKey(event);
    else if (event.key() == Qt::Key_Backspace)
        classification_->takeBack() ? showCodes() : leave();
    else if (isEnter(event.key()))
        leave();
    else
        takeCode(event.text().front());
    return true;
}

bool AnnotatingKeys::eventFilter(QObject* watched, QEvent* event) {
    if (mode_ == Mode::none)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Plain keys are not the window's now.
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (modifiers == Qt::NoModifier && (!key->text().isEmpty() || key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (takeKey(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
        leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace duizhao
