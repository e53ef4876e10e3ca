#include "core/exchange/wmt_tree.h"
#include "ui/annotating/classification.h"

#include <gtest/gtest.h>

namespace duizhao::test {

namespace {

using Answer = Classification::Answer;

Classification classified(const char* keys) {
    Classification state(wmtTree(), {}, std::nullopt);
    for (const char* key = keys; *key; ++key)
        state.type(QLatin1Char(*key));
    return state;
}

} // namespace

TEST(Classification, ReadsACategoryOfTwoKeysAndASeverity) {
    const Classification state = classified("am3");
    ASSERT_TRUE(state.complete());
    EXPECT_EQ(state.category()->id, "Accuracy/Mistranslation");
    EXPECT_EQ(state.severity(), Severity::major);
}

TEST(Classification, TakesTheSeverityFirstToo) {
    const Classification state = classified("2ao");
    ASSERT_TRUE(state.complete());
    EXPECT_EQ(state.category()->id, "Accuracy/Omission");
    EXPECT_EQ(state.severity(), Severity::minor);
}

TEST(Classification, IsNotCompleteInTheMiddleOfACode) {
    EXPECT_FALSE(classified("a").complete());
    EXPECT_FALSE(classified("am").complete());
    EXPECT_FALSE(classified("3").complete());
    EXPECT_FALSE(classified("am3f").complete()) << "another category was begun";
}

TEST(Classification, KnowsTheOnlySeverityOfACategory) {
    const Classification state = classified("n");
    ASSERT_TRUE(state.complete());
    EXPECT_EQ(state.severity(), Severity::major);
    EXPECT_EQ(classified("n1").severity(), Severity::major) << "no other can be chosen";
}

TEST(Classification, LeavesOutWhatIsNoCode) {
    Classification state(wmtTree(), {}, std::nullopt);
    EXPECT_EQ(state.type(QLatin1Char('z')), Answer::unknown);
    EXPECT_EQ(state.type(QLatin1Char('9')), Answer::unknown);
    EXPECT_EQ(state.type(QChar(0x6C42)), Answer::unknown);
    EXPECT_EQ(state.type(QLatin1Char('A')), Answer::group) << "case does not matter";
    EXPECT_TRUE(state.takeBack());
    EXPECT_FALSE(state.takeBack());
    EXPECT_EQ(state.group(), nullptr);
}

TEST(Classification, BeginsWithWhatIsKnown) {
    const Classification state(wmtTree(), "Style/Awkward", Severity::minor);
    EXPECT_TRUE(state.complete());
}

} // namespace duizhao::test
