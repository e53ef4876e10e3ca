#include "tests/ui/window/window_fixture.h"
#include "ui/report/work_report_dialog.h"
#include "ui/report/work_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QGuiApplication>
#include <QTableWidget>

namespace duizhao::test {

class WorkReportTest : public WindowTest {
protected:
    WorkReportDialog& open() {
        trigger("workReport");
        return *window().findChild<WorkReportDialog*>();
    }
    bool waitForRows(WorkReportDialog& dialog, int rows) {
        return waitUntil([&] { return dialog.table().rowCount() == rows; });
    }
    static std::string row(const QTableWidget& table, int row) {
        QStringList cells;
        for (int column = 1; column < table.columnCount(); ++column)
            cells << table.item(row, column)->text();
        return cells.join(QLatin1Char(' ')).toStdString();
    }
    /// Marks the second pair (seven words) as done with a major error, and flags another one.
    void work() {
        window().view().setCurrentPair(1);
        select(Side::target, u"黃昏");
        for (const char key : {'c', 'a', 'm', '3'})
            QTest::keyClick(&window().view(), key);
        press(Qt::Key_Return);
        select(Side::target, u"午夜");
        press(Qt::Key_F);
    }
};

TEST_F(WorkReportTest, TellsWhatWasDoneToday) {
    openWindowOnPage();
    work();
    WorkReportDialog& dialog = open();
    ASSERT_TRUE(waitForRows(dialog, 1));
    EXPECT_EQ(dialog.table().item(0, 0)->text(), QDate::currentDate().toString(Qt::ISODate));
    EXPECT_EQ(row(dialog.table(), 0), "Ann 1 7 0 0 1 0 1");
    EXPECT_TRUE(dialog.grab().save(QStringLiteral(DUIZHAO_SCREENSHOTS "/window-work-report.png")));
}

TEST_F(WorkReportTest, ReportsOfTheArticleOrOfTheWholeLibrary) {
    openWindowOnPage();
    work();
    ImportRequest request;
    request.files = {
        write("lamps.txt", "The lamp was lit.\n\n燈已經點亮了。\n\nIt went out.\n\n它熄滅了。\n")};
    window().desk().importArticles(request);
    ASSERT_TRUE(waitUntil([this] { return articles().size() == 2 && !window().desk().working(); }));
    WorkReportDialog& dialog = open();
    EXPECT_TRUE(waitUntil([&] { return !dialog.isHidden() && dialog.table().columnCount() > 0; }));
    EXPECT_EQ(dialog.table().rowCount(), 0) << "nothing was done in the article that is open now";
    EXPECT_FALSE(dialog.copy());
    dialog.scope().setCurrentIndex(1);
    ASSERT_TRUE(waitForRows(dialog, 1));
    EXPECT_EQ(row(dialog.table(), 0), "Ann 1 7 0 0 1 0 1");
}

TEST_F(WorkReportTest, IsCopiedAsATableForASpreadsheet) {
    openWindowOnPage();
    work();
    WorkReportDialog& dialog = open();
    ASSERT_TRUE(waitForRows(dialog, 1));
    ASSERT_TRUE(dialog.copy());
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              "Day\tAnnotator\tPairs done\tSource words\tNeutral\tMinor\tMajor\tCritical\tNot described\n" +
                  today + "\tAnn\t1\t7\t0\t0\t1\t0\t1\n");
}

TEST_F(WorkReportTest, LeavesOthersOutOfAnArticleAnnotatedBlind) {
    openWindowOnPage();
    work();
    window().setAnnotator(QStringLiteral("Bo"));
    window().view().setFocus();
    select(Side::target, u"郵船");
    press(Qt::Key_F);
    const auto annotators = [this] {
        std::string names;
        for (const WorkDay& day : *workDays(library_, articles().front().article, "Bo", {}))
            names += day.annotator + ' ';
        return names;
    };
    EXPECT_EQ(annotators(), "Ann Bo ");
    trigger("blind");
    EXPECT_EQ(annotators(), "Bo ");
}

TEST(WorkTable, HasAColumnOfCharactersOnlyWhereASourceIsChinese) {
    WorkDay english{"2026-03-28", "Ann", 2, 1234, 0, {0, 1, 2, 3}, 4};
    WorkDay chinese{"2026-03-29", "Tab\tBo", 3, 0, 5678, {}, 0};
    EXPECT_EQ(workTable({english}, false).headings.size(), 9);
    const WorkTable both = workTable({english, chinese}, false);
    EXPECT_EQ(both.headings.size(), 10);
    EXPECT_EQ(both.rows[0].join(QLatin1Char('|')).toStdString(), "2026-03-28|Ann|2|1234|0|0|1|2|3|4");
    EXPECT_EQ(both.rows[1].join(QLatin1Char('|')).toStdString(), "2026-03-29|Tab Bo|3|0|5678|0|0|0|0|0");
    EXPECT_EQ(both.tsv().count(QLatin1Char('\n')), 3);
}

} // namespace duizhao::test
