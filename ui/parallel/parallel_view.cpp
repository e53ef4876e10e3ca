#include "ui/parallel/parallel_view.h"

#include "ui/parallel/accessible_parallel_view.h"
#include "ui/parallel/hit_painter.h"
#include "ui/parallel/parallel_view_state.h"
#include "ui/parallel/row_painter.h"
#include "ui/parallel/tag_painter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace duizhao {

namespace {

TextPlace placeOf(const Pair& pair) {
    const Side side = pair.source.empty() ? Side::target : Side::source;
    return {side, pair.span(side).begin};
}

} // namespace

ParallelView::Watch::Watch(ParallelView& view) : view_(view), before_(look()) {}

ParallelView::Watch::Seen ParallelView::Watch::look() const {
    const State& state = *view_.state_;
    if (!state.page)
        return {};
    return {state.caret->currentPair(), state.caret->selection(), view_.caret(),
            state.page->scroll().firstRow()};
}

ParallelView::Watch::~Watch() {
    const Seen now = look();
    if (now.pair != before_.pair)
        Q_EMIT view_.currentPairChanged();
    if (now.selection != before_.selection)
        Q_EMIT view_.selectionChanged();
    if (now.pair != before_.pair || now.topRow != before_.topRow)
        Q_EMIT view_.positionChanged();
    if (now.caret != before_.caret)
        view_.state_->peeked = false;
    if (now.caret != before_.caret && view_.state_->drag == State::Drag::none) // by the keyboard
        view_.lightWordAt(now.caret);
    if (now.caret != before_.caret || now.selection != before_.selection)
        view_.tellAssistiveTechnology();
}

ParallelView::ParallelView(QWidget* parent) : QAbstractScrollArea(parent), state_(std::make_unique<State>()) {
    installParallelViewAccessibility(); // before anything asks for the interface
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(300, 120);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Parallel text"));
    buildOverview();
}

ParallelView::~ParallelView() = default;

void ParallelView::setSession(ArticleSession* session) {
    if (session == state_->session)
        return;
    for (const QMetaObject::Connection& connection : state_->connections)
        disconnect(connection);
    state_->connections.clear();
    state_->session = session;
    state_->activeAnnotation.clear();
    placeOverview();
    rebuild(false);
    state_->counterparts.reset();
    state_->overview->setSession(session);
    if (session)
        setLearnedWords({});
    if (session)
        follow(*session);
    tellAllChanged();
}

void ParallelView::follow(ArticleSession& session) {
    state_->connections = {connect(&session, &ArticleSession::changed, this,
                                   [this] {
                                       if (state_->look.corrected)
                                           rebuild(true); // other words, other lines
                                       else
                                           state_->page->forgetMarks();
                                       viewport()->update();
                                   }),
                           connect(&session, &QObject::destroyed, this, [this] {
                               state_->caret.reset();
                               state_->page.reset();
                               state_->counterparts.reset();
                               ++state_->setting;
                               state_->session = nullptr;
                               viewport()->update();
                           })};
}

/// The same pair number or offset may mean another text now.
void ParallelView::tellAllChanged() {
    Q_EMIT currentPairChanged();
    Q_EMIT selectionChanged();
    Q_EMIT positionChanged();
}

ArticleSession* ParallelView::session() const { return state_->session; }
ParallelPage* ParallelView::page() const { return state_->page.get(); }
TextCaret* ParallelView::textCaret() const { return state_->caret.get(); }
std::size_t ParallelView::setting() const { return state_->setting; }

