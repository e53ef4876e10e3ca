#pragma once

#include "ui/window/actions.h"

#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// Which keys call which action: those of the action table, and what a person has changed of them. A value.
class KeyMap {
public:
    /// What was changed, as the settings have it.
    static KeyMap from(QSettings& settings);
    void save(QSettings& settings) const;

    QList<QKeySequence> keys(const ActionRow& row) const;
    bool isChanged(const ActionRow& row) const { return changed_.contains(row.id); }
    /// The first key in the form people read, "Ctrl+E"; empty for none.
    QString shown(const ActionRow& row) const;
    /// The same by the action's id, for what is said of a key elsewhere.
    QString shown(std::string_view id) const;

    /// Gives an action these keys instead of its own; taken away from every other action that has one of
    /// them or one that begins it.
    void set(const ActionRow& row, const QList<QKeySequence>& keys);
    void reset(const ActionRow& row);
    void resetAll() { changed_.clear(); }
    /// The other actions that would lose a key to these.
    std::vector<const ActionRow*> rivals(const ActionRow& row, const QList<QKeySequence>& keys) const;

    bool operator==(const KeyMap&) const = default;

private:
    std::map<std::string, QList<QKeySequence>> changed_; ///< by the action's id
};

/// Whether one of the two sequences is the beginning of the other, or the same: both cannot be typed.
bool clash(const QKeySequence& one, const QKeySequence& other);

} // namespace duizhao
