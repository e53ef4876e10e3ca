#include "ui/parallel/row_list.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <vector>

namespace duizhao {
namespace {

std::vector<Row> allRows(const RowList& list) {
    std::vector<Row> rows;
    for (std::size_t number = 0; number < list.size(); ++number)
        rows.push_back(list.row(number));
    return rows;
}

Row unit(std::size_t index, std::size_t part = 0) { return {Row::Kind::unit, index, part}; }
Row leftOut(std::size_t index) { return {Row::Kind::leftOut, index, 0}; }

TEST(RowList, PutsLeftOutRunsBeforeTheirUnitAndAtTheEnd) {
    const RowList list(3, {0, 2, 3});
    EXPECT_EQ(allRows(list),
              (std::vector<Row>{leftOut(0), unit(0), unit(1), leftOut(1), unit(2), leftOut(2)}));
    EXPECT_EQ(list.rowOfUnit(2), 4u);
    EXPECT_EQ(list.rowOfLeftOut(2), 5u);
}

TEST(RowList, HoldsLeftOutRunsAloneWhereNothingIsPaired) {
    EXPECT_EQ(allRows(RowList(0, {0, 0})), (std::vector<Row>{leftOut(0), leftOut(1)}));
    EXPECT_EQ(RowList().size(), 0u);
}

TEST(RowList, GivesASplitUnitItsRowsInPlace) {
    RowList list(3, {1});
    list.split(1, 3);
    EXPECT_EQ(allRows(list),
              (std::vector<Row>{unit(0), leftOut(0), unit(1, 0), unit(1, 1), unit(1, 2), unit(2)}));
    EXPECT_EQ(list.partsOf(1), 3u);
    EXPECT_EQ(list.partsOf(2), 1u);
}

TEST(RowList, MapsEveryRowToItsUnitAndBackWhateverIsSplit) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        const std::size_t units = random() % 40;
        std::vector<std::size_t> runs(random() % 8);
        for (std::size_t& run : runs)
            run = random() % (units + 1);
        std::sort(runs.begin(), runs.end());
        RowList list(units, runs);
        std::map<std::size_t, std::size_t> parts;
        for (int split = 0; units > 0 && split < 5; ++split) {
            const std::size_t at = random() % units;
            parts[at] = 1 + random() % 4;
            list.split(at, parts[at]);
        }
        std::vector<Row> expected;
        std::size_t run = 0;
        for (std::size_t at = 0; at <= units; ++at) {
            for (; run < runs.size() && runs[run] == at; ++run) {
                ASSERT_EQ(list.rowOfLeftOut(run), expected.size());
                expected.push_back(leftOut(run));
            }
            ASSERT_EQ(list.rowOfUnit(at), expected.size());
            for (std::size_t part = 0; at < units && part < (parts.count(at) ? parts[at] : 1); ++part)
                expected.push_back(unit(at, part));
        }
        ASSERT_EQ(allRows(list), expected);
    }
}

} // namespace
} // namespace duizhao
