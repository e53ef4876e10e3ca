#include "ui/lists/place_model.h"
#include "ui/resources/resources.h"
#include "ui/translations/language_choice.h"
#include "ui/translations/translations.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <gtest/gtest.h>

#include <random>

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

TEST_F(PlaceModelTest, SortsByWhatAColumnMeans) {
    PlaceModel model({{QStringLiteral("Severity"), 80, true,
                       [](const PlaceRow& line) -> std::int64_t {
                           return line.severity ? static_cast<int>(*line.severity) : -1;
                       }},
                      {QStringLiteral("Places"), 60, false,
                       [](const PlaceRow& line) { return static_cast<std::int64_t>(line.places); }}});
    const auto line = [](std::size_t pair, const char* id, std::optional<Severity> severity,
                         const QString& words, std::size_t places) {
        PlaceRow made = row(pair, id, {words, QString::number(places)});
        made.severity = severity;
        made.places = places;
        return made;
    };
    model.setRows({line(0, "a", Severity::critical, QStringLiteral("Critical"), 10),
                   line(1, "b", Severity::neutral, QStringLiteral("Neutral"), 2),
                   line(2, "c", Severity::minor, QStringLiteral("Minor"), 100),
                   line(3, "d", std::nullopt, QStringLiteral("not rated"), 1),
                   line(4, "e", Severity::major, QStringLiteral("Major"), 2)});
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(shown(model), "dbcea");
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(shown(model), "aecbd");
    model.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(shown(model), "dbeac");
    EXPECT_EQ(model.values(0).join(QLatin1Char(' ')),
              QStringLiteral("not rated Neutral Minor Major Critical"));
}

TEST_F(PlaceModelTest, SortsWordsAsTheWindowsLanguageDoes) {
    useResources();
    const QStringList words = {QStringLiteral("一"),    QStringLiteral("丁"),    QStringLiteral("啊"),
                               QStringLiteral("Zoo"),   QStringLiteral("apple"), QStringLiteral("part 10"),
                               QStringLiteral("part 9")};
    const auto sorted = [&](LanguageChoice language) {
        const Translations translations(localeFor(language));
        std::vector<PlaceRow> rows;
        for (const QString& cell : words)
            rows.push_back(row(rows.size(), "", {cell, QString()}));
        PlaceModel model({{QStringLiteral("Words"), 100}, {QStringLiteral("Note"), 100}});
        model.setRows(std::move(rows));
        model.sort(1, Qt::AscendingOrder);
        QStringList shown;
        for (int at = 0; at < model.rowCount(); ++at)
            shown << model.row(at).cells.front();
        return shown.join(QLatin1Char(' '));
    };
    EXPECT_EQ(sorted(LanguageChoice::english).left(26), QStringLiteral("apple part 9 part 10 Zoo 一"))
        << "neither capitals first nor 10 before 9";
    EXPECT_EQ(sorted(LanguageChoice::simplifiedChinese).left(5), QStringLiteral("啊 丁 一"))
        << "by sound: a, dīng, yī";
    EXPECT_EQ(sorted(LanguageChoice::traditionalChinese).left(5), QStringLiteral("一 丁 啊")) << "by strokes";
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

TEST_F(PlaceModelTest, PutsTheWordsOfManyLinesInOrderBesideTheWindow) {
    constexpr std::size_t many = 3000;
    std::vector<PlaceRow> rows;
    for (std::size_t at = 0; at < many; ++at) // as words they stand the other way round, as notes they do not
        rows.push_back(row(at, std::to_string(at).c_str(),
                           {QString::number(many - at), QStringLiteral("note %1").arg(at)}));
    PlaceModel model({{QStringLiteral("Words"), 100}, {QStringLiteral("Note"), 100}});
    model.setRows(rows);
    model.sort(1, Qt::AscendingOrder);
    model.sort(2, Qt::AscendingOrder);
    model.sort(1, Qt::AscendingOrder);
    const auto firstIs = [&model](const char* id) {
        return QTest::qWaitFor([&] { return model.row(0).id == id; });
    };
    const QPersistentModelIndex marked = model.index(7, 2);
    EXPECT_EQ(model.row(7).id, "7");
    EXPECT_TRUE(firstIs("2999"));
    EXPECT_EQ(model.row(2999).id, "0");
    ASSERT_TRUE(marked.isValid());
    EXPECT_EQ(model.row(marked.row()).id, "7") << "a marked line is found where it went";
    EXPECT_EQ(marked.column(), 2);
    rows.push_back(row(many, "new", {QStringLiteral("0"), QString()}));
    model.setRows(rows);
    EXPECT_EQ(model.row(0).id, "2999") << "what was in order stays so meanwhile";
    EXPECT_TRUE(firstIs("new"));
}

TEST_F(PlaceModelTest, IsASoundModel) {
    QAbstractItemModelTester tester(&model_, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model_.setFilter(QStringLiteral("lamp"), {});
    model_.sort(1, Qt::DescendingOrder);
    model_.setRows({});
    EXPECT_EQ(model_.rowCount(), 0);
}

/// The model against one that is filled anew.
TEST_F(PlaceModelTest, KnowsItsRowsHoweverTheyHaveChanged) {
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const QStringList values{{}, QStringLiteral("Minor"), QStringLiteral("Major"), QStringLiteral("燈塔")};
    const auto drawn = [&] {
        const auto number = random() % 40;
        return row(number, std::to_string(number).c_str(),
                   {values[random() % 4], values[static_cast<qsizetype>(random() % 4)]});
    };
    std::vector<PlaceRow> rows;
    for (int round = 0; round < 500; ++round) {
        const auto at = static_cast<std::ptrdiff_t>(random() % (rows.size() + 1));
        if (random() % 3 > 0)
            rows.insert(rows.begin() + at, drawn());
        else
            rows.erase(rows.begin() + at, rows.begin() + std::min<std::ptrdiff_t>(at + 2, std::ssize(rows)));
        model_.setRows(rows);
        if (!rows.empty() && random() % 4 == 0) {
            const std::string id = rows[random() % rows.size()].id;
            const auto other = random() % 2 == 0 ? std::optional(drawn()) : std::nullopt;
            model_.replaceRow(id, other);
            rows = model_.allRows();
        }
        PlaceModel anew(model_.columns());
        anew.setRows(rows);
        const QString words = values[static_cast<qsizetype>(random() % 4)];
        for (PlaceModel* model : {&model_, &anew})
            model->setFilter(words, {});
        ASSERT_EQ(shown(model_), shown(anew));
        ASSERT_EQ(model_.values(1), anew.values(1));
    }
}

} // namespace duizhao::test
