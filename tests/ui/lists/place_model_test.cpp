#include "ui/lists/place_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace duizhao::test {

namespace {

PlaceRow row(std::size_t pair, const char* id, const QStringList& cells) {
    return {pair, {Side::target, {pair * 10, pair * 10 + 2}}, id, true, Severity::minor, cells};
}

std::string shown(const PlaceModel& model) {
    std::string ids;
    for (int at = 0; at < model.rowCount(); ++at)
        ids += model.row(at).id;
    return ids;
}

class PlaceModelTest : public testing::Test {
protected:
    PlaceModelTest() : model_({{QStringLiteral("Words"), 100}, {QStringLiteral("Severity"), 80, true}}) {
        model_.setRows({row(4, "c", {QStringLiteral("燈塔"), QStringLiteral("Minor")}),
                        row(1, "a", {QStringLiteral("Lamp"), QStringLiteral("Major")}),
                        row(2, "b", {QStringLiteral("lamp post"), QStringLiteral("Minor")})});
    }
    PlaceModel model_;
};

} // namespace

TEST_F(PlaceModelTest, StandsInReadingOrder) { EXPECT_EQ(shown(model_), "abc"); }

TEST_F(PlaceModelTest, FiltersByWordsInAnyCellWithoutRegardToCase) {
    model_.setFilter(QStringLiteral("LAMP"), {});
    EXPECT_EQ(shown(model_), "ab");
    model_.setFilter(QStringLiteral("lamp min"), {});
    EXPECT_EQ(shown(model_), "b");
    model_.setFilter(QStringLiteral("塔"), {});
    EXPECT_EQ(shown(model_), "c");
    model_.setFilter({}, {});
    EXPECT_EQ(shown(model_), "abc");
}

TEST_F(PlaceModelTest, FiltersByTheValueOfAColumn) {
    EXPECT_EQ(model_.values(1), QStringList({QStringLiteral("Major"), QStringLiteral("Minor")}));
    model_.setFilter({}, {{1, QStringLiteral("Minor")}});
    EXPECT_EQ(shown(model_), "bc");
    model_.setFilter(QStringLiteral("post"), {{1, QStringLiteral("Minor")}});
    EXPECT_EQ(shown(model_), "b");
}

TEST_F(PlaceModelTest, SortsByAColumnAndThenByPlace) {
    model_.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(shown(model_), "bca");
    model_.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(shown(model_), "cba");
}

TEST_F(PlaceModelTest, KeepsFilterAndOrderWhenItsLinesAreSetAgain) {
    model_.setFilter({}, {{1, QStringLiteral("Minor")}});
    model_.sort(0, Qt::DescendingOrder);
    model_.setRows({row(1, "x", {QString(), QStringLiteral("Minor")}),
                    row(2, "y", {QString(), QStringLiteral("Major")}),
                    row(3, "z", {QString(), QStringLiteral("Minor")})});
    EXPECT_EQ(shown(model_), "zx");
    EXPECT_EQ(model_.rowOf("x"), 1);
    EXPECT_EQ(model_.rowOf("y"), -1);
}

TEST_F(PlaceModelTest, IsASoundModel) {
    QAbstractItemModelTester tester(&model_, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model_.setFilter(QStringLiteral("lamp"), {});
    model_.sort(1, Qt::DescendingOrder);
    model_.setRows({});
    EXPECT_EQ(model_.rowCount(), 0);
}

} // namespace duizhao::test
