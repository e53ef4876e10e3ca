#include "ui/window/actions.h"

#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QString>

#include <cstring>

namespace duizhao {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

} // namespace

Actions::Actions(MainWindow& window, QMenuBar& menus, QWidget& text)
    : QObject(&window), window_(window), bar_(menus) {
    for (const ActionRow& row : actionRows()) {
        if (row.id)
            add(row, text);
        else
            menuNamed(row.menu)->addSeparator();
    }
    refresh();
}

void Actions::add(const ActionRow& row, QWidget& text) {
    auto* action = new QAction(translated(row.text), this);
    action->setObjectName(QString::fromLatin1(row.id));
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys << QKeySequence::fromString(key, QKeySequence::PortableText);
    action->setShortcuts(keys);
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

void Actions::refresh() {
    for (const ActionRow& row : actionRows()) {
        if (!row.id)
            continue;
        QAction* action = actions_.at(row.id);
        action->setEnabled(!row.enabled || row.enabled(window_));
        if (row.checked)
            action->setChecked(row.checked(window_));
    }
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
    menus_.emplace(path, menu);
    return menu;
}

} // namespace duizhao
