#pragma once

#include "ui/dictionary/card_place.h"

#include <QFrame>
#include <QStringList>

class QToolButton;

namespace duizhao {

class EntryText;
struct Theme;

/// A small card over the text, a child of the widget it floats in: near a line, never over it.
class DictionaryCard : public QFrame {
    Q_OBJECT
public:
    /// In pixels: more would be no glance any more.
    static constexpr int highest = 300;

    explicit DictionaryCard(QWidget* area);

    void setTheme(const Theme& theme);
    /// The key that pins, as people read it; empty for none.
    void setPinKey(const QString& key);
    void setWidest(int width) { widest_ = width; }
    /// Shows rich text near a line (in the area's coordinates): the first of the versions, the fullest first,
    /// that is no higher than a card should be. `pinnable` offers to pin it.
    void showWords(const QStringList& versions, const QRect& line, bool pinnable,
                   CardSide side = CardSide::below);
    /// What it says, without its dress.
    QString words() const;

Q_SIGNALS:
    void pinWanted();
    /// The pointer is on the card, or has left it.
    void entered();
    void exited();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    EntryText* text_;
    QToolButton* pin_;
    int widest_ = 400;
};

} // namespace duizhao
