// What helps a reader of the parallel view: lit words, the overview, where things stand.

#include "ui/parallel/parallel_view_state.h"

#include <utility>

namespace duizhao {

void ParallelView::buildOverview() {
    state_->overview = new OverviewReader(this);
    state_->strip = new OverviewStrip(this);
    state_->strip->hide();
    connect(state_->overview, &OverviewReader::changed, this,
            [this] { state_->strip->setMarks(state_->overview->marks()); });
    connect(state_->strip, &OverviewStrip::pairWanted, this, [this](std::size_t pair) {
        goToPair(pair);
        setFocus(Qt::MouseFocusReason);
    });
    connect(this, &ParallelView::currentPairChanged, this, [this] {
        state_->strip->setCurrentPair(state_->caret ? state_->caret->currentPair() : std::nullopt);
    });
}

/// Between the text and the scroll bar, where there is an article.
void ParallelView::placeOverview() {
    const int width = state_->session ? OverviewStrip::stripWidth : 0;
    setViewportMargins(0, 0, width, 0);
    const QRect text = viewport()->geometry();
    state_->strip->setGeometry(text.right() + 1, text.top(), width, text.height());
    state_->strip->setVisible(width > 0);
}

std::vector<LitWord> ParallelView::counterpartsAt(const Pair& pair, Side side, std::size_t offset) const {
    return state_->counterparts ? state_->counterparts->at(pair, side, offset) : std::vector<LitWord>();
}

void ParallelView::setHits(std::vector<SearchHit> hits) {
    std::vector<std::size_t> pairs;
    for (const SearchHit& hit : hits)
        pairs.push_back(hit.pair);
    state_->overview->setHits(std::move(pairs));
    state_->hits = std::move(hits);
    state_->currentHit.reset();
    viewport()->update();
}

void ParallelView::setCurrentHit(const std::optional<SearchHit>& hit) {
    state_->currentHit = hit;
    viewport()->update();
}

std::optional<TextSelection> ParallelView::hitAtCaret() const {
    const auto& hit = state_->currentHit;
    const auto place = caret();
    if (!hit || !place || place->side != hit->side || place->offset != hit->span.begin)
        return std::nullopt;
    return TextSelection{hit->side, hit->span};
}

const std::vector<SearchHit>& ParallelView::hits() const { return state_->hits; }

void ParallelView::setIssues(std::vector<IssueMark> issues) {
    state_->issues = std::move(issues);
    viewport()->update();
}

void ParallelView::setActiveIssue(std::int64_t issue) {
    state_->activeIssue = issue;
    viewport()->update();
}

const std::vector<IssueMark>& ParallelView::issues() const { return state_->issues; }

void ParallelView::setWordTags(std::vector<WordTag> tags) {
    state_->wordTags = std::move(tags);
    viewport()->update();
}

const std::vector<WordTag>& ParallelView::wordTags() const { return state_->wordTags; }

const OverviewReader& ParallelView::overview() const { return *state_->overview; }

const OverviewStrip& ParallelView::overviewStrip() const { return *state_->strip; }

void ParallelView::setLexicon(const Lexicon* lexicon) { state_->lexicon = lexicon; }

void ParallelView::setLearnedWords(const LearnedWords& learned) {
    if (!state_->session)
        return;
    const ArticleSummary& summary = state_->session->summary();
    state_->counterparts.emplace(summary.sourceLanguage, summary.targetLanguage, state_->lexicon, learned);
    const auto place = std::exchange(state_->litPlace, std::nullopt);
    lightWordAt(place);
}

const std::vector<LitWord>& ParallelView::litWords() const { return state_->litWords; }

/// Nothing: no word is looked at.
void ParallelView::lightWordAt(const std::optional<TextPlace>& place) {
    if (place == state_->litPlace)
        return;
    state_->litPlace = place;
    std::vector<LitWord> words;
    if (place && state_->counterparts)
        if (const auto number = state_->page->pairOfPlace(*place))
            if (const auto pair = state_->page->pair(*number))
                words = state_->counterparts->at(*pair, place->side, place->offset);
    if (words == state_->litWords)
        return;
    state_->litWords = std::move(words);
    viewport()->update();
}

std::optional<Pair> ParallelView::hoverPair() const {
    return state_->page && state_->hoverPair ? state_->page->pair(*state_->hoverPair) : std::nullopt;
}

void ParallelView::setHoverPair(const std::optional<std::size_t>& pair) {
    if (std::exchange(state_->hoverPair, pair) != pair)
        Q_EMIT hoverPairChanged();
}

std::optional<TextPlace> ParallelView::characterAt(const QPoint& point) const {
    const auto row = state_->page ? state_->page->rowAtY(point.y()) : std::nullopt;
    if (!row || state_->page->row(*row).kind == Row::Kind::leftOut)
        return std::nullopt;
    const auto layout = state_->page->layout(*row);
    const QPointF inRow = point - QPointF(0, static_cast<qreal>(state_->page->scroll().topOf(*row)));
    const Side side = layout->sideAt(inRow);
    const auto offset = layout->cell(side).characterAt(inRow - layout->cellOrigin(side));
    if (!offset)
        return std::nullopt;
    return TextPlace{side, layout->content().cell(side).toText(*offset)};
}

QRectF ParallelView::rectOf(Side side, TextSpan span) const {
    if (!state_->page)
        return {};
    const auto pair = state_->page->pairOfPlace({side, span.begin});
    const auto row = pair ? state_->page->rowOfPair(*pair) : std::nullopt;
    if (!row)
        return {};
    const auto layout = state_->page->layout(*row);
    const TextSpan cell = layout->content().cell(side).toCell(span);
    QRectF extent;
    for (const QRectF& line : layout->rectsOf(side, cell))
        extent = extent.isNull() ? line : extent.united(line);
    if (extent.isNull())
        extent = layout->cell(side).caretRect(cell.begin).translated(layout->cellOrigin(side));
    return extent.translated(0, static_cast<qreal>(state_->page->scroll().topOf(*row)));
}

} // namespace duizhao
