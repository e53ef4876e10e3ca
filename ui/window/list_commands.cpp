#include "ui/window/list_commands.h"

#include "ui/lists/place_table.h"
#include "ui/lists/search_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"
#include "ui/window/reading_commands.h"
#include "ui/words/words.h"

#include <QPushButton>

#include <algorithm>
#include <tuple>
#include <utility>

namespace duizhao {

namespace {

/// How long the article must rest before the list of flags is read again.
constexpr int restMilliseconds = 250;

} // namespace

ListCommands::ListCommands(Desk& desk, ParallelView& view, ReadingCommands& reading, ListsPane& pane,
                           QObject* parent)
    : QObject(parent), desk_(desk), view_(view), reading_(reading), pane_(pane) {
    pane_.hide();
    flagRest_.setSingleShot(true);
    flagRest_.setInterval(restMilliseconds);
    connect(&flagRest_, &QTimer::timeout, this, &ListCommands::refreshFlags);
    connect(&desk_, &Desk::changed, this, &ListCommands::followChange);
    connect(&desk_, &Desk::treeChanged, &flagRest_, qOverload<>(&QTimer::start));
    connect(&reading_, &ReadingCommands::flagged, this, &ListCommands::findSame);
    connect(&pane_, &QTabWidget::currentChanged, this, &ListCommands::refreshPage);
    for (PlaceTable* table : {&pane_.flags(), &pane_.search().hits(), &pane_.same()}) {
        connect(table, &PlaceTable::looked, this, [this](const PlaceRow& row) { goTo(row, false); });
        connect(table, &PlaceTable::chosen, this, [this](const PlaceRow& row) { goTo(row, true); });
    }
    for (PlaceTable* table : {&pane_.flags(), &pane_.same()})
        connect(table, &PlaceTable::left, &reading_, &ReadingCommands::backToText);
    connect(&pane_.search(), &SearchPage::wanted, this, &ListCommands::find);
    connect(&pane_.search(), &SearchPage::nextWanted, this, [this] { stepWhenFound(1); });
    connect(&pane_.search(), &SearchPage::previousWanted, this, [this] { stepWhenFound(-1); });
    connect(&pane_.search(), &SearchPage::left, &reading_, &ReadingCommands::backToText);
    connect(&pane_.flagAllSame(), &QPushButton::clicked, this, &ListCommands::flagAllSame);
}

void ListCommands::open(ListsPane::Page page) {
    pane_.show();
    const auto pair = view_.currentPair();
    pane_.open(page, pair ? std::optional(pair->number) : std::nullopt, view_.activeAnnotation());
    refreshPage(); // also where the page was in front already
    Q_EMIT changed();
}

void ListCommands::close() {
    pane_.hide();
    forgetHits();
    showNoHits();
    reading_.backToText();
    Q_EMIT changed();
}

bool ListCommands::endSearch() {
    const bool shown = !pane_.isHidden() && pane_.page() == ListsPane::Page::search;
    if (!shown && !asked_)
        return false;
    if (shown) {
        close();
    } else {
        forgetHits();
        showNoHits();
    }
    return true;
}

void ListCommands::refreshPage() {
    refreshFlags();
    if (!pane_.isHidden() && pane_.page() == ListsPane::Page::search)
        find(pane_.search().query());
}

void ListCommands::followArticle() {
    const bool searching = asked_.has_value();
    flagRest_.stop();
    forgetHits();
    forgetFlags();
    showNoHits();
    forgetSame();
    refreshFlags();
    if (searching)
        find(pane_.search().query());
}

// ---- flags

/// The flags of others go in the moment in which the article becomes blind, not when the list is read again.
void ListCommands::followChange() {
    const ArticleSession* session = desk_.session();
    if (!sameFlag_.empty() && (!session || !session->annotation(sameFlag_)))
        forgetSame(); // it was taken back
    if (session && session->blind() && !blind_) {
        forgetFlags();
        refreshFlags();
    } else {
        blind_ = session && session->blind();
        countFlags();
        flagRest_.start();
    }
}

/// Before the list itself is read, which waits until it is looked at.
void ListCommands::countFlags() {
    const ArticleSession* session = desk_.session();
    pane_.setCount(ListsPane::Page::flags, session ? static_cast<int>(session->summary().annotations) : 0);
}

void ListCommands::forgetFlags() {
    flagWork_.forget();
    pane_.flags().setRows({});
    countFlags();
    blind_ = desk_.session() && desk_.session()->blind();
}

void ListCommands::refreshFlags() {
    if (pane_.isHidden() || pane_.page() != ListsPane::Page::flags || !desk_.session())
        return;
    flagWork_.ask<std::vector<PlaceRow>>(
        [file = desk_.library()->file(), article = desk_.session()->summary().article, tree = desk_.tree(),
         onlyOf = desk_.session()->blind() ? desk_.editor().annotator : std::string()](
            const Progress& progress) { return flagRows(file, article, tree, onlyOf, progress); },
        [this](Result<std::vector<PlaceRow>> rows) {
            if (!rows)
                return;
            pane_.setCount(ListsPane::Page::flags, static_cast<int>(rows->size()));
            pane_.flags().setRows(std::move(*rows));
        });
}

void ListCommands::goTo(const PlaceRow& row, bool intoText) {
    const SearchHit hit{row.pair, row.place.side, row.place.span};
    const auto found = std::find(found_.begin(), found_.end(), hit);
    if (found != found_.end())
        goToHit(static_cast<std::size_t>(found - found_.begin()));
    else
        view_.scrollToSpan(row.place.side, row.place.span);
    if (!row.id.empty())
        reading_.activate(row.id);
    if (intoText)
        reading_.backToText();
}

// ---- search

void ListCommands::search() {
    const QString words = view_.selectedText().simplified();
    open(ListsPane::Page::search);
    pane_.search().startTyping(words);
}

void ListCommands::find(const SearchQuery& query) {
    if (asked_ == query)
        return;
    forgetHits();
    asked_ = query;
    if (query.text.empty() || !desk_.session())
        return showNoHits();
    searchWork_.ask<FoundHits>(
        [file = desk_.library()->file(), article = desk_.session()->summary().article,
         query](const Progress& progress) { return hitRows(file, article, query, progress); },
        [this](Result<FoundHits> found) { showFound(std::move(found)); });
}

void ListCommands::showFound(Result<FoundHits> found) {
    if (!found) {
        asked_.reset(); // whoever comes back asks again
        showNoHits();
        return pane_.search().showError(sentence(found.error()));
    }
    found_ = std::move(found->hits);
    pane_.setCount(ListsPane::Page::search, static_cast<int>(found_.size()));
    pane_.search().showHits(std::move(found->rows), found->more);
    view_.setHits(found_);
    Q_EMIT changed();
    if (const int direction = std::exchange(stepWhenFound_, 0))
        stepHit(direction);
}

/// The lines stay until others take their place, so that the list does not flicker while someone types.
void ListCommands::forgetHits() {
    searchWork_.forget();
    asked_.reset();
    stepWhenFound_ = 0;
    found_.clear();
    at_.reset();
    view_.setHits({});
    Q_EMIT changed();
}

void ListCommands::showNoHits() {
    pane_.search().showNothing();
    pane_.setCount(ListsPane::Page::search, 0);
}

/// Without hits, what stands in the search field is looked for again, or asked for.
void ListCommands::stepAnyway(int direction) {
    if (!hasHits() && !searching()) {
        const SearchQuery query = pane_.search().query();
        if (query.text.empty())
            return search();
        asked_.reset();
        find(query);
    }
    stepWhenFound(direction);
}

void ListCommands::stepWhenFound(int direction) {
    if (searching())
        stepWhenFound_ = direction;
    else
        stepHit(direction);
}

void ListCommands::stepHit(int direction) {
    if (found_.empty() || !view_.caret() || !view_.currentPair())
        return;
    // Round the article: behind the last comes the first.
    const std::size_t count = found_.size();
    if (at_ && view_.caret() == caretAt_)
        goToHit(direction > 0 ? (*at_ + 1) % count : (*at_ + count - 1) % count);
    else
        goToHit(hitFromCaret(direction));
}

std::size_t ListCommands::hitFromCaret(int direction) const {
    const TextPlace caret = *view_.caret();
    const auto place = [](const SearchHit& hit) { return std::tuple(hit.pair, hit.side, hit.span.begin); };
    const std::tuple here(view_.currentPair()->number, caret.side, caret.offset);
    const auto next = std::find_if(found_.begin(), found_.end(), [&](const SearchHit& hit) {
        return direction > 0 ? here < place(hit) : here <= place(hit);
    });
    const auto at = static_cast<std::size_t>(next - found_.begin());
    return direction > 0 ? at % found_.size() : (at + found_.size() - 1) % found_.size();
}

void ListCommands::goToHit(std::size_t at) {
    const SearchHit hit = found_[at];
    reading_.showSide(hit.side);
    view_.scrollToSpan(hit.side, hit.span);
    view_.setCurrentHit(hit);
    pane_.search().hits().mark(pane_.search().hits().model().rowOf(TextSelection{hit.side, hit.span}));
    at_ = at;
    caretAt_ = view_.caret();
}

// ---- the same again

void ListCommands::findSame() {
    forgetSame();
    const auto flag = desk_.session() ? desk_.session()->annotation(view_.activeAnnotation()) : std::nullopt;
    if (!flag || flag->wholePair)
        return;
    const SameTextQuery query = sameTextQuery(*flag, sourceTermOf(*flag));
    if (query.target.empty())
        return;
    sameFlag_ = flag->id;
    sameWork_.ask<std::vector<PlaceRow>>(
        [file = desk_.library()->file(), article = desk_.session()->summary().article,
         query](const Progress& progress) { return sameRows(file, article, query, progress); },
        [this](Result<std::vector<PlaceRow>> rows) {
            if (!rows)
                return;
            const auto count = static_cast<int>(rows->size());
            pane_.setCount(ListsPane::Page::same, count);
            pane_.same().setRows(std::move(*rows));
            Q_EMIT changed();
        });
}

std::u16string ListCommands::sourceTermOf(const Annotation& flag) const {
    const Anchor& anchor = flag.anchors.front();
    if (anchor.side != Side::target)
        return {};
    const auto pair = view_.currentPair();
    if (!pair || !pair->target.contains(anchor.span))
        return {};
    TextSpan term;
    for (const LitWord& word : view_.counterpartsAt(*pair, anchor.side, anchor.span.begin))
        if (word.side == Side::source && word.certain && word.span.length() > term.length())
            term = word.span;
    const auto text = desk_.session()->reader().text(Side::source, term);
    return text ? *text : std::u16string();
}

void ListCommands::forgetSame() {
    sameWork_.forget();
    sameFlag_.clear();
    pane_.same().setRows({});
    pane_.setCount(ListsPane::Page::same, 0);
    Q_EMIT changed();
}

int ListCommands::sameCount() const { return pane_.same().model().rowCount(); }

void ListCommands::flagAllSame() {
    const auto like = desk_.session() ? desk_.session()->annotation(sameFlag_) : std::nullopt;
    if (!like || sameCount() == 0)
        return;
    std::vector<TextSelection> places;
    const PlaceModel& model = pane_.same().model();
    for (int row = 0; row < model.rowCount(); ++row)
        places.push_back(model.row(row).place);
    const auto count = static_cast<int>(places.size());
    desk_.make(flaggingAll(std::move(places), *like), [this, count] {
        reading_.tell(tr("%n place(s) flagged.", nullptr, count));
        forgetSame();
    });
}

} // namespace duizhao
