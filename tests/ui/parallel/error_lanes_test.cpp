#include "ui/parallel/error_lanes.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {
namespace {

using Lanes = std::vector<int>;

TEST(ErrorLanes, PutSpansThatDoNotMeetIntoOneLane) {
    EXPECT_EQ(stackInLanes({{0, 3}, {3, 5}, {9, 12}}), (Lanes{0, 0, 0}));
}

TEST(ErrorLanes, NeverHideASpanInsideAnother) {
    EXPECT_EQ(stackInLanes({{4, 6}, {0, 20}, {5, 9}}), (Lanes{1, 0, 2}));
    EXPECT_EQ(stackInLanes({{2, 8}, {2, 8}}), (Lanes{0, 1}));
}

TEST(ErrorLanes, GiveAPlaceNoRoom) { EXPECT_EQ(stackInLanes({{0, 9}, {5, 5}, {6, 8}}), (Lanes{0, 0, 1})); }

TEST(ErrorLanes, KeepOverlappingSpansApartInAsFewLanesAsTheDeepestOverlap) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<TextSpan> spans(random() % 12);
        for (TextSpan& span : spans) {
            span.begin = random() % 40;
            span.end = span.begin + 1 + random() % 15;
        }
        const Lanes lanes = stackInLanes(spans);
        for (std::size_t one = 0; one < spans.size(); ++one)
            for (std::size_t two = one + 1; two < spans.size(); ++two)
                if (spans[one].overlaps(spans[two])) {
                    ASSERT_NE(lanes[one], lanes[two]);
                }
        int deepest = 0;
        for (std::size_t at = 0; at < 60; ++at) {
            int depth = 0;
            for (const TextSpan& span : spans)
                depth += span.contains(at);
            deepest = std::max(deepest, depth);
        }
        ASSERT_EQ(laneCount(lanes), deepest);
    }
}

} // namespace
} // namespace duizhao
