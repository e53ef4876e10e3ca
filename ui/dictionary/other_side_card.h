#pragma once

#include "ui/parallel/parallel_view.h"

#include <QObject>
#include <QTimer>

namespace duizhao {

class DictionaryCard;

/// Shows the source of the sentence under the pointer where only the translation is on the page, above the
/// sentence; on Tab the side not shown of the current pair, whichever it is. Goes with the pointer, the
/// caret, scrolling or Escape.
class OtherSideCard : public QObject {
    Q_OBJECT
public:
    /// How long the pointer rests on a sentence before, in milliseconds.
    static constexpr int restMilliseconds = 200;

    /// The view must outlive this.
    explicit OtherSideCard(ParallelView& view, QObject* parent = nullptr);

    const DictionaryCard& card() const { return *card_; }
    void close();
    void setTheme(const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showOf(const std::optional<Pair>& pair);

    ParallelView& view_;
    DictionaryCard* card_;
    QTimer rest_;
};

} // namespace duizhao
