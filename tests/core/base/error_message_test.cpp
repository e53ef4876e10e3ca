#include "core/base/error_message.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace duizhao {
namespace {

/// All codes; the last of the enumeration is the last here.
constexpr int lastCode = static_cast<int>(ErrorCode::conversionUnavailable);

} // namespace

TEST(ErrorMessage, EveryCodeHasASentenceOfItsOwn) {
    std::set<std::string> seen;
    for (int code = 0; code <= lastCode; ++code) {
        const std::string pattern = messagePattern(static_cast<ErrorCode>(code));
        ASSERT_FALSE(pattern.empty()) << "code " << code;
        EXPECT_EQ(pattern.back(), '.') << pattern;
        EXPECT_TRUE(seen.insert(pattern).second) << "twice: " << pattern;
    }
}

TEST(ErrorMessage, HoldsSubjectAndDetail) {
    const Error error{ErrorCode::fileUnreadable, "a.txt", "Permission denied"};
    EXPECT_EQ(describe(error), "“a.txt” cannot be read: Permission denied.");
}

TEST(ErrorMessage, LeavesPercentSignsOfTheSubjectAlone) {
    EXPECT_EQ(describe({ErrorCode::fileMissing, "100%2", "x"}), "There is no file “100%2”.");
}

} // namespace duizhao
