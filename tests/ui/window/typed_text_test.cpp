#include "core/store/annotations.h"
#include "core/store/history.h"
#include "tests/ui/window/another_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/pair_text_panel.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/window/message_bar.h"

#include <QApplication>

namespace duizhao::test {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// What is typed goes where it was meant for, and nowhere else.
class TypedTextTest : public WindowTest {
protected:
    static SavedTextEdit* fieldNamed(QWidget& parent, const char* name) {
        for (auto* field : parent.findChildren<SavedTextEdit*>())
            if (field->accessibleName() == QLatin1String(name))
                return field;
        return nullptr;
    }
    SavedTextEdit* note() { return fieldNamed(window().inspector().flagEditor(), "Note"); }
    SavedTextEdit* pairNote() { return fieldNamed(window().inspector(), "Note on the pair"); }
    std::string message() { return window().messages().text().toStdString(); }
    void removeElsewhere(AnotherProgram& other, const std::string& flag) {
        const Edit edit{other.library(), "elsewhere", "Bo", session().summary().article, change::removeFlag};
        ASSERT_TRUE(removeAnnotation(edit, flag));
    }
    /// The notes on pairs in an article.
    std::vector<std::string> pairNotes(std::int64_t article) {
        auto library = Library::open(library_, Library::Creation::mustExist);
        std::vector<std::string> notes;
        for (const PairReview& review : *allPairReviews(*library, articleSummary(*library, article)->bitext))
            notes.push_back(review.note);
        return notes;
    }
    std::int64_t importAnother() {
        const std::int64_t before = session().summary().article;
        ImportRequest request;
        request.files = {write("other.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n")};
        window().desk().importArticles(request);
        EXPECT_TRUE(waitUntil([&] { return session().summary().article != before; }));
        return session().summary().article;
    }
};

TEST_F(TypedTextTest, IsToldWhereItsFlagWasRemovedByAnotherWindow) {
    openWindowOnPage();
    press(Qt::Key_F);
    press(Qt::Key_E);
    AnotherProgram other(library_);
    removeElsewhere(other, flags().at(0).id);
    QTest::keyClicks(note(), QStringLiteral("the wrong lamp"));
    window().desk().noticeOthers();
    EXPECT_THAT(message(), HasSubstr("“the wrong lamp”"));
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
    EXPECT_THAT(pairNotes(session().summary().article), IsEmpty());
}

TEST_F(TypedTextTest, IsToldWhereItsArticleWasRemovedByAnotherWindow) {
    openWindowOnPage();
    const std::int64_t article = session().summary().article;
    AnotherProgram other(library_);
    const Edit edit{other.library(), "elsewhere", "Bo", article, change::removeArticle};
    ASSERT_TRUE(removeArticle(edit, article));
    typeInto(pairNote(), QStringLiteral("too free"));
    ASSERT_TRUE(waitUntil([this] { return window().desk().session() == nullptr; }));
    EXPECT_THAT(message(), HasSubstr("“too free”"));
    EXPECT_FALSE(window().inspector().pending());
}

TEST_F(TypedTextTest, IsStoredInItsOwnArticleThoughAnotherIsOpenByThen) {
    openWindowOnPage();
    const std::int64_t first = session().summary().article;
    const std::int64_t second = importAnother();
    ASSERT_TRUE(window().desk().openArticle(first));
    AnotherProgram other(library_);
    other.startWriting();
    typeInto(pairNote(), QStringLiteral("too free"));
    ASSERT_TRUE(window().desk().openArticle(second));
    EXPECT_TRUE(window().inspector().pending());
    other.stopWriting();
    ASSERT_TRUE(waitUntil([this] { return !window().inspector().pending(); }));
    EXPECT_THAT(pairNotes(first), testing::ElementsAre("too free"));
    EXPECT_THAT(pairNotes(second), IsEmpty());
}

TEST_F(TypedTextTest, OfAFlagIsStoredInItsOwnArticleThoughAnotherIsOpenByThen) {
    openWindowOnPage();
    const std::int64_t first = session().summary().article;
    const std::int64_t second = importAnother();
    ASSERT_TRUE(window().desk().openArticle(first));
    press(Qt::Key_F);
    AnotherProgram other(library_);
    other.startWriting();
    typeInto(note(), QStringLiteral("wrong"));
    ASSERT_TRUE(window().desk().openArticle(second));
    other.stopWriting();
    ASSERT_TRUE(waitUntil([this] { return !window().inspector().pending(); }));
    EXPECT_EQ(flags().at(0).note, "wrong");
}

TEST_F(TypedTextTest, ThatCannotBeSavedKeepsTheWindowOpenEachTimeAnew) {
    openWindowOnPage();
    AnotherProgram other(library_);
    other.startWriting();
    typeInto(pairNote(), QStringLiteral("one"));
    EXPECT_FALSE(window().close());
    other.stopWriting();
    ASSERT_TRUE(waitUntil([this] { return !window().inspector().pending(); }));
    other.startWriting();
    typeInto(pairNote(), QStringLiteral(" two"));
    EXPECT_FALSE(window().close()) << "this was not said yet";
    EXPECT_THAT(message(), HasSubstr("Close again"));
    EXPECT_TRUE(window().close());
    other.stopWriting();
}

} // namespace duizhao::test
