#include "tests/ui/window/window_fixture.h"
#include "ui/library/library_model.h"
#include "ui/library/library_panel.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"
#include "ui/window/file_commands.h"
#include "ui/window/file_path.h"
#include "ui/window/message_bar.h"
#include "ui/window/message_page.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QUrl>

#include <fstream>
#include <unistd.h>

namespace duizhao::test {

namespace {

/// While it lives the program is a user who owns nothing, if it is run as root (who may write everything).
class AsOtherUser {
public:
    AsOtherUser() {
        if (::geteuid() == 0) {
            EXPECT_EQ(::setresuid(nobody, nobody, 0), 0);
        }
    }
    ~AsOtherUser() {
        if (::geteuid() == nobody) {
            EXPECT_EQ(::setresuid(0, 0, 0), 0);
        }
    }
    AsOtherUser(const AsOtherUser&) = delete;
    AsOtherUser& operator=(const AsOtherUser&) = delete;

private:
    static constexpr uid_t nobody = 65534;
};

} // namespace

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class FilesTest : public WindowTest {
protected:
    std::string message() { return window().messages().text().toStdString(); }

    /// Lets go of a mouse that drags `data` over the text.
    void drop(const QMimeData& data) {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    /// Answers the file dialog that an action has opened.
    void choose(const std::filesystem::path& file) {
        auto* dialog = window().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->filesSelected({fromPath(file)});
        Q_EMIT dialog->fileSelected(fromPath(file));
        dialog->close();
    }
};

TEST_F(FilesTest, ShowsTheFileItWasStartedWith) {
    openWindow({write("page.txt", bilingualPage())});
    ASSERT_TRUE(waitForArticle());
    ASSERT_THAT(articles(), SizeIs(1));
    EXPECT_TRUE(window().view().isVisible());
    EXPECT_TRUE(window().windowTitle().startsWith(fromUtf8(articles()[0].title)));
}

TEST_F(FilesTest, TakesTwoFilesOfOneLanguageEachAsOneArticle) {
    openWindow({write("zh.txt", chinesePage()), write("en.txt", englishPage())});
    ASSERT_TRUE(waitForArticle());
    ASSERT_THAT(articles(), SizeIs(1));
    EXPECT_TRUE(articles()[0].twoFiles);
    EXPECT_GE(articles()[0].pairs, 4u);
    const QModelIndex line = window().library().model().index(0);
    EXPECT_THAT(line.data(Qt::ToolTipRole).toString().toStdString(),
                testing::EndsWith("\nzh.txt and en.txt"));
    EXPECT_EQ(line.data(Qt::AccessibleDescriptionRole).toString(), QLatin1String("zh.txt and en.txt"));
}

TEST_F(FilesTest, TakesTwoMixedFilesAsTwoArticles) {
    openWindow({write("one.txt", bilingualPage()), write("two.txt", bilingualPage() + "\nThe end.\n完。\n")});
    ASSERT_TRUE(waitUntil([this] { return articles().size() == 2; }));
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(session().summary().article, articles()[0].article) << "the last one is shown";
}

TEST_F(FilesTest, ImportsThePastedText) {
    openWindow();
    QApplication::clipboard()->setText(QString::fromStdString(bilingualPage()));
    window().view().setFocus();
    trigger("paste");
    ASSERT_TRUE(waitForArticle());
    EXPECT_GE(session().reader().pairCount(), 6u);
    const QModelIndex line = window().library().model().index(0);
    EXPECT_EQ(line.data(Qt::ToolTipRole), line.data(Qt::DisplayRole)) << "it came from no file";
}

TEST_F(FilesTest, ImportsADroppedFile) {
    openWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fromPath(write("page.txt", bilingualPage())))});
    drop(data);
    ASSERT_TRUE(waitForArticle());
}

TEST_F(FilesTest, ImportsDroppedText) {
    openWindow();
    QMimeData data;
    data.setText(QString::fromStdString(bilingualPage()));
    drop(data);
    ASSERT_TRUE(waitForArticle());
}

TEST_F(FilesTest, OpensAChosenFile) {
    openWindow();
    trigger("open");
    choose(write("page.txt", bilingualPage()));
    ASSERT_TRUE(waitForArticle());
}

