// Where the reader stands after undo and redo.

#include "tests/ui/window/window_fixture.h"
#include "ui/window/desk.h"
#include "ui/window/message_bar.h"

#include <QPushButton>

namespace duizhao::test {

using testing::SizeIs;

class UndoTest : public WindowTest {
protected:
    /// The one in the message.
    void pressButton() { QTest::mouseClick(window().messages().findChild<QPushButton*>(), Qt::LeftButton); }
    std::size_t here() { return window().view().currentPair()->number; }
};

TEST_F(UndoTest, LeadsToWhatItChanged) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    const std::size_t flagged = here();
    press(Qt::Key_F);
    const std::size_t last = session().reader().pairCount() - 1;
    ASSERT_NE(flagged, last);
    window().view().setCurrentPair(last);
    trigger("undo");
    EXPECT_THAT(flags(), SizeIs(0));
    EXPECT_EQ(here(), flagged);
    window().view().setCurrentPair(last);
    trigger("redo");
    EXPECT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(here(), flagged);
}

TEST_F(UndoTest, ShowsTheSideWhereItChangedSomething) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    window().view().setPageLayout(PageLayout::sourceOnly);
    window().view().setCurrentPair(0);
    trigger("undo");
    EXPECT_TRUE(window().view().showsSide(Side::target));
}

TEST_F(UndoTest, OfAPairsStateKeepsTheLayout) {
    openWindowOnPage();
    window().view().setPageLayout(PageLayout::sourceOnly);
    press(Qt::Key_Return);
    ASSERT_EQ(articles().front().donePairs, 1u);
    window().view().setCurrentPair(4);
    trigger("undo");
    EXPECT_EQ(articles().front().donePairs, 0u);
    EXPECT_EQ(here(), 0u);
    EXPECT_FALSE(window().view().showsSide(Side::target));
}

TEST_F(UndoTest, LeavesTheCaretWhereItIsInTheSamePair) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    select(Side::source, u"lamp");
    const std::size_t pair = here();
    press(Qt::Key_Return); // done, and on
    window().view().setCurrentPair(pair);
    const auto caret = window().view().caret();
    trigger("undo");
    EXPECT_EQ(window().view().caret(), caret);
}

TEST_F(UndoTest, AsksBeforeItEndsBlindMode) {
    openWindowOnPage();
    window().setBlind(true);
    trigger("undo");
    EXPECT_TRUE(session().blind());
    EXPECT_TRUE(window().messages().text().contains(QStringLiteral("would end blind mode")));
    pressButton();
    EXPECT_FALSE(session().blind());
    trigger("redo");
    EXPECT_TRUE(session().blind()) << "to become blind shows nothing";
}

TEST_F(UndoTest, EndsBlindModeOnlyWhereThatIsStillWhatItWouldUndo) {
    openWindowOnPage();
    window().setBlind(true);
    trigger("undo");
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    pressButton();
    EXPECT_TRUE(session().blind());
    EXPECT_THAT(flags(), SizeIs(1));
}

} // namespace duizhao::test
