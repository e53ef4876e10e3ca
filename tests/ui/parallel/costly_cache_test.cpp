#include "ui/parallel/costly_cache.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace duizhao {
namespace {

TEST(CostlyCache, DropsWhatWasUsedLongestAgo) {
    CostlyCache<int, int> cache(10);
    cache.insert(1, 100, 4);
    cache.insert(2, 200, 4);
    EXPECT_NE(cache.find(1), nullptr);
    cache.insert(3, 300, 4);
    EXPECT_EQ(cache.find(2), nullptr);
    ASSERT_NE(cache.find(1), nullptr);
    EXPECT_EQ(*cache.find(1), 100);
    EXPECT_EQ(cache.cost(), 8u);
}

TEST(CostlyCache, KeepsTheLastValueHoweverMuchItCosts) {
    CostlyCache<int, int> cache(10);
    cache.insert(1, 100, 4);
    cache.insert(2, 200, 50);
    EXPECT_EQ(cache.size(), 1u);
    EXPECT_EQ(*cache.find(2), 200);
}

TEST(CostlyCache, NeverHoldsAWrongValueAndNeverCostsTooMuch) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    CostlyCache<unsigned, unsigned> cache(100);
    std::map<unsigned, unsigned> model;
    for (unsigned step = 0; step < 5'000; ++step) {
        const unsigned key = random() % 50;
        switch (random() % 4) {
        case 0:
            cache.insert(key, step, 1 + random() % 20);
            model[key] = step;
            break;
        case 1:
            cache.remove(key);
            ASSERT_EQ(cache.find(key), nullptr);
            break;
        default:
            if (const unsigned* found = cache.find(key)) {
                ASSERT_EQ(*found, model[key]);
            }
        }
        ASSERT_LE(cache.cost(), 100u);
    }
}

} // namespace
} // namespace duizhao
