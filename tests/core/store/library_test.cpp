#include "core/store/annotations.h"
#include "core/store/articles.h"
#include "core/store/database.h"
#include "core/store/library.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"
#include "tests/core/store/other_user.h"
#include "tests/support/corpus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace duizhao {
namespace {

namespace fs = std::filesystem;
using test::bytesOf;
using Creation = Library::Creation;

Article smallArticle() { return test::drawnArticle(u"# Fire = 火\nOne. |Two. = 一。|二。"); }

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// A database of another program.
void makeForeign(const fs::path& file, const std::string& sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

/// 0 if it went well, else 1 + the number of the error.
int openAndStore(const fs::path& file, std::u16string_view drawing) {
    auto library = Library::open(file, Creation::createIfMissing);
    if (!library)
        return 1 + static_cast<int>(library.error().code);
    const auto stored = storeArticle(*library, test::drawnArticle(drawing), {});
    return stored ? 0 : 101 + static_cast<int>(stored.error().code);
}

class LibraryTest : public testing::Test {
protected:
    /// A closed library with one article.
    void makeLibrary() {
        Library library = *Library::open(file_, Creation::createIfMissing);
        article_ = test::stored(library, smallArticle());
    }

    Error errorOf(Creation creation = Creation::mustExist) {
        const auto library = Library::open(file_, creation);
        EXPECT_FALSE(library);
        return library ? Error{ErrorCode::cancelled} : library.error();
    }

    std::vector<std::string> filesInFolder() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder_.path()))
            names.push_back(entry.path().filename());
        return names;
    }

    /// Neither asked for nor with leave to create, the file is refused and stays as it is.
    void expectRefusedAndUntouched(ErrorCode code) {
        const std::string before = bytesOf(file_);
        const auto files = filesInFolder();
        for (const Creation creation : {Creation::mustExist, Creation::createIfMissing})
            EXPECT_EQ(errorOf(creation).code, code);
        EXPECT_EQ(bytesOf(file_), before);
        EXPECT_EQ(filesInFolder(), files);
    }

    /// Permissions of the folder and of all files in it.
    void setModes(unsigned folderMode, unsigned fileMode) const {
        ASSERT_EQ(::chmod(folder_.path().c_str(), folderMode), 0);
        for (const auto& entry : fs::directory_iterator(folder_.path()))
            ASSERT_EQ(::chmod(entry.path().c_str(), fileMode), 0);
    }

    test::TemporaryFolder folder_;
    fs::path file_ = folder_ / "library.db";
    std::int64_t article_ = 0;
};

} // namespace

TEST_F(LibraryTest, IsCreatedWithItsFoldersWhereAskedTo) {
    file_ = folder_ / "a/b/library.db";
    {
        const auto library = Library::open(file_, Creation::createIfMissing);
        ASSERT_TRUE(library);
        EXPECT_TRUE(library->created());
        EXPECT_EQ(library->access(), LibraryAccess::readWrite);
        EXPECT_EQ(library->file(), file_);
    }
    const auto again = Library::open(file_, Creation::createIfMissing);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->created());
}

TEST_F(LibraryTest, LeavesOneFileBehindWhenClosed) {
    makeLibrary();
    EXPECT_THAT(filesInFolder(), testing::ElementsAre("library.db"));
}

TEST_F(LibraryTest, TextIsStoredInTheUnitItIsUsedIn) {
    const Library library = *Library::open(file_, Creation::createIfMissing);
    EXPECT_THAT(test::rows(library, "PRAGMA encoding"), testing::ElementsAre("UTF-16le"));
    EXPECT_THAT(test::rows(library, "PRAGMA journal_mode"), testing::ElementsAre("wal"));
    EXPECT_THAT(test::rows(library, "PRAGMA synchronous"), testing::ElementsAre("2"));
    EXPECT_THAT(test::rows(library, "PRAGMA foreign_keys"), testing::ElementsAre("1"));
}

