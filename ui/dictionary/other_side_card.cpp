#include "ui/dictionary/other_side_card.h"

#include "ui/dictionary/dictionary_card.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace duizhao {

namespace {

constexpr int widest = 640;
constexpr qreal letterSize = 16;

QString html(const Pair& pair, Side side, Language language, qreal zoom, const Theme& theme) {
    const std::u16string& text = pair.text(side);
    if (text.empty())
        return QStringLiteral("<span style=\"color:%1\">\u2014</span>").arg(theme.quietInk.name());
    return QStringLiteral("<span style=\"font-family:'%1'; font-size:%2px; color:%3\">%4</span>")
        .arg(readingFamilies(language).join(QStringLiteral("','")),
             QString::number(qRound(letterSize * zoom)), theme.ink.name(),
             QString::fromStdU16String(text).simplified().toHtmlEscaped());
}

} // namespace

OtherSideCard::OtherSideCard(ParallelView& view, QObject* parent)
    : QObject(parent), view_(view), card_(new DictionaryCard(view.viewport())) {
    card_->setAccessibleName(tr("The other language"));
    card_->setAttribute(Qt::WA_TransparentForMouseEvents); // the pointer stays on the text
    card_->setWidest(widest);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, [this] { showOf(view_.hoverPair()); });
    connect(&view_, &ParallelView::hoverPairChanged, this, [this] {
        close();
        if (view_.pageLayout() == PageLayout::translationOnly && view_.hoverPair())
            rest_.start();
    });
    connect(&view_, &ParallelView::otherSideWanted, this, [this] { showOf(view_.currentPair()); });
    connect(&view_, &ParallelView::currentPairChanged, this, &OtherSideCard::close);
    connect(view_.verticalScrollBar(), &QScrollBar::valueChanged, this, &OtherSideCard::close);
    view_.installEventFilter(this);
    view_.viewport()->installEventFilter(this);
    setTheme(view_.theme());
}

void OtherSideCard::setTheme(const Theme& theme) {
    close();
    card_->setTheme(theme);
}

void OtherSideCard::close() {
    rest_.stop();
    card_->hide();
}

void OtherSideCard::showOf(const std::optional<Pair>& pair) {
    if (!pair || !view_.session() || showsBoth(view_.pageLayout()))
        return;
    const Side hidden = shows(view_.pageLayout(), Side::source) ? Side::target : Side::source;
    const ArticleSummary& summary = view_.session()->summary();
    const Language language = hidden == Side::source ? summary.sourceLanguage : summary.targetLanguage;
    const QRect sentence = view_.rectOf(other(hidden), pair->span(other(hidden))).toAlignedRect();
    card_->showWords({html(*pair, hidden, language, view_.zoom(), view_.theme())}, sentence, false,
                     CardSide::above);
}

bool OtherSideCard::eventFilter(QObject* watched, QEvent* event) {
    const bool resized = watched == view_.viewport() && event->type() == QEvent::Resize;
    const bool pressed = watched == view_.viewport() && event->type() == QEvent::MouseButtonPress;
    const bool left = watched == &view_ && event->type() == QEvent::FocusOut;
    if (resized || pressed || left)
        close();
    if (watched != &view_ || event->type() != QEvent::KeyPress || !card_->isVisible())
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Tab)
        return false;
    close();
    return key == Qt::Key_Escape;
}

} // namespace duizhao
