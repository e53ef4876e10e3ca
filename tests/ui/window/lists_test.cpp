#include "tests/ui/window/window_fixture.h"
#include "ui/lists/place_table.h"
#include "ui/lists/search_page.h"
#include "ui/window/actions.h"
#include "ui/window/list_commands.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace duizhao::test {

using testing::SizeIs;

class ListsTest : public WindowTest {
protected:
    ListsPane& pane() { return window().panes().lists(); }
    PlaceModel& hits() { return pane().search().hits().model(); }
    bool waitForHits(int count) {
        return waitUntil([this, count] { return hits().rowCount() == count; });
    }
    void setOption(const char* name, bool on) {
        for (QToolButton* option : pane().search().findChildren<QToolButton*>())
            if (option->accessibleName() == QLatin1String(name))
                option->setChecked(on);
    }
    void searchFor(const QString& words) {
        press(Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(field, nullptr);
        field->setText(words);
    }
    bool says(const char* words) {
        for (const QLabel* label : pane().search().findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QLatin1String(words))
                return true;
        return false;
    }
    /// A page in which 燈 translates two words.
    void openWindowOnLamps() {
        openWindow({write(
            "lamps.txt", "The lamp was lit.\n\n燈已經點亮了。\n\nThe lamp went out again.\n\n燈又熄滅了。\n\n"
                         "He bought a lamp and oil.\n\n他買了一盞燈和油。\n")});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        window().view().setFocus();
    }
};

TEST_F(ListsTest, FindsWordsInTheArticleAndStepsThroughThem) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    EXPECT_TRUE(waitForHits(8));
    EXPECT_EQ(window().view().hits().size(), 8u) << "they are marked in the text";
    keepPicture("search");
    setOption("Whole words", true);
    EXPECT_TRUE(waitForHits(7)) << "not in “them”";
    setOption("Match case", true);
    EXPECT_TRUE(waitForHits(4));
    press(Qt::Key_Return);
    const auto first = window().view().caret();
    press(Qt::Key_Return);
    EXPECT_NE(window().view().caret()->offset, first->offset);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(window().view().caret()->offset, first->offset);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
    press(Qt::Key_F7, Qt::ControlModifier);
    EXPECT_TRUE(window().view().hits().empty()) << "closing the lists takes the marks away";
}

TEST_F(ListsTest, EscapeLeadsToTheTextAndThereEndsTheSearch) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(waitForHits(8));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
    EXPECT_EQ(window().view().hits().size(), 8u);
    EXPECT_TRUE(pane().isVisible());
    press(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(window().view().selection());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window().view().selection());
    EXPECT_TRUE(pane().isVisible()) << "the selection had to go first";
    press(Qt::Key_Escape);
    EXPECT_FALSE(pane().isVisible());
    EXPECT_TRUE(window().view().hits().empty());
    EXPECT_FALSE(window().lists().hasHits());
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

TEST_F(ListsTest, EscapeInTheTextLeavesOtherListsOpen) {
    openWindowOnPage();
    press(Qt::Key_F);
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(waitForHits(8));
    press(Qt::Key_F7);
    window().view().setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(window().view().hits().empty());
    EXPECT_TRUE(pane().isVisible());
    EXPECT_EQ(pane().page(), ListsPane::Page::flags);
    press(Qt::Key_Escape);
    press(Qt::Key_F4);
    window().view().setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(pane().isVisible());
}

TEST_F(ListsTest, FindsByExpressionAndSaysWhatIsWrongWithOne) {
    openWindowOnPage();
    searchFor(QStringLiteral("[0-9]+"));
    setOption("Regular expression", true);
    EXPECT_TRUE(waitForHits(2)) << "42 stands on both sides";
    searchFor(QStringLiteral("(broken"));
    EXPECT_TRUE(waitForHits(0));
    EXPECT_TRUE(waitUntil([this] {
        for (const QLabel* label : pane().search().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("(broken")))
                return true;
        return false;
    }));
}

TEST_F(ListsTest, FindsAgainWhenTheSearchIsOpenedAgain) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(waitForHits(8));
    press(Qt::Key_F7, Qt::ControlModifier);
    EXPECT_TRUE(window().view().hits().empty());
    EXPECT_EQ(hits().rowCount(), 0);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(says("Nothing found.")) << "nobody has looked yet";
    EXPECT_TRUE(waitUntil([this] { return window().view().hits().size() == 8; }));
    EXPECT_EQ(hits().rowCount(), 8);
    const auto before = window().view().caret();
    press(Qt::Key_Return);
    EXPECT_NE(window().view().caret()->offset, before->offset);
}

