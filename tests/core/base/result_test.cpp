#include "core/base/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <utility>

namespace duizhao {
namespace {

Result<void> passOn(const Result<void>& step, bool& reached) {
    DUIZHAO_CHECK(step);
    reached = true;
    return {};
}

} // namespace

TEST(Result, HoldsAValueOrAnError) {
    const Result<int> value = 3;
    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 3);
    const Result<int> error = Error{ErrorCode::fileEmpty, "a.txt"};
    ASSERT_FALSE(error);
    EXPECT_EQ(error.error(), (Error{ErrorCode::fileEmpty, "a.txt"}));
}

TEST(Result, GivesItsValueAway) {
    Result<std::unique_ptr<int>> held = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(held).value();
    EXPECT_EQ(*taken, 7);
}

TEST(Result, OfNothingIsSuccess) {
    EXPECT_TRUE(Result<void>());
    EXPECT_FALSE(Result<void>(Error{ErrorCode::cancelled}));
}

TEST(Result, AFailedStepEndsTheFunction) {
    bool reached = false;
    EXPECT_FALSE(passOn(Error{ErrorCode::diskFull}, reached));
    EXPECT_FALSE(reached);
    EXPECT_TRUE(passOn({}, reached));
    EXPECT_TRUE(reached);
}

} // namespace duizhao
