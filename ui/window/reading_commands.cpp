#include "ui/window/reading_commands.h"

#include "core/base/uuid.h"
#include "ui/annotating/span_edges.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/pair_panel.h"
#include "ui/inspector/pair_text_panel.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"
#include "ui/words/words.h"

#include <algorithm>

namespace duizhao {

ReadingCommands::ReadingCommands(Desk& desk, ParallelView& view, Inspector& inspector, QObject* parent)
    : QObject(parent), desk_(desk), view_(view), inspector_(inspector) {
    connect(&desk_, &Desk::changed, this, &ReadingCommands::followChange);
    connect(&view_, &ParallelView::currentPairChanged, this, &ReadingCommands::followPair);
    connect(&view_, &ParallelView::annotationClicked, this, &ReadingCommands::activate);
    connect(&inspector_, &Inspector::flagChosen, this, &ReadingCommands::activate);
    connect(&inspector_, &Inspector::placeWanted, this, &ReadingCommands::setPlace);
    connect(&inspector_, &Inspector::left, this, &ReadingCommands::backToText);
}

std::optional<std::string> ReadingCommands::flag() {
    const auto pair = view_.currentPair();
    if (!pair || !desk_.session())
        return std::nullopt;
    auto id = desk_.session()->flag(*pair, chosenWords());
    if (!id)
        return std::nullopt;
    view_.clearSelection();
    activate(*id);
    Q_EMIT flagged();
    return id;
}

std::optional<TextSelection> ReadingCommands::chosenWords() const {
    return view_.selection() ? view_.selection() : view_.hitAtCaret();
}

bool ReadingCommands::chooseFlag() {
    if (hasFlag())
        return true;
    const std::vector<Annotation> flags = flagsHere();
    if (!flags.empty())
        activate(flags.front().id);
    return !flags.empty();
}

std::vector<Annotation> ReadingCommands::flagsHere() const {
    const auto pair = view_.currentPair();
    return pair && desk_.session() ? desk_.session()->annotationsOf(*pair) : std::vector<Annotation>();
}

void ReadingCommands::removeFlag() {
    if (!hasFlag())
        return;
    inspector_.flush();
    if (const auto flag = desk_.session()->annotation(view_.activeAnnotation()))
        desk_.session()->remove(*flag);
}

bool ReadingCommands::hasFlag() const { return desk_.session() && !view_.activeAnnotation().empty(); }

bool ReadingCommands::canSetPlace() const { return hasFlag() && view_.caret().has_value(); }

void ReadingCommands::setPlace() {
    if (!canSetPlace())
        return;
    const auto flag = desk_.session()->annotation(view_.activeAnnotation());
    const TextPlace caret = *view_.caret();
    if (!flag)
        return;
    if (flag->anchors.front().side == caret.side) {
        showSide(other(caret.side));
        Q_EMIT said(tr("Put the caret in the other column, where the words are missing, and try again."));
        return;
    }
    desk_.session()->setPlace(*flag, caret.side, caret.offset);
}

void ReadingCommands::showSide(Side side) {
    if (view_.showsSide(side))
        return;
    view_.setPageLayout(PageLayout::sideBySide);
    Q_EMIT said(tr("Both columns are shown now."));
}

void ReadingCommands::goToChange(const std::vector<ChangedPlace>& places) {
    const auto pair = view_.currentPair();
    const auto isHere = [&pair](const ChangedPlace& place) {
        return pair && pair->span(place.side).contains(place.span);
    };
    if (places.empty() || std::any_of(places.begin(), places.end(), isHere))
        return;
    const ChangedPlace& first = places.front();
    if (!first.wholePair) {
        showSide(first.side);
        return view_.scrollToSpan(first.side, first.span);
    }
    const auto number = desk_.session()->reader().pairAt(first.side, first.span.begin);
    if (number && *number)
        view_.setCurrentPair(**number);
}

void ReadingCommands::setSeverity(Severity severity) {
    if (hasFlag())
        inspector_.flagEditor().setSeverity(severity);
}

// What is typed next must not fall upon the text: fields are shown before, where the inspector was hidden.

void ReadingCommands::startCategory() {
    if (!chooseFlag())
        return;
    inspector_.show();
    inspector_.flagEditor().startCategory();
}

void ReadingCommands::startNote() {
    inspector_.show();
    if (chooseFlag())
        inspector_.flagEditor().startNote();
    else
        inspector_.pairTexts().startNote();
}

void ReadingCommands::startCorrection() {
    inspector_.show();
    if (chooseFlag())
        inspector_.flagEditor().startCorrection();
    else
        inspector_.pairTexts().startCorrection();
}

bool ReadingCommands::hasPair() const { return desk_.session() && view_.currentPair().has_value(); }

void ReadingCommands::doneAndNext() {
    if (!hasPair())
        return;
    // What could not be stored is still to be done here.
    if (inspector_.flush() && inspector_.pairPanel().setState(PairState::done))
        view_.nextPair();
    backToText();
}

void ReadingCommands::setState(PairState state) {
    if (hasPair())
        inspector_.pairPanel().setState(state);
}

void ReadingCommands::activate(const std::string& id) {
    if (view_.activeAnnotation() != id) {
        view_.setActiveAnnotation(id);
        visit_ = randomUuid();
    }
    inspector_.setActiveFlag(id);
    Q_EMIT placeChanged();
}

bool ReadingCommands::hasLeftOut() {
    if (!view_.hasLeftOut())
        tell(tr("Nothing was left out of this article."));
    return view_.hasLeftOut();
}

void ReadingCommands::showLeftOut(bool open) {
    if (hasLeftOut())
        view_.setLeftOutOpen(open);
}

void ReadingCommands::toggleLeftOutHere() {
    if (hasLeftOut() && !view_.toggleLeftOutHere())
        tell(tr("No lines were left out near this pair."));
}

void ReadingCommands::backToText() { view_.setFocus(Qt::OtherFocusReason); }

void ReadingCommands::followArticle() {
    inspector_.setSession(desk_.heldSession());
    view_.setSession(desk_.session());
    activate({});
    followPair();
}

void ReadingCommands::followPair() {
    const auto pair = view_.currentPair();
    inspector_.setPair(pair);
    const std::string active = view_.activeAnnotation();
    if (!active.empty() && pair && desk_.session()) {
        const std::vector<Annotation> flags = desk_.session()->annotationsOf(*pair);
        if (std::none_of(flags.begin(), flags.end(),
                         [&](const Annotation& flag) { return flag.id == active; }))
            activate({});
    }
    Q_EMIT placeChanged();
}

void ReadingCommands::followChange() {
    if (hasFlag() && !desk_.session()->annotation(view_.activeAnnotation()))
        activate({});
    Q_EMIT placeChanged();
}

// ---- from flag to flag

FlagFilter ReadingCommands::shownFlags() const {
    FlagFilter filter;
    if (desk_.session()->blind())
        filter.annotator = desk_.editor().annotator;
    return filter;
}

std::optional<OrderedFlag> ReadingCommands::answered(Result<std::optional<OrderedFlag>> answer) {
    if (answer)
        return std::move(*answer);
    tell(sentence(answer.error()));
    return std::nullopt;
}

std::optional<OrderedFlag> ReadingCommands::activeInOrder() {
    const std::string& active = view_.activeAnnotation();
    if (active.empty())
        return std::nullopt;
    return answered(orderedFlag(desk_.session()->library(), desk_.session()->reader().bitext(), active));
}

void ReadingCommands::stepFlag(int direction) {
    const auto pair = view_.currentPair();
    if (!pair || !desk_.session())
        return;
    const Library& library = desk_.session()->library();
    const std::int64_t bitext = desk_.session()->reader().bitext();
    const FlagFilter shown = shownFlags();
    // Without a chosen flag from the current pair on, itself included.
    const auto active = activeInOrder();
    const auto next = direction > 0 ? active ? flagBehind(library, bitext, *active, shown)
                                             : flagFrom(library, bitext, pair->number, shown)
                      : active ? flagBefore(library, bitext, *active, shown)
                                    : flagUpTo(library, bitext, pair->number, shown);
    if (!next)
        return tell(sentence(next.error()));
    if (*next)
        return goTo(**next);
    Q_EMIT said(direction > 0 ? tr("There is no flag further on.")
                              : tr("There is no flag before this place."));
}

void ReadingCommands::goTo(const OrderedFlag& flag) {
    view_.scrollToSpan(flag.side, flag.span);
    activate(flag.id);
    backToText();
}

bool ReadingCommands::nextUndescribed() {
    if (!desk_.session())
        return false;
    const Library& library = desk_.session()->library();
    const std::int64_t bitext = desk_.session()->reader().bitext();
    FlagFilter waiting = shownFlags();
    waiting.onlyWaiting = true;
    const auto pair = view_.currentPair();
    auto next = activeInOrder();
    if (!next)
        next = answered(flagFrom(library, bitext, pair ? pair->number : 0, waiting));
    else if (!next->waits)
        next = answered(flagBehind(library, bitext, *next, waiting));
    if (!next)
        next = answered(flagFrom(library, bitext, 0, waiting));
    if (next)
        goTo(*next);
    return next.has_value();
}

std::size_t ReadingCommands::undescribed() {
    if (!desk_.session())
        return 0;
    const auto count =
        waitingFlags(desk_.session()->library(), desk_.session()->reader().bitext(), shownFlags().annotator);
    return count ? *count : 0;
}

void ReadingCommands::moveEdge(Edge edge, int direction) {
    const auto flag = hasFlag() ? desk_.session()->annotation(view_.activeAnnotation()) : std::nullopt;
    if (!flag || flag->wholePair || flag->anchors.front().span.empty())
        return;
    const Anchor& anchor = flag->anchors.front();
    const ArticleReader& reader = desk_.session()->reader();
    TextSpan range = anchor.span;
    for (const std::size_t at : {anchor.span.begin, anchor.span.end - 1})
        if (const auto number = reader.pairAt(anchor.side, at); number && *number)
            if (const auto pair = desk_.session()->pair(**number)) {
                const TextSpan whole = pair->span(anchor.side);
                range = {std::min(range.begin, whole.begin), std::max(range.end, whole.end)};
            }
    const auto text = reader.text(anchor.side, range);
    if (!text)
        return;
    const auto moved = movedEdge(*text, {anchor.span.begin - range.begin, anchor.span.end - range.begin},
                                 edge == Edge::begin, direction);
    if (!moved)
        return;
    if (desk_.session()->setSpan(*flag, moved->shifted(range.begin), visit_))
        view_.scrollToSpan(anchor.side, moved->shifted(range.begin));
}

} // namespace duizhao
