#include "tests/ui/window/window_fixture.h"
#include "ui/keys/key_map_dialog.h"
#include "ui/keys/keys_page.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace duizhao::test {

class KeysTest : public WindowTest {
protected:
    void setKeys(const char* id, const QList<QKeySequence>& keys) {
        KeyMap map = window().keyMap();
        for (const ActionRow& row : actionRows())
            if (row.id && std::string_view(row.id) == id)
                map.set(row, keys);
        window().setKeyMap(map);
    }
    /// Whether a widget of this kind says these words, shown or not.
    template <typename Widget>
    bool saysWith(const QString& words) {
        for (const Widget* widget : window().template findChildren<Widget*>())
            if (widget->text().contains(words))
                return true;
        return false;
    }
};

TEST_F(KeysTest, F1ShowsEveryCommandThatHasAKeyOnOnePage) {
    openWindowOnPage();
    press(Qt::Key_F1);
    auto* page = window().findChild<KeysPage*>();
    ASSERT_NE(page, nullptr);
    QString words;
    for (const QLabel* label : page->findChildren<QLabel*>())
        words += label->text();
    for (const ActionRow& row : actionRows())
        if (row.id && row.menu && *row.keys && action(row.id)->isVisible()) {
            EXPECT_TRUE(words.contains(actionWords(row).toHtmlEscaped())) << row.id;
        }
    EXPECT_TRUE(words.contains(QStringLiteral("A M"))) << "codes of categories";
    ASSERT_TRUE(QTest::qWaitForWindowExposed(page));
    page->resize(1280, page->height()); // a screen of common width
    EXPECT_EQ(page->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0) << "no line is cut off";
    EXPECT_TRUE(page->grab().save(QStringLiteral(DUIZHAO_SCREENSHOTS) + QStringLiteral("/keys.png")));
}

TEST_F(KeysTest, AKeyCanBeChangedAndIsKeptOverARestart) {
    openWindowOnPage();
    trigger("changeKeys");
    auto* dialog = window().findChild<KeyMapDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->choose("flag");
    auto* keys = dialog->findChild<QKeySequenceEdit*>();
    keys->setKeySequence(QKeySequence(QStringLiteral("N")));
    EXPECT_TRUE(
        dialog->grab().save(QStringLiteral(DUIZHAO_SCREENSHOTS) + QStringLiteral("/change-keys.png")));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Set"))
            button->click();
    dialog->close();
    window().view().setFocus();
    press(Qt::Key_F);
    EXPECT_TRUE(flags().empty());
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    window().view().setFocus();
    press(Qt::Key_N);
    EXPECT_EQ(flags().size(), 1u);
}

TEST_F(KeysTest, AKeyThatWasTakenAwayDoesNothing) {
    openWindowOnPage();
    setKeys("nextPair", {});
    setKeys("previousPair", {QKeySequence(QStringLiteral("J"))});
    window().view().setCurrentPair(2);
    press(Qt::Key_J);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
    setKeys("previousPair", {});
    press(Qt::Key_J);
    press(Qt::Key_K);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
}

TEST_F(KeysTest, HintsNameTheKeysAsTheyAre) {
    openWindowOnPage();
    EXPECT_TRUE(saysWith<QLabel>(QStringLiteral("press F;")));
    EXPECT_TRUE(saysWith<QToolButton>(QStringLiteral("Pin (Shift+D)")));
    setKeys("flag", {QKeySequence(QStringLiteral("Ctrl+M"))});
    setKeys("pinWord", {QKeySequence(QStringLiteral("P"))});
    EXPECT_TRUE(saysWith<QLabel>(QStringLiteral("press Ctrl+M;")));
    EXPECT_TRUE(saysWith<QToolButton>(QStringLiteral("Pin (P)")));
    setKeys("flag", {});
    setKeys("pinWord", {});
    EXPECT_FALSE(saysWith<QLabel>(QStringLiteral("press")));
    EXPECT_FALSE(saysWith<QToolButton>(QStringLiteral("Pin (")));
}

TEST_F(KeysTest, TheNameInFlagsIsSaidOnceAndOnlyAfterTheFirstFlag) {
    settings_.remove(QStringLiteral("annotator"));
    openWindowOnPage();
    EXPECT_FALSE(window().messages().isVisible()) << "reading asks nothing";
    press(Qt::Key_F);
    EXPECT_TRUE(window().messages().isVisible());
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    window().view().setFocus();
    press(Qt::Key_J);
    press(Qt::Key_F);
    EXPECT_FALSE(window().messages().isVisible());
}

} // namespace duizhao::test
