#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/article_score.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

class ArticleScoreTest : public testing::Test {
protected:
    ArticleScoreTest()
        : number_(test::stored(library_,
                               test::drawnArticle(u"One two three. |Four five. |Six. = 一二三。|四五。|六。\n"
                                                  u"- left out\nSeven. = 七。"))),
          reader_(*ArticleReader::open(library_, number_)) {}

    Pair pair(std::size_t number) const { return reader_.pairs(number, 1)->front(); }
    Edit edit(const std::string& annotator) { return {library_, "window", annotator, number_, change::flag}; }

    void flag(std::size_t number, const std::string& annotator, const std::string& category,
              std::optional<Severity> severity) {
        Annotation annotation;
        annotation.annotator = annotator;
        annotation.category = category;
        annotation.severity = severity;
        const TextSpan target = pair(number).target;
        annotation.anchors = {
            *makeAnchor(library_, reader_.bitext(), Side::target, {target.begin, target.begin + 1})};
        ASSERT_TRUE(addAnnotation(edit(annotator), reader_.bitext(), annotation));
    }
    void done(std::size_t number, const std::string& annotator) {
        PairReview review{annotator, pair(number).source, pair(number).target, PairState::done};
        ASSERT_TRUE(setPairReview(edit(annotator), reader_.bitext(), review));
    }
    ArticleScore score(const std::function<void(const PairScore&)>& each = {}) const {
        return scoreArticle(library_, number_, defaultScoreProfile(), each, {}).value();
    }

    Library library_ = *Library::openInMemory();
    std::int64_t number_;
    ArticleReader reader_;
};

TEST_F(ArticleScoreTest, CountsOfABlindArticleOnlyTheFlagsOfWhoAsks) {
    flag(0, "Ann", "Style/Awkward", Severity::minor);
    flag(1, "Bo", "Style/Awkward", Severity::minor);
    flag(2, "Bo", "Style/Awkward", Severity::minor);
    const auto counted = [&](const std::string& annotator) {
        return articleSummary(library_, number_, annotator)->annotations;
    };
    EXPECT_EQ(counted("Ann"), 3u);
    ASSERT_TRUE(setArticleBlind(edit("Ann"), number_, true));
    EXPECT_EQ(counted("Ann"), 1u);
    EXPECT_EQ(counted("Bo"), 2u);
    EXPECT_EQ(listArticles(library_, "Bo")->front().annotations, 2u);
    EXPECT_EQ(counted({}), 3u) << "who asks for nobody counts all";
}

TEST_F(ArticleScoreTest, SaysOfOnePairWhatTheWholeSaysOfItOnceItIsDone) {
    flag(0, "Ann", "Accuracy/Mistranslation", Severity::major);
    flag(0, "Ann", "", std::nullopt);
    flag(0, "Bo", "Style/Awkward", Severity::minor);
    // Reaches over two pairs: it counts where it begins.
    Annotation wide;
    wide.annotator = "Ann";
    wide.category = "Fluency/Punctuation";
    wide.severity = Severity::minor;
    wide.anchors = {
        *makeAnchor(library_, reader_.bitext(), Side::target, {pair(0).target.begin, pair(1).target.end})};
    ASSERT_TRUE(addAnnotation(edit("Ann"), reader_.bitext(), wide));
    const auto one = [&](std::size_t number) {
        return scorePair(library_, reader_, pair(number), "Ann", defaultScoreProfile()).value();
    };
    const PairScore first{0, "Ann", 5.1, 2, 1, 3};
    EXPECT_EQ(one(0), first) << "also before it is done";
    EXPECT_EQ(one(1), (PairScore{1, "Ann", 0, 0, 0, 2}));
    done(0, "Ann");
    done(1, "Ann");
    std::vector<PairScore> all;
    score([&](const PairScore& each) { all.push_back(each); });
    EXPECT_EQ(all, (std::vector<PairScore>{one(0), one(1)}));
}

