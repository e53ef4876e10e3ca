#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/score/difference_dialog.h"
#include "ui/score/score_panel.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/score_commands.h"

#include <QPushButton>
#include <QTableWidget>

namespace duizhao::test {

class ScoreTest : public WindowTest {
protected:
    ScorePanel& panel() { return window().inspector().score(); }
    bool shows(const char* words) { return panel().words().contains(QString::fromUtf8(words)); }
    bool waitToShow(const char* words) {
        return waitUntil([&] { return shows(words); });
    }
    void flag(std::u16string_view words, const char* codes) {
        select(Side::target, words);
        for (const char* key = codes; *key; ++key)
            QTest::keyClick(&window().view(), *key);
    }
    QPushButton* differencesButton() { return panel().findChild<QPushButton*>(); }
};

TEST_F(ScoreTest, ShowsWhatThePairCostsAtOnceAndTheArticleWhenPairsAreDone) {
    openWindowOnPage();
    EXPECT_TRUE(waitToShow("You have marked no pair as done yet."));
    window().view().setCurrentPair(1);
    flag(u"黃昏", "cam3");
    EXPECT_TRUE(shows("This pair: 5 (counts when the pair is done)")) << panel().words().toStdString();
    EXPECT_TRUE(waitToShow("You have marked no pair as done yet."));
    press(Qt::Key_Return);
    EXPECT_TRUE(shows("This pair: 0"));
    // “The keeper lit the lamp at dusk.” has seven words: 5 / 7 x 100.
    EXPECT_TRUE(waitToShow("71.43 for every 100 source words")) << panel().words().toStdString();
    press(Qt::Key_Return);
    // “He counted 42 ships before midnight.” has six more, and no error.
    EXPECT_TRUE(waitToShow("38.46 for every 100 source words")) << panel().words().toStdString();
    keepPicture("score");
    trigger("undo");
    EXPECT_TRUE(waitToShow("71.43 for every 100 source words"));
}

TEST_F(ScoreTest, CountsFlagsThatAreNotDescribedApart) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    flag(u"黃昏", "f");
    EXPECT_TRUE(shows("This pair: 0, ")) << panel().words().toStdString();
    EXPECT_TRUE(shows("not described"));
}

TEST_F(ScoreTest, IsComputedByTheProfileChosenWhichIsRemembered) {
    openWindowOnPage();
    EXPECT_TRUE(action("scoreMetricsEval")->isChecked());
    EXPECT_TRUE(shows("By mt-metrics-eval"));
    window().view().setCurrentPair(1);
    flag(u"黃昏", "cn3");
    EXPECT_TRUE(shows("This pair: 25")) << panel().words().toStdString();
    trigger("scoreOneFive");
    EXPECT_TRUE(shows("By MQM 1-5-25"));
    EXPECT_TRUE(shows("This pair: 5")) << panel().words().toStdString();
    EXPECT_FALSE(action("scoreMetricsEval")->isChecked());
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_TRUE(action("scoreOneFive")->isChecked());
    EXPECT_TRUE(shows("By MQM 1-5-25"));
}

TEST_F(ScoreTest, SaysWhereTheProfilesDifferOnThisArticle) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    flag(u"黃昏", "cam3");
    EXPECT_TRUE(waitUntil([this] { return panel().facts().has_value(); }));
    EXPECT_FALSE(differencesButton()->isVisible()) << "all count a major mistranslation alike";
    flag(u"點亮", "cfp2");
    EXPECT_TRUE(waitUntil([this] { return differencesButton()->isVisible(); }));
    EXPECT_TRUE(differencesButton()->toolTip().contains(QStringLiteral("0.1 / 0.1 / 1")))
        << differencesButton()->toolTip().toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(waitToShow("for every 100 source words"));
    keepPicture("score-profiles-differ");
    trigger("scoreDifferences");
    auto* dialog = window().findChild<DifferenceDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QTableWidget& table = dialog->table();
    ASSERT_EQ(table.rowCount(), 2);
    QStringList cells;
    for (int column = 1; column < table.columnCount(); ++column)
        cells << table.item(0, column)->text();
    EXPECT_EQ(cells.join(QLatin1Char(' ')).toStdString(), "Minor 1 0.1 0.1 1");
    EXPECT_EQ(table.item(1, 5)->text().toStdString(), "1") << "their sum by MQM 1-5-25";
    EXPECT_TRUE(dialog->grab().save(QStringLiteral(DUIZHAO_SCREENSHOTS "/window-score-differences.png")));
}

TEST_F(ScoreTest, IsForgottenWithTheArticle) {
    openWindowOnPage();
    EXPECT_TRUE(waitUntil([this] { return panel().facts().has_value(); }));
    window().desk().closeArticle();
    EXPECT_FALSE(panel().facts());
    EXPECT_FALSE(action("scoreDifferences")->isEnabled());
}

} // namespace duizhao::test
