// How the parallel view looks: size, theme, rows, layout, type, forms of the text. Every change keeps the
// place.

#include "ui/parallel/parallel_view_state.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace duizhao {

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal greatestZoom = 3;
constexpr qreal zoomStep = 1.1;

} // namespace

void ParallelView::setTheme(const Theme& theme) {
    state_->theme = theme;
    state_->strip->setTheme(theme);
    viewport()->update();
}

const Theme& ParallelView::theme() const { return state_->theme; }

void ParallelView::setRowMode(RowMode mode) {
    if (mode == state_->mode)
        return;
    const Watch watch(*this);
    state_->mode = mode;
    rebuild(true);
}

RowMode ParallelView::rowMode() const { return state_->mode; }

void ParallelView::setPageLayout(PageLayout layout) {
    if (layout == state_->look.layout)
        return;
    const Watch watch(*this);
    state_->look.layout = layout;
    rebuild(true);
    Q_EMIT pageLayoutChanged();
}

PageLayout ParallelView::pageLayout() const { return state_->look.layout; }

void ParallelView::setZoom(qreal zoom) {
    zoom = std::clamp(zoom, smallestZoom, greatestZoom);
    if (qFuzzyCompare(zoom, state_->zoom))
        return;
    const Watch watch(*this);
    state_->zoom = zoom;
    rebuild(true);
    Q_EMIT zoomChanged();
}

void ParallelView::setReadingSetting(const ReadingSetting& setting) {
    if (setting == state_->look.reading)
        return;
    const Watch watch(*this);
    state_->look.reading = setting;
    rebuild(true);
}

const ReadingSetting& ParallelView::readingSetting() const { return state_->look.reading; }

void ParallelView::setChineseDisplay(std::shared_ptr<const ChineseDisplay> display) {
    if (display == state_->look.chinese)
        return;
    const Watch watch(*this);
    state_->look.chinese = std::move(display);
    rebuild(true);
}

ChineseForm ParallelView::chineseForm() const {
    return state_->look.chinese ? state_->look.chinese->form() : ChineseForm::asWritten;
}

void ParallelView::setCorrected(bool corrected) {
    if (corrected == state_->look.corrected)
        return;
    const Watch watch(*this);
    state_->look.corrected = corrected;
    rebuild(true);
}

bool ParallelView::corrected() const { return state_->look.corrected; }

/// The sentence being read keeps its place if it is in sight; where there is no room for that any more, it is
/// brought into sight. Text stands where it was on the screen also where something opens above it.
void ParallelView::resizeEvent(QResizeEvent*) {
    placeOverview();
    const int top = viewport()->mapTo(window(), QPoint()).y();
    const int moved = top - std::exchange(state_->topInWindow, top);
    if (!state_->page)
        return;
    const Watch watch(*this);
    ParallelPage& page = *state_->page;
    TextCaret& caret = *state_->caret;
    const auto isInSight = [&page](const QRectF& rect) {
        return rect.top() >= 0 && rect.bottom() <= page.window().height();
    };
    const auto sentence = [&] { return page.extentOf(caret.currentPair().value_or(0)); };
    const QRectF line = caret.rect();
    const bool reads = caret.valid() && isInSight(line);
    const bool readsAll = reads && isInSight(sentence());
    page.setWindow(viewport()->size());
    if (reads) {
        const std::size_t row = caret.row();
        const qreal within = caret.rect().top() - static_cast<qreal>(page.scroll().topOf(row));
        page.scroll().pin(row, std::llround(line.top() - within) - moved);
        const QRectF all = sentence();
        const QRectF wanted = readsAll && all.height() <= page.window().height() ? all : caret.rect();
        if (!isInSight(wanted))
            page.reveal(wanted);
    } else {
        page.scroll().scrollBy(moved);
    }
    refreshScrollBar();
}

qreal ParallelView::zoom() const { return state_->zoom; }

void ParallelView::zoomIn() { setZoom(state_->zoom * zoomStep); }

void ParallelView::zoomOut() { setZoom(state_->zoom / zoomStep); }

void ParallelView::resetZoom() { setZoom(1); }

} // namespace duizhao
