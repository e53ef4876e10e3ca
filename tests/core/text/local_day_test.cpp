#include "core/text/local_day.h"

#include <gtest/gtest.h>

namespace duizhao {

namespace {
constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t newYear2026 = 1'767'225'600'000; // midnight UTC
} // namespace

TEST(LocalDays, BeginWhereTheClocksOfAPlaceSaySo) {
    EXPECT_EQ(LocalDays::in("UTC")->dayOf(newYear2026), "2026-01-01");
    EXPECT_EQ(LocalDays::in("UTC")->dayOf(newYear2026 - 1), "2025-12-31");
    EXPECT_EQ(LocalDays::in("Asia/Taipei")->dayOf(newYear2026 - 8 * hour), "2026-01-01");
    EXPECT_EQ(LocalDays::in("GMT+08:00")->dayOf(newYear2026 - 8 * hour - 1), "2025-12-31");
    EXPECT_EQ(LocalDays::in("America/New_York")->dayOf(newYear2026), "2025-12-31");
    EXPECT_EQ(LocalDays::in("UTC")->dayOf(0), "1970-01-01");
    EXPECT_EQ(LocalDays::in("UTC")->dayOf(-1), "1969-12-31");
}

TEST(LocalDays, KnowSummerTime) {
    constexpr std::int64_t july = newYear2026 + std::int64_t{181} * 24 * hour; // July 1st, midnight UTC
    EXPECT_EQ(LocalDays::in("Europe/Berlin")->dayOf(july - 2 * hour), "2026-07-01");
    EXPECT_EQ(LocalDays::in("Europe/Berlin")->dayOf(newYear2026 - 2 * hour), "2025-12-31");
}

TEST(LocalDays, AreRefusedWhereNobodyLives) {
    EXPECT_FALSE(LocalDays::in("Mars/Olympus"));
    EXPECT_TRUE(LocalDays::in(""));
}

} // namespace duizhao
