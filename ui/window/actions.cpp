#include "ui/window/actions.h"

#include "core/bitext/mqm_tree.h"
#include "ui/keys/key_map.h"
#include "ui/window/desk.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QString>

#include <cstring>

namespace duizhao {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

/// Chinese names their key behind themselves: 打开(&O)…
QString withoutMarks(QString words) {
    static const QRegularExpression key(QStringLiteral(R"(\s*\(&.\))"));
    return words.remove(key).remove(QLatin1Char('&')).remove(QChar(0x2026));
}

} // namespace

QString actionWords(const ActionRow& row) { return withoutMarks(translated(row.text)); }

QString menuWords(const ActionRow& row) {
    QStringList path;
    for (const QString& part : QString::fromLatin1(row.menu).split(QLatin1Char('|')))
        path << withoutMarks(translated(part.toLatin1().constData()));
    return path.join(QStringLiteral(" › "));
}

bool isShown(const ActionRow& row, const MqmTree& tree) {
    return !row.severity || severityOf(tree, *row.severity);
}

Actions::Actions(MainWindow& window, QMenuBar& menus, QWidget& text)
    : QObject(&window), window_(window), bar_(menus) {
    for (const ActionRow& row : actionRows()) {
        if (row.id)
            add(row, text);
        else
            menuNamed(row.menu)->addSeparator();
    }
    setKeys({});
    refresh();
}

void Actions::add(const ActionRow& row, QWidget& text) {
    auto* action = new QAction(translated(row.text), this);
    action->setObjectName(QString::fromLatin1(row.id));
    action->setCheckable(row.checked != nullptr);
    QWidget* home = row.scope == KeyScope::text ? &text : static_cast<QWidget*>(&window_);
    action->setShortcutContext(row.scope == KeyScope::text ? Qt::WidgetWithChildrenShortcut
                                                           : Qt::WindowShortcut);
    home->addAction(action);
    if (row.menu)
        menuNamed(row.menu)->addAction(action);
    connect(action, &QAction::triggered, this, [this, &row](bool checked) {
        row.run(window_, checked);
        refresh();
    });
    actions_.emplace(row.id, action);
}

void Actions::setKeys(const KeyMap& map) {
    for (const ActionRow& row : actionRows())
        if (row.id)
            actions_.at(row.id)->setShortcuts(map.keys(row));
}

void Actions::refresh() {
    for (const ActionRow& row : actionRows()) {
        if (!row.id)
            continue;
        QAction* action = actions_.at(row.id);
        action->setVisible(isShown(row, window_.desk().tree()));
        action->setEnabled(!row.enabled || row.enabled(window_));
        if (row.checked)
            action->setChecked(row.checked(window_));
    }
}

QString Actions::refusedBy(const QKeyEvent& key) const {
    const QKeySequence pressed(key.keyCombination());
    for (const ActionRow& row : actionRows()) {
        if (!row.id)
            continue;
        const QAction* action = actions_.at(row.id);
        if (action->isVisible() && !action->isEnabled() && action->shortcuts().contains(pressed))
            return actionWords(row);
    }
    return {};
}

QAction* Actions::action(std::string_view id) const {
    const auto found = actions_.find(id);
    return found == actions_.end() ? nullptr : found->second;
}

QMenu* Actions::menuNamed(const char* path) {
    if (const auto known = menus_.find(path); known != menus_.end())
        return known->second;
    const char* inner = std::strchr(path, '|');
    QMenu* menu = nullptr;
    if (inner) {
        const auto outer = menus_.find(std::string_view(path, static_cast<std::size_t>(inner - path)));
        Q_ASSERT(outer != menus_.end()); // rows of the outer menu stand before
        menu = outer->second->addMenu(translated(inner + 1));
    } else {
        menu = bar_.addMenu(translated(path));
    }
    menu->installEventFilter(this);
    menus_.emplace(path, menu);
    return menu;
}

bool Actions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

} // namespace duizhao
