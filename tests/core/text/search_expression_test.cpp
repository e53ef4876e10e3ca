#include "core/base/error_message.h"
#include "core/text/search_expression.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace duizhao {

TEST(SearchExpression, FindsMatchesInOrderAndNoEmptyOnes) {
    auto expression = SearchExpression::compile(u"[0-9]*", true);
    ASSERT_TRUE(expression);
    EXPECT_EQ(expression->matches(u"a12b345", {}).value(), (std::vector<TextSpan>{{1, 3}, {4, 7}}));
    EXPECT_EQ(expression->matches(u"", {}).value(), std::vector<TextSpan>{});
}

TEST(SearchExpression, RegardsCaseOnlyIfAsked) {
    EXPECT_EQ(SearchExpression::compile(u"fire", false)->matches(u"FIRE fire", {})->size(), 2u);
    EXPECT_EQ(SearchExpression::compile(u"fire", true)->matches(u"FIRE fire", {})->size(), 1u);
}

TEST(SearchExpression, SaysWhereItIsWrong) {
    const auto expression = SearchExpression::compile(u"😀(ab", true);
    ASSERT_FALSE(expression);
    EXPECT_EQ(expression.error().code, ErrorCode::searchExpressionBad);
    EXPECT_EQ(describe(expression.error()),
              "“😀(ab” is not a regular expression: it breaks off at character 4.");
    EXPECT_FALSE(SearchExpression::compile(u"[z-a]", true));
    EXPECT_FALSE(SearchExpression::compile(u"*", true));
}

TEST(SearchExpression, GivesUpOnACatastrophicOneSoon) {
    auto expression = SearchExpression::compile(u"(a+)+b", true);
    ASSERT_TRUE(expression);
    const auto start = std::chrono::steady_clock::now();
    const auto matches = expression->matches(std::u16string(4000, u'a'), {});
    ASSERT_FALSE(matches);
    EXPECT_EQ(matches.error().code, ErrorCode::searchTooSlow);
    EXPECT_EQ(matches.error().subject, "(a+)+b");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
    EXPECT_EQ(expression->matches(u"aab", {}).value(), (std::vector<TextSpan>{{0, 3}})) << "and goes on";
}

TEST(SearchExpression, StopsWhenItIsCancelled) {
    auto expression = SearchExpression::compile(u"(a+)+b", true);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(expression->matches(std::u16string(4000, u'a'), source.get_token()).error().code,
              ErrorCode::cancelled);
}

} // namespace duizhao
