// How text is set, themes and the text without panels, in a window used by keys and mouse.

#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/reading_dialog.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

namespace duizhao::test {

class ReadingSettingTest : public WindowTest {
protected:
    ReadingDialog& openDialog() {
        trigger("readingSetting");
        return *window().findChild<ReadingDialog*>();
    }
    void set(ReadingDialog& dialog, const char* name, int value) {
        dialog.findChild<QSpinBox*>(QLatin1String(name))->setValue(value);
    }
    const Typography& typography() { return window().view().page()->typography(); }
    int pitch() { return typography().pitch(); }
};

TEST_F(ReadingSettingTest, HoldsAtOnceAndAfterARestart) {
    openWindowOnPage();
    press(Qt::Key_J);
    press(Qt::Key_J);
    const int before = pitch();
    ReadingDialog& dialog = openDialog();
    set(dialog, "lineHeight", 220);
    EXPECT_GT(pitch(), before);
    set(dialog, "latinMeasure", 50);
    set(dialog, "hanMeasure", 20);
    set(dialog, "size", 130);
    EXPECT_DOUBLE_EQ(window().view().zoom(), 1.3);
    EXPECT_NEAR(typography().wishes().target / typography().letterWidth(Side::target), 20, 0.5);
    EXPECT_EQ(window().view().currentPair()->number, 2u);
    const int chosen = pitch();
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_EQ(pitch(), chosen);
    EXPECT_EQ(window().view().readingSetting().hanMeasure, 20);
}

TEST_F(ReadingSettingTest, SetsEachScriptInItsChosenFace) {
    openWindowOnPage();
    ReadingDialog& dialog = openDialog();
    for (const char* name : {"latin", "simplified", "traditional"}) {
        auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
        if (box->count() < 2)
            GTEST_SKIP() << "no fonts are installed";
        box->setCurrentIndex(box->count() - 1);
    }
    const ReadingFaces faces = dialog.setting().faces;
    EXPECT_FALSE(faces.traditional.isEmpty());
    EXPECT_EQ(typography().style(Side::source, BlockKind::paragraph).font.families().front(), faces.latin);
    EXPECT_EQ(typography().style(Side::target, BlockKind::paragraph).font.families().front(),
              faces.traditional);
}

TEST_F(ReadingSettingTest, GoesBackToTheDesign) {
    openWindowOnPage();
    const int designed = pitch();
    ReadingDialog& dialog = openDialog();
    set(dialog, "lineHeight", 200);
    ASSERT_NE(pitch(), designed);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
    EXPECT_EQ(pitch(), designed);
    EXPECT_EQ(window().view().readingSetting(), ReadingSetting());
}

TEST_F(ReadingSettingTest, KeepsOutNumbersOfAnotherHand) {
    settings_.setValue(QStringLiteral("reading/lineHeight"), 100'000);
    settings_.setValue(QStringLiteral("reading/hanMeasure"), QStringLiteral("many"));
    openWindowOnPage();
    EXPECT_EQ(window().view().readingSetting().lineHeight, ReadingSetting::greatestLineHeight);
    EXPECT_EQ(window().view().readingSetting().hanMeasure, ReadingSetting::leastHanMeasure);
}

TEST_F(ReadingSettingTest, ZoomsWithControlAndTheWheelAndRemembersIt) {
    openWindowOnPage();
    QWidget* viewport = window().view().viewport();
    const QPointF at(200, 200);
    QWheelEvent wheel(at, viewport->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &wheel);
    EXPECT_GT(window().view().zoom(), 1.05);
    const qreal zoom = window().view().zoom();
    closeWindow();
    openWindow();
    EXPECT_DOUBLE_EQ(window().view().zoom(), zoom);
}

TEST_F(ReadingSettingTest, ChangesTheLayoutByKeyAndRemembersIt) {
    openWindowOnPage();
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window().view().pageLayout(), PageLayout::interleaved);
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(window().view().pageLayout(), PageLayout::translationOnly);
    EXPECT_TRUE(action("translationOnly")->isChecked());
    EXPECT_FALSE(action("interleaved")->isChecked());
    press(Qt::Key_V);
    EXPECT_EQ(window().view().rowMode(), RowMode::sentences);
    closeWindow();
    openWindow();
    EXPECT_EQ(window().view().pageLayout(), PageLayout::translationOnly);
}

TEST_F(ReadingSettingTest, DrawsEveryFieldLegiblyInEveryTheme) {
    openWindowOnPage();
    press(Qt::Key_F);
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast}) {
        window().setThemeChoice(choice);
        int fields = 0;
        for (const QWidget* widget : window().findChildren<QWidget*>()) {
            if (!qobject_cast<const QLineEdit*>(widget) && !qobject_cast<const QPlainTextEdit*>(widget))
                continue;
            const QColor ground = window().view().theme().paper;
            EXPECT_GE(contrast(widget->palette().color(QPalette::Text), ground), 4.5);
            QColor placeholder = widget->palette().color(QPalette::PlaceholderText);
            EXPECT_EQ(placeholder.alpha(), 255);
            EXPECT_GE(contrast(placeholder, ground), 4.5) << placeholder.name().toStdString();
            ++fields;
        }
        EXPECT_GT(fields, 3);
    }
    window().setThemeChoice(ThemeChoice::system);
}

TEST_F(ReadingSettingTest, ShowsChineseInTheFormChosenAndRemembersIt) {
    openWindowOnPage();
    trigger("inSimplified");
    ASSERT_TRUE(waitUntil([this] { return window().view().chineseForm() == ChineseForm::simplified; }));
    const auto drawn = [this](std::size_t row) {
        return window().view().page()->layout(row)->cell(Side::target).drawnText();
    };
    EXPECT_EQ(drawn(0), QStringLiteral("灯塔看守人"));
    EXPECT_TRUE(action("inSimplified")->isChecked());
    EXPECT_FALSE(action("asWritten")->isChecked());
    press(Qt::Key_C, Qt::ControlModifier);
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_TRUE(waitUntil([this] { return window().view().chineseForm() == ChineseForm::simplified; }));
    trigger("asWritten");
    EXPECT_EQ(window().view().chineseForm(), ChineseForm::asWritten);
}

TEST_F(ReadingSettingTest, ShowsNothingButTheTextOnF11) {
    openWindowOnPage();
    window().showInspector(false);
    press(Qt::Key_F11);
    EXPECT_FALSE(window().library().isVisible());
    EXPECT_FALSE(window().menuBar()->isVisible());
    EXPECT_FALSE(window().status().isVisible());
    EXPECT_TRUE(window().view().hasFocus());
    press(Qt::Key_J); // the keys work as before
    EXPECT_EQ(window().view().currentPair()->number, 1u);
    press(Qt::Key_F11);
    EXPECT_TRUE(window().library().isVisible());
    EXPECT_FALSE(window().inspector().isVisible()); // as it was
    EXPECT_TRUE(window().menuBar()->isVisible());
    press(Qt::Key_F11);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window().readingMode());
    EXPECT_TRUE(window().status().isVisible());
}

TEST_F(ReadingSettingTest, ForgetsNoPaneWhenClosedWithoutPanels) {
    openWindowOnPage();
    press(Qt::Key_F11);
    closeWindow();
    openWindow();
    EXPECT_TRUE(window().library().isVisible());
    EXPECT_TRUE(window().inspector().isVisible());
    EXPECT_FALSE(window().isFullScreen());
}

} // namespace duizhao::test