TEST_F(ListsTest, FindsInTheArticleThatWasOpenedMeanwhile) {
    openWindowOnPage();
    searchFor(QStringLiteral("lamp"));
    ASSERT_TRUE(waitForHits(1));
    press(Qt::Key_F7, Qt::ControlModifier);
    closeWindow();
    openWindowOnLamps();
    searchFor(QStringLiteral("lamp"));
    ASSERT_TRUE(waitForHits(3));
    press(Qt::Key_F7, Qt::ControlModifier);
    ASSERT_TRUE(window().desk().openArticle(articles().back().article));
    EXPECT_TRUE(window().view().hits().empty());
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return window().view().hits().size() == 1; }));
}

TEST_F(ListsTest, MarksNothingOnceTheListsAreClosed) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(window().lists().searching());
    press(Qt::Key_F7, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return !window().lists().searching(); }));
    EXPECT_TRUE(window().view().hits().empty());
    EXPECT_FALSE(window().lists().hasHits());
}

TEST_F(ListsTest, ReturnGoesToAHitOfTheWordsInTheField) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(waitForHits(8));
    const auto before = window().view().caret();
    searchFor(QStringLiteral("ships"));
    EXPECT_FALSE(window().lists().hasHits());
    EXPECT_TRUE(window().view().hits().empty());
    press(Qt::Key_Return);
    EXPECT_EQ(window().view().caret(), before) << "not to “the”";
    EXPECT_TRUE(waitUntil([&] { return window().view().caret() != before; }));
    ASSERT_EQ(window().view().hits().size(), 1u);
    EXPECT_TRUE(window().view().hits().front().span.contains(
        {window().view().caret()->offset, window().view().caret()->offset}));
}

TEST_F(ListsTest, SaysThatNothingWasFoundOnlyWhenItHasLooked) {
    openWindowOnPage();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(says("Nothing found."));
    searchFor(QStringLiteral("zebra"));
    EXPECT_FALSE(says("Nothing found."));
    EXPECT_TRUE(waitUntil([this] { return says("Nothing found."); }));
    searchFor(QString());
    EXPECT_FALSE(says("Nothing found."));
}

TEST_F(ListsTest, StepsThroughHitsOnASideThatIsNotShownByShowingIt) {
    openWindowOnPage();
    for (const auto modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
        window().view().setFocus();
        window().view().setCurrentPair(0);
        press(Qt::Key_3, Qt::AltModifier);
        searchFor(QStringLiteral("lamp|42"));
        setOption("Regular expression", true);
        EXPECT_TRUE(waitForHits(3));
        std::vector<std::size_t> pairs;
        for (int step = 0; step < 6; ++step) {
            press(Qt::Key_F3, modifiers);
            pairs.push_back(window().view().currentPair()->number);
        }
        EXPECT_EQ(window().view().pageLayout(), PageLayout::sideBySide);
        const bool forward = modifiers == Qt::NoModifier;
        EXPECT_EQ(pairs, forward ? std::vector<std::size_t>({1, 2, 2, 1, 2, 2})
                                 : std::vector<std::size_t>({2, 2, 1, 2, 2, 1}));
    }
}

TEST_F(ListsTest, BeginsTheSearchWithTheSelectedWords) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(waitForHits(1));
}

TEST_F(ListsTest, ListsAllFlagsAndGoesToTheChosenOne) {
    openWindowOnPage();
    for (const std::u16string_view words : {u"黃昏", u"郵船", u"午夜"}) {
        select(Side::target, words);
        press(Qt::Key_F);
    }
    press(Qt::Key_F7);
    EXPECT_TRUE(waitUntil([this] { return pane().flags().model().rowCount() == 3; }));
    keepPicture("flags-list");
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
    EXPECT_EQ(session().annotation(window().view().activeAnnotation())->anchors[0].quote, u"郵船");
}

TEST_F(ListsTest, ListOfFlagsFollowsChangesAndUndo) {
    openWindowOnPage();
    press(Qt::Key_F7);
    EXPECT_EQ(pane().flags().model().rowCount(), 0);
    window().view().setFocus();
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    EXPECT_TRUE(waitUntil([this] { return pane().flags().model().rowCount() == 1; }));
    trigger("undo");
    EXPECT_TRUE(waitUntil([this] { return pane().flags().model().rowCount() == 0; }));
}