TEST_F(LibraryTest, AMissingFileIsAnErrorUnlessItMayBeCreated) {
    EXPECT_EQ(errorOf(), (Error{ErrorCode::libraryMissing, file_.string()}));
    EXPECT_FALSE(fs::exists(file_));
}

TEST_F(LibraryTest, AFolderIsNotALibrary) {
    fs::create_directory(file_);
    EXPECT_EQ(errorOf(Creation::createIfMissing), (Error{ErrorCode::fileIsDirectory, file_.string()}));
}

TEST_F(LibraryTest, AFileInPlaceOfAFolderIsAnError) {
    write(folder_ / "a", "text");
    file_ = folder_ / "a/library.db";
    EXPECT_EQ(errorOf().code, ErrorCode::libraryMissing);
    EXPECT_EQ(errorOf(Creation::createIfMissing).code, ErrorCode::fileUnwritable);
}

TEST_F(LibraryTest, APipeIsNotALibraryAndIsNotWaitedFor) {
    ASSERT_EQ(::mkfifo(file_.c_str(), 0600), 0);
    EXPECT_EQ(errorOf(Creation::createIfMissing).code, ErrorCode::libraryNotSqlite);
}

TEST_F(LibraryTest, AnEmptyFileBecomesALibraryOnlyWhereAskedTo) {
    write(file_, "");
    EXPECT_EQ(errorOf().code, ErrorCode::libraryNotSqlite);
    EXPECT_TRUE(bytesOf(file_).empty());
    EXPECT_TRUE(Library::open(file_, Creation::createIfMissing)->created());
}

TEST_F(LibraryTest, AFileThatIsNotSqliteIsRefused) {
    for (const std::string& bytes : {std::string("x"), std::string("SQLite format 2, or so it says")}) {
        write(file_, bytes);
        expectRefusedAndUntouched(ErrorCode::libraryNotSqlite);
    }
}

TEST_F(LibraryTest, ADatabaseOfAnotherProgramIsRefusedAndUntouched) {
    makeForeign(file_, "PRAGMA application_id = 7; CREATE TABLE song(title)");
    expectRefusedAndUntouched(ErrorCode::libraryForeign);
}

TEST_F(LibraryTest, TheJournalOfAnotherProgramIsUntouchedToo) {
    test::inKilledProcess([this] {
        sqlite3* handle = nullptr;
        sqlite3_open(file_.c_str(), &handle);
        sqlite3_exec(handle, "PRAGMA journal_mode = WAL; CREATE TABLE song(title)", nullptr, nullptr,
                     nullptr);
        test::dieHere();
    });
    const std::string log = bytesOf(file_.string() + "-wal");
    EXPECT_FALSE(log.empty());
    expectRefusedAndUntouched(ErrorCode::libraryForeign);
    EXPECT_EQ(bytesOf(file_.string() + "-wal"), log);
}

