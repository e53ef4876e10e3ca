#pragma once

#include "core/lexicon/look_up.h"
#include "ui/parallel/parallel_view.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>
#include <string>

namespace duizhao {

class DictionaryCard;
class DictionaryPanel;

/// Looks words of the text up: after the pointer has rested on one for a moment, or at the caret when asked;
/// shows a card beside the line, and pins entries in the panel. The card goes with the pointer, the caret,
/// scrolling, a click or Escape.
class DictionaryGuide : public QObject {
    Q_OBJECT
public:
    /// How long the pointer rests on a word before the card comes, and how long the card waits for it after
    /// it has left the word, in milliseconds.
    static constexpr int restMilliseconds = 450;
    static constexpr int graceMilliseconds = 300;

    /// View and panel must outlive this; `lexicon` as well, null for none.
    DictionaryGuide(ParallelView& view, DictionaryPanel& panel, const Lexicon* lexicon,
                    QObject* parent = nullptr);

    /// Why there is no dictionary, if a reason is known: a sentence.
    void setAbsence(const QString& reason) { absence_ = reason; }
    /// Whether a resting pointer looks words up.
    void setHovering(bool hovering);
    bool hovering() const { return hovering_; }

    /// The selection or the word at the caret; with its card open already, closes it.
    void lookUpAtCaret();
    /// Pins what the card shows, or else the word at the caret.
    void pin();
    void closeCard();
    const DictionaryCard& card() const { return *card_; }
    /// The key that pins, as people read it; empty for none.
    void setPinKey(const QString& key);
    /// Of the view already.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// The panel holds another entry now.
    void pinned();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A word of the text and what the dictionary says of it.
    struct Found {
        LookUp answer;
        std::u16string word;
        Side side = Side::source;
        TextSpan span;                                  ///< in the side's text
        Language script = Language::chineseTraditional; ///< of the article's Chinese
    };
    std::optional<Found> find(const TextPlace& place, TextSpan chosen) const;
    std::optional<Found> findAtCaret() const;
    bool viewEvent(QEvent* event);
    void pointerMoved(const QPoint& point);
    void lookUpUnderPointer();
    void show(const Found& found);
    QString wordsOf(const Found& found, std::size_t most) const;

    ParallelView& view_;
    DictionaryPanel& panel_;
    const Lexicon* lexicon_;
    DictionaryCard* card_;
    QTimer rest_;
    QTimer grace_;
    std::optional<QPoint> pointer_;
    std::optional<Found> shown_;  ///< what the card speaks of
    std::optional<Found> pinned_; ///< what the panel speaks of
    QString absence_;
    bool hovering_ = true;
    bool byPointer_ = false; ///< the card came with the pointer and goes with it
};

} // namespace duizhao
