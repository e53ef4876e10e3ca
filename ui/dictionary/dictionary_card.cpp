#include "ui/dictionary/dictionary_card.h"

#include "ui/dictionary/entry_text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QToolButton>

#include <algorithm>

namespace duizhao {

namespace {

constexpr int padding = 12;

} // namespace

DictionaryCard::DictionaryCard(QWidget* area)
    : QFrame(area), text_(new EntryText(this)), pin_(new QToolButton(this)) {
    setObjectName(QStringLiteral("dictionaryCard"));
    setAccessibleName(tr("Dictionary"));
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    text_->setFocusPolicy(Qt::NoFocus); // the keys stay with the text
    text_->setAccessibleName(tr("Dictionary entry"));
    pin_->setFocusPolicy(Qt::NoFocus);
    pin_->setAutoRaise(true);
    setPinKey({});
    pin_->setToolTip(tr("Keep this entry in the inspector"));
    connect(pin_, &QToolButton::clicked, this, &DictionaryCard::pinWanted);
    hide();
}

void DictionaryCard::setPinKey(const QString& key) {
    //: Button of a dictionary entry; %1 is a key, "Shift+D".
    pin_->setText(key.isEmpty() ? tr("Pin") : tr("Pin (%1)").arg(key));
}

void DictionaryCard::setTheme(const Theme& theme) {
    setStyleSheet(
        QStringLiteral(
            "#dictionaryCard { background: %1; border: 1px solid %2; border-radius: 6px; }"
            "#dictionaryCard QTextBrowser { background: transparent; border: none; "
            "padding: 0; }"
            "#dictionaryCard QToolButton { color: %3; border: none; padding: 1px 5px; font-size: 11px; }"
            "#dictionaryCard QToolButton:hover { background: %4; border-radius: 4px; }")
            .arg(theme.panel.name(), theme.quietInk.name(), theme.accent.name(), theme.selection.name()));
}

void DictionaryCard::showWords(const QStringList& versions, const QRect& line, bool pinnable, CardSide side) {
    ensurePolished();
    pin_->setVisible(pinnable);
    pin_->adjustSize();
    const int foot = pinnable ? pin_->height() + 4 : padding; // below the text
    const int most = std::max(60, std::min(widest_, parentWidget()->width() - 40) - 2 * padding);
    QRect place;
    bool fits = false;
    for (const QString& html : versions) {
        text_->setHtml(html);
        const int width = std::max(text_->naturalWidth(most), pinnable ? pin_->width() : 0);
        const QSize wish(width + 2 * padding, padding + text_->heightAt(width) + foot);
        place = placeCard(wish.boundedTo({wish.width(), highest}), line, parentWidget()->rect(), side);
        fits = place.size() == wish;
        if (fits)
            break;
    }
    if (place.isEmpty())
        return hide();
    setGeometry(place);
    // A bar that is shown for a moment takes width, lines break, and then it is needed.
    text_->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    text_->setGeometry(padding, padding, place.width() - 2 * padding, place.height() - padding - foot);
    pin_->move(place.width() - pin_->width() - 6, place.height() - pin_->height() - 3);
    show();
    raise();
    if (QAccessible::isActive()) {
        setAccessibleDescription(words());
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString DictionaryCard::words() const { return text_->toPlainText(); }

void DictionaryCard::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    Q_EMIT entered();
}

void DictionaryCard::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    Q_EMIT exited();
}

} // namespace duizhao
