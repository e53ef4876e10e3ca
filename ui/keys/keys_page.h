#pragma once

#include "core/bitext/mqm_tree.h"
#include "ui/keys/key_map.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace duizhao {

/// All commands with their keys on one page, menu by menu, and the codes of the categories; severities are
/// those of the tree.
class KeysPage : public QDialog {
    Q_OBJECT
public:
    KeysPage(const KeyMap& map, const MqmTree& tree, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void changeWanted();
};

} // namespace duizhao