/// Lays the article out anew. With `keepPlace` the current pair, or else the top one, stays where it is.
void ParallelView::rebuild(bool keepPlace) {
    State& state = *state_;
    std::optional<TextPlace> anchor;
    std::optional<TextPlace> caretPlace;
    std::optional<TextPlace> pairPlace;
    const std::optional<TextSelection> chosen = keepPlace ? selection() : std::nullopt;
    std::set<std::size_t> openRuns;
    qreal y = 0;
    if (keepPlace && state.page && !state.page->empty()) {
        caretPlace = caret();
        if (const auto current = currentPair())
            pairPlace = placeOf(*current);
        openRuns = state.page->openRuns();
        auto pair = state.caret->currentPair();
        if (!pair || !state.page->extentOf(*pair).intersects(viewport()->rect()))
            pair = state.page->topPair();
        if (const auto kept = pair ? state.page->pair(*pair) : std::nullopt) {
            anchor = placeOf(*kept);
            y = state.page->extentOf(*pair).top();
        }
    }
    setHoverPair(std::nullopt);
    state.hoverLeftOut.reset();
    state.litPlace.reset();
    state.litWords.clear();
    state.caret.reset();
    state.page.reset();
    ++state.setting;
    setVerticalScrollBarPolicy(state.session ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (state.session) {
        state.page = std::make_unique<ParallelPage>(*state.session, state.mode, viewport()->size(),
                                                    state.zoom, state.look);
        if (state.leftOutOpen)
            state.page->setAllLeftOutOpen(true);
        else
            state.page->openThese(openRuns);
        state.caret = std::make_unique<TextCaret>(*state.page);
        if (caretPlace)
            state.caret->goToPlace(*caretPlace);
        if (chosen)
            state.caret->select(*chosen);
        // The place may be that of a side the pair has nothing on, or of its row's beginning there.
        const auto read = pairPlace ? state.page->pairOfPlace(*pairPlace) : std::nullopt;
        if (read && !chosen && state.caret->currentPair() != read)
            state.caret->goToPair(*read);
        if (const auto pair = anchor ? state.page->pairOfPlace(*anchor) : std::nullopt)
            if (const auto row = state.page->rowOfPair(*pair))
                state.page->scroll().pin(*row,
                                         std::llround(y - state.page->layout(*row)->extentOf(*pair).top()));
    }
    refreshScrollBar();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&reset);
    }
}

void ParallelView::setLeftOutOpen(bool open) {
    const Watch watch(*this);
    state_->leftOutOpen = open;
    if (state_->page)
        state_->page->setAllLeftOutOpen(open);
    refreshScrollBar();
    viewport()->update();
}

bool ParallelView::leftOutOpen() const { return state_->leftOutOpen; }

bool ParallelView::hasLeftOut() const { return state_->page && state_->page->hasLeftOut(); }

std::optional<Pair> ParallelView::currentPair() const {
    const auto number = state_->caret ? state_->caret->currentPair() : std::nullopt;
    return number ? state_->page->pair(*number) : std::nullopt;
}

void ParallelView::setCurrentPair(std::size_t number) { goToPair(number); }

void ParallelView::goToPair(std::size_t number) {
    if (!state_->page)
        return;
    const Watch watch(*this);
    if (!state_->caret->goToPair(number))
        return;
    state_->page->reveal(state_->page->extentOf(number));
    afterScroll();
}

void ParallelView::nextPair() {
    if (const auto pair = currentPair())
        goToPair(pair->number + 1);
}

void ParallelView::previousPair() {
    const auto pair = currentPair();
    if (pair && pair->number > 0)
        goToPair(pair->number - 1);
}

std::optional<TextSelection> ParallelView::selection() const {
    return state_->caret ? state_->caret->selection() : std::nullopt;
}

void ParallelView::setSelection(const TextSelection& selection) {
    if (!state_->caret)
        return;
    const Watch watch(*this);
    state_->caret->select(selection);
    revealCaret();
}

void ParallelView::clearSelection() {
    if (!state_->caret)
        return;
    const Watch watch(*this);
    state_->caret->clearSelection();
    viewport()->update();
}

QString ParallelView::selectedText() const {
    const auto chosen = selection();
    if (!chosen)
        return {};
    const auto text = state_->session->reader().text(chosen->side, chosen->span);
    return text ? QString::fromStdU16String(*text) : QString();
}

Side ParallelView::activeSide() const { return state_->caret ? state_->caret->side() : Side::source; }

std::optional<TextPlace> ParallelView::caret() const {
    if (!state_->caret || !state_->caret->valid())
        return std::nullopt;
    return state_->caret->place();
}

