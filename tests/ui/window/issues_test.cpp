#include "core/store/issues.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/issue_panel.h"
#include "ui/lists/lists_pane.h"
#include "ui/lists/place_table.h"
#include "ui/window/actions.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/status_line.h"
#include "ui/worker/check_job.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace duizhao::test {

using testing::SizeIs;

namespace {

/// One number off by a power of ten, and half-width marks in two pairs.
constexpr const char* faultyPage =
    "The harbour cost 175 billion dollars.\n\n港口花費175億美元。\n\n"
    "It was built in three years, and nobody lives there.\n\n它用了三年建成,沒有人住在那裡。\n\n"
    "The lamp is lit every night.\n\n燈每晚都會點亮。\n\n"
    "In winter the boats stay, and the keeper reads.\n\n冬天船停著,看守人讀書。\n";

} // namespace

class IssuesTest : public WindowTest {
protected:
    void openFaultyPage() {
        openWindow({write("faulty.txt", faultyPage)});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        window().view().setFocus();
    }
    bool waitForNotes(std::size_t count) {
        return waitUntil(
            [this, count] { return !window().issues().checking() && window().issues().count() == count; });
    }
    /// What the library holds open of this check.
    std::size_t open(const char* check) {
        auto library = Library::open(library_, Library::Creation::mustExist);
        const auto bitext = listArticles(*library)->front().bitext;
        return readIssues(*library, bitext, {.annotator = "Ann", .check = check}, 0, 100)->size();
    }
    std::size_t mutes() {
        auto library = Library::open(library_, Library::Creation::mustExist);
        return readMutes(*library, listArticles(*library)->front().bitext, "Ann")->size();
    }
    bool panelSays(const char* words) {
        for (const QLabel* label : window().inspector().issuePanel().findChildren<QLabel*>())
            if (label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

TEST_F(IssuesTest, AreFoundBehindTheReadingAndMarkedInTheText) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2)) << window().issues().count();
    EXPECT_EQ(open("number-magnitude"), 1u);
    EXPECT_EQ(open("halfwidth-punctuation"), 2u) << "two places, one note";
    EXPECT_GE(window().view().issues().size(), 4u) << "both sides of the number, and two commas";
    window().view().setCurrentPair(0);
    EXPECT_TRUE(window().inspector().issuePanel().isVisible());
    EXPECT_TRUE(panelSays("175 billion")) << "the evidence";
    press(Qt::Key_F4);
    EXPECT_TRUE(waitUntil([this] { return window().panes().lists().issues().model().rowCount() == 2; }));
    keepPicture("issues");
}

TEST_F(IssuesTest, YMakesAFlagOfOneAndGoesOn) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    window().view().setCurrentPair(0);
    press(Qt::Key_Y);
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].origin, "number-magnitude");
    EXPECT_EQ(found[0].category, "Accuracy/Mistranslation");
    EXPECT_TRUE(found[0].severity);
    EXPECT_EQ(found[0].annotator, "Ann");
    ASSERT_TRUE(waitForNotes(1));
    EXPECT_TRUE(panelSays("punctuation")) << "the next issue";
    trigger("undo");
    EXPECT_TRUE(flags().empty());
    EXPECT_TRUE(waitForNotes(2)) << "undo brings the issue back too";
}

TEST_F(IssuesTest, TheButtonSaysHowManyPlacesItDismisses) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    const auto said = [this](QString (QPushButton::*text)() const) {
        for (const QPushButton* button : window().inspector().issuePanel().findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Dismiss")))
                return (button->*text)();
        return QString();
    };
    window().view().setCurrentPair(0);
    EXPECT_EQ(said(&QPushButton::text), QStringLiteral("Dismiss"));
    window().view().setCurrentPair(1);
    EXPECT_EQ(said(&QPushButton::text), QStringLiteral("Dismiss at all 2 place(s)"));
    EXPECT_TRUE(said(&QPushButton::toolTip).contains(QStringLiteral("2 place(s)")));
    keepPicture("dismiss-places");
    window().view().setCurrentPair(0);
    EXPECT_EQ(said(&QPushButton::text), QStringLiteral("Dismiss"));
}

TEST_F(IssuesTest, NDismissesANoteWithAllItsPlacesForGood) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    press(Qt::Key_Comma);
    press(Qt::Key_N);
    EXPECT_TRUE(flags().empty());
    EXPECT_EQ(open("halfwidth-punctuation"), 0u);
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_TRUE(waitForNotes(1)) << "it is remembered";
    trigger("undo");
    EXPECT_TRUE(waitForNotes(2));
}

