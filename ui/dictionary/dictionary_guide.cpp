#include "ui/dictionary/dictionary_guide.h"

#include "ui/dictionary/dictionary_card.h"
#include "ui/dictionary/dictionary_panel.h"
#include "ui/dictionary/entry_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t cardEntries = 4;
constexpr std::size_t allEntries = 100;

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

} // namespace

DictionaryGuide::DictionaryGuide(ParallelView& view, DictionaryPanel& panel, const Lexicon* lexicon,
                                 QObject* parent)
    : QObject(parent),
      view_(view),
      panel_(panel),
      lexicon_(lexicon),
      card_(new DictionaryCard(view.viewport())) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    grace_.setSingleShot(true);
    grace_.setInterval(graceMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &DictionaryGuide::lookUpUnderPointer);
    connect(&grace_, &QTimer::timeout, this, &DictionaryGuide::closeCard);
    connect(card_, &DictionaryCard::pinWanted, this, &DictionaryGuide::pin);
    connect(card_, &DictionaryCard::entered, &grace_, &QTimer::stop);
    connect(card_, &DictionaryCard::exited, this, [this] {
        if (byPointer_)
            grace_.start();
    });
    connect(&view_, &ParallelView::currentPairChanged, this, &DictionaryGuide::closeCard);
    connect(&view_, &ParallelView::positionChanged, this, &DictionaryGuide::closeCard);
    connect(view_.verticalScrollBar(), &QScrollBar::valueChanged, this, &DictionaryGuide::closeCard);
    view_.viewport()->installEventFilter(this);
    view_.installEventFilter(this);
    setTheme(view_.theme());
}

void DictionaryGuide::setPinKey(const QString& key) {
    closeCard();
    card_->setPinKey(key);
}

void DictionaryGuide::setTheme(const Theme& theme) {
    closeCard();
    card_->setTheme(theme);
    if (pinned_ && panel_.isPinned())
        panel_.pin(wordsOf(*pinned_, allEntries)); // in the theme's colours
}

void DictionaryGuide::setHovering(bool hovering) {
    hovering_ = hovering;
    if (!hovering)
        rest_.stop();
}

void DictionaryGuide::closeCard() {
    rest_.stop();
    grace_.stop();
    card_->hide();
    shown_.reset();
}

std::optional<DictionaryGuide::Found> DictionaryGuide::find(const TextPlace& place, TextSpan chosen) const {
    const ArticleSession* session = view_.session();
    if (!session || !lexicon_)
        return std::nullopt;
    TextSpan around = chosen;
    if (chosen.empty()) {
        const auto number = session->reader().pairAt(place.side, place.offset);
        const auto pair = number && *number ? session->pair(**number) : std::nullopt;
        if (!pair || !pair->span(place.side).contains(place.offset))
            return std::nullopt;
        around = pair->span(place.side);
    }
    const auto text = session->reader().text(place.side, around);
    if (!text)
        return std::nullopt;
    const TextSpan within = chosen.empty()
                                ? TextSpan{place.offset - around.begin, place.offset - around.begin}
                                : TextSpan{0, chosen.length()};
    auto answer = lookUp(*lexicon_, *text, within);
    if (!answer)
        return std::nullopt;
    const TextSpan span{around.begin + answer->span.begin, around.begin + answer->span.end};
    const std::u16string word(answer->span.of(*text));
    const ArticleSummary& summary = session->summary();
    const Language script =
        isChinese(summary.targetLanguage) ? summary.targetLanguage : summary.sourceLanguage;
    return Found{std::move(*answer), word, place.side, span, script};
}

std::optional<DictionaryGuide::Found> DictionaryGuide::findAtCaret() const {
    const auto caret = view_.caret();
    if (!caret)
        return std::nullopt;
    if (const auto chosen = view_.selection())
        return find({chosen->side, chosen->span.begin}, chosen->span);
    auto found = find(*caret, {});
    if (!found && caret->offset > 0) // behind the last letter of a word
        found = find({caret->side, caret->offset - 1}, {});
    return found;
}

QString DictionaryGuide::wordsOf(const Found& found, std::size_t most) const {
    EntryLook look{view_.theme(), found.script, 1, most};
    look.scale = std::clamp(view_.zoom(), 0.9, 1.6);
    return entryWords(found.answer, found.word, look);
}

void DictionaryGuide::show(const Found& found) {
    shown_ = found;
    QStringList versions;
    for (std::size_t most = cardEntries; most > 0; --most)
        versions << wordsOf(found, most);
    card_->showWords(versions, view_.rectOf(found.side, found.span).toAlignedRect(), true);
}

void DictionaryGuide::lookUpAtCaret() {
    const bool closes = card_->isVisible() && !byPointer_;
    closeCard();
    if (closes || !view_.caret())
        return;
    byPointer_ = false;
    const TextPlace caret = *view_.caret();
    const QRect line = view_.rectOf(caret.side, {caret.offset, caret.offset}).toAlignedRect();
    const EntryLook look{view_.theme()};
    if (!lexicon_) {
        const QString words = tr("There is no dictionary on this computer.");
        card_->showWords({quietWords(absence_.isEmpty() ? words : absence_, look)}, line, false);
    } else if (const auto found = findAtCaret()) {
        show(*found);
    } else {
        card_->showWords({quietWords(tr("There is no word at the caret."), look)}, line, false);
    }
}

void DictionaryGuide::pin() {
    const auto found = shown_ ? shown_ : findAtCaret();
    closeCard();
    if (!found)
        return;
    pinned_ = found;
    panel_.pin(wordsOf(*found, allEntries));
    Q_EMIT pinned();
}

void DictionaryGuide::lookUpUnderPointer() {
    if (!pointer_ || !hovering_)
        return;
    const auto place = view_.characterAt(*pointer_);
    const auto found = place ? find(*place, {}) : std::nullopt;
    if (!found || found->answer.entries.empty())
        return;
    byPointer_ = true;
    show(*found);
}

void DictionaryGuide::pointerMoved(const QPoint& point) {
    pointer_ = point;
    if (card_->isVisible() && byPointer_) {
        const auto place = view_.characterAt(point);
        const bool onWord =
            place && shown_ && place->side == shown_->side && shown_->span.contains(place->offset);
        if (onWord)
            grace_.stop();
        else if (!grace_.isActive())
            grace_.start();
        if (onWord)
            return;
    }
    if (hovering_ && lexicon_ && !(card_->isVisible() && !byPointer_))
        rest_.start();
}

bool DictionaryGuide::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &view_)
        return viewEvent(event);
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* move = static_cast<QMouseEvent*>(event);
        if (move->buttons() == Qt::NoButton)
            pointerMoved(move->position().toPoint());
        else
            closeCard();
        break;
    }
    case QEvent::Leave:
        pointer_.reset();
        rest_.stop();
        if (byPointer_)
            closeCard();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Resize:
        closeCard();
        break;
    default:
        break;
    }
    return false;
}

/// Any key that the text takes ends the card; Escape does nothing else then.
bool DictionaryGuide::viewEvent(QEvent* event) {
    if (event->type() == QEvent::FocusOut && !byPointer_)
        closeCard();
    if (event->type() != QEvent::KeyPress || isModifier(static_cast<QKeyEvent*>(event)->key()))
        return false;
    const bool ends = card_->isVisible() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    closeCard();
    return ends;
}

} // namespace duizhao
