#include "ui/window/style_sheet.h"

#include <QStringList>

#include <array>
#include <utility>

namespace duizhao {

namespace {

// No colour for the text of fields: their placeholders would be drawn in half of it, too pale to read.
constexpr const char* sheet = R"(
QMenuBar { background: @panel; border-bottom: 1px solid @rule; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; color: @ink; }
QMenuBar::item:selected { background: @selection; }
QSplitter::handle { background: @rule; }
QLineEdit, QPlainTextEdit, QTreeView, QListWidget {
    background: @paper; border: 1px solid @edge; border-radius: 5px;
    selection-background-color: @selection; selection-color: @ink; }
QLineEdit { padding: 4px 6px; }
QPlainTextEdit { padding: 1px 2px; }
QLineEdit:focus, QPlainTextEdit:focus, QTreeView:focus { border: 1px solid @accent; }
QTreeView::item { padding: 2px 0; }
QTableView, QTreeWidget {
    background: @paper; color: @ink; border: 1px solid @rule; border-radius: 5px;
    selection-background-color: @selection; selection-color: @ink; }
QTableView:focus { border: 1px solid @accent; }
QHeaderView::section {
    background: @panel; color: @quiet; border: none; border-bottom: 1px solid @rule; padding: 3px 6px; }
QComboBox, ListsPane QToolButton {
    background: @paper; color: @ink; border: 1px solid @edge; border-radius: 5px; padding: 3px 8px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 10px; height: 10px; }
QComboBox:focus, ListsPane QToolButton:focus { border: 1px solid @accent; }
ListsPane QToolButton:checked { background: @selection; border: 1px solid @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @rule; }
QTabBar::tab { background: transparent; color: @quiet; padding: 5px 14px; border: none; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; }
QListWidget { background: transparent; border: none; }
QListWidget::item { padding: 5px 4px; border-radius: 5px; }
QListWidget::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @selection; color: @ink; }
QPushButton, SeverityButtons QToolButton, PairPanel QToolButton {
    background: @paper; color: @ink; border: 1px solid @edge; border-radius: 5px; padding: 5px 10px; }
SeverityButtons QToolButton, PairPanel QToolButton { padding: 4px 2px; }
QPushButton:hover, SeverityButtons QToolButton:hover, PairPanel QToolButton:hover { background: @current; }
QPushButton:pressed { background: @selection; }
SeverityButtons QToolButton:checked, PairPanel QToolButton:checked {
    background: @selection; border: 1px solid @accent; }
QPushButton:focus, SeverityButtons QToolButton:focus, PairPanel QToolButton:focus { border: 2px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @quiet; border-color: @rule; }
QProgressBar { background: @rule; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
StatusLine { border-top: 1px solid @rule; }
StatusLine QPushButton { padding: 2px 10px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

/// Between quiet ink and the panel: as pale as an edge may be.
QColor edgeOf(const Theme& theme) {
    QColor edge = theme.quietInk;
    for (int share = 5; share <= 50; share += 5) {
        const auto mix = [&](int ink, int ground) { return ink + (ground - ink) * share / 100; };
        const QColor paler(mix(theme.quietInk.red(), theme.panel.red()),
                           mix(theme.quietInk.green(), theme.panel.green()),
                           mix(theme.quietInk.blue(), theme.panel.blue()));
        if (contrast(paler, theme.panel) < 3 || contrast(paler, theme.paper) < 3)
            break;
        edge = paler;
    }
    return edge;
}

} // namespace

QString styleSheetFor(const Theme& theme) {
    const std::array<std::pair<const char*, QColor>, 9> colours = {{
        {"@panel", theme.panel},
        {"@paper", theme.paper},
        {"@ink", theme.ink},
        {"@quiet", theme.quietInk},
        {"@rule", theme.rule},
        {"@edge", edgeOf(theme)},
        {"@current", theme.current},
        {"@selection", theme.selection},
        {"@accent", theme.accent},
    }};
    // Classes of a namespace are written with dashes.
    QString text = QString::fromLatin1(sheet);
    for (const char* own : {"SeverityButtons", "PairPanel", "StatusLine", "ListsPane"})
        text.replace(QLatin1String(own), QStringLiteral("duizhao--") + QLatin1String(own));
    for (const auto& [name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

} // namespace duizhao
