// A library that an older program has made, opened by this one.

#include "core/base/error_message.h"
#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/articles.h"
#include "core/store/flag_order.h"
#include "core/store/issues.h"
#include "core/store/library.h"
#include "tests/core/store/library_support.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace duizhao {
namespace {

/// A library as an older program left it.
class OldLibrary : public testing::Test {
protected:
    explicit OldLibrary(const char* name) {
        const std::string sql = test::bytesOf(test::projectFile("tests/core/store/old") / name);
        sqlite3* handle = nullptr;
        EXPECT_EQ(sqlite3_open(file_.c_str(), &handle), SQLITE_OK);
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
            << (message ? message : "");
        sqlite3_free(message);
        sqlite3_close(handle);
    }

    Library opened() const { return Library::open(file_, Library::Creation::mustExist).value(); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "old.db";
};

/// An article with a flag, a done pair and a new title, and one that was removed.
class SchemaOne : public OldLibrary {
protected:
    SchemaOne() : OldLibrary("schema_1.sql") {}
};

/// An article with a flag, with a number off by a power of ten found in it, and a half-width comma that Ann
/// has dismissed.
class SchemaTwo : public OldLibrary {
protected:
    SchemaTwo() : OldLibrary("schema_2.sql") {}
};

/// An article of three pairs with a flag of Bo's in the source that says nothing yet, and a described one of
/// Ann's in the translation behind it.
class SchemaThree : public OldLibrary {
protected:
    SchemaThree() : OldLibrary("schema_3.sql") {}
};

TEST_F(SchemaOne, IsBroughtUpToDateWithAllItHolds) {
    const Library library = opened();
    EXPECT_EQ(test::rows(library, "PRAGMA user_version"), (std::vector<std::string>{"4"}));
    EXPECT_EQ(librarySchema, 4);
    const auto articles = listArticles(library, "Ann");
    ASSERT_TRUE(articles);
    ASSERT_EQ(articles->size(), 1u);
    const ArticleSummary& summary = articles->front();
    EXPECT_EQ(summary.title, "The mill");
    EXPECT_FALSE(summary.blind);
    EXPECT_EQ(summary.tree, "");
    EXPECT_EQ(summary.donePairs, 1u);
    const auto annotations = allAnnotations(library, summary.bitext);
    ASSERT_TRUE(annotations);
    ASSERT_EQ(annotations->size(), 1u);
    EXPECT_EQ(annotations->front().anchors.front().quote, u"河邊");
    EXPECT_EQ(verifyLibrary(library, {})->size(), 0u);
    EXPECT_EQ(test::rows(library, "SELECT pair, source FROM pair LIMIT 1"),
              (std::vector<std::string>{"1|The old mill"}));
}

TEST_F(SchemaOne, UndoesWhatWasDoneBefore) {
    Library library = opened();
    ASSERT_EQ(undo(library, 1, "window")->name, change::rename);
    EXPECT_NE(articleSummary(library, 1)->title, "The mill");
    ASSERT_EQ(undo(library, 1, "window")->name, change::markDone);
    ASSERT_EQ(undo(library, 1, "window")->name, change::flag);
    EXPECT_EQ(allAnnotations(library, articleSummary(library, 1)->bitext)->size(), 0u);
    ASSERT_EQ(redo(library, 1, "window")->name, change::flag);
    ASSERT_EQ(undo(library, 2, "window")->name, change::removeArticle);
    EXPECT_EQ(listArticles(library)->size(), 2u);
}

TEST_F(SchemaOne, GoesOnWithAnEditThatWasUnderWay) {
    Library library = opened();
    const Edit edit{library, "window", "Ann", 1, change::rename, "title"};
    ASSERT_TRUE(setArticleTitle(edit, 1, "The mills"));
    ASSERT_TRUE(setArticleTitle(edit, 1, "The mills of"));
    const auto undone = undo(library, 1, "window");
    ASSERT_TRUE(undone) << describe(undone.error());
    EXPECT_EQ(articleSummary(library, 1)->title, "The mill");
}

TEST_F(SchemaOne, IsBroughtUpToDateOnce) {
    { const Library library = opened(); }
    const Library library = opened();
    EXPECT_EQ(listArticles(library)->size(), 1u);
}

TEST_F(SchemaTwo, KeepsWhatWasDismissed) {
    Library library = opened();
    EXPECT_EQ(test::rows(library, "PRAGMA user_version"), (std::vector<std::string>{"4"}));
    EXPECT_EQ(verifyLibrary(library, {})->size(), 0u);
    const std::int64_t bitext = articleSummary(library, 1)->bitext;
    EXPECT_EQ(allAnnotations(library, bitext)->size(), 1u);
    const auto open = readIssues(library, bitext, {.annotator = "Ann"}, 0, 10);
    ASSERT_EQ(open->size(), 1u);
    EXPECT_EQ(open->front().check, "number-magnitude");
    EXPECT_EQ(readIssues(library, bitext, {.annotator = "Ben"}, 0, 10)->size(), 2u);
    const auto undone = undo(library, 1, test::rows(library, "SELECT window_id FROM change").front());
    ASSERT_TRUE(undone) << describe(undone.error());
    EXPECT_EQ(allAnnotations(library, bitext)->size(), 0u);
}

TEST_F(SchemaThree, PutsItsFlagsIntoReadingOrder) {
    Library library = opened();
    EXPECT_EQ(verifyLibrary(library, {})->size(), 0u);
    const std::int64_t bitext = articleSummary(library, 1)->bitext;
    const auto first = *flagFrom(library, bitext, 0, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(annotationById(library, first->id).value()->annotator, "Bo");
    EXPECT_TRUE(first->waits);
    const auto second = *flagBehind(library, bitext, *first, {});
    ASSERT_TRUE(second);
    EXPECT_EQ(annotationById(library, second->id).value()->annotator, "Ann");
    EXPECT_FALSE(second->waits);
    EXPECT_EQ(*waitingFlags(library, bitext, std::nullopt), 1u);
    const auto undone = undo(library, 1, "cli");
    ASSERT_TRUE(undone) << describe(undone.error());
    EXPECT_FALSE(*flagBehind(library, bitext, *first, {})) << "what was done before can be undone";
}

TEST(ArticleEdits, BlindModeAndTreeAreChangesOfTheArticle) {
    test::TemporaryFolder folder;
    Library library = *Library::openInMemory();
    Article article;
    article.contentHash = "a";
    article.texts.resize(1);
    const std::int64_t number = test::stored(library, article);
    const Edit edit{library, "window", "Ann", number, change::setBlind};
    ASSERT_TRUE(setArticleBlind(edit, number, true));
    EXPECT_TRUE(articleSummary(library, number)->blind);
    ASSERT_TRUE(setArticleTree(edit, number, "house"));
    EXPECT_EQ(articleSummary(library, number)->tree, "house");
    ASSERT_TRUE(undo(library, number, "window"));
    ASSERT_TRUE(undo(library, number, "window"));
    EXPECT_FALSE(articleSummary(library, number)->blind);
    EXPECT_EQ(articleSummary(library, number)->tree, "");
    ASSERT_TRUE(redo(library, number, "window"));
    EXPECT_TRUE(listArticles(library)->front().blind);
}

} // namespace
} // namespace duizhao