TEST_F(LibraryTest, ALibraryOfANewerProgramIsRefusedAndUntouched) {
    makeLibrary();
    makeForeign(file_, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 99");
    expectRefusedAndUntouched(ErrorCode::libraryNewer);
    EXPECT_EQ(errorOf().detail, "99");
}

TEST_F(LibraryTest, ATruncatedLibraryIsRefusedAtAnyLength) {
    makeLibrary();
    const std::string whole = bytesOf(file_);
    for (const std::size_t length :
         {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{99}, std::size_t{100},
          std::size_t{511}, std::size_t{512}, std::size_t{4095}, std::size_t{4096}, std::size_t{4097},
          std::size_t{10'000}, whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        SCOPED_TRACE(length);
        write(file_, whole.substr(0, length));
        const ErrorCode code = errorOf(Creation::createIfMissing).code;
        EXPECT_THAT(code, testing::AnyOf(ErrorCode::libraryDamaged, ErrorCode::libraryNotSqlite));
        EXPECT_EQ(bytesOf(file_).size(), length);
    }
}

TEST_F(LibraryTest, DamageInsideIsFoundOrRefusedButNeverACrash) {
    makeLibrary();
    const std::string whole = bytesOf(file_);
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        std::string bytes = whole;
        const std::size_t at = 100 + random() % (bytes.size() - 300);
        for (std::size_t each = at; each < at + 200; ++each)
            bytes[each] = static_cast<char>(random());
        write(file_, bytes);
        auto library = Library::open(file_, Creation::mustExist);
        if (!library)
            continue;
        const auto problems = verifyLibrary(*library, {});
        const auto loaded = loadArticle(*library, article_);
        if (problems && problems->empty() && loaded) { // unused space was hit
            EXPECT_EQ(*loaded, smallArticle());
        }
    }
}

TEST_F(LibraryTest, WhatAKilledProgramHadStoredIsThere) {
    test::inKilledProcess([this] {
        Library library = *Library::open(file_, Creation::createIfMissing);
        test::stored(library, smallArticle());
        test::dieHere();
    });
    test::inKilledProcess([this] {
        Library library = *Library::open(file_, Creation::mustExist);
        const Edit edit{library, "cli", "Ann", 1, change::rename};
        if (setArticleTitle(edit, 1, "Renamed"))
            test::dieHere();
    });
    ASSERT_TRUE(fs::exists(file_.string() + "-wal"));
    {
        const Library library = *Library::open(file_, Creation::mustExist);
        EXPECT_EQ(articleSummary(library, 1)->title, "Renamed");
        EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
    }
    EXPECT_THAT(filesInFolder(), testing::ElementsAre("library.db"));
}

TEST_F(LibraryTest, AReadOnlyFileCanBeReadButNotChanged) {
    makeLibrary();
    setModes(0777, 0444);
    const std::string said = test::asOtherUser([this]() -> std::string {
        auto library = Library::open(file_, Creation::createIfMissing);
        if (!library)
            return "not opened: " + library.error().detail;
        if (library->access() != LibraryAccess::readOnlyFile)
            return "access is wrong";
        if (*loadArticle(*library, article_) != smallArticle())
            return "the article is wrong";
        const auto renamed = setArticleTitle({*library, "w", "Ann", article_, change::rename}, article_, "x");
        if (renamed || renamed.error().code != ErrorCode::libraryReadOnly)
            return "it was renamed";
        const auto stored = storeArticle(*library, test::drawnArticle(u"New = 新"), {});
        if (stored || stored.error().code != ErrorCode::libraryReadOnly)
            return "an article was stored";
        const auto undone = undo(*library, article_, "w");
        if (undone || undone.error().code != ErrorCode::libraryReadOnly)
            return "undone";
        return verifyLibrary(*library, {})->empty() ? "well" : "verify has problems";
    });
    EXPECT_EQ(said, "well");
    EXPECT_THAT(filesInFolder(), testing::ElementsAre("library.db")) << "nothing that keeps the owner out";
}

TEST_F(LibraryTest, AReaderWithoutRightsSeesWhatTheOwnerIsWriting) {
    makeLibrary();
    setModes(0777, 0644);
    Library owner = *Library::open(file_, Creation::mustExist);
    ASSERT_TRUE(setArticleTitle({owner, "w", "Ann", article_, change::rename}, article_, "Renamed"));
    ASSERT_TRUE(fs::exists(file_.string() + "-wal"));
    const std::string said = test::asOtherUser([this]() -> std::string {
        const auto library = Library::open(file_, Creation::mustExist);
        return library ? articleSummary(*library, article_)->title : "not opened: " + library.error().detail;
    });
    EXPECT_EQ(said, "Renamed");
}

TEST_F(LibraryTest, ALinkLeadsToTheLibrary) {
    makeLibrary();
    fs::create_directory(folder_ / "links");
    const fs::path link = folder_ / "links/library.db";
    fs::create_symlink(file_, link);
    {
        Library library = *Library::open(link, Creation::mustExist);
        EXPECT_EQ(library.file(), link);
        ASSERT_TRUE(setArticleTitle({library, "w", "Ann", article_, change::rename}, article_, "Renamed"));
        EXPECT_TRUE(fs::exists(file_.string() + "-wal"));
    }
    EXPECT_EQ(articleSummary(*Library::open(file_, Creation::mustExist), article_)->title, "Renamed");
}

TEST_F(LibraryTest, OddNamesAreNamesOfFiles) {
    const fs::path before = fs::current_path();
    fs::current_path(folder_.path());
    for (const char* name : {"file:library.db?mode=memory", ":memory:", "100% #1?.db", "庫 😀.db", "it's"}) {
        { ASSERT_TRUE(Library::open(name, Creation::createIfMissing)) << name; }
        EXPECT_TRUE(fs::is_regular_file(name)) << name;
        fs::permissions(name, fs::perms::owner_read);
        EXPECT_TRUE(Library::open(name, Creation::mustExist)) << name;
    }
    fs::current_path(before);
    EXPECT_EQ(Library::open("", Creation::createIfMissing).error().code, ErrorCode::libraryMissing);
}

TEST_F(LibraryTest, ManyProgramsMayCreateItAtTheSameMoment) {
    for (int round = 0; round < 8; ++round) {
        file_ = folder_ / ("library-" + std::to_string(round) + ".db");
        std::vector<pid_t> others;
        for (int number = 0; number < 4; ++number) {
            const pid_t other = ::fork();
            ASSERT_GE(other, 0);
            if (other == 0) {
                ::_exit(openAndStore(file_, number % 2 == 0 ? u"One = 一" : u"Two = 二"));
            }
            others.push_back(other);
        }
        for (const pid_t other : others) {
            int status = -1;
            ::waitpid(other, &status, 0);
            EXPECT_EQ(WEXITSTATUS(status), 0);
        }
        const Library library = *Library::open(file_, Creation::mustExist);
        EXPECT_EQ(listArticles(library)->size(), 2u);
        EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
        EXPECT_THAT(test::rows(library, "PRAGMA journal_mode"), testing::ElementsAre("wal"));
    }
}

TEST_F(LibraryTest, ALibraryInAReadOnlyFolderIsReadAsItIs) {
    makeLibrary();
    for (const unsigned fileMode : {0444u, 0666u}) {
        setModes(0555, fileMode);
        const std::string said = test::asOtherUser([this]() -> std::string {
            auto library = Library::open(file_, Creation::createIfMissing);
            if (!library)
                return "not opened: " + library.error().detail;
            if (library->access() != LibraryAccess::readOnlyFolder)
                return "access is wrong";
            if (*loadArticle(*library, article_) != smallArticle())
                return "the article is wrong";
            const auto renamed =
                setArticleTitle({*library, "w", "Ann", article_, change::rename}, article_, "x");
            if (renamed || renamed.error().code != ErrorCode::libraryReadOnly)
                return "it was renamed";
            return "well";
        });
        EXPECT_EQ(said, "well");
    }
    EXPECT_THAT(filesInFolder(), testing::ElementsAre("library.db"));
}

TEST_F(LibraryTest, UnsavedWorkInAReadOnlyFolderIsNotPassedOver) {
    makeLibrary();
    test::inKilledProcess([this] {
        Library library = *Library::open(file_, Creation::mustExist);
        if (setArticleTitle({library, "w", "Ann", 1, change::rename}, 1, "Renamed"))
            test::dieHere();
    });
    fs::remove(file_.string() + "-shm");
    setModes(0555, 0444);
    const std::string said = test::asOtherUser([this]() -> std::string {
        const auto library = Library::open(file_, Creation::mustExist);
        return library ? articleSummary(*library, 1)->title : std::to_string(int(library.error().code));
    });
    EXPECT_THAT(said, testing::AnyOf("Renamed", std::to_string(int(ErrorCode::libraryFailed))));
}

TEST_F(LibraryTest, AnUnreadableFileIsSaidToBe) {
    makeLibrary();
    setModes(0777, 0200);
    const std::string said = test::asOtherUser(
        [this] { return std::to_string(int(Library::open(file_, Creation::createIfMissing).error().code)); });
    EXPECT_EQ(said, std::to_string(int(ErrorCode::fileUnreadable)));
}

TEST_F(LibraryTest, AFolderThatCannotBeWrittenToTakesNoNewLibrary) {
    setModes(0555, 0444);
    const std::string said = test::asOtherUser([this]() -> std::string {
        const Error inFolder = Library::open(file_, Creation::createIfMissing).error();
        const Error below = Library::open(folder_ / "new/library.db", Creation::createIfMissing).error();
        return inFolder.code == ErrorCode::fileUnwritable && below.code == ErrorCode::fileUnwritable
                   ? "well"
                   : inFolder.detail + "; " + below.detail;
    });
    EXPECT_EQ(said, "well");
}

TEST_F(LibraryTest, ABusyLibrarySaysSo) {
    makeLibrary();
    Library one = *Library::open(file_, Creation::mustExist);
    Library two = *Library::open(file_, Creation::mustExist);
    sqlite3_busy_timeout(two.database().handle(), 1); // not five seconds of waiting in a test
    const Transaction writing = *Transaction::begin(one.database());
    const auto renamed = setArticleTitle({two, "w", "Ann", article_, change::rename}, article_, "x");
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().code, ErrorCode::libraryBusy);
    EXPECT_EQ(storeArticle(two, test::drawnArticle(u"New = 新"), {}).error().code, ErrorCode::libraryBusy);
    EXPECT_EQ(undo(two, article_, "w").error().code, ErrorCode::libraryBusy);
    EXPECT_EQ(articleSummary(two, article_)->title, "Fire") << "reading goes on";
}

TEST_F(LibraryTest, RefusesChangesWhileItYieldsToAnotherOne) {
    makeLibrary();
    Library library = *Library::open(file_, Creation::mustExist);
    const Edit edit{library, "w", "Ann", article_, change::rename};
    ASSERT_TRUE(setArticleTitle(edit, article_, "Smoke"));
    library.yieldTo(change::flagAll);
    const Error refused{ErrorCode::changeGoingOn, change::rename, change::flagAll};
    EXPECT_EQ(setArticleTitle(edit, article_, "Ashes").error(), refused);
    EXPECT_EQ(undo(library, article_, "w").error(), refused);
    EXPECT_EQ(articleSummary(library, article_)->title, "Smoke") << "reading goes on";
    library.yieldTo({});
    EXPECT_TRUE(undo(library, article_, "w"));
    EXPECT_EQ(articleSummary(library, article_)->title, "Fire");
}

TEST_F(LibraryTest, OpeningDoesNotWaitForAWriter) {
    makeLibrary();
    Library one = *Library::open(file_, Creation::mustExist);
    const Transaction writing = *Transaction::begin(one.database());
    EXPECT_TRUE(Library::open(file_, Creation::createIfMissing));
}

TEST_F(LibraryTest, NoticesWhatAnotherWindowChanged) {
    makeLibrary();
    Library one = *Library::open(file_, Creation::mustExist);
    Library two = *Library::open(file_, Creation::mustExist);
    const auto before = two.changeCounter();
    EXPECT_EQ(two.changeCounter(), before);
    ASSERT_TRUE(setArticleTitle({one, "w", "Ann", article_, change::rename}, article_, "x"));
    EXPECT_NE(two.changeCounter(), before);
    EXPECT_EQ(articleSummary(two, article_)->title, "x");
}

TEST(DefaultLibrary, LiesInTheDataFolder) {
    const char* data = std::getenv("XDG_DATA_HOME");
    const std::string before = data ? data : "";
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(defaultLibraryFile(), "/data/duizhao/library.db");
    ::setenv("XDG_DATA_HOME", "relative", 1);
    ::setenv("HOME", "/home/ann", 1);
    EXPECT_EQ(defaultLibraryFile(), "/home/ann/.local/share/duizhao/library.db");
    ::setenv("XDG_DATA_HOME", before.c_str(), 1);
}

} // namespace duizhao
