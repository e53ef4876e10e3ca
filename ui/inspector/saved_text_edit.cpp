#include "ui/inspector/saved_text_edit.h"

#include "core/base/uuid.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace duizhao {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 8;
} // namespace

SavedTextEdit::SavedTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, [this] { flush(); });
    connect(this, &QPlainTextEdit::textChanged, this, &SavedTextEdit::noteTyping);
}

void SavedTextEdit::setRecord(const QString& text, Saver saver) {
    if (!flush() && toPlainText() != stored_)
        unsaved_.push_back({saver_, toPlainText(), visit_});
    saver_ = std::move(saver);
    visit_ = randomUuid();
    stored_ = text;
    showText(text);
    document()->clearUndoRedoStacks();
    if (unsaved_.empty())
        rest_.stop();
}

void SavedTextEdit::setStored(const QString& text) {
    if (pending() || text == stored_)
        return;
    stored_ = text;
    if (text != toPlainText()) // not what was just saved: there the caret and the undo steps stay
        showText(text);
}

bool SavedTextEdit::flush() {
    rest_.stop();
    bool saved = true;
    while (saved && !unsaved_.empty()) {
        const Unsaved first = unsaved_.front();
        saved = first.saver(first.text, first.visit);
        if (saved)
            unsaved_.erase(unsaved_.begin());
    }
    const QString text = toPlainText();
    if (text != stored_ && saver_) {
        const QString before = std::exchange(stored_, text); // storing may show what is stored again
        const Saver saver = saver_;                          // storing may also show another record
        if (!saver(text, visit_)) {
            stored_ = before;
            saved = false;
        }
    }
    if (!saved)
        rest_.start();
    Q_EMIT pendingChanged();
    return saved;
}

QSize SavedTextEdit::sizeHint() const { return {200, heightOfLines(lines_)}; }

QSize SavedTextEdit::minimumSizeHint() const { return {80, heightOfLines(fewestLines)}; }

bool SavedTextEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Nothing left to take back in the field itself: the window's undo takes over.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SavedTextEdit::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        visit_ = randomUuid();
    QPlainTextEdit::focusInEvent(event);
}

void SavedTextEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void SavedTextEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SavedTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void SavedTextEdit::showText(const QString& text) {
    showing_ = true;
    setPlainText(text);
    showing_ = false;
    fitHeight();
}

void SavedTextEdit::noteTyping() {
    if (showing_)
        return;
    rest_.start();
    fitHeight();
    Q_EMIT pendingChanged();
}

void SavedTextEdit::fitHeight() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    lines = std::clamp(lines, fewestLines, mostLines);
    if (lines == lines_)
        return;
    lines_ = lines;
    updateGeometry();
}

int SavedTextEdit::heightOfLines(int lines) const {
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + 2;
    return lines * fontMetrics().lineSpacing() + margins;
}

} // namespace duizhao
