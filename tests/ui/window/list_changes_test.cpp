#include "tests/ui/window/window_fixture.h"
#include "ui/library/library_panel.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QPushButton>

namespace duizhao::test {

using testing::IsEmpty;
using testing::SizeIs;

/// What is done in the list of articles, and how it is taken back.
class ListChangesTest : public WindowTest {
protected:
    /// Two articles, the second one open.
    void openTwoArticles() {
        openWindowOnPage();
        first_ = session().summary().article;
        ImportRequest request;
        request.files = {write("other.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n")};
        window().desk().importArticles(request);
        ASSERT_TRUE(waitUntil([this] { return session().summary().article != first_; }));
        ASSERT_TRUE(waitForWork());
        second_ = session().summary().article;
        window().view().setFocus();
    }
    std::string title(std::int64_t article) {
        for (const ArticleSummary& summary : articles())
            if (summary.article == article)
                return summary.title;
        return {};
    }
    void rename(std::int64_t article, const char* title) {
        LibraryModel& model = window().library().model();
        ASSERT_TRUE(model.setData(model.indexOf(article), QString::fromUtf8(title), Qt::EditRole));
    }
    std::int64_t first_ = 0;
    std::int64_t second_ = 0;
};

TEST_F(ListChangesTest, UndoTakesBackNothingInAnArticleThatIsNotOpen) {
    openTwoArticles();
    ASSERT_TRUE(window().desk().openArticle(first_));
    rename(first_, "My lighthouse");
    press(Qt::Key_F);
    ASSERT_TRUE(window().desk().openArticle(second_));
    EXPECT_FALSE(action("undo")->isEnabled());
    EXPECT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(title(first_), "My lighthouse");
}

TEST_F(ListChangesTest, UndoTakesBackWhatWasDoneInTheListToAnArticleThatIsNotOpen) {
    openTwoArticles();
    const std::string before = title(first_);
    rename(first_, "My lighthouse");
    trigger("undo");
    EXPECT_EQ(title(first_), before);
    trigger("redo");
    EXPECT_EQ(title(first_), "My lighthouse");
}

TEST_F(ListChangesTest, RedoMakesAgainWhatWasTakenBackLast) {
    openTwoArticles();
    press(Qt::Key_F);
    trigger("undo");
    rename(first_, "My lighthouse");
    trigger("undo");
    ASSERT_NE(title(first_), "My lighthouse");
    trigger("redo");
    EXPECT_EQ(title(first_), "My lighthouse");
    EXPECT_THAT(flags(), IsEmpty());
    trigger("redo");
    EXPECT_THAT(flags(), SizeIs(1));
}

TEST_F(ListChangesTest, TheButtonBringsBackTheArticleThoughMoreWasDoneSince) {
    openTwoArticles();
    trigger("removeArticle");
    ASSERT_TRUE(window().desk().openArticle(first_));
    window().view().setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(articles().at(0).donePairs, 1u);
    auto* undo = window().messages().findChild<QPushButton*>();
    ASSERT_TRUE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    ASSERT_THAT(articles(), SizeIs(2));
    EXPECT_EQ(articles().at(1).donePairs, 1u) << "what was done since stays";
    EXPECT_EQ(session().summary().article, second_);
}

} // namespace duizhao::test
