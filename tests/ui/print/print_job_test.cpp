#include "core/exchange/wmt_tree.h"
#include "core/store/articles.h"
#include "tests/core/store/drawn_article.h"
#include "tests/support/corpus.h"
#include "tests/support/process.h"
#include "tests/ui/print/flagged_sample.h"
#include "ui/print/print_job.h"

#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* popplerIsAbsent = "pdftotext is not here (poppler-utils)";

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

class PrintJobTest : public testing::Test {
protected:
    PrintJobTest() : library_(*Library::open(folder_ / "library.db", Library::Creation::createIfMissing)) {}

    std::int64_t store(std::u16string_view drawing) {
        return storeArticle(library_, test::drawnArticle(drawing), {})->article;
    }
    Result<void> save(std::int64_t article, SheetKind kind, const Progress& progress = {}) {
        return savePdf({article, kind, "Ada", wmtTree()}, library_.file(), file_, progress);
    }
    /// The words of the PDF with the white space between them made alike.
    std::string words() {
        const test::Finished read = test::run({{"pdftotext", "-raw", file_.string(), "-"}});
        EXPECT_EQ(read.status, 0) << read.errors;
        return QString::fromStdString(read.output).simplified().remove(QChar(0x2060)).toStdString();
    }
    std::string facts() { return test::run({{"pdfinfo", file_.string()}}).output; }

    test::TemporaryFolder folder_;
    Library library_;
    std::filesystem::path file_ = folder_ / "sheet.pdf";
};

TEST_F(PrintJobTest, SavesTheSampleArticleAsEachSheetOnA4) {
    const std::int64_t article = test::addFlaggedSample(library_);
    for (const SheetKind kind : {SheetKind::exercise, SheetKind::marked, SheetKind::key}) {
        ASSERT_TRUE(save(article, kind));
        EXPECT_THAT(test::bytesOf(file_), testing::StartsWith("%PDF-"));
        if (!hasPoppler())
            continue;
        EXPECT_THAT(facts(), AllOf(HasSubstr("(A4)"), HasSubstr("Creator:         Duizhao")));
        const std::string all = words();
        const auto holds = [&](const char* part) { return all.find(part) != std::string::npos; };
        EXPECT_EQ(holds("eleven ledgers"), kind != SheetKind::key);
        EXPECT_EQ(holds("Accuracy: Mistranslation, Minor"), kind != SheetKind::exercise);
        EXPECT_TRUE(holds("page 1 of ")) << all;
    }
    if (!hasPoppler())
        GTEST_SKIP() << popplerIsAbsent;
}

TEST_F(PrintJobTest, BreaksALongParagraphOverPagesWithoutLoss) {
    if (!hasPoppler())
        GTEST_SKIP() << popplerIsAbsent;
    std::u16string source;
    std::u16string target;
    std::string expected;
    for (int word = 1000; word < 5000; ++word) {
        const std::string number = std::to_string(word);
        source += u"w" + std::u16string(number.begin(), number.end());
        target += u"词";
        const bool ends = word % 20 == 19;
        source += ends ? u". " : u" ";
        target += ends ? u"。" : u"";
        if (ends && word < 4999) {
            source += u"|";
            target += u"|";
        }
        expected += "w" + number + (ends ? ". " : " ");
    }
    ASSERT_TRUE(save(store(source + u" = " + target), SheetKind::marked));
    EXPECT_THAT(facts(), Not(HasSubstr("Pages:           1\n")));
    std::string found;
    static const QRegularExpression word(QStringLiteral("w\\d{4}\\.?"));
    const QString all = QString::fromStdString(words());
    for (auto match = word.globalMatch(all); match.hasNext();)
        found += match.next().captured().toStdString() + " ";
    EXPECT_EQ(found, expected);
    EXPECT_EQ(all.count(QStringLiteral("词")), 4000);
}

TEST_F(PrintJobTest, KeepsTheFormerFileWhereItIsCancelledOrFails) {
    const std::int64_t article = store(u"One. = 一。\n");
    ASSERT_TRUE(save(article, SheetKind::marked));
    const std::string before = test::bytesOf(file_);
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    const std::int64_t other = store(u"Two. = 二。\n");
    stop.request_stop();
    const auto cancelled = save(other, SheetKind::marked, progress);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
    const auto missing = save(other + 1, SheetKind::marked);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::articleMissing);
    EXPECT_EQ(test::bytesOf(file_), before);
    file_ = folder_ / "nowhere" / "sheet.pdf";
    const auto unwritable = save(other, SheetKind::marked);
    ASSERT_FALSE(unwritable);
    EXPECT_EQ(unwritable.error().code, ErrorCode::fileUnwritable);
}

TEST_F(PrintJobTest, PrintsThePagesThatWereChosen) {
    if (!hasPoppler())
        GTEST_SKIP() << popplerIsAbsent;
    const std::int64_t article = test::addFlaggedSample(library_);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(file_.string()));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);
    ASSERT_TRUE(printSheet({article, SheetKind::marked, "Ada", wmtTree()}, library_.file(), printer, {}));
    EXPECT_THAT(facts(), AllOf(HasSubstr("(A4)"), HasSubstr("Pages:           1\n")));
    EXPECT_THAT(words(), AllOf(HasSubstr("page 2 of "), Not(HasSubstr("page 1 of "))));
}

} // namespace
} // namespace duizhao