TEST_F(FilesTest, LeavesNothingOfACancelledImport) {
    std::string large;
    for (int copy = 0; copy < 4000; ++copy)
        large += bilingualPage() + "\n";
    openWindow({write("large.txt", large)});
    ASSERT_TRUE(window().desk().working());
    window().desk().cancelWork();
    ASSERT_TRUE(waitForWork());
    EXPECT_THAT(articles(), IsEmpty());
    EXPECT_THAT(message(), HasSubstr("nothing was changed"));
}

TEST_F(FilesTest, SaysWhatIsWrongWithAFileAndNamesIt) {
    struct Case {
        const char* name;
        std::string bytes;
        const char* words;
    };
    const std::vector<Case> cases = {
        {"empty.txt", "", "is empty"},
        {"english.txt", englishPage(), "holds only English"},
        {"chinese.txt", chinesePage(), "holds only Chinese"},
        {"picture.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1", 18), "is not a text file"}};
    openWindow();
    for (const Case& one : cases) {
        ImportRequest request;
        request.files = {write(one.name, one.bytes)};
        window().desk().importArticles(request);
        ASSERT_TRUE(waitUntil([&] { return !message().empty(); })) << one.name;
        EXPECT_THAT(message(), AllOf(HasSubstr(one.name), HasSubstr(one.words)));
        window().messages().hide();
        ASSERT_TRUE(waitForWork());
    }
    ImportRequest missing;
    missing.files = {folder_ / "missing.txt"};
    window().desk().importArticles(missing);
    ASSERT_TRUE(waitUntil([&] { return !message().empty(); }));
    EXPECT_THAT(message(), AllOf(HasSubstr("missing.txt"), HasSubstr("There is no file")));
    EXPECT_THAT(articles(), IsEmpty());
}

TEST_F(FilesTest, ImportsTheGoodFilesBesideABadOne) {
    openWindow({folder_ / "missing.txt", write("page.txt", bilingualPage())});
    ASSERT_TRUE(waitForArticle());
    EXPECT_THAT(message(), HasSubstr("missing.txt"));
}

TEST_F(FilesTest, SaysThatAnArticleIsThereAlready) {
    openWindowOnPage();
    ImportRequest request;
    request.files = {folder_ / "page.txt"};
    window().desk().importArticles(request);
    ASSERT_TRUE(waitUntil([&] { return !message().empty(); }));
    EXPECT_THAT(message(), HasSubstr("in the library already"));
    EXPECT_THAT(articles(), SizeIs(1));
}

TEST_F(FilesTest, WritesAnExportedFile) {
    openWindowOnPage();
    press(Qt::Key_F);
    trigger("exportJsonl");
    choose(folder_ / "out.jsonl");
    ASSERT_TRUE(waitUntil([&] { return message().find("out.jsonl") != std::string::npos; }));
    EXPECT_THAT(bytesOf(folder_ / "out.jsonl"), HasSubstr("\"errors\""));
}

TEST_F(FilesTest, SaysThatAnExportFailed) {
    openWindowOnPage();
    trigger("exportTsv");
    choose("/dev/full");
    ASSERT_TRUE(waitUntil([&] { return message().find("/dev/full") != std::string::npos; }));
}

TEST_F(FilesTest, ReadsAnArticleAgainInTheOtherDirection) {
    openWindowOnPage();
    const std::int64_t before = session().summary().article;
    trigger("swap");
    ASSERT_TRUE(waitUntil([&] { return session().summary().article != before; }));
    EXPECT_TRUE(isChinese(session().summary().sourceLanguage));
    EXPECT_THAT(articles(), SizeIs(1)) << "nobody had worked on the former reading";
}

TEST_F(FilesTest, KeepsAFormerReadingThatHasFlags) {
    openWindowOnPage();
    press(Qt::Key_F);
    trigger("swap");
    ASSERT_TRUE(waitUntil([this] { return articles().size() == 2; }));
}

TEST_F(FilesTest, ReadsAnArticleAgainInAnotherEncoding) {
    openWindowOnPage();
    trigger("againUtf8");
    ASSERT_TRUE(waitUntil([this] { return session().summary().certainty == Certainty::given; }));
    EXPECT_THAT(articles(), SizeIs(1));
}

