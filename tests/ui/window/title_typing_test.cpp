#include "core/import/import_article.h"
#include "core/store/annotations.h"
#include "tests/ui/window/another_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/library/library_panel.h"

#include <QApplication>
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
    void finishTyping() {
        QTest::keyClick(field(), Qt::Key_Return);
        EXPECT_TRUE(waitUntil([this] { return field() == nullptr; }));
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
    finishTyping();
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
    finishTyping();
    EXPECT_EQ(articles().at(0).title, "My lighthouse");
}

TEST_F(TitleTypingTest, OfAnotherArticleDoesNotOpenIt) {
    {
        auto library = *Library::open(library_, Library::Creation::createIfMissing);
        ASSERT_TRUE(
            importArticle({{"o.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n"}}, {}, library, {}));
    }
    openWindowOnPage();
    const std::int64_t reading = session().summary().article;
    const QModelIndex second = list().model()->index(1, 0);
    ASSERT_NE(second.data(LibraryModel::articleRole).toLongLong(), reading);
    list().setFocus();
    list().setCurrentIndex(second);
    list().edit(second);
    ASSERT_NE(field(), nullptr);
    QTest::keyClicks(field(), QStringLiteral("Rain"));
    finishTyping();
    EXPECT_EQ(articles().at(1).title, "Rain");
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
    EXPECT_EQ(session().summary().article, reading);
}

TEST_F(TitleTypingTest, GoesOnFromAnEmptyFieldWhenAnImportEnds) {
    openWindowOnPage();
    const std::int64_t reading = session().summary().article;
    trigger("rename");
    ASSERT_NE(field(), nullptr);
    field()->clear();
    ImportRequest request;
    request.files = {write("o.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n")};
    window().desk().importArticles(std::move(request));
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(articles().size(), 2u);
    EXPECT_EQ(session().summary().article, reading);
    ASSERT_NE(field(), nullptr);
    QTest::keyClicks(field(), QStringLiteral("Lights"));
    finishTyping();
    EXPECT_EQ(session().summary().title, "Lights");
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
    finishTyping();
    EXPECT_EQ(articles().at(0).title, "My lighthouse");
}

} // namespace duizhao::test
