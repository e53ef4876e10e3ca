#include "core/base/uuid.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace duizhao {

TEST(Uuid, IsOfVersionFourAndNeverTwiceTheSame) {
    std::set<std::string> seen;
    for (int count = 0; count < 1000; ++count) {
        const std::string uuid = randomUuid();
        EXPECT_THAT(uuid, testing::MatchesRegex(
                              "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        EXPECT_TRUE(seen.insert(uuid).second);
    }
}

} // namespace duizhao
