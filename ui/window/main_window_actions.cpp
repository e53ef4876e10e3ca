// What the rows of the action table ask the window for.

#include "ui/dictionary/dictionary_guide.h"
#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/panes.h"
#include "ui/window/reading_aids.h"
#include "ui/window/reading_commands.h"
#include "ui/window/style_sheet.h"

#include <QApplication>

namespace duizhao {

void MainWindow::undo() {
    if (inspector().flush() && !asksBeforeBlindEnds(undo_))
        desk_->undo();
}

void MainWindow::redo() {
    if (inspector().flush() && !asksBeforeBlindEnds(redo_))
        desk_->redo();
}

/// What has been seen cannot be unseen: blind mode does not end by one Ctrl+Z too many.
bool MainWindow::asksBeforeBlindEnds(const std::optional<HistoryEntry>& next) {
    if (!next || next->name != change::setBlind || !desk_->session() || !desk_->session()->blind())
        return false;
    complaint_.reset();
    messages().say(MessageBar::Tone::notice,
                   tr("This would end blind mode and show issues, score and the flags of others."),
                   //: Button.
                   tr("End Blind Mode"), [this, entry = *next] {
                       const auto now = entry.undone ? desk_->nextRedo() : desk_->nextUndo();
                       if (!now || now->number != entry.number)
                           return; // there were other changes since
                       if (entry.undone)
                           desk_->redo();
                       else
                           desk_->undo();
                   });
    return true;
}

void MainWindow::findArticle() {
    showLibrary(true);
    library().startSearch();
}

void MainWindow::renameArticle() {
    showLibrary(true);
    library().startRenaming();
}

void MainWindow::removeOpenArticle() {
    if (desk_->session())
        removeArticle(desk_->session()->summary().article);
}

void MainWindow::setAnnotator(const QString& name) {
    if (name.simplified().isEmpty() || !leaveArticle())
        return;
    settings_.setAnnotator(name);
    desk_->setAnnotator(settings_.annotator());
}

void MainWindow::setBlind(bool blind) {
    messages().hide(); // it may name an issue
    if (desk_->session() && inspector().flush())
        desk_->session()->setBlind(blind);
    refresh();
}

void MainWindow::setKeyMap(const KeyMap& map) {
    settings_.setKeyMap(map);
    useKeys(map);
}

/// The keys of the actions, and what is said of them elsewhere.
void MainWindow::useKeys(const KeyMap& map) {
    actions_->setKeys(map);
    inspector().setFlagKey(map.shown("flag"));
    aids_->dictionary().setPinKey(map.shown("pinWord"));
}

bool MainWindow::libraryShown() const { return !library().isHidden(); }
bool MainWindow::inspectorShown() const { return !inspector().isHidden(); }

void MainWindow::showLibrary(bool shown) { library().setVisible(shown); }
void MainWindow::showInspector(bool shown) { inspector().setVisible(shown); }

// ---- appearance

void MainWindow::setLanguageChoice(LanguageChoice choice) {
    if (choice == settings_.language())
        return;
    if (desk_->working()) {
        //: The window is made again in another language, which would stop it; %1 is long work that goes on,
        //: "Importing “page.txt”".
        say(tr("The language can be changed when this has ended: %1").arg(desk_->workTitle()));
    } else if (desk_->changing()) {
        say(goingOn_);
    } else if (close()) {
        settings_.setLanguage(choice);
        reopen_ = true;
    }
    refresh();
}

ThemeChoice MainWindow::themeChoice() const { return settings_.theme(); }

void MainWindow::setThemeChoice(ThemeChoice choice) {
    settings_.setTheme(choice);
    applyTheme();
}

void MainWindow::applyTheme() {
    const ThemeChoice choice = settings_.theme();
    const Appearance appearance = choice == ThemeChoice::dark       ? Appearance::dark
                                  : choice == ThemeChoice::contrast ? Appearance::contrast
                                  : choice == ThemeChoice::light    ? Appearance::light
                                                                    : systemAppearance(desktop_);
    theme_ = themeFor(appearance);
    QApplication::setPalette(paletteFor(theme_));
    setStyleSheet(styleSheetFor(theme_));
    panes_->setTheme(theme_);
    aids_->setTheme(theme_);
}

} // namespace duizhao
