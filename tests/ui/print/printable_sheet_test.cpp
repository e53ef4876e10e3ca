#include "core/exchange/wmt_tree.h"
#include "tests/ui/parallel/opened_article.h"
#include "tests/ui/print/flagged_sample.h"
#include "ui/print/printable_sheet.h"
#include "ui/print/sheet_reader.h"
#include "ui/print/sheet_row_layout.h"

#include <QDir>
#include <QImage>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

constexpr int imageDpi = 150;

QImage imageOf(const PrintableSheet& sheet, std::size_t page) {
    constexpr double scale = static_cast<double>(imageDpi) / sheetUnitsPerInch;
    QImage image((QSizeF(sheet.paper()) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    sheet.paint(painter, page);
    return image;
}

/// The smallest rectangle that holds all ink, in millimetres.
QRectF inkOf(const QImage& image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
    constexpr double millimetres = 25.4 / imageDpi;
    return {ink.x() * millimetres, ink.y() * millimetres, ink.width() * millimetres,
            ink.height() * millimetres};
}

class PrintableSheetTest : public testing::TestWithParam<SheetKind> {
protected:
    PrintableSheetTest() : library_(*Library::openInMemory()), article_(test::addFlaggedSample(library_)) {}
    Sheet read(SheetKind kind) { return *readSheet(library_, {article_, kind, "Ada", wmtTree()}, {}); }

    Library library_;
    std::int64_t article_;
};

INSTANTIATE_TEST_SUITE_P(OfEachKind, PrintableSheetTest,
                         testing::Values(SheetKind::exercise, SheetKind::marked, SheetKind::key));

TEST_P(PrintableSheetTest, StaysInsideTheMarginsOfA4InBlackAndWhite) {
    const Sheet sheet = read(GetParam());
    const auto laidOut = PrintableSheet::layOut(sheet, a4, {});
    ASSERT_TRUE(laidOut);
    const char* names[] = {"exercise", "marked", "key"};
    for (std::size_t page = 0; page < laidOut->pageCount(); ++page) {
        const QImage image = imageOf(*laidOut, page);
        const QRectF ink = inkOf(image);
        EXPECT_GE(ink.left(), 17);
        EXPECT_LE(ink.right(), 193);
        EXPECT_GE(ink.top(), 17);
        EXPECT_LE(ink.bottom(), 292) << "the footer";
        EXPECT_TRUE(image.allGray());
        const QString folder = QStringLiteral(DUIZHAO_SCREENSHOTS);
        QDir().mkpath(folder);
        EXPECT_TRUE(image.save(folder + QStringLiteral("/print-%1-%2.png")
                                            .arg(QLatin1String(names[static_cast<int>(GetParam())]))
                                            .arg(page + 1)));
    }
}

TEST_P(PrintableSheetTest, HoldsEveryLineOfEveryRow) {
    const Sheet sheet = read(GetParam());
    const auto laidOut = PrintableSheet::layOut(sheet, a4, {});
    ASSERT_TRUE(laidOut);
    std::size_t placed = 0;
    for (const SheetPage& page : laidOut->pages())
        placed += page.size();
    const SheetStyle style(sheet, a4);
    std::size_t strips = 0;
    for (const SheetRow& row : sheet.rows)
        strips += SheetRowLayout(row, style).strips().size();
    EXPECT_EQ(placed, strips);
    EXPECT_GT(strips, sheet.rows.size());
}

TEST(PrintableSheet, GivesEachSeverityALineOfAnotherShape) {
    Sheet sheet;
    sheet.rows.resize(1);
    std::vector<QImage> images;
    for (const std::optional<Severity> severity :
         {std::optional<Severity>(), std::optional(Severity::neutral), std::optional(Severity::minor),
          std::optional(Severity::major), std::optional(Severity::critical)}) {
        sheet.rows[0].cell(Side::source) = {QStringLiteral("The mill burned."), {{{4, 8}, severity}}, {}};
        images.push_back(imageOf(*PrintableSheet::layOut(sheet, a4, {}), 0));
        for (std::size_t at = 0; at + 1 < images.size(); ++at)
            EXPECT_NE(images[at], images.back()) << at;
    }
}

TEST(PrintableSheet, ShowsMarksInMarksAndOmissionsInBothLanguages) {
    test::OpenedArticle article(
        u"# The Mill = 磨坊\n"
        u"The mill of the old town burned down in a cold night of May. |Nobody saw how. = "
        u"老鎮上的磨坊在五月的一個寒夜裡燒毀了。|沒有人看見。\n");
    article.flag(Side::target, u"磨坊在");
    article.flag(Side::target, u"老鎮", Severity::neutral);
    article.flag(Side::target, u"五月", Severity::minor);
    article.flag(Side::target, u"五月的一個寒夜", Severity::major);
    article.flag(Side::target, u"寒夜裡燒毀", Severity::critical);
    const std::string id = article.flag(Side::source, u"how", Severity::critical);
    const Annotation omission = *article.session().annotation(id);
    ASSERT_TRUE(article.session().setPlace(omission, Side::target, article.find(Side::target, u"看見").end));
    const ArticleSummary& summary = article.session().summary();
    const Sheet sheet =
        *readSheet(article.library(), {summary.article, SheetKind::marked, "Ada", wmtTree()}, {});
    const QImage image = imageOf(*PrintableSheet::layOut(sheet, a4, {}), 0);
    EXPECT_TRUE(image.copy(0, 0, image.width(), image.height() / 3)
                    .save(QStringLiteral(DUIZHAO_SCREENSHOTS "/print-marks.png")));
    EXPECT_EQ(sheet.rows[1].cell(Side::target).marks.size(), 5u);
    EXPECT_EQ(sheet.rows[1].cell(Side::source).marks.size(), 1u);
    EXPECT_EQ(sheet.rows[1].notes.size(), 6u);
}

TEST(PrintableSheet, IsLaidOutOnOtherPaperToo) {
    test::OpenedArticle article(test::unevenArticle(20));
    const Sheet sheet = *readSheet(
        article.library(), {article.session().summary().article, SheetKind::marked, "Ada", wmtTree()}, {});
    const QSize a5(sheetUnits(148), sheetUnits(210));
    const auto large = PrintableSheet::layOut(sheet, a4, {});
    const auto small = PrintableSheet::layOut(sheet, a5, {});
    EXPECT_GT(small->pageCount(), large->pageCount());
    for (std::size_t page = 0; page < small->pageCount(); ++page)
        EXPECT_LE(inkOf(imageOf(*small, page)).right(), 148 - 13);
}

TEST(PrintableSheet, CanBeCancelled) {
    Sheet sheet;
    sheet.rows.resize(10);
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    progress.report = [&](Stage, double) { stop.request_stop(); };
    const auto laidOut = PrintableSheet::layOut(sheet, a4, progress);
    ASSERT_FALSE(laidOut);
    EXPECT_EQ(laidOut.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace duizhao
