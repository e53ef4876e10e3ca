#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QPushButton>

namespace duizhao::test {

using testing::HasSubstr;
using testing::SizeIs;

/// An import ends while somebody is at work in the article that is open.
class ImportBesideWorkTest : public WindowTest {
protected:
    void SetUp() override {
        openWindowOnPage();
        page_ = session().summary().article;
    }
    void importAnother() {
        ImportRequest request;
        request.files = {write("other.txt", "The Second Page\n第二頁\n\nIt rains.\n下雨了。\n")};
        window().desk().importArticles(request);
        ASSERT_TRUE(waitForWork());
        ASSERT_THAT(articles(), SizeIs(2));
    }
    std::string message() { return window().messages().text().toStdString(); }
    QPushButton* openButton() {
        for (QPushButton* button : window().messages().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Open"))
                return button;
        return nullptr;
    }
    /// Types into whatever has the focus.
    void type(const QString& text) {
        for (const QChar key : text)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }

    std::int64_t page_ = 0;
};

TEST_F(ImportBesideWorkTest, LeavesWhoWritesANoteAtIt) {
    press(Qt::Key_F);
    press(Qt::Key_E);
    type(QStringLiteral("half a "));
    importAnother();
    type(QStringLiteral("sentence"));
    EXPECT_EQ(session().summary().article, page_);
    EXPECT_TRUE(waitUntil([this] { return flags().at(0).note == "half a sentence"; }));
    EXPECT_THAT(message(), HasSubstr("“The Second Page” was imported."));
}

TEST_F(ImportBesideWorkTest, OpensTheArticleAtTheButtonAndKeepsWhatWasTyped) {
    press(Qt::Key_F);
    press(Qt::Key_E);
    type(QStringLiteral("half"));
    importAnother();
    ASSERT_NE(openButton(), nullptr);
    QTest::mouseClick(openButton(), Qt::LeftButton);
    EXPECT_NE(session().summary().article, page_);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
    EXPECT_EQ(flags().at(0).note, "half");
}

TEST_F(ImportBesideWorkTest, LeavesWhoChoosesWordsAtIt) {
    press(Qt::Key_S);
    ASSERT_TRUE(window().annotating().active());
    importAnother();
    EXPECT_TRUE(window().annotating().active());
    EXPECT_EQ(session().summary().article, page_);
}

TEST_F(ImportBesideWorkTest, LeavesWhoDescribesByCodesAtIt) {
    press(Qt::Key_C);
    importAnother();
    type(QStringLiteral("am"));
    EXPECT_EQ(session().summary().article, page_);
    EXPECT_NE(flags().at(0).category, "");
}

TEST_F(ImportBesideWorkTest, SaysThatWhatIsImportedWasThereAlready) {
    importAnother();
    ASSERT_TRUE(window().desk().openArticle(page_));
    press(Qt::Key_F);
    press(Qt::Key_E);
    importAnother();
    EXPECT_EQ(session().summary().article, page_);
    EXPECT_THAT(message(), HasSubstr("“The Second Page” was in the library already."));
    EXPECT_NE(openButton(), nullptr);
}

TEST_F(ImportBesideWorkTest, OpensTheArticleWhereNobodyIsAtWork) {
    importAnother();
    EXPECT_NE(session().summary().article, page_);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

} // namespace duizhao::test
