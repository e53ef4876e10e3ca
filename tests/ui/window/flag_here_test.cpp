// Keys that describe a flag, where none is chosen.

#include "core/store/annotations.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/message_bar.h"

#include <QApplication>

namespace duizhao::test {

using testing::IsEmpty;
using testing::SizeIs;

class FlagHereTest : public WindowTest {
protected:
    /// A flag in a pair to which one comes back.
    void flagAndLeave() {
        openWindowOnPage();
        select(Side::target, u"黃昏");
        keys("fjjkk");
        ASSERT_TRUE(window().view().activeAnnotation().empty());
    }
    PairReview reviewHere() { return session().reviewOf(*window().view().currentPair()); }
};

TEST_F(FlagHereTest, ANoteIsThePairsWhereItHasNoFlag) {
    openWindowOnPage();
    keys("e");
    keys("for all of it");
    EXPECT_TRUE(window().inspector().flush());
    EXPECT_EQ(reviewHere().note, "for all of it");
    EXPECT_THAT(flags(), IsEmpty()) << "no letter was a command";
    press(Qt::Key_Escape);
    keys("x");
    keys("z");
    EXPECT_TRUE(window().inspector().flush());
    EXPECT_TRUE(reviewHere().corrected.has_value());
}

TEST_F(FlagHereTest, ANoteIsTheFlagsWhereThePairHasOne) {
    flagAndLeave();
    keys("e");
    keys("why");
    EXPECT_TRUE(window().inspector().flush());
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(flags()[0].note, "why");
    EXPECT_EQ(reviewHere().note, "");
}

TEST_F(FlagHereTest, ANoteShowsTheInspectorThatWasHidden) {
    openWindowOnPage();
    window().showInspector(false);
    keys("e");
    keys("fan");
    EXPECT_TRUE(window().inspectorShown());
    EXPECT_TRUE(window().inspector().flush());
    EXPECT_EQ(reviewHere().note, "fan");
    EXPECT_THAT(flags(), IsEmpty());
}

TEST_F(FlagHereTest, CodesDescribeTheFlagOfThePair) {
    flagAndLeave();
    keys("cam3");
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(flags()[0].category, "Accuracy/Mistranslation");
}

TEST_F(FlagHereTest, EscapeTakesBackAFlagOfThePairThatWasOnlyMadeToBeDescribed) {
    openWindowOnPage();
    keys("c");
    EXPECT_THAT(flags(), SizeIs(1));
    press(Qt::Key_Escape);
    EXPECT_THAT(flags(), IsEmpty());
    EXPECT_FALSE(window().annotating().active());
    keys("cam3");
    ASSERT_THAT(flags(), SizeIs(1));
    keys("c");
    press(Qt::Key_Escape);
    EXPECT_THAT(flags(), SizeIs(1)) << "it was described before";
}

TEST_F(FlagHereTest, EscapeKeepsAFlagOfChosenWords) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys("c");
    press(Qt::Key_Escape);
    EXPECT_THAT(flags(), SizeIs(1));
}

TEST_F(FlagHereTest, CodesGoWithTheFlagTheyAreAbout) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys("c");
    ASSERT_TRUE(window().annotating().active());
    trigger("undo");
    EXPECT_THAT(flags(), IsEmpty());
    EXPECT_FALSE(window().annotating().active());
}

TEST_F(FlagHereTest, AKeyWithNothingToActUponSaysSo) {
    openWindowOnPage();
    keys("3");
    EXPECT_EQ(window().messages().text(), QStringLiteral("“Major” has nothing to act upon here."));
    press(Qt::Key_Delete);
    EXPECT_EQ(window().messages().text(), QStringLiteral("“Remove Flag” has nothing to act upon here."));
}

TEST_F(FlagHereTest, AFlagIsNotListedAtAPairBesideItThatHasNothingOnThatSide) {
    openWindow({write("beside.txt",
                      "燈塔\n\n看守人\n\nThe keeper lit the lamp at dusk.\n\n看守人在黃昏時點亮了燈。\n\n"
                      "Nobody wrote to him in winter.\n\n冬天沒有人給他寫信。\n")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    select(Side::source, u"The keeper");
    window().view().setFocus();
    keys("f");
    std::size_t listed = 0;
    for (const Pair& pair : session().pairs(0, session().reader().pairCount()))
        listed += session().annotationsOf(pair).size();
    EXPECT_EQ(listed, 1u);
}

TEST_F(FlagHereTest, AMessageLeavesTheTextWhereItStands) {
    openWindow({projectFile("resources/sample/sample-article.txt")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    window().messages().hide();
    window().view().setCurrentPair(30);
    window().view().setFocus();
    QCoreApplication::sendPostedEvents();
    const auto stands = [this] {
        const auto pair = window().view().currentPair();
        const QRectF there = window().view().rectOf(Side::target, pair->target);
        return window().view().viewport()->mapTo(&window(), there.topLeft().toPoint()).y();
    };
    const auto top = [this] { return window().view().mapTo(&window(), QPoint()).y(); };
    const int before = stands();
    const int topBefore = top();
    keys("3");
    ASSERT_TRUE(waitUntil([&] { return top() > topBefore; }));
    EXPECT_EQ(stands(), before);
    window().messages().hide();
    ASSERT_TRUE(waitUntil([&] { return top() == topBefore; }));
    EXPECT_EQ(stands(), before);
}

} // namespace duizhao::test
