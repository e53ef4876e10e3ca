#pragma once

#include "core/store/history.h"
#include "core/store/library.h"
#include "ui/parallel/parallel_view.h"
#include "ui/theme/theme.h"
#include "ui/window/panes.h"
#include "ui/window/theme_choice.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>
#include <QPalette>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

class Actions;
class AnnotatingKeys;
class Desk;
class FileCommands;
class FocusWatch;
class IssueCommands;
class Lexicon;
class ListCommands;
class PrintCommands;
class ReadingAids;
class ReadingCommands;
class ScoreCommands;
class StatusLine;
class TreeCommands;
struct ImportOutcome;

/// What a window needs from the program.
struct WindowSetup {
    QSettings& settings;                    ///< must outlive the window
    int slot = 0;                           ///< place among the open windows: whose geometry it has
    std::string uuid;                       ///< whose changes it takes back
    QPalette desktop;                       ///< the palette of the desktop: light or dark?
    const Lexicon* lexicon = nullptr;       ///< the dictionary, if there is one; must outlive the window
    std::optional<Error> lexiconError = {}; ///< why there is none, if it could not be read
};

/// What a window begins with.
struct WindowStart {
    std::filesystem::path library;
    Library::Creation creation = Library::Creation::createIfMissing;
    bool sampleIfCreated = false; ///< puts the sample article into a library just made
    std::vector<std::filesystem::path> files = {};
};

/// The window: library, text, inspector, status line. It lays out and connects; what is done stands in Desk,
/// ReadingCommands and FileCommands.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowSetup& setup, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the library, the article read last, and imports the files.
    void start(const WindowStart& start);

    Panes& panes() const { return *panes_; }
    Desk& desk() const { return *desk_; }
    ParallelView& view() const { return panes_->view(); }
    Inspector& inspector() const { return panes_->inspector(); }
    LibraryPanel& library() const { return panes_->library(); }
    MessageBar& messages() const { return panes_->messages(); }
    StatusLine& status() const { return *status_; }
    ReadingCommands& reading() const { return *reading_; }
    AnnotatingKeys& annotating() const { return *annotating_; }
    ReadingAids& aids() const { return *aids_; }
    IssueCommands& issues() const { return *issues_; }
    ListCommands& lists() const { return *lists_; }
    ScoreCommands& scoring() const { return *scoring_; }
    TreeCommands& trees() const { return *trees_; }
    FileCommands& files() const { return *files_; }
    PrintCommands& printing() const { return *printing_; }
    Actions& actions() const { return *actions_; }

    // What the rows of the action table ask for.
    bool canUndo() const { return undo_.has_value(); }
    bool canRedo() const { return redo_.has_value(); }
    void undo();
    void redo();
    void findArticle();
    void renameArticle();
    void removeOpenArticle();
    void setAnnotator(const QString& name);
    void setBlind(bool blind);
    KeyMap keyMap() const { return settings_.keyMap(); }
    void setKeyMap(const KeyMap& map);
    void setRowMode(RowMode mode);
    void setCorrected(bool on);
    void keepZoom();
    bool libraryShown() const;
    bool inspectorShown() const;
    void showLibrary(bool shown);
    void showInspector(bool shown);
    const Theme& theme() const { return theme_; }
    LanguageChoice languageChoice() const { return settings_.language(); }
    /// The window closes, to be made again in the other language (wantsToReopen).
    void setLanguageChoice(LanguageChoice choice);
    bool wantsToReopen() const { return reopen_; }
    /// What the window made in its place begins with: the library that is open now.
    WindowStart startAgain() const;
    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    void setHoverDictionary(bool on);
    void setChineseForm(ChineseForm form);
    void askReadingSetting();
    /// Nothing but the text, on the whole screen.
    bool readingMode() const { return beforeReading_.has_value(); }
    void setReadingMode(bool on);

    QSize sizeHint() const override { return {1280, 820}; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectDesk();
    void connectPanes();
    bool openLibrary(const WindowStart& start);
    void chooseLibrary(const std::filesystem::path& file, Library::Creation creation);
    void openLastArticle();
    /// False where something being typed cannot be stored: the article stays.
    bool leaveArticle();
    void openArticle(std::int64_t article);
    void removeArticle(std::int64_t article);
    void showArticle();
    bool writing() const;
    void showImported(const ImportOutcome& outcome);
    bool atWork() const;
    void offerImported(const ImportOutcome& outcome);
    void sayLost(const QString& text);
    void sayLexiconError();
    /// What can be done, and the status line.
    void refresh();
    void refreshHistory();
    void refreshStatus();
    void showPage();
    void applyTheme();
    void useKeys(const KeyMap& map);
    void rememberPlace();
    void keepPageLayout();
    void introduceAnnotator();
    void say(const QString& words);
    void complain(const Error& error);
    bool asksBeforeBlindEnds(const std::optional<HistoryEntry>& next);
    /// While a change of very many places is being made, and afterwards.
    void sayGoingOn(const std::string& change);
    void endGoingOn();
    void closeAfterChange(bool made);
    /// Takes the words about a refused change away once it has gone through.
    void settleComplaint();

    WindowSettings settings_;
    QPalette desktop_;
    Theme theme_;
    std::optional<Error> lexiconError_;
    WindowStart started_;
    Desk* desk_;
    Panes* panes_;
    StatusLine* status_;
    ReadingCommands* reading_;
    AnnotatingKeys* annotating_;
    ReadingAids* aids_;
    ListCommands* lists_;
    IssueCommands* issues_;
    ScoreCommands* scoring_;
    TreeCommands* trees_;
    FileCommands* files_;
    PrintCommands* printing_;
    Actions* actions_ = nullptr;
    QTimer poll_;
    QTimer placeRest_;
    std::optional<HistoryEntry> undo_;
    std::optional<HistoryEntry> redo_;
    /// A change that the library did not take because another program was writing, and what was said of it.
    struct Complaint {
        std::string change; ///< its name; empty where it is not known
        std::optional<HistoryEntry> latest;
        QString words;
    };
    std::optional<Complaint> complaint_;
    QString goingOn_; ///< what is said while a change is being made, and of what has to wait for it
    bool closeAnyway_ = false;
    bool reopen_ = false;
    /// What was shown before reading mode; nothing outside of it.
    struct Shown {
        bool library;
        bool inspector;
        Qt::WindowStates states;
    };
    std::optional<Shown> beforeReading_;
};

} // namespace duizhao
