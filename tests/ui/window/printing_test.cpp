#include "tests/ui/window/window_fixture.h"
#include "ui/window/file_path.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

namespace duizhao::test {

using testing::HasSubstr;
using testing::StartsWith;

class PrintingTest : public WindowTest {
protected:
    std::string message() { return window().messages().text().toStdString(); }
    void choose(const std::filesystem::path& file) {
        auto* dialog = window().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(fromPath(file));
        dialog->close();
    }
};

TEST_F(PrintingTest, SavesEachSheetAsPdf) {
    openWindowOnPage();
    for (const char* sheet : {"pdfMarked", "pdfExercise", "pdfKey"}) {
        const std::filesystem::path file = folder_ / (std::string(sheet) + ".pdf");
        trigger(sheet);
        choose(file);
        ASSERT_TRUE(waitUntil([&] { return message().find(file.string()) != std::string::npos; })) << sheet;
        EXPECT_THAT(bytesOf(file), StartsWith("%PDF-"));
    }
}

TEST_F(PrintingTest, ProposesAFileNamedAfterTheArticleAndTheSheet) {
    openWindowOnPage();
    trigger("pdfExercise");
    auto* dialog = window().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_THAT(fromPath(toPath(dialog->selectedFiles().value(0))).toStdString(),
                HasSubstr("The Lighthouse Keeper - exercise.pdf"));
    dialog->close();
}

TEST_F(PrintingTest, SaysWhyAPdfCouldNotBeSaved) {
    openWindowOnPage();
    trigger("pdfMarked");
    choose("/dev/full");
    EXPECT_TRUE(waitUntil([&] { return message().find("/dev/full") != std::string::npos; }));
}

TEST_F(PrintingTest, PrintsOnA4AfterItsDialog) {
    openWindowOnPage();
    QTest::keyClick(&window().view(), Qt::Key_P, Qt::ControlModifier);
    auto* dialog = window().findChild<QPrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->printer()->pageLayout().pageSize().id(), QPageSize::A4);
    const std::filesystem::path file = folder_ / "printed.pdf";
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(fromPath(file));
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    ASSERT_TRUE(waitUntil([&] { return message().find("sent to the printer") != std::string::npos; }));
    EXPECT_THAT(bytesOf(file), StartsWith("%PDF-"));
}

TEST_F(PrintingTest, PrintsTheArticleThatWasOpenWhenItsDialogWasOpened) {
    openWindowOnPage();
    trigger("printMarked");
    auto* dialog = window().findChild<QPrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    ImportRequest request;
    request.files = {write("other.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n")};
    window().desk().importArticles(request);
    ASSERT_TRUE(waitUntil([this] { return session().summary().title == "The Second Page"; }));
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(fromPath(folder_ / "printed.pdf"));
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    ASSERT_TRUE(waitUntil([&] { return message().find("sent to the printer") != std::string::npos; }));
    EXPECT_THAT(message(), HasSubstr("The Lighthouse Keeper"));
}

TEST_F(PrintingTest, IsNotOfferedWithoutAnArticle) {
    openWindow();
    for (const char* id : {"printMarked", "printExercise", "printKey", "pdfMarked", "pdfExercise", "pdfKey"})
        EXPECT_FALSE(action(id)->isEnabled()) << id;
}

} // namespace duizhao::test
