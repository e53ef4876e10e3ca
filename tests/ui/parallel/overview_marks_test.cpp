#include "ui/parallel/overview_marks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace duizhao {
namespace {

TEST(OverviewMarks, HoldEveryPairInOneCell) {
    for (const std::size_t pairs : {0u, 1u, 2u, 7u, 100u, 4'096u, 4'097u, 1'000'000u})
        for (const std::size_t count : {0u, 1u, 3u, 200u, 5'000u}) {
            const auto cells = OverviewMarks(pairs).cells(count);
            EXPECT_LE(cells.size(), std::min<std::size_t>(count, pairs));
            std::size_t next = 0;
            for (const OverviewCell& cell : cells) {
                EXPECT_EQ(cell.first, next);
                EXPECT_GT(cell.pairs, 0u);
                next += cell.pairs;
            }
            EXPECT_EQ(next, count > 0 ? pairs : 0);
        }
}

TEST(OverviewMarks, ShowTheGravestFlagOfAStretch) {
    OverviewMarks marks(100);
    marks.addFlag(7, Severity::minor);
    marks.addFlag(3, std::nullopt);
    marks.addFlag(5, Severity::critical);
    marks.addFlag(4, Severity::major);
    const OverviewCell cell = marks.cells(10)[0];
    EXPECT_EQ(cell.severity, Severity::critical);
    EXPECT_EQ(cell.flaggedPair, 3u);
    EXPECT_EQ(cell.goal(), 3u);
}

TEST(OverviewMarks, LeadToAFlagBeforeAHitBeforeADoubtfulPair) {
    OverviewMarks marks(100);
    EXPECT_EQ(marks.cells(10)[4].goal(), 40u);
    marks.addDoubtful(45);
    EXPECT_EQ(marks.cells(10)[4].goal(), 45u);
    marks.addHit(47);
    EXPECT_EQ(marks.cells(10)[4].goal(), 47u);
    marks.addFlag(48, std::nullopt);
    EXPECT_EQ(marks.cells(10)[4].goal(), 48u);
}

TEST(OverviewMarks, AreDoneWhereAllPairsAre) {
    OverviewMarks marks(10);
    for (std::size_t pair = 0; pair < 5; ++pair)
        marks.addDone(pair);
    EXPECT_TRUE(marks.cells(2)[0].allDone());
    EXPECT_FALSE(marks.cells(2)[1].allDone());
    EXPECT_FALSE(marks.cells(1)[0].allDone());
}

TEST(OverviewMarks, PassOverPairsThatAreNotThere) {
    OverviewMarks marks(3);
    marks.addHit(3);
    marks.addFlag(99, Severity::critical);
    for (const OverviewCell& cell : marks.cells(3))
        EXPECT_FALSE(cell.hit || cell.flagged);
}

TEST(OverviewMarks, AgreeWithAMapOfAllPairs) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int time = 0; time < 50; ++time) {
        const std::size_t pairs = 1 + random() % 20'000;
        OverviewMarks marks(pairs);
        std::map<std::size_t, int> gravest; // -1: without severity
        for (int flag = 0; flag < 200; ++flag) {
            const std::size_t pair = random() % pairs;
            const int severity = static_cast<int>(random() % 5) - 1;
            marks.addFlag(pair, severity < 0 ? std::nullopt : std::optional(static_cast<Severity>(severity)));
            const auto known = gravest.emplace(pair, severity).first;
            known->second = std::max(known->second, severity);
        }
        for (const OverviewCell& cell : marks.cells(1 + random() % 1'000)) {
            const auto begin = gravest.lower_bound(cell.first);
            const auto end = gravest.lower_bound(cell.first + cell.pairs);
            ASSERT_EQ(cell.flagged, begin != end);
            if (begin == end)
                continue;
            EXPECT_EQ(cell.flaggedPair, begin->first);
            int most = -1;
            for (auto at = begin; at != end; ++at)
                most = std::max(most, at->second);
            EXPECT_EQ(cell.severity ? static_cast<int>(*cell.severity) : -1, most);
        }
    }
}

} // namespace
} // namespace duizhao
