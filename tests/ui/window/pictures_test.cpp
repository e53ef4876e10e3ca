#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/parallel/parallel_view.h"
#include "ui/resources/resources.h"
#include "ui/theme/theme.h"
#include "ui/translations/translations.h"
#include "ui/window/desk.h"
#include "ui/window/message_bar.h"
#include "ui/window/reading_dialog.h"
#include "ui/window/status_line.h"
#include "ui/window/style_sheet.h"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QMenuBar>

namespace duizhao::test {

/// The main states of the window, kept as pictures for a person to look at.
class PicturesTest : public WindowTest {
protected:
    PicturesTest() : english_(QLocale::c()) {}

    /// The sample article that comes with the program.
    void openSample() {
        openWindow({projectFile("resources/sample/sample-article.txt")});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        window().view().setFocus();
    }

    Translations english_;
};

TEST_F(PicturesTest, OfAnEmptyLibrary) {
    openWindow();
    keepPicture("empty");
}

TEST_F(PicturesTest, OfAnArticleInLightAndDark) {
    openSample();
    window().view().setCurrentPair(4);
    window().setThemeChoice(ThemeChoice::light);
    keepPicture("light");
    const QColor paper = window().view().grab().toImage().pixelColor(4, 4);
    window().setThemeChoice(ThemeChoice::dark);
    keepPicture("dark");
    EXPECT_NE(window().view().grab().toImage().pixelColor(4, 4), paper);
    window().setThemeChoice(ThemeChoice::system);
}

TEST_F(PicturesTest, OfHighContrastAndOfTheTextWithoutPanels) {
    openSample();
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_J);
    press(Qt::Key_F);
    window().setThemeChoice(ThemeChoice::contrast);
    keepPicture("contrast");
    window().setThemeChoice(ThemeChoice::light);
    press(Qt::Key_F11);
    ASSERT_TRUE(waitUntil([this] { return window().view().width() > window().width() - 20; }));
    keepPicture("without-panels");
    press(Qt::Key_F11);
    trigger("readingSetting");
    auto* dialog = window().findChild<ReadingDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    dialog->grab().save(QStringLiteral(DUIZHAO_SCREENSHOTS "/window-reading-setting.png"));
    window().setThemeChoice(ThemeChoice::system);
}

TEST_F(PicturesTest, OfReadingInChinese) {
    for (const QLocale& locale :
         {QLocale(QLocale::Chinese, QLocale::China), QLocale(QLocale::Chinese, QLocale::Taiwan)}) {
        const Translations translations(locale);
        const std::string name = locale.territory() == QLocale::China ? "zh-CN" : "zh-TW";
        const QString folder = QStringLiteral(DUIZHAO_SCREENSHOTS "/window-");
        openSample();
        window().setThemeChoice(ThemeChoice::dark);
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_J);
        press(Qt::Key_D);
        keepPicture(("reading-" + name).c_str());
        press(Qt::Key_1, Qt::AltModifier);
        trigger("readingSetting");
        auto* dialog = window().findChild<ReadingDialog*>();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        dialog->grab().save(folder +
                            QStringLiteral("reading-setting-%1.png").arg(QString::fromStdString(name)));
        QMenu* menu = nullptr;
        for (const QAction* one : window().menuBar()->actions())
            if (one->menu()->actions().contains(action("sideBySide")))
                menu = one->menu();
        ASSERT_NE(menu, nullptr);
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        menu->grab().save(folder + QStringLiteral("view-menu-%1.png").arg(QString::fromStdString(name)));
        window().setThemeChoice(ThemeChoice::system);
        closeWindow();
    }
}

TEST_F(PicturesTest, OfAFlagBeingDescribed) {
    openSample();
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_J);
    press(Qt::Key_F);
    window().inspector().flagEditor().setSeverity(Severity::major);
    press(Qt::Key_C, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("context"));
    keepPicture("category");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Not the word a cook would use."));
    keepPicture("flag");
    window().setThemeChoice(ThemeChoice::dark);
    keepPicture("flag-dark");
    window().setThemeChoice(ThemeChoice::system);
}

TEST_F(PicturesTest, OfACorrectedTranslation) {
    openSample();
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_J);
    for (SavedTextEdit* field : window().inspector().findChildren<SavedTextEdit*>())
        if (field->accessibleName().startsWith(QStringLiteral("Corrected"))) {
            QString corrected = QString::fromStdU16String(window().view().currentPair()->targetText);
            field->setPlainText(corrected.replace(2, 1, QStringLiteral("改過")).remove(9, 2));
        }
    window().setThemeChoice(ThemeChoice::light);
    ASSERT_TRUE(waitUntil([this] { return window().isActiveWindow(); }));
    keepPicture("correction");
    window().setThemeChoice(ThemeChoice::system);
}

TEST_F(PicturesTest, OfWorkThatGoesOn) {
    openSample();
    window().status().startWork(QStringLiteral("Importing “page.txt”"));
    window().status().setProgress(Stage::aligning, 0.4);
    keepPicture("progress");
}

TEST_F(PicturesTest, OfAMessage) {
    openSample();
    ImportRequest request;
    request.files = {write("empty.txt", "")};
    window().desk().importArticles(request);
    ASSERT_TRUE(waitUntil([this] { return !window().messages().text().isEmpty(); }));
    keepPicture("error");
    const QImage drawn = window()
                             .grab(QRect(window().messages().mapTo(&window(), QPoint(20, 0)),
                                         QSize(300, window().messages().height())))
                             .toImage();
    const QColor ground = window().view().theme().severity(Severity::critical);
    int inked = 0;
    for (int x = 0; x < drawn.width(); ++x)
        for (int y = 0; y < drawn.height(); ++y)
            inked += contrast(drawn.pixelColor(x, y), ground) > 4.5 ? 1 : 0;
    EXPECT_GT(inked, 50) << "the message can be read on its ground";
    window().messages().say(MessageBar::Tone::notice,
                            QStringLiteral("“A title” was removed from the library."), QStringLiteral("Undo"),
                            [] {});
    keepPicture("notice");
}

TEST_F(PicturesTest, OfANarrowWindow) {
    openSample();
    window().resize(760, 560);
    press(Qt::Key_F);
    keepPicture("narrow");
    trigger("libraryPane");
    trigger("inspectorPane");
    keepPicture("narrow-text-only");
}

TEST_F(PicturesTest, OfALibraryThatCannotBeOpened) {
    library_ = write("library.db", "no database");
    openWindow();
    keepPicture("problem");
}

TEST(StyleSheet, NamesNoColourThatTheThemeDoesNotHave) {
    for (const Theme& theme : {lightTheme(), darkTheme(), contrastTheme()})
        EXPECT_FALSE(styleSheetFor(theme).contains(QLatin1Char('@')));
}

} // namespace duizhao::test
