#pragma once

#include "ui/keys/key_map.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace duizhao {

/// Which keys call which command, to look up and to change. A change works at once; a key that another
/// command had is taken from it, which is said before.
class KeyMapDialog : public QDialog {
    Q_OBJECT
public:
    KeyMapDialog(KeyMap map, QWidget* parent);

    const KeyMap& map() const { return map_; }
    /// Marks a command's line.
    void choose(const char* id);

Q_SIGNALS:
    void changed(const duizhao::KeyMap& map);

private:
    void build();
    void fill();
    void showKeys();
    static const ActionRow* rowOf(const QTreeWidgetItem& item);
    void narrow(const QString& words);
    void showChosen();
    void sayRivals();
    void give();
    const ActionRow* chosen() const;
    void tell();

    KeyMap map_;
    QLineEdit* filter_;
    QTreeWidget* list_;
    QKeySequenceEdit* keys_;
    QLabel* rivals_;
    QPushButton* set_;
    QPushButton* clear_;
    QPushButton* reset_;
};

} // namespace duizhao
