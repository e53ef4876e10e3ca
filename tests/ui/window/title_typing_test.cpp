#include "core/import/import_article.h"
#include "core/store/annotations.h"
#include "tests/ui/window/another_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/library/library_panel.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace duizhao::test {

/// A title that is being typed in the list of articles.
class TitleTypingTest : public WindowTest {
protected:
    QListView& list() { return *window().library().findChild<QListView*>(); }
    /// The field a title is being typed into.
    QLineEdit* field() {
        for (auto* line : list().findChildren<QLineEdit*>())
            if (line->isVisible())
                return line;
        return nullptr;
    }
    void startTyping(const QString& title) {
        trigger("rename");
        ASSERT_NE(field(), nullptr);
        QTest::keyClicks(field(), title);
    }
};

TEST_F(TitleTypingTest, StaysWhenItsArticleChanges) {
    openWindowOnPage();
    startTyping(QStringLiteral("My lighth"));
    AnotherProgram other(library_);
    const auto theirs =
        *ArticleSession::open(other.library(), session().summary().article, {"other window", "Bo"});
    ASSERT_TRUE(theirs->flag(*theirs->pair(1), std::nullopt));
    window().desk().noticeOthers();
    ASSERT_NE(field(), nullptr);
    EXPECT_EQ(field()->text(), QStringLiteral("My lighth"));
    QTest::keyClicks(field(), QStringLiteral("ouse"));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(articles().at(0).title, "My lighthouse");
}

TEST_F(TitleTypingTest, StaysWhenOtherArticlesComeAndGo) {
    openWindowOnPage();
    startTyping(QStringLiteral("My lighth"));
    AnotherProgram other(library_);
    const auto added = importArticle({{"o.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n"}}, {},
                                     other.library(), {});
    ASSERT_TRUE(added);
    window().desk().noticeOthers();
    EXPECT_EQ(list().model()->rowCount(), 2);
    ASSERT_NE(field(), nullptr);
    const Edit edit{other.library(), "elsewhere", "Bo", added->article, change::removeArticle};
    ASSERT_TRUE(removeArticle(edit, added->article));
    window().desk().noticeOthers();
    EXPECT_EQ(list().model()->rowCount(), 1);
    ASSERT_NE(field(), nullptr);
    QTest::keyClicks(field(), QStringLiteral("ouse"));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(articles().at(0).title, "My lighthouse");
}

TEST_F(TitleTypingTest, ThatCannotBeStoredIsStillThereToBeStored) {
    openWindowOnPage();
    startTyping(QStringLiteral("My lighthouse"));
    AnotherProgram other(library_);
    other.startWriting();
    const QPointer<QLineEdit> first = field();
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return field() && field() != first; })) << "it is open once more";
    EXPECT_EQ(field()->text(), QStringLiteral("My lighthouse"));
    EXPECT_NE(articles().at(0).title, "My lighthouse");
    other.stopWriting();
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(articles().at(0).title, "My lighthouse");
}

} // namespace duizhao::test
