#include "core/import/import_article.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/file_path.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QFileDialog>

#include <thread>

namespace duizhao::test {

using testing::HasSubstr;
using testing::IsEmpty;

/// One library after the other in one window.
class LibraryChoiceTest : public WindowTest {
protected:
    /// A library that holds two articles.
    std::filesystem::path anotherLibrary() {
        const std::filesystem::path file = folder_ / "another.db";
        auto library = *Library::open(file, Library::Creation::createIfMissing);
        EXPECT_TRUE(importArticle({{"one.txt", bilingualPage()}}, {}, library, {}));
        EXPECT_TRUE(importArticle({{"two.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n"}}, {},
                                  library, {}));
        return file;
    }
    void choose(const std::filesystem::path& library) {
        trigger("openLibrary");
        auto* dialog = window().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(fromPath(library));
        dialog->close();
        ASSERT_EQ(window().desk().library()->file(), library);
    }
    void importLargePage() {
        std::string large;
        for (int copy = 0; copy < 4000; ++copy)
            large += bilingualPage() + "\n";
        ImportRequest request;
        request.files = {write("large.txt", large)};
        window().desk().importArticles(request);
        ASSERT_TRUE(window().desk().working());
    }
    std::string message() { return window().messages().text().toStdString(); }
};

TEST_F(LibraryChoiceTest, AnImportIntoTheFormerLibraryOpensNothingInTheNewOne) {
    const std::filesystem::path another = anotherLibrary();
    openWindow();
    ImportRequest request;
    request.files = {write("page.txt", bilingualPage())};
    window().desk().importArticles(request);
    while (articles().empty()) // it is stored, and nothing has been delivered to the window yet
        std::this_thread::yield();
    choose(another);
    const std::int64_t shown = session().summary().article;
    ASSERT_EQ(session().summary().title, "The Second Page");
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(session().summary().article, shown);
}

TEST_F(LibraryChoiceTest, SaysWhatItHasStopped) {
    const std::filesystem::path another = anotherLibrary();
    openWindow();
    importLargePage();
    choose(another);
    ASSERT_TRUE(waitForWork());
    EXPECT_THAT(message(), HasSubstr("large.txt"));
    EXPECT_THAT(articles(), IsEmpty());
}

TEST_F(LibraryChoiceTest, AnotherLanguageKeepsTheLibraryThatWasChosen) {
    const std::filesystem::path another = anotherLibrary();
    openWindow({write("page.txt", bilingualPage())});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    choose(another);
    trigger("traditionalChinese");
    ASSERT_TRUE(window().wantsToReopen());
    EXPECT_EQ(window().startAgain().library, another);
    EXPECT_THAT(window().startAgain().files, IsEmpty()) << "they were imported already";
}

TEST_F(LibraryChoiceTest, AnotherLanguageStopsNoWork) {
    openWindow();
    importLargePage();
    trigger("traditionalChinese");
    EXPECT_TRUE(window().isVisible());
    EXPECT_FALSE(window().wantsToReopen());
    EXPECT_TRUE(window().desk().working());
    EXPECT_TRUE(action("systemLanguage")->isChecked());
    EXPECT_THAT(message(), HasSubstr("large.txt"));
    window().desk().cancelWork();
    ASSERT_TRUE(waitForWork());
}

} // namespace duizhao::test