TEST_F(ArticleScoreTest, SumsWhatAnAnnotatorFoundInThePairsDone) {
    flag(0, "Ann", "Accuracy/Mistranslation", Severity::major);
    flag(0, "Ann", "Fluency/Punctuation", Severity::minor);
    flag(0, "Ann", "", std::nullopt);
    flag(2, "Ann", "Style/Awkward", Severity::minor);
    done(0, "Ann");
    done(1, "Ann");
    std::vector<PairScore> pairs;
    const ArticleScore result = score([&](const PairScore& each) { pairs.push_back(each); });
    EXPECT_EQ(pairs, (std::vector<PairScore>{{0, "Ann", 5.1, 2, 1, 3}, {1, "Ann", 0, 0, 0, 2}}));
    ASSERT_EQ(result.annotators.size(), 1u);
    EXPECT_EQ(result.annotators[0], (AnnotatorScore{"Ann", 2, 5, 5.1, 2, 1, 1}));
    EXPECT_DOUBLE_EQ(*result.perPair(), 2.55);
    EXPECT_DOUBLE_EQ(*result.per100SourceWords(), 102);
}

TEST_F(ArticleScoreTest, TakesTheMeanOverThoseWhoHaveDoneAPair) {
    flag(0, "Ann", "Accuracy/Mistranslation", Severity::major);
    done(0, "Ann");
    done(0, "Ben");
    done(3, "Ben");
    flag(3, "Ben", "Accuracy/Omission", Severity::minor);
    const ArticleScore result = score();
    EXPECT_EQ(result.pairs, 2u);
    EXPECT_EQ(result.sourceWords, 4u);
    EXPECT_DOUBLE_EQ(result.penalty, 3.5);
    EXPECT_DOUBLE_EQ(*result.perPair(), 1.75);
}

TEST_F(ArticleScoreTest, SaysNothingWhereNothingIsDone) {
    flag(0, "Ann", "Accuracy/Mistranslation", Severity::major);
    const ArticleScore result = score();
    EXPECT_FALSE(result.perPair());
    EXPECT_FALSE(result.per100SourceWords());
    EXPECT_EQ(result.annotators.front().errorsElsewhere, 1u);
}

TEST_F(ArticleScoreTest, CountsAPairAsDoneOnlyWhereReviewsCoverIt) {
    PairReview half{"Ann", pair(0).source, pair(0).target, PairState::done};
    half.source.end -= 4;
    ASSERT_TRUE(setPairReview(edit("Ann"), reader_.bitext(), half));
    EXPECT_EQ(score().pairs, 0u);
    PairReview two{"Ann",
                   {pair(1).source.begin, pair(2).source.end},
                   {pair(1).target.begin, pair(2).target.end},
                   PairState::done};
    ASSERT_TRUE(setPairReview(edit("Ann"), reader_.bitext(), two));
    EXPECT_EQ(score().pairs, 2u);
}

TEST_F(ArticleScoreTest, GivesAPlaceBehindAPairToThatPair) {
    Annotation annotation;
    annotation.annotator = "Ann";
    annotation.category = "Accuracy/Omission";
    annotation.severity = Severity::major;
    const std::size_t end = pair(3).target.end;
    annotation.anchors = {*makeAnchor(library_, reader_.bitext(), Side::target, {end, end})};
    ASSERT_TRUE(addAnnotation(edit("Ann"), reader_.bitext(), annotation));
    done(3, "Ann");
    EXPECT_EQ(score().penalty, 5);
}

TEST_F(ArticleScoreTest, CountsKindsOfErrorsForTheProfilesToDisagreeOn) {
    flag(0, "Ann", "Source error", Severity::major);
    flag(1, "Ann", "Source error", Severity::major);
    flag(2, "Ben", "Accuracy/Omission", Severity::minor);
    const auto counts = errorCounts(library_, reader_.bitext());
    ASSERT_TRUE(counts);
    EXPECT_EQ(*counts, (std::vector<ErrorCount>{{"Accuracy/Omission", Severity::minor, 1},
                                                {"Source error", Severity::major, 2}}));
    EXPECT_EQ(errorCounts(library_, reader_.bitext(), "Ben")->size(), 1u);
    EXPECT_EQ(whereProfilesDiffer(*counts).size(), 1u);
}

TEST_F(ArticleScoreTest, StopsWhenItIsCancelled) {
    done(0, "Ann");
    std::stop_source source;
    source.request_stop();
    const auto result = scoreArticle(library_, number_, defaultScoreProfile(), {}, {{}, source.get_token()});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace duizhao