TEST_F(FilesTest, RenamesAnArticleInPlaceAndTakesItBack) {
    openWindowOnPage();
    const std::string before = articles()[0].title;
    trigger("rename");
    auto* editor = window().library().findChild<QListView*>()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("My lighthouse"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return articles()[0].title == "My lighthouse"; }));
    EXPECT_TRUE(window().windowTitle().startsWith(QStringLiteral("My lighthouse")));
    trigger("undo");
    EXPECT_EQ(articles()[0].title, before);
}

TEST_F(FilesTest, RemovesAnArticleAndBringsItBackWithItsFlags) {
    openWindowOnPage();
    press(Qt::Key_F);
    trigger("removeArticle");
    EXPECT_THAT(articles(), IsEmpty());
    EXPECT_EQ(window().desk().session(), nullptr);
    EXPECT_THAT(message(), HasSubstr("removed"));
    trigger("undo");
    ASSERT_THAT(articles(), SizeIs(1));
    EXPECT_THAT(flags(), SizeIs(1));
    EXPECT_NE(window().desk().session(), nullptr);
}

TEST_F(FilesTest, FiltersTheListByTitle) {
    openWindow({write("page.txt", bilingualPage())});
    ASSERT_TRUE(waitForArticle());
    auto* list = window().library().findChild<QListView*>();
    auto* search = window().library().findChild<QLineEdit*>();
    search->setText(QStringLiteral("submarine"));
    EXPECT_EQ(list->model()->rowCount(), 0);
    search->setText(fromUtf8(articles()[0].title).left(4).toUpper());
    EXPECT_EQ(list->model()->rowCount(), 1);
}

// ---- the library itself

TEST_F(FilesTest, CannotEditAReadOnlyLibraryAndSaysSo) {
    openWindowOnPage();
    press(Qt::Key_F);
    closeWindow();
    const std::filesystem::path locked = folder_ / "locked";
    std::filesystem::create_directory(locked);
    std::filesystem::copy_file(library_, locked / "library.db");
    using std::filesystem::perms;
    const perms readable = perms::owner_read | perms::group_read | perms::others_read;
    const perms openable = perms::owner_exec | perms::group_exec | perms::others_exec;
    std::filesystem::permissions(folder_.path(), readable | openable);
    std::filesystem::permissions(locked / "library.db", readable);
    std::filesystem::permissions(locked, readable | openable);
    library_ = locked / "library.db";
    {
        const AsOtherUser user;
        openWindow();
        EXPECT_THAT(message(), HasSubstr("read-only"));
        ASSERT_TRUE(window().desk().openArticle(1));
        for (const char* id :
             {"flag", "open", "paste", "removeFlag", "undo", "done", "rename", "removeArticle"})
            EXPECT_FALSE(action(id)->isEnabled()) << id;
        EXPECT_TRUE(action("exportTsv")->isEnabled());
        EXPECT_EQ(session().summary().annotations, 1u);
        closeWindow();
    }
    std::filesystem::permissions(folder_.path(), perms::owner_all);
    std::filesystem::permissions(locked, perms::owner_all);
}

TEST_F(FilesTest, SaysWhyALibraryCannotBeOpenedAndLeavesTheFileAlone) {
    library_ = write("library.db", "this is no database, whatever its name says. ");
    openWindow();
    auto* page = window().findChild<MessagePage*>(QStringLiteral("problemPage"));
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->isVisible());
    EXPECT_THAT(page->words().toStdString(),
                AllOf(HasSubstr("library.db"), HasSubstr("is not a Duizhao library")));
    EXPECT_EQ(bytesOf(library_), "this is no database, whatever its name says. ");
    EXPECT_FALSE(action("open")->isEnabled());

    trigger("createLibrary");
    choose(folder_ / "new.db");
    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(action("open")->isEnabled());
    EXPECT_TRUE(std::filesystem::exists(folder_ / "new.db"));
}

TEST_F(FilesTest, OpensAnExistingLibraryWhenAskedToCreateIt) {
    openWindowOnPage();
    closeWindow();
    const std::filesystem::path before = library_;
    library_ = folder_ / "other.db";
    openWindow();
    trigger("createLibrary");
    choose(before);
    ASSERT_EQ(window().desk().library()->file(), before);
    library_ = before;
    EXPECT_THAT(articles(), SizeIs(1)) << "nothing was overwritten";
}

} // namespace duizhao::test
