#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/issues.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

class IssuesTest : public testing::Test {
protected:
    IssuesTest()
        : number_(test::stored(library_,
                               test::drawnArticle(u"Fire and 12. |Ice. = 火和13。|冰。\nFire. = 火火。"))),
          reader_(*ArticleReader::open(library_, number_)) {}

    std::int64_t bitext() const { return reader_.bitext(); }
    Edit edit(const char* annotator = "Ann") {
        return {library_, "window", annotator, number_, change::dismissIssue};
    }

    static Issue number() {
        return {0,
                "number-mismatch",
                CheckLevel::hint,
                "Accuracy/Mistranslation",
                Severity::major,
                TextSpan{9, 11},
                TextSpan{2, 4},
                {"%1 ↔ %2", {"12", "13 \"x\" 一"}},
                {}};
    }
    static Issue repetition() {
        return {2,
                "repetition",
                CheckLevel::usual,
                "Fluency/Grammar",
                Severity::minor,
                {},
                TextSpan{0, 2},
                {"twice", {}},
                "note"};
    }
    void replace(const std::vector<Issue>& issues, const std::string& version = "1") {
        const auto done = replaceIssues(library_, number_, version,
                                        [&](const TakeStoredIssue& take) -> Result<void> {
                                            for (const Issue& issue : issues)
                                                DUIZHAO_CHECK(take(issue));
                                            return {};
                                        },
                                        {});
        ASSERT_TRUE(done);
    }
    std::vector<StoredIssue> read(IssueFilter filter = {.annotator = "Ann", .level = CheckLevel::off}) const {
        return readIssues(library_, bitext(), filter, 0, 100).value();
    }

    Library library_ = *Library::openInMemory();
    std::int64_t number_;
    ArticleReader reader_;
};

TEST_F(IssuesTest, ComeBackAsTheyWereFoundInTheTextsUnits) {
    EXPECT_FALSE(*checkedBitext(library_, bitext()));
    replace({number(), repetition()}, "checks 3");
    const std::vector<StoredIssue> issues = read();
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_EQ(*reader_.text(Side::source, *issues[0].source), u"12");
    EXPECT_EQ(*reader_.text(Side::target, *issues[0].target), u"13");
    EXPECT_EQ(issues[0].evidence, number().evidence);
    EXPECT_EQ(issues[0].level, CheckLevel::hint);
    EXPECT_EQ(issues[0].group, std::nullopt);
    EXPECT_EQ(issues[1].pair, 2u);
    EXPECT_EQ(issues[1].source, std::nullopt);
    EXPECT_EQ(*reader_.text(Side::target, *issues[1].target), u"火火");
    EXPECT_EQ(issues[1].group, "note");
    EXPECT_TRUE(issues[1].open());
    const auto checked = *checkedBitext(library_, bitext());
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->version, "checks 3");
}

TEST_F(IssuesTest, AreReplacedByTheNextRun) {
    replace({number(), number(), repetition()});
    replace({repetition()}, "2");
    EXPECT_EQ(read().size(), 1u);
    replace({}, "3");
    EXPECT_EQ(read().size(), 0u);
    EXPECT_EQ((*checkedBitext(library_, bitext()))->version, "3");
}

TEST_F(IssuesTest, AreChosenByLevelCheckAndPairs) {
    replace({number(), repetition()});
    EXPECT_EQ(read({.annotator = "Ann"}).size(), 1u);
    EXPECT_EQ(read({.annotator = "Ann", .level = CheckLevel::hint}).size(), 2u);
    EXPECT_EQ(read({.level = CheckLevel::off, .check = "repetition"}).size(), 1u);
    EXPECT_EQ(read({.level = CheckLevel::off, .firstPair = 0, .pairCount = 2}).size(), 1u);
    EXPECT_EQ(read({.level = CheckLevel::off, .firstPair = 1}).size(), 1u);
    EXPECT_EQ(readIssues(library_, bitext(), {.level = CheckLevel::off}, 1, 5)->front().check, "repetition");
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{1, 1, 0}));
}

TEST_F(IssuesTest, LeaveTheOldOnesWhereARunFailsOrIsCancelled) {
    replace({repetition()}, "1");
    const auto before = test::dump(library_);
    const auto run = [&](const Issue& second, const Progress& progress) {
        return replaceIssues(
            library_, number_, "2",
            [&](const TakeStoredIssue& take) -> Result<void> {
                DUIZHAO_CHECK(take(number()));
                return take(second);
            },
            progress);
    };
    Issue outside = number();
    outside.target = TextSpan{2, 40};
    EXPECT_EQ(run(outside, {}).error().code, ErrorCode::rangeOutside);
    Issue nowhere = number();
    nowhere.pair = 77;
    EXPECT_EQ(run(nowhere, {}).error().code, ErrorCode::rangeOutside);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(run(repetition(), {{}, source.get_token()}).error().code, ErrorCode::cancelled);
    EXPECT_EQ(test::dump(library_), before);
    EXPECT_TRUE(run(repetition(), {}));
}

