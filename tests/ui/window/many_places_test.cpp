// Changes of very many places: the window goes on, and takes no other change meanwhile.

#include "core/store/annotations.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/lists/lists_pane.h"
#include "ui/lists/place_table.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/panes.h"

#include <QApplication>

namespace duizhao::test {

using testing::SizeIs;

namespace {

constexpr std::size_t places = 600; // more than are changed at once

} // namespace

class ManyPlacesTest : public WindowTest {
protected:
    /// Each pair holds the same comma, which is a note of the checks, and the same word; the last one has
    /// another issue.
    void openWindowOnManyPairs() {
        std::string pairs;
        for (std::size_t pair = 0; pair < places; ++pair)
            pairs += "In winter the boats stay, and the keeper reads.\t冬天船停著,看守人讀書。\n";
        pairs += "The harbour cost 175 billion dollars.\t港口花費175億美元。\n";
        storePairs(pairs);
        openWindow();
        ASSERT_TRUE(waitForArticle());
    }
    /// One place is flagged, the others are listed.
    void flagOne() {
        openWindowOnManyPairs();
        select(Side::target, u"看守人");
        keys("f");
        ASSERT_TRUE(waitUntil([this] { return window().lists().sameCount() == places - 1; }));
        window().messages().hide();
    }
    bool waitForChange() {
        return waitUntil([this] { return !window().desk().changing(); });
    }
    QString says() { return window().messages().text(); }
};

TEST_F(ManyPlacesTest, AreFlaggedTakenBackAndFlaggedAgainWhileOneReadsOn) {
    flagOne();
    keys("a");
    EXPECT_TRUE(window().desk().changing());
    EXPECT_TRUE(says().contains(QStringLiteral("“Flag all places alike” takes a moment")))
        << says().toStdString();
    press(Qt::Key_Down);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
    ASSERT_TRUE(waitForChange());
    EXPECT_EQ(says(), QStringLiteral("599 place(s) flagged."));
    EXPECT_THAT(flags(), SizeIs(places));
    EXPECT_EQ(window().lists().sameCount(), 0);
    EXPECT_EQ(session().summary().annotations, places);

    trigger("undo");
    EXPECT_TRUE(window().desk().changing());
    ASSERT_TRUE(waitForChange());
    EXPECT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(session().summary().annotations, 1u);
    EXPECT_EQ(window().desk().nextRedo()->name, change::flagAll);
    trigger("redo");
    ASSERT_TRUE(waitForChange());
    EXPECT_THAT(flags(), SizeIs(places));
    EXPECT_EQ(says(), QString()) << "nothing is going on any more";
    EXPECT_EQ(window().desk().nextUndo()->name, change::flagAll);
    EXPECT_FALSE(window().desk().nextRedo());
}

TEST_F(ManyPlacesTest, TakeNoOtherChangeMeanwhileAndSayWhichOneHasToWait) {
    flagOne();
    keys("a");
    press(Qt::Key_Return);
    EXPECT_EQ(says(), QStringLiteral("“Mark as done” can be neither done nor undone while “Flag all places "
                                     "alike” is going on."));
    EXPECT_EQ(window().view().currentPair()->number, 0u);
    trigger("undo");
    EXPECT_TRUE(says().startsWith(QStringLiteral("“Flag” can be neither"))) << says().toStdString();
    ASSERT_TRUE(waitForChange());
    EXPECT_THAT(flags(), SizeIs(places)) << "undo took nothing back";
    EXPECT_EQ(articles().front().donePairs, 0u);
    press(Qt::Key_Return);
    EXPECT_EQ(articles().front().donePairs, 1u);
}

TEST_F(ManyPlacesTest, LoseNothingThatIsTypedMeanwhile) {
    flagOne();
    keys("a");
    keys("e");
    keys("why");
    window().inspector().flush();
    ASSERT_TRUE(waitForChange());
    EXPECT_TRUE(waitUntil([this] { return !window().inspector().pending(); }));
    EXPECT_EQ(flags().front().note, "why");
    EXPECT_THAT(flags(), SizeIs(places));
}

TEST_F(ManyPlacesTest, AreAllFlaggedWhenTheWindowIsClosedMeanwhile) {
    flagOne();
    keys("a");
    window().close();
    EXPECT_TRUE(window().isVisible()) << "it closes as soon as the change is in";
    EXPECT_TRUE(waitUntil([this] { return !window().isVisible(); }));
    EXPECT_THAT(flags(), SizeIs(places));
}

TEST_F(ManyPlacesTest, SayNothingInAnArticleOpenedMeanwhile) {
    flagOne();
    const std::int64_t flagged = session().summary().article;
    keys("a");
    window().desk().closeArticle();
    ASSERT_TRUE(waitForChange());
    EXPECT_EQ(says(), QString());
    EXPECT_FALSE(window().desk().nextUndo()) << "it was made in an article that is not open";
    window().desk().openArticle(flagged);
    EXPECT_EQ(session().summary().annotations, places);
    EXPECT_EQ(window().desk().nextUndo()->name, change::flagAll);
}

TEST_F(ManyPlacesTest, ANoteIsDismissedAtAllAndTheReaderGoesOnToTheNextIssue) {
    openWindowOnManyPairs();
    ASSERT_TRUE(waitUntil([this] { return window().issues().count() == 2; }));
    keys("n");
    ASSERT_TRUE(window().desk().changing());
    ASSERT_TRUE(waitForChange());
    EXPECT_EQ(window().issues().count(), 1u);
    EXPECT_EQ(window().view().currentPair()->number, places);
    EXPECT_TRUE(says().startsWith(QStringLiteral("Dismissed at 600 place(s)"))) << says().toStdString();
    trigger("undo");
    ASSERT_TRUE(waitForChange());
    EXPECT_TRUE(waitUntil([this] { return window().issues().count() == 2; }));
}

TEST_F(ManyPlacesTest, WhoWentOnMeanwhileStaysThere) {
    openWindowOnManyPairs();
    ASSERT_TRUE(waitUntil([this] { return window().issues().count() == 2; }));
    keys("n");
    ASSERT_TRUE(window().desk().changing());
    window().view().setCurrentPair(40); // which has a place of the note too
    ASSERT_TRUE(waitForChange());
    EXPECT_EQ(window().view().currentPair()->number, 40u);
    EXPECT_FALSE(window().issues().hasIssue());
}

TEST_F(ManyPlacesTest, WhoTypesMeanwhileTypesOn) {
    openWindowOnManyPairs();
    ASSERT_TRUE(waitUntil([this] { return window().issues().count() == 2; }));
    keys("n");
    press(Qt::Key_F, Qt::ControlModifier);
    const QWidget* field = QApplication::focusWidget();
    ASSERT_NE(field, &window().view());
    ASSERT_TRUE(window().desk().changing());
    ASSERT_TRUE(waitForChange());
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_EQ(window().view().currentPair()->number, 0u);
}

TEST_F(ManyPlacesTest, TheLanguageWaits) {
    flagOne();
    keys("a");
    window().setLanguageChoice(LanguageChoice::traditionalChinese);
    ASSERT_TRUE(waitForChange());
    QCoreApplication::sendPostedEvents(); // a close that waited for the change
    EXPECT_TRUE(window().isVisible());
    EXPECT_NE(window().languageChoice(), LanguageChoice::traditionalChinese);
}

TEST_F(ManyPlacesTest, AFailureIsSaidAlsoWhereTheWindowWasToBeClosed) {
    flagOne();
    {
        auto other = *Library::open(library_, Library::Creation::mustExist);
        const std::int64_t article = session().summary().article;
        ASSERT_TRUE(removeArticle({other, "cli", "Bo", article, change::removeArticle}, article));
    }
    keys("a");
    window().close();
    ASSERT_TRUE(waitForChange());
    QCoreApplication::sendPostedEvents(); // a close that waited for the change
    EXPECT_TRUE(window().isVisible());
    EXPECT_FALSE(says().isEmpty());
}

} // namespace duizhao::test
