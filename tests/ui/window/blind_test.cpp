#include "core/store/annotations.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/lists/place_table.h"
#include "ui/parallel/overview_marks.h"
#include "ui/parallel/overview_reader.h"
#include "ui/parallel/parallel_page.h"
#include "ui/score/score_panel.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/score_commands.h"
#include "ui/window/status_line.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

namespace duizhao::test {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class BlindTest : public WindowTest {
protected:
    /// Flags words as someone else does, in another program.
    void flagAsBo(std::u16string_view words) {
        auto library = *Library::open(library_, Library::Creation::mustExist);
        const ArticleSummary article = listArticles(library)->front();
        const auto reader = *ArticleReader::open(library, article.article);
        const auto text = *reader.text(Side::target, {0, reader.textLength(Side::target)});
        const std::size_t at = text.find(words);
        Annotation flag;
        flag.annotator = "Bo";
        flag.category = "Accuracy/Mistranslation";
        flag.severity = Severity::major;
        flag.anchors = {*makeAnchor(library, article.bitext, Side::target, {at, at + words.size()})};
        ASSERT_TRUE(
            addAnnotation({library, "other", "Bo", article.article, change::flag}, article.bitext, flag));
    }
    /// A page with a flag of Bo's and one of this window's annotator in its second pair.
    void openWindowOnTwoFlags() {
        openWindowOnPage();
        flagAsBo(u"黃昏");
        session().noticeOthers();
        window().view().setCurrentPair(1);
        select(Side::target, u"點亮");
        press(Qt::Key_F);
    }
    /// A page in which the checks have found something.
    void openWindowOnIssue() {
        openWindow({write("faulty.txt", "The harbour cost 175 billion dollars.\n\n港口花費175億美元。\n\n"
                                        "The lamp is lit every night.\n\n燈每晚都會點亮。\n")});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        window().view().setFocus();
        ASSERT_TRUE(waitUntil([this] { return window().issues().count() > 0; }));
    }
    std::string spokenOfThePair() {
        auto* table = QAccessible::queryAccessibleInterface(&window().view())->tableInterface();
        return table->cellAt(1, 1)->text(QAccessible::Description).toStdString();
    }
    std::size_t spansShown() { return window().view().page()->marks(1)->spans.size(); }
    /// How many pairs the strip beside the text shows as flagged.
    std::size_t flaggedInTheStrip() {
        std::size_t flagged = 0;
        for (const OverviewCell& cell : window().view().overview().marks().cells(100))
            flagged += cell.flagged ? 1 : 0;
        return flagged;
    }
    bool statusSays(const char* words) { return window().status().text().contains(QString::fromUtf8(words)); }
    std::string inspectorText() {
        QString all;
        for (const QLabel* label : window().inspector().findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        return all.toStdString();
    }
};

TEST_F(BlindTest, IsKeptInTheLibraryAndCanBeTakenBack) {
    openWindowOnPage();
    EXPECT_FALSE(action("blind")->isChecked());
    trigger("blind");
    EXPECT_TRUE(articles().front().blind);
    EXPECT_TRUE(action("blind")->isChecked());
    EXPECT_TRUE(statusSays("blind"));
    trigger("undo"); // asks first
    QTest::mouseClick(window().messages().findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_FALSE(articles().front().blind);
    EXPECT_FALSE(action("blind")->isChecked());
    EXPECT_FALSE(statusSays("blind"));
    trigger("redo");
    EXPECT_TRUE(articles().front().blind);
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_TRUE(session().blind());
    EXPECT_TRUE(statusSays("blind"));
}

TEST_F(BlindTest, HidesWhatOthersFlaggedFromTheTextTheInspectorAndTheScreenReader) {
    openWindowOnTwoFlags();
    EXPECT_EQ(spansShown(), 2u);
    EXPECT_THAT(spokenOfThePair(), HasSubstr("黃昏"));
    EXPECT_TRUE(statusSays("2 flag"));
    trigger("blind");
    EXPECT_EQ(spansShown(), 1u) << "the own one stays";
    EXPECT_THAT(spokenOfThePair(), Not(HasSubstr("黃昏")));
    EXPECT_THAT(spokenOfThePair(), HasSubstr("點亮"));
    EXPECT_THAT(session().annotationsOf(*session().pair(1)), SizeIs(1));
    EXPECT_THAT(session().allAnnotations(), SizeIs(1));
    EXPECT_TRUE(statusSays("1 flag"));
    EXPECT_EQ(window().library().model().index(0).data(LibraryModel::flagsRole).toInt(), 1);
    EXPECT_THAT(flags(), SizeIs(2)) << "nothing is lost";
    keepPicture("blind");
    trigger("blind");
    EXPECT_EQ(spansShown(), 2u);
}

TEST_F(BlindTest, LetsGoOfAFlagOfSomeoneElse) {
    openWindowOnPage();
    flagAsBo(u"黃昏");
    session().noticeOthers();
    press(Qt::Key_BracketRight);
    ASSERT_FALSE(window().view().activeAnnotation().empty());
    trigger("blind");
    EXPECT_TRUE(window().view().activeAnnotation().empty());
    EXPECT_FALSE(action("removeFlag")->isEnabled());
}

TEST_F(BlindTest, HidesWhatOthersFlaggedFromTheListAndTheStripBesideTheText) {
    openWindowOnTwoFlags();
    flagAsBo(u"郵船");
    session().noticeOthers();
    press(Qt::Key_F7);
    PlaceModel& list = window().panes().lists().flags().model();
    EXPECT_TRUE(waitUntil([&] { return list.rowCount() == 3; }));
    EXPECT_TRUE(waitUntil([this] { return flaggedInTheStrip() == 2; }));
    trigger("blind");
    EXPECT_TRUE(waitUntil([&] { return list.rowCount() == 1; }));
    EXPECT_TRUE(waitUntil([this] { return flaggedInTheStrip() == 1; }));
}

TEST_F(BlindTest, TakesTheFlagsOfOthersOutOfTheListAtOnceThoughAnotherListIsInFront) {
    openWindowOnTwoFlags();
    press(Qt::Key_F7);
    PlaceModel& list = window().panes().lists().flags().model();
    EXPECT_TRUE(waitUntil([&] { return list.rowCount() == 2; }));
    press(Qt::Key_F4);
    trigger("blind");
    EXPECT_EQ(list.rowCount(), 0) << "read again when it is looked at";
    press(Qt::Key_F7);
    EXPECT_TRUE(waitUntil([&] { return list.rowCount() == 1; }));
}

TEST_F(BlindTest, TakesIssuesAwayInTheMomentInWhichItIsSet) {
    openWindowOnIssue();
    trigger("blind");
    EXPECT_EQ(window().issues().count(), 0u);
    EXPECT_TRUE(window().view().issues().empty());
    EXPECT_EQ(window().panes().lists().issues().model().rowCount(), 0);
    EXPECT_FALSE(statusSays("issue"));
}

TEST_F(BlindTest, HidesTheScoreAndWhoTranslated) {
    openWindow();
    ImportRequest request;
    request.files = {write("page.txt", bilingualPage())};
    request.options.system = "Machine Nine";
    window().desk().importArticles(request);
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    window().view().setFocus();
    window().view().setCurrentPair(0);
    EXPECT_THAT(inspectorText(), HasSubstr("Machine Nine"));
    EXPECT_THAT(inspectorText(), HasSubstr("This pair: 0"));
    trigger("blind");
    EXPECT_THAT(inspectorText(), Not(HasSubstr("Machine Nine")));
    EXPECT_THAT(inspectorText(), Not(HasSubstr("This pair")));
    EXPECT_THAT(inspectorText(), HasSubstr("blind"));
    window().setThemeChoice(ThemeChoice::contrast);
    keepPicture("blind-contrast");
    window().setThemeChoice(ThemeChoice::system);
    EXPECT_FALSE(window().scoring().profilesDiffer());
}

} // namespace duizhao::test