TEST_F(IssuesTest, DoNotKeepOthersFromWritingWhileTheChecksRun) {
    test::TemporaryFolder folder;
    Library one = *Library::open(folder / "a.db", Library::Creation::createIfMissing);
    const std::int64_t article = test::stored(one, test::drawnArticle(u"Fire 1. = 火2。"));
    Library two = *Library::open(folder / "a.db", Library::Creation::mustExist);
    two.setPatience(std::chrono::milliseconds(1));
    const Edit other{two, "other", "Ben", article, change::rename};
    const auto done = replaceIssues(one, article, "1",
                                    [&](const TakeStoredIssue& take) -> Result<void> {
                                        Issue issue = number();
                                        issue.source = TextSpan{5, 6};
                                        issue.target = TextSpan{1, 2};
                                        for (int count = 0; count < 1000; ++count)
                                            DUIZHAO_CHECK(take(issue));
                                        EXPECT_TRUE(setArticleTitle(other, article, "new"));
                                        return take(issue);
                                    },
                                    {});
    EXPECT_TRUE(done);
    EXPECT_EQ(countIssues(one, articleSummary(one, article)->bitext, "")->hint, 1001u);
}

TEST_F(IssuesTest, DismissedOnesStayDismissedInTheNextRunAndForTheirAnnotatorOnly) {
    replace({number(), repetition()});
    ASSERT_TRUE(dismissIssues(edit(), bitext(), read()));
    EXPECT_EQ(history(library_, number_)->size(), 1u);
    replace({repetition(), repetition()});
    for (const StoredIssue& issue : read({.annotator = "Ann", .openOnly = false}))
        EXPECT_TRUE(issue.dismissed);
    EXPECT_EQ(read().size(), 0u);
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{0, 0, 0}));
    EXPECT_EQ(countIssues(library_, bitext(), "Ben")->usual, 2u);
    Issue elsewhere = repetition();
    elsewhere.target = TextSpan{0, 1};
    replace({elsewhere});
    EXPECT_EQ(read().size(), 1u) << "another place is another issue";
    ASSERT_TRUE(undo(library_, number_, "window"));
    replace({repetition()});
    EXPECT_EQ(read().size(), 1u);
}

TEST_F(IssuesTest, DismissingAgainChangesNothingAndRestoringTakesItBack) {
    replace({repetition()});
    const auto issues = read();
    ASSERT_TRUE(dismissIssues(edit(), bitext(), issues));
    ASSERT_TRUE(dismissIssues(edit(), bitext(), issues));
    EXPECT_EQ(history(library_, number_)->size(), 1u);
    ASSERT_TRUE(restoreIssues(edit(), bitext(), issues));
    EXPECT_EQ(read().size(), 1u);
    ASSERT_TRUE(undo(library_, number_, "window"));
    EXPECT_EQ(read().size(), 0u);
}

TEST_F(IssuesTest, AcceptingMakesAnAnnotationAndOneUndoTakesAllBack) {
    replace({number(), repetition()});
    const auto before = test::dump(library_);
    const auto accepted = acceptIssue(edit(), bitext(), read()[0]);
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->origin, "number-mismatch");
    EXPECT_EQ(accepted->annotator, "Ann");
    EXPECT_EQ(accepted->category, "Accuracy/Mistranslation");
    EXPECT_EQ(accepted->severity, Severity::major);
    ASSERT_EQ(accepted->anchors.size(), 1u);
    EXPECT_EQ(accepted->anchors[0].quote, u"13");
    EXPECT_EQ(read().size(), 1u);
    EXPECT_EQ(history(library_, number_)->size(), 1u);
    ASSERT_TRUE(undo(library_, number_, "window"));
    EXPECT_EQ(test::dump(library_), before);
}

TEST_F(IssuesTest, AreMutedByCheckAndByPair) {
    replace({number(), repetition()});
    const Mute check{"repetition", {}, {}};
    ASSERT_TRUE(addMute(edit(), bitext(), check));
    ASSERT_TRUE(addMute(edit(), bitext(), check));
    EXPECT_EQ(history(library_, number_)->size(), 1u);
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{0, 1, 0}));
    const Pair first = reader_.pairs(0, 1)->front();
    const Mute pair{"", first.source, first.target};
    ASSERT_TRUE(addMute(edit(), bitext(), pair));
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{0, 0, 0}));
    EXPECT_EQ(*readMutes(library_, bitext(), "Ann"), (std::vector<Mute>{pair, check}));
    EXPECT_TRUE(readMutes(library_, bitext(), "Ben")->empty());
    ASSERT_TRUE(removeMutes(edit(), bitext(), {check}));
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{1, 0, 0}));
    ASSERT_TRUE(undo(library_, number_, "window"));
    ASSERT_TRUE(undo(library_, number_, "window"));
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{0, 1, 0}));
    for (const StoredIssue& issue : read({.annotator = "Ann", .openOnly = false}))
        EXPECT_TRUE(issue.muted);
}

TEST_F(IssuesTest, ManyAreUnmutedAsOneChange) {
    replace({number(), repetition()});
    ASSERT_TRUE(addMute(edit(), bitext(), {"repetition", {}, {}}));
    ASSERT_TRUE(addMute(edit(), bitext(), {"number-mismatch", {}, {}}));
    const auto before = test::dump(library_);
    ASSERT_TRUE(removeMutes(edit(), bitext(), *readMutes(library_, bitext(), "Ann")));
    EXPECT_EQ(*countIssues(library_, bitext(), "Ann"), (IssueCounts{1, 1, 0}));
    EXPECT_EQ(history(library_, number_)->size(), 3u);
    ASSERT_TRUE(undo(library_, number_, "window"));
    EXPECT_EQ(test::dump(library_), before);
}

} // namespace
} // namespace duizhao