TEST_F(ListsTest, ListsOtherPlacesWithTheSameTranslationAndFlagsThemAsOneChange) {
    openWindowOnLamps();
    select(Side::target, u"燈");
    press(Qt::Key_F);
    ASSERT_TRUE(waitUntil([this] { return pane().same().model().rowCount() == 2; }));
    for (const char key : {'c', 'a', 'm', '3'})
        QTest::keyClick(&window().view(), key);
    press(Qt::Key_F7, Qt::ShiftModifier);
    keepPicture("same-again");
    window().view().setFocus();
    press(Qt::Key_A);
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(3));
    for (const Annotation& flag : found) {
        EXPECT_EQ(flag.anchors[0].quote, u"燈");
        EXPECT_EQ(flag.category, "Accuracy/Mistranslation");
        EXPECT_EQ(flag.severity, Severity::major);
    }
    trigger("undo");
    EXPECT_THAT(flags(), SizeIs(1));
}

TEST_F(ListsTest, AFlagOnAHitIsOnItsWords) {
    openWindowOnPage();
    searchFor(QStringLiteral("郵船"));
    ASSERT_TRUE(waitForHits(1));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    ASSERT_TRUE(window().view().hasFocus());
    press(Qt::Key_F);
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_FALSE(flags()[0].wholePair);
    EXPECT_EQ(flags()[0].anchors[0].quote, u"郵船");
    press(Qt::Key_J);
    press(Qt::Key_F);
    ASSERT_THAT(flags(), SizeIs(2));
    EXPECT_TRUE(flags()[1].wholePair) << "the caret is not at the hit any more";
}

TEST_F(ListsTest, ASearchThatWasEndedStaysEndedAndIsTakenUpAgainWithItsKey) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(waitForHits(8));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    press(Qt::Key_F4);
    EXPECT_FALSE(window().lists().searching());
    EXPECT_TRUE(window().view().hits().empty());
    window().view().setFocus();
    window().view().setCurrentPair(0);
    press(Qt::Key_F3);
    EXPECT_TRUE(waitUntil([this] { return window().view().hitAtCaret().has_value(); }));
    EXPECT_EQ(window().view().hits().size(), 8u);
}

TEST_F(ListsTest, TheKeyForTheNextHitAsksForWordsWhereThereAreNone) {
    openWindowOnPage();
    press(Qt::Key_F3);
    EXPECT_TRUE(pane().isVisible());
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(ListsTest, MarksTheHitGoneToAndTheFlagThatIsChosen) {
    openWindowOnPage();
    searchFor(QStringLiteral("the"));
    ASSERT_TRUE(waitForHits(8));
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    ASSERT_NE(pane().search().hits().current(), nullptr);
    EXPECT_EQ(pane().search().hits().current()->place.span, window().view().hitAtCaret()->span);
    select(Side::target, u"點亮");
    window().view().setFocus();
    press(Qt::Key_F);
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    const std::string chosen = window().view().activeAnnotation();
    press(Qt::Key_F7);
    ASSERT_TRUE(waitUntil([this] { return pane().flags().model().rowCount() == 2; }));
    window().view().setFocus();
    press(Qt::Key_F7);
    ASSERT_NE(pane().flags().current(), nullptr);
    EXPECT_EQ(pane().flags().current()->id, chosen);
}

TEST_F(ListsTest, ForgetsTheSamePlacesOfAFlagThatWasTakenBack) {
    openWindowOnLamps();
    select(Side::target, u"燈");
    press(Qt::Key_F);
    ASSERT_TRUE(waitUntil([this] { return pane().same().model().rowCount() == 2; }));
    EXPECT_TRUE(pane().tabText(0).contains(QStringLiteral("1"))) << "the count is there before the list is";
    trigger("undo");
    EXPECT_EQ(pane().same().model().rowCount(), 0);
    EXPECT_FALSE(pane().tabText(0).contains(QStringLiteral("1")));
}

TEST_F(ListsTest, AnotherArticleEmptiesTheLists) {
    openWindowOnPage();
    searchFor(QStringLiteral("lamp"));
    EXPECT_TRUE(waitForHits(1));
    window().desk().closeArticle();
    EXPECT_TRUE(window().view().hits().empty());
    EXPECT_EQ(hits().rowCount(), 0);
}

} // namespace duizhao::test