TEST_F(IssuesTest, GoesOnFromWhereANoteOfManyPlacesWasDismissed) {
    openWindow({write("faulty.txt", std::string(faultyPage) + "\nThe bridge cost 300 billion dollars.\n\n"
                                                              "橋花費300億美元。\n")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    ASSERT_TRUE(waitForNotes(3));
    window().view().setFocus();
    window().view().setCurrentPair(3); // the second place of the note
    press(Qt::Key_N);
    EXPECT_EQ(open("halfwidth-punctuation"), 0u);
    EXPECT_EQ(window().view().currentPair()->number, 4u) << "not back to what follows the first place";
}

TEST_F(IssuesTest, AcceptsOnePlaceOfANoteAndKeepsTheOthers) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    press(Qt::Key_F4);
    window().view().setCurrentPair(1);
    window().view().setFocus();
    press(Qt::Key_Y);
    EXPECT_EQ(open("halfwidth-punctuation"), 1u);
    const PlaceModel& lines = window().panes().lists().issues().model();
    ASSERT_EQ(lines.rowCount(), 2);
    EXPECT_EQ(lines.row(1).pair, 3u) << "the line stands for the place that is left";
    EXPECT_TRUE(waitForNotes(2));
    press(Qt::Key_Y);
    EXPECT_EQ(open("halfwidth-punctuation"), 0u);
    EXPECT_EQ(lines.rowCount(), 1);
}

TEST_F(IssuesTest, EnterNeverAcceptsOne) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    press(Qt::Key_Period);
    press(Qt::Key_Return);
    EXPECT_TRUE(flags().empty());
    press(Qt::Key_F4);
    ASSERT_TRUE(waitUntil([this] { return window().panes().lists().issues().model().rowCount() == 2; }));
    press(Qt::Key_Return);
    EXPECT_TRUE(flags().empty());
}

TEST_F(IssuesTest, TheListTakesTheSameKeys) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    press(Qt::Key_F4);
    press(Qt::Key_N);
    EXPECT_EQ(open("number-magnitude"), 0u);
    ASSERT_TRUE(waitForNotes(1));
    press(Qt::Key_Y);
    EXPECT_EQ(flags().size(), 1u);
}

TEST_F(IssuesTest, TheListOpensWhereOneReads) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    window().view().setCurrentPair(1);
    press(Qt::Key_F4);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
    ASSERT_NE(window().panes().lists().issues().current(), nullptr);
    EXPECT_EQ(window().panes().lists().issues().current()->pair, 1u);
    press(Qt::Key_Up);
    EXPECT_EQ(window().view().currentPair()->number, 0u) << "moving in the list moves the text";
}

TEST_F(IssuesTest, ACheckAndAPairCanBeMutedAndShownAgain) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    window().view().setCurrentPair(0);
    press(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_TRUE(waitForNotes(1));
    window().view().setCurrentPair(1);
    press(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_TRUE(waitForNotes(0));
    trigger("undo");
    EXPECT_TRUE(waitForNotes(1));
    trigger("unmuteAll");
    EXPECT_TRUE(waitForNotes(2));
}

TEST_F(IssuesTest, WhatWasUnmutedIsMutedAgainByOneUndo) {
    openFaultyPage();
    ASSERT_TRUE(waitForNotes(2));
    window().view().setCurrentPair(0);
    press(Qt::Key_P, Qt::ShiftModifier);
    ASSERT_TRUE(waitForNotes(1));
    window().view().setCurrentPair(1);
    press(Qt::Key_N, Qt::ShiftModifier);
    ASSERT_TRUE(waitForNotes(0));
    trigger("unmuteAll");
    ASSERT_TRUE(waitForNotes(2));
    EXPECT_EQ(mutes(), 0u);
    trigger("undo");
    EXPECT_EQ(mutes(), 2u);
}

TEST_F(IssuesTest, SaysHowManyMoreThereAreThanItLists) {
    std::string pairs;
    for (std::size_t pair = 0; pair < mostIssues + 7; ++pair)
        pairs += "In winter the boats stay, and the keeper reads.\t冬天船停著,看守人讀書。\n";
    storePairs(pairs);
    openWindow();
    ASSERT_TRUE(waitForArticle());
    press(Qt::Key_F4);
    const auto says = [this](const QString& words) {
        for (const QLabel* label : window().panes().lists().issues().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("7 more issue")); }));
    press(Qt::Key_N);
    EXPECT_TRUE(waitUntil([&] { return !says(QStringLiteral("more issue")); })) << "the rest moved up";
}

TEST_F(IssuesTest, SaysWhatRulesCannotDoWhereTheyFoundNothing) {
    openWindowOnPage();
    trigger("issuesList");
    EXPECT_TRUE(waitUntil([this] {
        for (const QLabel* label : window().panes().lists().issues().findChildren<QLabel*>())
            if (label->isVisible() &&
                label->text() == QLatin1String("Rules found nothing; they cannot judge meaning."))
                return true;
        return false;
    }));
}

} // namespace duizhao::test
