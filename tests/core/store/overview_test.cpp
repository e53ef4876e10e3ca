#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/database.h"
#include "core/store/overview.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class OverviewTest : public testing::Test {
protected:
    OverviewTest()
        : library_(*Library::openInMemory()),
          article_(test::drawnArticle(u"One. |Two. |Three. = 一。|二。|三。\nOnly here. =\nFive. = 五。")),
          number_(test::stored(library_, article_)),
          bitext_(articleSummary(library_, number_)->bitext) {}

    Edit edit() { return {library_, "w", "Ann", number_, change::flag, {}}; }
    TextSpan find(Side side, std::u16string_view words) const {
        const std::size_t at = article_.text(side).find(words);
        return {at, at + words.size()};
    }
    std::string flag(Side side, std::u16string_view words, std::optional<Severity> severity,
                     const std::string& annotator = "Ann") {
        Annotation annotation;
        annotation.annotator = annotator;
        annotation.severity = severity;
        annotation.anchors = {*makeAnchor(library_, bitext_, side, find(side, words))};
        return addAnnotation(edit(), bitext_, annotation)->id;
    }
    void setConfidence(int pair, double confidence) {
        EXPECT_TRUE(
            library_.database().execute(("UPDATE bead SET confidence = " + std::to_string(confidence) +
                                         " WHERE position = " + std::to_string(pair))
                                            .c_str()));
    }

    Library library_;
    Article article_;
    std::int64_t number_;
    std::int64_t bitext_;
};

TEST_F(OverviewTest, NamesDoubtfulPairsOfARange) {
    for (int pair = 0; pair < 5; ++pair)
        setConfidence(pair, pair % 2 == 0 ? 0.9 : 0.2);
    EXPECT_THAT(*doubtfulPairs(library_, bitext_, 0, 100, 0.5), ElementsAre(1)); // pair 3 has one side only
    setConfidence(4, 0.49);
    EXPECT_THAT(*doubtfulPairs(library_, bitext_, 0, 100, 0.5), ElementsAre(1, 4));
    EXPECT_THAT(*doubtfulPairs(library_, bitext_, 2, 2, 0.5), IsEmpty());
    EXPECT_THAT(*doubtfulPairs(library_, bitext_, 4, 1, 0.5), ElementsAre(4));
}

TEST_F(OverviewTest, PagesThroughAllFlagsOfAllAnnotators) {
    flag(Side::target, u"一", Severity::major);
    flag(Side::source, u"Five", std::nullopt);
    flag(Side::source, u"Two", Severity::neutral, "Bob");
    std::vector<FlagPlace> all;
    std::optional<FlagPlace> last;
    for (;;) {
        const auto slice = flagPlaces(library_, bitext_, last, 2);
        ASSERT_TRUE(slice.ok());
        if (slice->empty())
            break;
        all.insert(all.end(), slice->begin(), slice->end());
        last = all.back();
    }
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[2].annotator, "Bob");
    EXPECT_EQ(all[2].severity, Severity::neutral);
    EXPECT_EQ(all[2].offset, find(Side::source, u"Two").begin);
    const bool majorFirst = all[0].severity == Severity::major;
    EXPECT_EQ(all[majorFirst ? 0 : 1].side, Side::target);
    EXPECT_EQ(all[majorFirst ? 1 : 0].severity, std::nullopt);
}

TEST_F(OverviewTest, PagesThroughWhatAnAnnotatorHasDone) {
    for (const std::u16string_view words : {u"One.", u"Three.", u"Five."})
        ASSERT_TRUE(setPairReview(edit(), bitext_,
                                  {.annotator = "Ann",
                                   .source = find(Side::source, words),
                                   .target = {0, 1},
                                   .state = words == u"Three." ? PairState::read : PairState::done}));
    const auto first = donePlaces(library_, bitext_, "Ann", std::nullopt, 1);
    ASSERT_EQ(first->size(), 1u);
    EXPECT_EQ(first->front().source, find(Side::source, u"One."));
    const auto second = donePlaces(library_, bitext_, "Ann", first->front(), 10);
    ASSERT_EQ(second->size(), 1u);
    EXPECT_EQ(second->front().source, find(Side::source, u"Five."));
    EXPECT_THAT(*donePlaces(library_, bitext_, "Bob", std::nullopt, 10), IsEmpty());
}

} // namespace
} // namespace duizhao