void ParallelView::copy() {
    QString text = selectedText();
    const auto pair = currentPair();
    if (text.isEmpty() && pair)
        text = QString::fromStdU16String(pair->text(activeSide()));
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

ReadingPosition ParallelView::position() const {
    if (!state_->page)
        return {};
    const auto number = state_->page->topPair();
    const auto top = number ? state_->page->pair(*number) : std::nullopt;
    const auto current = currentPair();
    return {top ? placeOf(*top) : TextPlace{}, current ? caret().value_or(placeOf(*current)) : TextPlace{}};
}

void ParallelView::restorePosition(const ReadingPosition& position) {
    if (!state_->page)
        return;
    const Watch watch(*this);
    state_->caret->goToPlace(position.current);
    if (const auto pair = state_->page->pairOfPlace(position.top))
        if (const auto row = state_->page->rowOfPair(*pair)) {
            const qreal within = state_->page->layout(*row)->extentOf(*pair).top();
            state_->page->scroll().pin(*row, *pair == 0 ? 0 : -std::llround(within) + 8);
        }
    lightWordAt(std::nullopt); // nobody looks at a word yet
    afterScroll();
}

void ParallelView::scrollToSpan(Side side, TextSpan span) {
    if (!state_->page)
        return;
    const Watch watch(*this);
    if (!state_->caret->goToPlace({side, span.begin}))
        return;
    const QRectF rect = state_->caret->rect();
    if (rect.top() < 0 || rect.bottom() > viewport()->height()) // out of sight: to the upper third
        state_->page->moveTo(rect, viewport()->height() / 3.0);
    revealCaret();
}

void ParallelView::revealCurrentPair() {
    const auto number = state_->caret ? state_->caret->currentPair() : std::nullopt;
    if (!number)
        return;
    const Watch watch(*this);
    const QRectF all = state_->page->extentOf(*number);
    if (all.height() > viewport()->height())
        return revealCaret();
    if (all.top() < 0 || all.bottom() > viewport()->height())
        state_->page->reveal(all);
    afterScroll();
}

void ParallelView::setActiveAnnotation(const std::string& id) {
    state_->activeAnnotation = id;
    viewport()->update();
}

const std::string& ParallelView::activeAnnotation() const { return state_->activeAnnotation; }

void ParallelView::revealCaret() {
    if (state_->caret->valid())
        state_->page->reveal(state_->caret->rect());
    afterScroll();
}

void ParallelView::afterScroll() {
    refreshScrollBar();
    viewport()->update();
}

void ParallelView::refreshScrollBar() {
    QScrollBar& bar = *verticalScrollBar();
    const auto fitted = [](std::int64_t pixels) {
        return static_cast<int>(std::min<std::int64_t>(pixels, std::numeric_limits<int>::max()));
    };
    state_->settingScrollBar = true;
    const ParallelPage* page = state_->page.get();
    bar.setRange(0, page ? fitted(page->scroll().maximum()) : 0);
    bar.setPageStep(viewport()->height());
    bar.setSingleStep(page ? page->typography().pitch() : 1);
    bar.setValue(page ? fitted(page->scroll().offset()) : 0);
    state_->settingScrollBar = false;
}

void ParallelView::scrollContentsBy(int, int) {
    if (state_->settingScrollBar || !state_->page)
        return;
    const Watch watch(*this);
    RowScroll& scroll = state_->page->scroll();
    scroll.scrollBy(verticalScrollBar()->value() - scroll.offset());
    afterScroll();
}

void ParallelView::paintEvent(QPaintEvent* event) {
    State& state = *state_;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), state.theme.paper);
    if (!state.page)
        return paintEmptyView(painter, viewport()->rect(), state.theme, state.zoom, tr("No article open"),
                              {tr("Drop a file here to read it.")});
    if (state.page->empty())
        return paintEmptyView(painter, viewport()->rect(), state.theme, state.zoom,
                              tr("Nothing to read here"), {tr("No text of this article is paired.")});
    RowPainter rows(painter, state.theme, state.page->typography(), event->rect());
    const RowScroll& scroll = state.page->scroll();
    RowState lit{.currentPair = state.caret->currentPair(),
                 .hoverPair = state.hoverPair,
                 .activeAnnotation = state.activeAnnotation,
                 .words = state.litWords};
    for (std::size_t row = scroll.firstRow(); row < scroll.endRow(); ++row) {
        const auto top = static_cast<int>(scroll.topOf(row));
        const auto layout = state.page->layout(row);
        if (top > event->rect().bottom() || top + layout->height() < event->rect().top())
            continue;
        lit.hoverLeftOut = layout->isLeftOut() && state.hoverLeftOut == layout->content().row;
        lit.selectedCell = {};
        if (state.caret->hasSelection() && state.caret->row() == row) {
            lit.selectedSide = state.caret->side();
            lit.selectedCell = state.caret->selectedCell();
        }
        rows.paint(*layout, *state.page->marks(row), lit, top);
        if (!state.issues.empty())
            paintIssues(painter, *layout, state.issues, state.activeIssue, state.theme, top);
        if (!state.hits.empty())
            paintHits(painter, *layout, state.hits, state.currentHit ? &*state.currentHit : nullptr,
                      state.theme, top);
        if (!state.wordTags.empty())
            paintTags(painter, *layout, state.wordTags, state.theme, state.page->typography().letterHeight(),
                      top);
    }
    if (hasFocus() && state.caret->valid()) {
        const QRectF caret = state.caret->rect();
        painter.fillRect(QRectF(caret.left() - 0.75, caret.top() + 3, 1.5, caret.height() - 6),
                         state.theme.accent);
    }
}

} // namespace duizhao
