#include "ui/window/reading_commands.h"

#include "core/base/uuid.h"
#include "ui/annotating/span_edges.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/pair_panel.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"

#include <algorithm>
#include <tuple>

namespace duizhao {

ReadingCommands::ReadingCommands(Desk& desk, ParallelView& view, Inspector& inspector, QObject* parent)
    : QObject(parent), desk_(desk), view_(view), inspector_(inspector) {
    connect(&desk_, &Desk::articleChanged, this, &ReadingCommands::followArticle);
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
    auto id = desk_.session()->flag(*pair, view_.selection());
    if (!id)
        return std::nullopt;
    view_.clearSelection();
    activate(*id);
    Q_EMIT flagged();
    return id;
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

void ReadingCommands::setSeverity(Severity severity) {
    if (hasFlag())
        inspector_.flagEditor().setSeverity(severity);
}

void ReadingCommands::startCategory() {
    if (hasFlag())
        inspector_.flagEditor().startCategory();
}

void ReadingCommands::startNote() {
    if (hasFlag())
        inspector_.flagEditor().startNote();
}

void ReadingCommands::startCorrection() {
    if (hasFlag())
        inspector_.flagEditor().startCorrection();
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

void ReadingCommands::backToText() { view_.setFocus(Qt::OtherFocusReason); }

void ReadingCommands::followArticle() {
    flagOrderKnown_ = false;
    inspector_.setSession(desk_.session());
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
    flagOrderKnown_ = false;
    if (hasFlag() && !desk_.session()->annotation(view_.activeAnnotation()))
        activate({});
    Q_EMIT placeChanged();
}

void ReadingCommands::stepFlag(int direction) {
    const auto pair = view_.currentPair();
    if (!pair)
        return;
    const std::vector<FlagPlace>& order = flagOrder();
    const auto active = std::find_if(order.begin(), order.end(), [this](const FlagPlace& place) {
        return place.id == view_.activeAnnotation();
    });
    auto next = order.end();
    if (active != order.end()) {
        if (direction > 0)
            next = active + 1;
        else if (active != order.begin())
            next = active - 1;
    } else {
        // From the current pair on, itself included.
        const auto here = std::find_if(order.begin(), order.end(), [&](const FlagPlace& place) {
            return direction > 0 ? place.pair >= pair->number : place.pair > pair->number;
        });
        if (direction > 0)
            next = here;
        else if (here != order.begin())
            next = here - 1;
    }
    if (next == order.end()) {
        Q_EMIT said(direction > 0 ? tr("There is no flag further on.")
                                  : tr("There is no flag before this place."));
        return;
    }
    goTo(FlagPlace(*next));
}

void ReadingCommands::goTo(const FlagPlace& place) {
    view_.scrollToSpan(place.side, place.span);
    activate(place.id);
    backToText();
}

bool ReadingCommands::nextUndescribed() {
    const std::vector<FlagPlace>& order = flagOrder();
    const auto pair = view_.currentPair();
    auto start = std::find_if(order.begin(), order.end(), [this](const FlagPlace& place) {
        return place.id == view_.activeAnnotation();
    });
    if (start == order.end() && pair)
        start = std::find_if(order.begin(), order.end(),
                             [&](const FlagPlace& place) { return place.pair >= pair->number; });
    const auto waits = [](const FlagPlace& place) { return !place.described; };
    auto next = std::find_if(start, order.end(), waits);
    if (next == order.end())
        next = std::find_if(order.begin(), start, waits);
    if (next == order.end() || next->described)
        return false;
    goTo(FlagPlace(*next));
    return true;
}

std::size_t ReadingCommands::undescribed() {
    const std::vector<FlagPlace>& order = flagOrder();
    return static_cast<std::size_t>(
        std::count_if(order.begin(), order.end(), [](const FlagPlace& place) { return !place.described; }));
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

const std::vector<ReadingCommands::FlagPlace>& ReadingCommands::flagOrder() {
    if (flagOrderKnown_ || !desk_.session())
        return flagOrder_;
    flagOrder_.clear();
    for (const Annotation& flag : desk_.session()->allAnnotations()) {
        const Anchor& anchor = flag.anchors.front();
        const auto pair = desk_.session()->reader().pairAt(anchor.side, anchor.span.begin);
        if (pair && *pair)
            flagOrder_.push_back({**pair, anchor.side, anchor.span, flag.id,
                                  !flag.category.empty() && flag.severity.has_value()});
    }
    const auto key = [](const FlagPlace& place) {
        return std::tuple(place.pair, place.side, place.span, place.id);
    };
    std::sort(flagOrder_.begin(), flagOrder_.end(),
              [&](const FlagPlace& one, const FlagPlace& two) { return key(one) < key(two); });
    flagOrderKnown_ = true;
    return flagOrder_;
}

} // namespace duizhao
