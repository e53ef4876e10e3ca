#include "tests/core/lexicon/drawn_dictionary.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/about.h"
#include "ui/window/message_bar.h"

#include <QLabel>
#include <QMessageBox>

namespace duizhao::test {

namespace {

std::string about(const Lexicon* lexicon) { return aboutText(lexicon).toStdString(); }

} // namespace

TEST(About, NamesTheDictionaryWithItsSourceAndLicence) {
    const Lexicon lexicon = drawnLexicon();
    const std::string text = about(&lexicon);
    EXPECT_THAT(text, testing::HasSubstr("CC-CEDICT (2020-02-02)"));
    EXPECT_THAT(text, testing::HasSubstr("CC BY-SA 4.0"));
    EXPECT_THAT(text, testing::HasSubstr("<a href=\"" + lexicon.source().address));
    EXPECT_THAT(text, testing::HasSubstr("MIT"));
}

TEST(About, SaysThatThereIsNoDictionary) {
    EXPECT_THAT(about(nullptr), testing::HasSubstr("There is no dictionary"));
}

using AboutTest = WindowTest;

TEST_F(AboutTest, OpensFromTheMenuAndClosesWithEscape) {
    openWindow();
    trigger("about");
    QPointer<QMessageBox> box = window().findChild<QMessageBox*>(QStringLiteral("about"));
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return box.isNull(); }));
}

TEST_F(AboutTest, TheWindowSaysThatTheDictionaryCannotBeReadAlsoAfterAnImport) {
    lexiconError_ = Error{ErrorCode::lexiconDamaged, "words.lexicon"};
    openWindow();
    const auto said = [this] {
        QString words;
        for (const QLabel* label : window().messages().findChildren<QLabel*>())
            words += label->text();
        return window().messages().isVisible() ? words.toStdString() : std::string();
    };
    EXPECT_THAT(said(), testing::HasSubstr("words.lexicon"));
    EXPECT_THAT(said(), testing::HasSubstr("without a dictionary"));
    closeWindow();
    openWindowOnPage();
    EXPECT_THAT(said(), testing::HasSubstr("words.lexicon"));
}

} // namespace duizhao::test
