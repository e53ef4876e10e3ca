#include "ui/parallel/parallel_view.h"

namespace duizhao {

class ParallelView::State {
public:
    ArticleSession* session = nullptr;
    Theme theme = lightTheme();
    RowMode mode = RowMode::paragraphs;
    bool leftOutOpen = false;
    qreal zoom = 1;
    std::string activeAnnotation;
};

ParallelView::ParallelView(QWidget* parent) : QAbstractScrollArea(parent), state_(std::make_unique<State>()) {
    setAttribute(Qt::WA_InputMethodEnabled, false);
}
ParallelView::~ParallelView() = default;

void ParallelView::setSession(ArticleSession* session) { state_->session = session; }
ArticleSession* ParallelView::session() const { return state_->session; }
void ParallelView::setTheme(const Theme& theme) { state_->theme = theme; }
void ParallelView::setRowMode(RowMode mode) { state_->mode = mode; }
RowMode ParallelView::rowMode() const { return state_->mode; }
void ParallelView::setLeftOutOpen(bool open) { state_->leftOutOpen = open; }
bool ParallelView::leftOutOpen() const { return state_->leftOutOpen; }
std::optional<Pair> ParallelView::currentPair() const { return std::nullopt; }
void ParallelView::setCurrentPair(std::size_t) {}
std::optional<TextSelection> ParallelView::selection() const { return std::nullopt; }
void ParallelView::setSelection(const TextSelection&) {}
QString ParallelView::selectedText() const { return {}; }
Side ParallelView::activeSide() const { return Side::target; }
std::optional<TextPlace> ParallelView::caret() const { return std::nullopt; }
void ParallelView::setZoom(qreal zoom) { state_->zoom = zoom; }
qreal ParallelView::zoom() const { return state_->zoom; }
ReadingPosition ParallelView::position() const { return {}; }
void ParallelView::restorePosition(const ReadingPosition&) {}
void ParallelView::scrollToSpan(Side, TextSpan) {}
void ParallelView::setActiveAnnotation(const std::string& id) { state_->activeAnnotation = id; }
const std::string& ParallelView::activeAnnotation() const { return state_->activeAnnotation; }
void ParallelView::nextPair() {}
void ParallelView::previousPair() {}
void ParallelView::clearSelection() {}
void ParallelView::copy() {}
void ParallelView::zoomIn() { setZoom(zoom() * 1.1); }
void ParallelView::zoomOut() { setZoom(zoom() / 1.1); }
void ParallelView::resetZoom() { setZoom(1); }

} // namespace duizhao
