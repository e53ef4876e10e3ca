#pragma once

#include "core/bitext/severity.h"

#include <QAction>
#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <string_view>

class QKeyEvent;
class QMenu;
class QMenuBar;
class QWidget;

namespace duizhao {

class KeyMap;
class MainWindow;
struct MqmTree;

/// Where a shortcut works: in the whole window, or only while the text has the focus (plain keys belong to
/// the text fields everywhere else).
enum class KeyScope { window, text };

/// An action of the window as a row of a table, or a separator in a menu (no id).
struct ActionRow {
    const char* id;             ///< also the action's object name
    const char* menu;           ///< the menu's title, untranslated; "Outer|Inner" for a menu in a menu
    const char* text = nullptr; ///< untranslated
    const char* keys = "";      ///< portable names, separated by ' '
    KeyScope scope = KeyScope::window;
    void (*run)(MainWindow& window, bool checked) = nullptr;
    bool (*enabled)(const MainWindow& window) = nullptr; ///< null: always
    bool (*checked)(const MainWindow& window) = nullptr; ///< null: not checkable
    std::optional<Severity> severity = {}; ///< what it gives: shown only where the tree of categories has it
};

/// All actions in the order of their menus.
std::span<const ActionRow> actionRows();
/// An action's name and its menu's title in the window's language, without marks for the keyboard.
QString actionWords(const ActionRow& row);
QString menuWords(const ActionRow& row);
/// Whether an action has a meaning for errors that are described with this tree.
bool isShown(const ActionRow& row, const MqmTree& tree);

/// The menus of a window, built from the table.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Fills the menu bar; `text` is the widget in which the plain keys work.
    Actions(MainWindow& window, QMenuBar& menus, QWidget& text);

    /// Gives the actions other keys than those of the table.
    void setKeys(const KeyMap& map);
    /// Asks for each action whether it is shown, enabled and checked now.
    void refresh();
    QAction* action(std::string_view id) const;
    /// The words of the action that has this key and cannot be called now; empty where there is none.
    QString refusedBy(const QKeyEvent& key) const;

protected:
    /// An open menu has all keys: those of the text would act behind it, for the text keeps the focus.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* menuNamed(const char* path);
    void add(const ActionRow& row, QWidget& text);

    MainWindow& window_;
    QMenuBar& bar_;
    std::map<std::string_view, QMenu*> menus_;
    std::map<std::string_view, QAction*> actions_; ///< by id
};

} // namespace duizhao
