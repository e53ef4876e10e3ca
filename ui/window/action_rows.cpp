#include "ui/dictionary/dictionary_guide.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/about.h"
#include "ui/window/actions.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/file_commands.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/print_commands.h"
#include "ui/window/reading_aids.h"
#include "ui/window/reading_commands.h"
#include "ui/window/score_commands.h"
#include "ui/window/tree_commands.h"
#include "ui/window/window_dialogs.h"

#include <QCoreApplication>

#include <array>

namespace duizhao {

namespace {

using Window = MainWindow;
using Edge = ReadingCommands::Edge;

// When an action can be used.
bool writable(const Window& window) { return window.desk().editable(); }
bool reading(const Window& window) { return window.reading().hasPair(); }
bool open(const Window& window) { return window.desk().session() != nullptr; }
bool editing(const Window& window) { return writable(window) && reading(window); }
bool rereading(const Window& window) { return writable(window) && open(window); }
bool flagged(const Window& window) { return writable(window) && window.reading().hasFlag(); }
bool describable(const Window& window) { return writable(window) && window.reading().hasFlagHere(); }
bool placing(const Window& window) { return writable(window) && window.reading().canSetPlace(); }
bool issues(const Window& window) { return window.issues().any(); }
bool issue(const Window& window) { return writable(window) && window.issues().hasIssue(); }
bool undoable(const Window& window) { return writable(window) && window.canUndo(); }
bool redoable(const Window& window) { return writable(window) && window.canRedo(); }

template <Encoding encoding>
void readAgainAs(Window& window, bool) {
    window.files().readAgain(encoding);
}
template <ExportFormat format>
void exportAs(Window& window, bool) {
    window.files().exportAs(format);
}
template <SheetKind kind>
void print(Window& window, bool) {
    window.printing().print(kind);
}
template <SheetKind kind>
void saveAsPdf(Window& window, bool) {
    window.printing().saveAsPdf(kind);
}
template <Severity severity>
void rate(Window& window, bool) {
    window.reading().setSeverity(severity);
}
template <Edge edge, int direction>
void moveEdge(Window& window, bool) {
    window.reading().moveEdge(edge, direction);
}
template <PairState state>
void mark(Window& window, bool) {
    window.reading().setState(state);
}
template <ChineseForm form>
void useChinese(Window& window, bool) {
    window.setChineseForm(form);
}
template <ChineseForm form>
bool usesChinese(const Window& window) {
    return window.aids().chineseForm() == form;
}
template <PageLayout layout>
void useLayout(Window& window, bool) {
    window.view().setPageLayout(layout);
}
template <PageLayout layout>
bool usesLayout(const Window& window) {
    return window.view().pageLayout() == layout;
}
template <std::size_t profile>
void scoreBy(Window& window, bool) {
    window.scoring().setProfile(scoreProfiles()[profile]);
}
template <std::size_t profile>
bool scoresBy(const Window& window) {
    return &window.scoring().profile() == &scoreProfiles()[profile];
}
template <LanguageChoice choice>
void useLanguage(Window& window, bool) {
    window.setLanguageChoice(choice);
}
template <LanguageChoice choice>
bool usesLanguage(const Window& window) {
    return window.languageChoice() == choice;
}
template <ThemeChoice choice>
void useTheme(Window& window, bool) {
    window.setThemeChoice(choice);
}
template <ThemeChoice choice>
bool usesTheme(const Window& window) {
    return window.themeChoice() == choice;
}

// Titles of menus, so that each stands once. lupdate finds them by the macro's name.
constexpr const char* fileMenu = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr const char* editMenu = QT_TRANSLATE_NOOP("Actions", "&Edit");
constexpr const char* flagMenu = QT_TRANSLATE_NOOP("Actions", "F&lag");
constexpr const char* issueMenu = QT_TRANSLATE_NOOP("Actions", "&Issue");
constexpr const char* pairMenu = QT_TRANSLATE_NOOP("Actions", "&Pair");
constexpr const char* viewMenu = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr const char* helpMenu = QT_TRANSLATE_NOOP("Actions", "&Help");
// Menus in menus; what stands behind the bar is translated.
constexpr const char* againMenu = "&File|Read Again &As";
constexpr const char* exportMenu = "&File|&Export";
constexpr const char* printMenu = "&File|Prin&t";
constexpr const char* pdfMenu = "&File|Save as P&DF";
constexpr const char* edgesMenu = "F&lag|Edges of the &Span";
constexpr const char* languageMenu = "&View|Lang&uage";
constexpr const char* themeMenu = "&View|&Colours";
constexpr const char* chineseMenu = "&View|C&hinese";
constexpr const char* scoreMenu = "&View|Sco&re By";
[[maybe_unused]] constexpr std::array innerTitles = {
    //: Menu: read the open file once more with another encoding.
    QT_TRANSLATE_NOOP("Actions", "Read Again &As"),
    QT_TRANSLATE_NOOP("Actions", "&Export"),
    QT_TRANSLATE_NOOP("Actions", "Prin&t"),
    QT_TRANSLATE_NOOP("Actions", "Save as P&DF"),
    //: Menu: moves the edges of the flagged words.
    QT_TRANSLATE_NOOP("Actions", "Edges of the &Span"),
    QT_TRANSLATE_NOOP("Actions", "&Colours"),
    //: Menu: the language of the window.
    QT_TRANSLATE_NOOP("Actions", "Lang&uage"),
    //: Menu: the form in which Chinese text is shown.
    QT_TRANSLATE_NOOP("Actions", "C&hinese"),
    //: Menu: chooses the profile by which errors become a number.
    QT_TRANSLATE_NOOP("Actions", "Sco&re By"),
};

constexpr KeyScope inWindow = KeyScope::window;
constexpr KeyScope inText = KeyScope::text;

// clang-format off
constexpr auto rows = std::to_array<ActionRow>({
    {"open", fileMenu, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", inWindow, [](Window& w, bool) { w.files().openFiles(); }, writable, nullptr},
    {"openPairs", fileMenu, QT_TRANSLATE_NOOP("Actions", "Open a List of &Pairs…"), "", inWindow, [](Window& w, bool) { w.files().openPairs(); }, writable, nullptr},
    {"paste", fileMenu, QT_TRANSLATE_NOOP("Actions", "&Import the Clipboard's Text"), "Ctrl+V", inWindow, [](Window& w, bool) { w.files().paste(); }, writable, nullptr},
    {"again", againMenu, QT_TRANSLATE_NOOP("Actions", "&Guess"), "", inWindow, [](Window& w, bool) { w.files().readAgain(std::nullopt); }, rereading, nullptr},
    {"againUtf8", againMenu, QT_TRANSLATE_NOOP("Actions", "UTF-8"), "", inWindow, readAgainAs<Encoding::utf8>, rereading, nullptr},
    {"againUtf16le", againMenu, QT_TRANSLATE_NOOP("Actions", "UTF-16LE"), "", inWindow, readAgainAs<Encoding::utf16le>, rereading, nullptr},
    {"againUtf16be", againMenu, QT_TRANSLATE_NOOP("Actions", "UTF-16BE"), "", inWindow, readAgainAs<Encoding::utf16be>, rereading, nullptr},
    {"againGb18030", againMenu, QT_TRANSLATE_NOOP("Actions", "GB18030 (Simplified Chinese)"), "", inWindow, readAgainAs<Encoding::gb18030>, rereading, nullptr},
    {"againBig5", againMenu, QT_TRANSLATE_NOOP("Actions", "Big5 (Traditional Chinese)"), "", inWindow, readAgainAs<Encoding::big5>, rereading, nullptr},
    {nullptr, againMenu},
    {"swap", againMenu, QT_TRANSLATE_NOOP("Actions", "&Swap Source and Translation"), "", inWindow, [](Window& w, bool) { w.files().swapDirection(); }, rereading, nullptr},
    {"exportTsv", exportMenu, QT_TRANSLATE_NOOP("Actions", "Table (&TSV)…"), "Ctrl+E", inWindow, exportAs<ExportFormat::tsv>, open, nullptr},
    {"exportJsonl", exportMenu, QT_TRANSLATE_NOOP("Actions", "&JSON Lines…"), "", inWindow, exportAs<ExportFormat::jsonl>, open, nullptr},
    {"exportHtml", exportMenu, QT_TRANSLATE_NOOP("Actions", "&Web Page…"), "", inWindow, exportAs<ExportFormat::html>, open, nullptr},
    {"printMarked", printMenu, QT_TRANSLATE_NOOP("Actions", "With &Marks and Notes…"), "Ctrl+P", inWindow, print<SheetKind::marked>, open, nullptr},
    {"printExercise", printMenu, QT_TRANSLATE_NOOP("Actions", "&Exercise, without Marks…"), "", inWindow, print<SheetKind::exercise>, open, nullptr},
    {"printKey", printMenu, QT_TRANSLATE_NOOP("Actions", "&Key, Only the Notes…"), "", inWindow, print<SheetKind::key>, open, nullptr},
    {"pdfMarked", pdfMenu, QT_TRANSLATE_NOOP("Actions", "With &Marks and Notes…"), "", inWindow, saveAsPdf<SheetKind::marked>, open, nullptr},
    {"pdfExercise", pdfMenu, QT_TRANSLATE_NOOP("Actions", "&Exercise, without Marks…"), "", inWindow, saveAsPdf<SheetKind::exercise>, open, nullptr},
    {"pdfKey", pdfMenu, QT_TRANSLATE_NOOP("Actions", "&Key, Only the Notes…"), "", inWindow, saveAsPdf<SheetKind::key>, open, nullptr},
    {nullptr, fileMenu},
    {"openLibrary", fileMenu, QT_TRANSLATE_NOOP("Actions", "Open &Library…"), "", inWindow, [](Window& w, bool) { w.files().chooseLibrary(); }, nullptr, nullptr},
    {"createLibrary", fileMenu, QT_TRANSLATE_NOOP("Actions", "Create a &New Library…"), "", inWindow, [](Window& w, bool) { w.files().createLibrary(); }, nullptr, nullptr},
    {nullptr, fileMenu},
    {"quit", fileMenu, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", inWindow, [](Window& w, bool) { w.close(); }, nullptr, nullptr},

    {"undo", editMenu, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", inWindow, [](Window& w, bool) { w.undo(); }, undoable, nullptr},
    {"redo", editMenu, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", inWindow, [](Window& w, bool) { w.redo(); }, redoable, nullptr},
    {nullptr, editMenu},
    {"copy", editMenu, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", inText, [](Window& w, bool) { w.view().copy(); }, reading, nullptr},
    {nullptr, editMenu},
    {"search", editMenu, QT_TRANSLATE_NOOP("Actions", "&Search in the Article"), "Ctrl+F", inWindow, [](Window& w, bool) { w.lists().search(); }, open, nullptr},
    {"nextHit", editMenu, QT_TRANSLATE_NOOP("Actions", "Ne&xt Hit"), "F3", inWindow, [](Window& w, bool) { w.lists().nextHit(); }, open, nullptr},
    {"previousHit", editMenu, QT_TRANSLATE_NOOP("Actions", "Pre&vious Hit"), "Shift+F3", inWindow, [](Window& w, bool) { w.lists().previousHit(); }, open, nullptr},
    {"find", editMenu, QT_TRANSLATE_NOOP("Actions", "&Find an Article"), "Ctrl+L", inWindow, [](Window& w, bool) { w.findArticle(); }, nullptr, nullptr},
    {"rename", editMenu, QT_TRANSLATE_NOOP("Actions", "Re&name the Article"), "F2", inWindow, [](Window& w, bool) { w.renameArticle(); }, rereading, nullptr},
    {"removeArticle", editMenu, QT_TRANSLATE_NOOP("Actions", "Re&move the Article"), "", inWindow, [](Window& w, bool) { w.removeOpenArticle(); }, rereading, nullptr},
    {nullptr, editMenu},
    {"blind", editMenu, QT_TRANSLATE_NOOP("Actions", "Annotate &Blind"), "", inWindow, [](Window& w, bool on) { w.setBlind(on); }, rereading, [](const Window& w) { return open(w) && w.desk().session()->blind(); }},
    {"annotator", editMenu, QT_TRANSLATE_NOOP("Actions", "&Annotator's Name…"), "", inWindow, [](Window& w, bool) { askAnnotator(w); }, nullptr, nullptr},

    {"flag", flagMenu, QT_TRANSLATE_NOOP("Actions", "&Flag"), "F", inText, [](Window& w, bool) { w.reading().flag(); }, editing, nullptr},
    {"chooseWords", flagMenu, QT_TRANSLATE_NOOP("Actions", "Flag &Words by Their Letters"), "S", inText, [](Window& w, bool) { w.annotating().chooseWords(); }, editing, nullptr},
    {"flagAllSame", flagMenu, QT_TRANSLATE_NOOP("Actions", "Flag All That Sa&y the Same"), "A", inText, [](Window& w, bool) { w.lists().flagAllSame(); }, [](const Window& w) { return writable(w) && w.lists().sameCount() > 0; }, nullptr},
    {"removeFlag", flagMenu, QT_TRANSLATE_NOOP("Actions", "&Remove Flag"), "Del", inText, [](Window& w, bool) { w.reading().removeFlag(); }, flagged, nullptr},
    {nullptr, flagMenu},
    {"classify", flagMenu, QT_TRANSLATE_NOOP("Actions", "&Describe by Codes"), "C", inText, [](Window& w, bool) { w.annotating().classify(); }, editing, nullptr},
    {"queue", flagMenu, QT_TRANSLATE_NOOP("Actions", "Descri&be All That Wait"), "Q", inText, [](Window& w, bool) { w.annotating().startQueue(); }, editing, nullptr},
    {"asBefore", flagMenu, QT_TRANSLATE_NOOP("Actions", "Describe Like the &Last One"), "G", inText, [](Window& w, bool) { w.annotating().classifyAsBefore(); }, [](const Window& w) { return editing(w) && w.annotating().hasLast(); }, nullptr},
    {"category", flagMenu, QT_TRANSLATE_NOOP("Actions", "Find a &Category"), "Shift+C", inText, [](Window& w, bool) { w.reading().startCategory(); }, describable, nullptr},
    {"neutral", flagMenu, QT_TRANSLATE_NOOP("Actions", "&Neutral"), "1", inText, rate<Severity::neutral>, flagged, nullptr, Severity::neutral},
    {"minor", flagMenu, QT_TRANSLATE_NOOP("Actions", "M&inor"), "2", inText, rate<Severity::minor>, flagged, nullptr, Severity::minor},
    {"major", flagMenu, QT_TRANSLATE_NOOP("Actions", "M&ajor"), "3", inText, rate<Severity::major>, flagged, nullptr, Severity::major},
    {"critical", flagMenu, QT_TRANSLATE_NOOP("Actions", "Cri&tical"), "4", inText, rate<Severity::critical>, flagged, nullptr, Severity::critical},
    {"note", flagMenu, QT_TRANSLATE_NOOP("Actions", "N&ote"), "E", inText, [](Window& w, bool) { w.reading().startNote(); }, editing, nullptr},
    {"correction", flagMenu, QT_TRANSLATE_NOOP("Actions", "Corr&ection"), "X", inText, [](Window& w, bool) { w.reading().startCorrection(); }, editing, nullptr},
    {"place", flagMenu, QT_TRANSLATE_NOOP("Actions", "Set &Missing Place at Caret"), "M", inText, [](Window& w, bool) { w.reading().setPlace(); }, placing, nullptr},
    {"endRight", edgesMenu, QT_TRANSLATE_NOOP("Actions", "&End to the Right"), "Alt+Right", inText, moveEdge<Edge::end, 1>, flagged, nullptr},
    {"endLeft", edgesMenu, QT_TRANSLATE_NOOP("Actions", "End to the &Left"), "Alt+Left", inText, moveEdge<Edge::end, -1>, flagged, nullptr},
    {"beginLeft", edgesMenu, QT_TRANSLATE_NOOP("Actions", "&Beginning to the Left"), "Alt+Shift+Left", inText, moveEdge<Edge::begin, -1>, flagged, nullptr},
    {"beginRight", edgesMenu, QT_TRANSLATE_NOOP("Actions", "Beginning to the &Right"), "Alt+Shift+Right", inText, moveEdge<Edge::begin, 1>, flagged, nullptr},
    {nullptr, flagMenu},
    {"treeFile", flagMenu, QT_TRANSLATE_NOOP("Actions", "Cate&gories from a File…"), "", inWindow, [](Window& w, bool) { w.trees().chooseFile(); }, rereading, nullptr},
    {"defaultTree", flagMenu, QT_TRANSLATE_NOOP("Actions", "Defa&ult Categories"), "", inWindow, [](Window& w, bool) { w.trees().useDefault(); }, [](const Window& w) { return rereading(w) && w.trees().chosen(); }, nullptr},
    {nullptr, flagMenu},
    {"nextFlag", flagMenu, QT_TRANSLATE_NOOP("Actions", "Ne&xt Flag"), "]", inText, [](Window& w, bool) { w.reading().nextFlag(); }, reading, nullptr},
    {"previousFlag", flagMenu, QT_TRANSLATE_NOOP("Actions", "&Previous Flag"), "[", inText, [](Window& w, bool) { w.reading().previousFlag(); }, reading, nullptr},

    {"nextIssue", issueMenu, QT_TRANSLATE_NOOP("Actions", "&Next Issue"), ".", inText, [](Window& w, bool) { w.issues().next(); }, issues, nullptr},
    {"previousIssue", issueMenu, QT_TRANSLATE_NOOP("Actions", "&Previous Issue"), ",", inText, [](Window& w, bool) { w.issues().previous(); }, issues, nullptr},
    {nullptr, issueMenu},
    {"acceptIssue", issueMenu, QT_TRANSLATE_NOOP("Actions", "&Accept as a Flag"), "Y", inText, [](Window& w, bool) { w.issues().accept(); }, issue, nullptr},
    {"dismissIssue", issueMenu, QT_TRANSLATE_NOOP("Actions", "&Dismiss"), "N", inText, [](Window& w, bool) { w.issues().dismiss(); }, issue, nullptr},
    {"muteCheck", issueMenu, QT_TRANSLATE_NOOP("Actions", "&Mute This Check"), "Shift+N", inText, [](Window& w, bool) { w.issues().muteCheck(); }, issue, nullptr},
    {"mutePair", issueMenu, QT_TRANSLATE_NOOP("Actions", "Mute Th&is Pair"), "Shift+P", inText, [](Window& w, bool) { w.issues().mutePair(); }, editing, nullptr},
    {"unmuteAll", issueMenu, QT_TRANSLATE_NOOP("Actions", "&Unmute All"), "", inWindow, [](Window& w, bool) { w.issues().unmuteAll(); }, rereading, nullptr},

    {"done", pairMenu, QT_TRANSLATE_NOOP("Actions", "&Done and Next"), "Return Enter", inText, [](Window& w, bool) { w.reading().doneAndNext(); }, editing, nullptr},
    {"doneAnywhere", nullptr, QT_TRANSLATE_NOOP("Actions", "&Done and Next"), "Ctrl+Return Ctrl+Enter", inWindow, [](Window& w, bool) { w.reading().doneAndNext(); }, editing, nullptr},
    {"markRead", pairMenu, QT_TRANSLATE_NOOP("Actions", "Mark as &Read"), "R", inText, mark<PairState::read>, editing, nullptr},
    {"markUnread", pairMenu, QT_TRANSLATE_NOOP("Actions", "Mark as &Unread"), "U", inText, mark<PairState::unread>, editing, nullptr},
    {nullptr, pairMenu},
    {"nextPair", pairMenu, QT_TRANSLATE_NOOP("Actions", "&Next Pair"), "J Alt+Down", inText, [](Window& w, bool) { w.view().nextPair(); }, reading, nullptr},
    {"previousPair", pairMenu, QT_TRANSLATE_NOOP("Actions", "&Previous Pair"), "K Alt+Up", inText, [](Window& w, bool) { w.view().previousPair(); }, reading, nullptr},

    {"sideBySide", viewMenu, QT_TRANSLATE_NOOP("Actions", "Side by Side"), "Alt+1", inWindow, useLayout<PageLayout::sideBySide>, open, usesLayout<PageLayout::sideBySide>},
    {"interleaved", viewMenu, QT_TRANSLATE_NOOP("Actions", "Translation below Each Source"), "Alt+2", inWindow, useLayout<PageLayout::interleaved>, open, usesLayout<PageLayout::interleaved>},
    {"sourceOnly", viewMenu, QT_TRANSLATE_NOOP("Actions", "Source Only"), "Alt+3", inWindow, useLayout<PageLayout::sourceOnly>, open, usesLayout<PageLayout::sourceOnly>},
    {"translationOnly", viewMenu, QT_TRANSLATE_NOOP("Actions", "Translation Only"), "Alt+4", inWindow, useLayout<PageLayout::translationOnly>, open, usesLayout<PageLayout::translationOnly>},
    {"corrected", viewMenu, QT_TRANSLATE_NOOP("Actions", "With Corrections"), "Alt+5", inWindow, [](Window& w, bool on) { w.setCorrected(on); }, open, [](const Window& w) { return w.view().corrected(); }},
    {nullptr, viewMenu},
    {"sentences", viewMenu, QT_TRANSLATE_NOOP("Actions", "One Row for Each &Sentence Pair"), "V", inText, [](Window& w, bool on) { w.setRowMode(on ? RowMode::sentences : RowMode::paragraphs); }, open, [](const Window& w) { return w.view().rowMode() == RowMode::sentences; }},
    {"leftOut", viewMenu, QT_TRANSLATE_NOOP("Actions", "Show Left-&Out Lines"), "O", inText, [](Window& w, bool on) { w.reading().showLeftOut(on); }, open, [](const Window& w) { return w.view().leftOutOpen(); }},
    {"leftOutHere", viewMenu, QT_TRANSLATE_NOOP("Actions", "Show Left-Out Lines Here"), "Shift+O", inText, [](Window& w, bool) { w.reading().toggleLeftOutHere(); }, reading, nullptr},
    {nullptr, viewMenu},
    {"lookUp", viewMenu, QT_TRANSLATE_NOOP("Actions", "Look Up the &Word"), "D", inText, [](Window& w, bool) { w.aids().dictionary().lookUpAtCaret(); }, reading, nullptr},
    {"pinWord", viewMenu, QT_TRANSLATE_NOOP("Actions", "Pin the Word in the Inspec&tor"), "Shift+D", inText, [](Window& w, bool) { w.aids().dictionary().pin(); }, reading, nullptr},
    {"hoverDictionary", viewMenu, QT_TRANSLATE_NOOP("Actions", "Look Up un&der the Pointer"), "", inWindow, [](Window& w, bool on) { w.setHoverDictionary(on); }, nullptr, [](const Window& w) { return w.aids().dictionary().hovering(); }},
    {nullptr, viewMenu},
    {"asWritten", chineseMenu, QT_TRANSLATE_NOOP("Actions", "As &Written"), "", inWindow, useChinese<ChineseForm::asWritten>, nullptr, usesChinese<ChineseForm::asWritten>},
    {"inSimplified", chineseMenu, QT_TRANSLATE_NOOP("Actions", "&Simplified"), "", inWindow, useChinese<ChineseForm::simplified>, nullptr, usesChinese<ChineseForm::simplified>},
    {"inTraditional", chineseMenu, QT_TRANSLATE_NOOP("Actions", "&Traditional"), "", inWindow, useChinese<ChineseForm::traditional>, nullptr, usesChinese<ChineseForm::traditional>},
    {"inTaiwan", chineseMenu, QT_TRANSLATE_NOOP("Actions", "T&aiwan (Words Too)"), "", inWindow, useChinese<ChineseForm::taiwan>, nullptr, usesChinese<ChineseForm::taiwan>},
    {"zoomIn", viewMenu, QT_TRANSLATE_NOOP("Actions", "Lar&ger Text"), "Ctrl++ Ctrl+=", inWindow, [](Window& w, bool) { w.view().zoomIn(); w.keepZoom(); }, nullptr, nullptr},
    {"zoomOut", viewMenu, QT_TRANSLATE_NOOP("Actions", "S&maller Text"), "Ctrl+-", inWindow, [](Window& w, bool) { w.view().zoomOut(); w.keepZoom(); }, nullptr, nullptr},
    {"zoomReset", viewMenu, QT_TRANSLATE_NOOP("Actions", "Default Si&ze"), "Ctrl+0", inWindow, [](Window& w, bool) { w.view().resetZoom(); w.keepZoom(); }, nullptr, nullptr},
    {nullptr, viewMenu},
    {"readingSetting", viewMenu, QT_TRANSLATE_NOOP("Actions", "How T&ext Is Set…"), "", inWindow, [](Window& w, bool) { w.askReadingSetting(); }, nullptr, nullptr},
    {"readingMode", viewMenu, QT_TRANSLATE_NOOP("Actions", "Te&xt without Panels"), "F11", inWindow, [](Window& w, bool on) { w.setReadingMode(on); }, nullptr, [](const Window& w) { return w.readingMode(); }},
    {"libraryPane", viewMenu, QT_TRANSLATE_NOOP("Actions", "Li&brary"), "F8", inWindow, [](Window& w, bool on) { w.showLibrary(on); }, nullptr, [](const Window& w) { return w.libraryShown(); }},
    {"inspectorPane", viewMenu, QT_TRANSLATE_NOOP("Actions", "I&nspector"), "F9", inWindow, [](Window& w, bool on) { w.showInspector(on); }, nullptr, [](const Window& w) { return w.inspectorShown(); }},
    {"flagsList", viewMenu, QT_TRANSLATE_NOOP("Actions", "List of &Flags"), "F7", inWindow, [](Window& w, bool) { w.lists().open(ListsPane::Page::flags); }, open, nullptr},
    {"issuesList", viewMenu, QT_TRANSLATE_NOOP("Actions", "List of &Issues"), "F4", inWindow, [](Window& w, bool) { w.lists().open(ListsPane::Page::issues); }, open, nullptr},
    {"sameList", viewMenu, QT_TRANSLATE_NOOP("Actions", "Same &Again"), "Shift+F7", inWindow, [](Window& w, bool) { w.lists().open(ListsPane::Page::same); }, open, nullptr},
    {"closeLists", viewMenu, QT_TRANSLATE_NOOP("Actions", "C&lose the Lists"), "Ctrl+F7", inWindow, [](Window& w, bool) { w.lists().close(); }, [](const Window& w) { return w.panes().lists().isVisible(); }, nullptr},
    {"nextPane", viewMenu, QT_TRANSLATE_NOOP("Actions", "Next &Pane"), "F6", inWindow, [](Window& w, bool) { w.panes().focusNext(); }, nullptr, nullptr},
    {"systemLanguage", languageMenu, QT_TRANSLATE_NOOP("Actions", "Same as the &System"), "", inWindow, useLanguage<LanguageChoice::system>, nullptr, usesLanguage<LanguageChoice::system>},
    {"english", languageMenu, "English", "", inWindow, useLanguage<LanguageChoice::english>, nullptr, usesLanguage<LanguageChoice::english>},
    {"simplifiedChinese", languageMenu, "简体中文", "", inWindow, useLanguage<LanguageChoice::simplifiedChinese>, nullptr, usesLanguage<LanguageChoice::simplifiedChinese>},
    {"traditionalChinese", languageMenu, "繁體中文", "", inWindow, useLanguage<LanguageChoice::traditionalChinese>, nullptr, usesLanguage<LanguageChoice::traditionalChinese>},
    {"systemTheme", themeMenu, QT_TRANSLATE_NOOP("Actions", "Same as the &Desktop"), "", inWindow, useTheme<ThemeChoice::system>, nullptr, usesTheme<ThemeChoice::system>},
    {"lightTheme", themeMenu, QT_TRANSLATE_NOOP("Actions", "&Light"), "", inWindow, useTheme<ThemeChoice::light>, nullptr, usesTheme<ThemeChoice::light>},
    {"darkTheme", themeMenu, QT_TRANSLATE_NOOP("Actions", "D&ark"), "", inWindow, useTheme<ThemeChoice::dark>, nullptr, usesTheme<ThemeChoice::dark>},
    {"contrastTheme", themeMenu, QT_TRANSLATE_NOOP("Actions", "&High Contrast"), "", inWindow, useTheme<ThemeChoice::contrast>, nullptr, usesTheme<ThemeChoice::contrast>},
    // Names that their makers gave them: not translated.
    {"scoreMetricsEval", scoreMenu, "mt-metrics-eval", "", inWindow, scoreBy<0>, nullptr, scoresBy<0>},
    {"scoreMarot", scoreMenu, "Marot", "", inWindow, scoreBy<1>, nullptr, scoresBy<1>},
    {"scoreOneFive", scoreMenu, "MQM 1-5-25", "", inWindow, scoreBy<2>, nullptr, scoresBy<2>},
    {nullptr, scoreMenu},
    {"scoreDifferences", scoreMenu, QT_TRANSLATE_NOOP("Actions", "&Where Profiles Differ…"), "", inWindow, [](Window& w, bool) { w.scoring().showDifferences(); }, [](const Window& w) { return w.scoring().profilesDiffer(); }, nullptr},
    {"workReport", viewMenu, QT_TRANSLATE_NOOP("Actions", "Wor&k Done…"), "", inWindow, [](Window& w, bool) { showWorkReport(w); }, [](const Window& w) { return w.desk().library() != nullptr; }, nullptr},

    {"keys", helpMenu, QT_TRANSLATE_NOOP("Actions", "All &Keys"), "F1", inWindow, [](Window& w, bool) { showKeys(w); }, nullptr, nullptr},
    {"changeKeys", helpMenu, QT_TRANSLATE_NOOP("Actions", "&Change Keys…"), "", inWindow, [](Window& w, bool) { changeKeys(w); }, nullptr, nullptr},
    {nullptr, helpMenu},
    {"about", helpMenu, QT_TRANSLATE_NOOP("Actions", "&About Duizhao"), "", inWindow, [](Window& w, bool) { showAbout(w.desk().lexicon(), &w); }, nullptr, nullptr},
});
// clang-format on

} // namespace

std::span<const ActionRow> actionRows() { return rows; }

} // namespace duizhao
