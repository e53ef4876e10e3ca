#pragma once

#include <QWidget>

namespace duizhao {

class EntryText;

/// Dictionary entries pinned in the inspector; hidden while there are none.
class DictionaryPanel : public QWidget {
    Q_OBJECT
public:
    explicit DictionaryPanel(QWidget* parent = nullptr);

    void pin(const QString& html);
    void unpin();
    bool isPinned() const { return pinned_; }
    /// What it says, without its dress.
    QString words() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitText();

    EntryText* text_;
    bool pinned_ = false;
};

} // namespace duizhao
