#include "ui/parallel/parallel_page.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace duizhao {

namespace {

// Layouts cost about 40 bytes a unit of text; several screenfuls of any window fit.
constexpr std::size_t mostLayoutCost = 400'000;
constexpr std::size_t mostMarkedRows = 1'000;

} // namespace

ParallelPage::ParallelPage(const ArticleSession& session, RowMode mode, QSize window, qreal zoom,
                           const PageLook& look)
    : session_(&session),
      mode_(mode),
      window_(window),
      zoom_(zoom),
      look_(look),
      typography_(look.shown(session.summary().sourceLanguage), look.shown(session.summary().targetLanguage),
                  zoom, look.reading),
      columns_(columnsFor(window.width(), typography_.wishes(), look.layout)),
      reader_(std::make_unique<RowReader>(session, mode)),
      rows_(reader_->unitCount(), reader_->leftOutBefore()),
      heights_(rows_.size(), estimate()),
      scroll_(heights_, [this](std::size_t row) { measure(row); }),
      layouts_(mostLayoutCost),
      marks_(mostMarkedRows) {
    scroll_.setViewport(window.height());
    scroll_.scrollTo(0);
}

/// The height of a row of mean length.
int ParallelPage::estimate() const {
    const ArticleReader& reader = session_->reader();
    const bool mixed = reader.textIndex(Side::source) == reader.textIndex(Side::target);
    const auto units = static_cast<double>(std::max<std::size_t>(1, reader_->unitCount()));
    double lines = 1;
    double both = 0;
    for (const Side side : {Side::source, Side::target}) {
        if (!shows(side))
            continue;
        const Language language = typography_.language(side);
        const double share = !mixed ? 1.0 : isChinese(language) ? 0.25 : 0.75;
        const double letters = share * static_cast<double>(reader.textLength(side)) / units;
        const int width = side == Side::source ? columns_.sourceWidth : columns_.targetWidth;
        const double own = 0.5 + letters * typography_.letterWidth(side) / width;
        lines = std::max(lines, own);
        both += std::max(1.0, own);
    }
    if (columns_.layout == PageLayout::interleaved)
        lines = both;
    const RowSpacing spacing = typography_.spacing(BlockKind::paragraph);
    const int gap = mode_ == RowMode::paragraphs ? spacing.below : typography_.sentenceGap();
    return std::max(1, static_cast<int>(std::min(lines, 100'000.0) * typography_.pitch()) + gap);
}

std::size_t ParallelPage::costOf(const RowContent& content) {
    return 400 + content.cell(Side::source).text().size() + content.cell(Side::target).text().size() +
           static_cast<std::size_t>(content.leftOutText.size());
}

void ParallelPage::measure(std::size_t row) {
    const Row here = rows_.row(row);
    if (here.kind == Row::Kind::unit && here.part == 0 && rows_.partsOf(here.index) == 1) {
        const std::size_t parts = reader_->partsNeeded(here.index);
        if (parts > 1) {
            rows_.split(here.index, parts);
            heights_.insert(row + 1, parts - 1);
        }
    }
    heights_.measure(row, layout(row)->height());
}

RowContent ParallelPage::content(std::size_t row) const {
    return reader_->read(rows_.row(row), isLeftOutOpen(row));
}

/// With its corrections and its Chinese in the form wished.
RowContent ParallelPage::shownAsWished(RowContent content) const {
    const ArticleSummary& summary = session_->summary();
    for (const Side side : {Side::source, Side::target}) {
        auto& drawn = content.drawn[static_cast<std::size_t>(side)];
        const Language written = side == Side::source ? summary.sourceLanguage : summary.targetLanguage;
        if (!shows(side))
            continue;
        if (look_.corrected && side == Side::target)
            drawn = correctedCell(*session_, content);
        if (look_.chinese && isChinese(written))
            drawn = inForm(*look_.chinese, content.cell(side).shown().toStdU16String(), written, drawn);
    }
    return content;
}

std::shared_ptr<const RowLayout> ParallelPage::layout(std::size_t row) {
    const Row key = rows_.row(row);
    if (const auto* known = layouts_.find(key))
        return *known;
    RowContent read = content(row);
    const std::size_t cost = costOf(read);
    return layouts_.insert(
        key, std::make_shared<RowLayout>(shownAsWished(std::move(read)), typography_, columns_), cost);
}

std::shared_ptr<const RowMarks> ParallelPage::marks(std::size_t row) {
    const Row key = rows_.row(row);
    if (const auto* known = marks_.find(key))
        return *known;
    return marks_.insert(key, std::make_shared<RowMarks>(readMarks(*session_, layout(row)->content())), 1);
}

void ParallelPage::forgetMarks() { marks_.clear(); }

void ParallelPage::setWindow(QSize window) {
    if (window == window_)
        return;
    const bool wider = window.width() != window_.width();
    window_ = window;
    scroll_.setViewport(window.height());
    if (!wider || empty())
        return scroll_.settle();
    const std::size_t row = scroll_.firstRow();
    const auto before = static_cast<double>(heights_.height(row));
    const auto hidden = static_cast<double>(scroll_.firstTop());
    columns_ = columnsFor(window.width(), typography_.wishes(), columns_.layout);
    layouts_.clear();
    heights_.forgetAll(estimate());
    measure(row);
    scroll_.pin(row, std::llround(hidden * heights_.height(row) / before));
}

std::optional<std::size_t> ParallelPage::pairOfPlace(const TextPlace& place) const {
    const auto at = [&](std::size_t offset) -> std::optional<std::size_t> {
        const auto found = session_->reader().pairAt(place.side, offset);
        return found ? *found : std::nullopt;
    };
    const auto here = at(place.offset);
    const auto found = here ? pair(*here) : std::nullopt;
    if ((found && found->span(place.side).begin <= place.offset) || place.offset == 0)
        return here;
    const auto before = at(place.offset - 1);
    const auto ended = before ? pair(*before) : std::nullopt;
    return ended && ended->span(place.side).begin < place.offset ? before : here;
}

std::optional<std::size_t> ParallelPage::rowOfPair(std::size_t pair) {
    const auto place = reader_->placeOf(pair);
    if (!place)
        return std::nullopt;
    const std::size_t first = rows_.rowOfUnit(place->unit);
    scroll_.measureRow(first);
    return first + std::min(place->part, rows_.partsOf(place->unit) - 1);
}

QRectF ParallelPage::extentOf(std::size_t pair) {
    const auto row = rowOfPair(pair);
    return row ? layout(*row)->extentOf(pair).translated(0, static_cast<qreal>(scroll_.topOf(*row)))
               : QRectF();
}

std::optional<std::size_t> ParallelPage::rowAtY(qreal y) const {
    const auto offset = scroll_.offset() + static_cast<std::int64_t>(std::floor(y));
    if (empty() || offset < 0 || offset >= heights_.total())
        return std::nullopt;
    return heights_.rowAt(offset);
}

bool ParallelPage::isLeftOutOpen(std::size_t row) const {
    const Row here = rows_.row(row);
    return here.kind == Row::Kind::leftOut && openRuns_.count(here.index) > 0;
}

void ParallelPage::setLeftOutOpen(std::size_t row, bool open) {
    const Row here = rows_.row(row);
    if (here.kind != Row::Kind::leftOut || isLeftOutOpen(row) == open)
        return;
    if (open)
        openRuns_.insert(here.index);
    else
        openRuns_.erase(here.index);
    layouts_.remove(here);
    const std::int64_t top = scroll_.topOf(row);
    heights_.forget(row);
    if (top >= 0)
        scroll_.pin(row, top);
    else
        scroll_.settle();
}

void ParallelPage::setAllLeftOutOpen(bool open) {
    std::set<std::size_t> runs;
    for (std::size_t run = 0; open && run < reader_->leftOutRuns().size(); ++run)
        runs.insert(run);
    openThese(runs);
}

void ParallelPage::openThese(const std::set<std::size_t>& runs) {
    if (empty())
        return;
    const std::size_t first = scroll_.firstRow();
    const std::int64_t top = scroll_.firstTop();
    for (std::size_t run = 0; run < reader_->leftOutRuns().size(); ++run) {
        if (runs.count(run) == openRuns_.count(run))
            continue;
        const std::size_t row = rows_.rowOfLeftOut(run);
        layouts_.remove(rows_.row(row));
        heights_.forget(row);
    }
    openRuns_ = runs;
    scroll_.pin(first, top);
}

std::optional<std::size_t> ParallelPage::leftOutInSight(std::size_t row) const {
    std::optional<std::size_t> nearest;
    for (std::size_t at = scroll_.firstRow(); at < scroll_.endRow(); ++at)
        if (rows_.row(at).kind == Row::Kind::leftOut && (!nearest || at < row))
            nearest = at;
    return nearest;
}

void ParallelPage::reveal(QRectF rect) {
    const qreal room = std::min<qreal>(1.5 * typography_.pitch(), window_.height() / 6.0);
    const qreal top = rect.top() - room;
    const qreal bottom = rect.bottom() + room;
    if (top < 0 || bottom - top > window_.height())
        moveTo(rect, room);
    else if (bottom > window_.height())
        moveTo(rect, std::floor(rect.top() - (bottom - window_.height())));
}

void ParallelPage::moveTo(QRectF rect, qreal y) {
    if (empty())
        return;
    // By its row: what lies between here and there is only estimated.
    const auto middle = static_cast<std::int64_t>(std::floor(rect.center().y()));
    const std::size_t row = heights_.rowAt(scroll_.offset() + middle);
    scroll_.pin(row, scroll_.topOf(row) + std::llround(y - rect.top()));
}

std::optional<std::size_t> ParallelPage::topPair() {
    std::optional<std::size_t> partly;
    for (std::size_t row = scroll_.firstRow(); row < scroll_.endRow(); ++row) {
        const auto here = layout(row);
        const auto top = static_cast<qreal>(scroll_.topOf(row));
        for (const Pair& pair : here->content().pairs) {
            const QRectF extent = here->extentOf(pair.number).translated(0, top);
            if (extent.top() >= 0)
                return pair.number;
            if (extent.bottom() > 0)
                partly = pair.number;
        }
    }
    return partly;
}

} // namespace duizhao
