#include "core/import/import_article.h"
#include "core/store/annotations.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/message_bar.h"

namespace duizhao::test {

/// What stands over the text, and how long.
class MessagesTest : public WindowTest {
protected:
    QString said() { return window().messages().text(); }
};

TEST_F(MessagesTest, ARemarkGoesWithTheNextChange) {
    openWindowOnPage();
    press(Qt::Key_Q);
    EXPECT_EQ(said(), QStringLiteral("Every flag is described."));
    press(Qt::Key_J);
    EXPECT_FALSE(said().isEmpty()) << "reading on is no change";
    press(Qt::Key_R);
    EXPECT_EQ(said(), QString());
}

TEST_F(MessagesTest, ARemarkStaysOverWhatOthersDo) {
    openWindowOnPage();
    press(Qt::Key_Q);
    const QString remark = said();
    ASSERT_FALSE(remark.isEmpty());
    auto other = *Library::open(library_, Library::Creation::mustExist);
    const std::int64_t article = session().summary().article;
    ASSERT_TRUE(setArticleTitle({other, "other", "Bo", article, change::rename}, article, "Renamed"));
    window().desk().noticeOthers();
    ASSERT_EQ(session().summary().title, "Renamed");
    EXPECT_EQ(said(), remark);
}

TEST_F(MessagesTest, WhatHoldsForAnArticleStaysOverItsChanges) {
    openWindow({write("guess.txt", std::string("The caf\xe9 is open.\n\n") + "\xa9@\xa4\xc0\n")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    const QString warning = said();
    ASSERT_TRUE(warning.startsWith(QStringLiteral("The encoding may not be"))) << warning.toStdString();
    window().view().setFocus();
    press(Qt::Key_R);
    EXPECT_EQ(said(), warning);
}

TEST_F(MessagesTest, WhatIsSaidOfAChangeGoesWhenItIsUndone) {
    openWindow({write("marks.txt", "It took three years, they say.\n\n用了三年,他們說。\n\n"
                                   "In winter, the keeper reads.\n\n冬天,看守人讀書。\n")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    window().view().setFocus();
    ASSERT_TRUE(waitUntil([this] { return window().issues().hasIssue(); }));
    press(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_TRUE(said().contains(QStringLiteral("is muted"))) << said().toStdString();
    trigger("undo");
    EXPECT_EQ(said(), QString());
}

TEST_F(MessagesTest, WithAButtonStaysOverChanges) {
    settings_.remove(QStringLiteral("annotator"));
    openWindowOnPage();
    press(Qt::Key_F);
    const QString name = said();
    ASSERT_TRUE(name.startsWith(QStringLiteral("Your flags bear the name")));
    press(Qt::Key_R);
    EXPECT_EQ(said(), name);
}

TEST_F(MessagesTest, OfAnErrorStaysOverChanges) {
    openWindowOnPage();
    Q_EMIT window().desk().failed({ErrorCode::fileMissing, "gone.txt"});
    const QString error = said();
    ASSERT_FALSE(error.isEmpty());
    press(Qt::Key_R);
    EXPECT_EQ(said(), error);
}

TEST_F(MessagesTest, ARemarkGoesWithAnotherArticle) {
    {
        auto library = *Library::open(library_, Library::Creation::createIfMissing);
        for (const char* page : {"One\n一\n\nIt rains.\n下雨了。\n", "Two\n二\n\nIt snows.\n下雪了。\n"})
            ASSERT_TRUE(importArticle({{"page.txt", page}}, {}, library, {}));
    }
    openWindow();
    ASSERT_TRUE(waitForArticle());
    window().view().setFocus();
    press(Qt::Key_Q);
    EXPECT_FALSE(said().isEmpty());
    const auto open = session().summary().article;
    for (const ArticleSummary& article : articles())
        if (article.article != open)
            window().desk().openArticle(article.article);
    ASSERT_NE(session().summary().article, open);
    EXPECT_EQ(said(), QString());
}

TEST_F(MessagesTest, SaysThatNothingWasLeftOut) {
    openWindowOnPage();
    ASSERT_EQ(articles().front().leftOut, 0u);
    trigger("leftOut");
    EXPECT_EQ(said(), QStringLiteral("Nothing was left out of this article."));
    EXPECT_FALSE(action("leftOut")->isChecked());
    window().messages().hide();
    trigger("leftOutHere");
    EXPECT_EQ(said(), QStringLiteral("Nothing was left out of this article."));
}

TEST_F(MessagesTest, SaysThatNothingWasLeftOutNearAPair) {
    openWindow({projectFile("resources/sample/sample-article.txt")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    ASSERT_GT(articles().front().leftOut, 0u);
    ParallelView& view = window().view();
    view.setFocus();
    std::size_t spoke = 0;
    for (std::size_t pair = 0; pair < articles().front().pairs; pair += 5) {
        window().messages().hide();
        view.setCurrentPair(pair);
        const QRectF before = view.rectOf(Side::source, view.currentPair()->source);
        trigger("leftOutHere");
        if (said().isEmpty())
            continue; // there are some in sight
        EXPECT_EQ(said(), QStringLiteral("No lines were left out near this pair."));
        EXPECT_EQ(view.rectOf(Side::source, view.currentPair()->source), before);
        ++spoke;
    }
    EXPECT_GT(spoke, 5u);
}

} // namespace duizhao::test
