#include "ui/keys/key_map.h"

#include <QStringList>

#include <algorithm>

namespace duizhao {

namespace {

constexpr QLatin1String group("keys");

QList<QKeySequence> parsed(const QString& keys) {
    QList<QKeySequence> all;
    for (const QString& key : keys.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all << QKeySequence::fromString(key, QKeySequence::PortableText);
    return all;
}

QString written(const QList<QKeySequence>& keys) {
    QStringList all;
    for (const QKeySequence& key : keys)
        all << key.toString(QKeySequence::PortableText).remove(QLatin1Char(' '));
    return all.join(QLatin1Char(' '));
}

bool clashWithAny(const QKeySequence& key, const QList<QKeySequence>& others) {
    return std::any_of(others.begin(), others.end(),
                       [&](const QKeySequence& other) { return clash(key, other); });
}

} // namespace

bool clash(const QKeySequence& one, const QKeySequence& other) {
    return !one.isEmpty() && !other.isEmpty() &&
           (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

KeyMap KeyMap::from(QSettings& settings) {
    KeyMap map;
    settings.beginGroup(group);
    for (const QString& id : settings.childKeys())
        map.changed_[id.toStdString()] = parsed(settings.value(id).toString());
    settings.endGroup();
    return map;
}

void KeyMap::save(QSettings& settings) const {
    settings.remove(group);
    settings.beginGroup(group);
    for (const auto& [id, keys] : changed_)
        settings.setValue(QString::fromStdString(id), written(keys));
    settings.endGroup();
}

QList<QKeySequence> KeyMap::keys(const ActionRow& row) const {
    const auto changed = changed_.find(row.id);
    return changed != changed_.end() ? changed->second : parsed(QString::fromLatin1(row.keys));
}

QString KeyMap::shown(const ActionRow& row) const {
    const QList<QKeySequence> all = keys(row);
    return all.isEmpty() ? QString() : all.front().toString(QKeySequence::NativeText);
}

QString KeyMap::shown(std::string_view id) const {
    for (const ActionRow& row : actionRows())
        if (row.id && row.id == id)
            return shown(row);
    return {};
}

std::vector<const ActionRow*> KeyMap::rivals(const ActionRow& row, const QList<QKeySequence>& wanted) const {
    std::vector<const ActionRow*> found;
    for (const ActionRow& other : actionRows()) {
        if (!other.id || &other == &row)
            continue;
        const QList<QKeySequence> theirs = keys(other);
        if (std::any_of(theirs.begin(), theirs.end(),
                        [&](const QKeySequence& key) { return clashWithAny(key, wanted); }))
            found.push_back(&other);
    }
    return found;
}

void KeyMap::set(const ActionRow& row, const QList<QKeySequence>& wanted) {
    for (const ActionRow* rival : rivals(row, wanted)) {
        QList<QKeySequence> kept = keys(*rival);
        kept.removeIf([&](const QKeySequence& key) { return clashWithAny(key, wanted); });
        changed_[rival->id] = kept;
    }
    changed_[row.id] = wanted;
    if (wanted == parsed(QString::fromLatin1(row.keys)))
        changed_.erase(row.id);
}

void KeyMap::reset(const ActionRow& row) { set(row, parsed(QString::fromLatin1(row.keys))); }

} // namespace duizhao
