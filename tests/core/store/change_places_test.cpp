#include "core/store/annotations.h"
#include "core/store/articles.h"
#include "core/store/change_places.h"
#include "core/store/issues.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* window = "window";

class ChangePlacesTest : public testing::Test {
protected:
    ChangePlacesTest()
        : article_(test::stored(library_, test::drawnArticle(u"Fire. = 火。\nSmoke. = 煙。"))) {}

    Edit edit(const char* name) { return {library_, window, "Ann", article_, name}; }
    std::int64_t bitext() { return articleSummary(library_, article_)->bitext; }
    Annotation flag(std::vector<Anchor> anchors) {
        Annotation flag;
        flag.annotator = "Ann";
        flag.anchors = std::move(anchors);
        return *addAnnotation(edit(change::flag), bitext(), flag);
    }
    std::vector<ChangedPlace> latest(std::size_t most = 8) {
        return *changedPlaces(library_, history(library_, article_)->back().number, most);
    }

    Library library_ = *Library::openInMemory();
    std::int64_t article_;
};

constexpr ChangedPlace fire{Side::target, {0, 1}};

TEST_F(ChangePlacesTest, AFlagIsAtItsErrorSpanAlsoOnceItWasTakenBack) {
    flag({{Side::target, {0, 1}}, {Side::source, {0, 4}}});
    EXPECT_THAT(latest(), ElementsAre(fire));
    ASSERT_TRUE(undo(library_, article_, window));
    EXPECT_THAT(latest(), ElementsAre(fire));
}

TEST_F(ChangePlacesTest, ADescriptionIsWhereTheFlagIs) {
    Annotation described = flag({{Side::source, {0, 4}}});
    described.note = "why";
    ASSERT_TRUE(updateAnnotation(edit(change::editNote), described));
    EXPECT_THAT(latest(), ElementsAre(ChangedPlace{Side::source, {0, 4}}));
}

TEST_F(ChangePlacesTest, AMovedSpanIsWhereItIsNow) {
    Annotation moved = flag({{Side::target, {0, 1}}});
    moved.anchors = {{Side::target, {0, 2}}};
    ASSERT_TRUE(updateAnnotation(edit(change::moveSpan), moved));
    EXPECT_THAT(latest(), ElementsAre(ChangedPlace{Side::target, {0, 2}}));
    ASSERT_TRUE(undo(library_, article_, window));
    EXPECT_THAT(latest(), ElementsAre(fire));
}

TEST_F(ChangePlacesTest, AReviewIsAtItsTranslationOrItsSourceWhereThereIsNone) {
    PairReview review{"Ann", {0, 5}, {0, 2}};
    review.state = PairState::done;
    ASSERT_TRUE(setPairReview(edit(change::markDone), bitext(), review));
    EXPECT_THAT(latest(), ElementsAre(ChangedPlace{Side::target, {0, 2}, true}));
    review.target = {2, 2};
    ASSERT_TRUE(setPairReview(edit(change::markDone), bitext(), review));
    EXPECT_THAT(latest(), ElementsAre(ChangedPlace{Side::source, {0, 5}, true}));
}

TEST_F(ChangePlacesTest, ADismissedIssueIsWhereItWas) {
    StoredIssue issue;
    issue.check = "terms";
    issue.source = TextSpan{0, 4};
    ASSERT_TRUE(dismissIssues(edit(change::dismissIssue), bitext(), {issue}));
    EXPECT_THAT(latest(), ElementsAre(ChangedPlace{Side::source, {0, 4}}));
}

TEST_F(ChangePlacesTest, ATitleIsNowhereAndVeryManyPlacesAreNone) {
    ASSERT_TRUE(setArticleTitle(edit(change::rename), article_, "Ashes"));
    EXPECT_THAT(latest(), IsEmpty());
    Annotation one, two;
    one.annotator = two.annotator = "Ann";
    one.anchors = {{Side::target, {0, 1}}};
    two.anchors = {{Side::source, {0, 4}}};
    ASSERT_TRUE(addAnnotations(edit(change::flagAll), bitext(), {one, two}));
    EXPECT_THAT(latest(2), ElementsAre(ChangedPlace{Side::source, {0, 4}}, fire));
    EXPECT_THAT(latest(1), IsEmpty());
}

} // namespace
} // namespace duizhao
