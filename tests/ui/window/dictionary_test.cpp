// The dictionary and the words that translate each other, in a window used by keys and mouse.

#include "core/lexicon/lexicon_file.h"
#include "tests/core/lexicon/drawn_dictionary.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/dictionary/dictionary_card.h"
#include "ui/dictionary/dictionary_guide.h"
#include "ui/dictionary/dictionary_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/parallel/parallel_view.h"
#include "ui/theme/theme.h"
#include "ui/window/reading_aids.h"

#include <QTextBrowser>

namespace duizhao::test {

/// A page about a dog and a cat, read with a small dictionary.
class DictionaryTest : public WindowTest {
protected:
    DictionaryTest() { lexicon_ = &drawn_; }
    ~DictionaryTest() override { window_.reset(); } // its work still reads the dictionary

    void openTale() {
        openWindow({write("tale.txt", "The dog saw a cat at night.\n狗在夜裡看見一隻貓。\n\n"
                                      "The cat walked home in the rain.\n貓在雨中走回家。\n")});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        window().view().setFocus();
        window().view().setCurrentPair(0);
    }
    void caretAt(Side side, std::u16string_view words) {
        select(side, words);
        const TextSpan span = window().view().selection()->span;
        window().view().scrollToSpan(side, {span.begin, span.begin});
    }
    const DictionaryCard& card() { return window().aids().dictionary().card(); }
    DictionaryPanel& panel() { return window().inspector().dictionary(); }

    Lexicon drawn_ = drawnLexicon();
};

TEST_F(DictionaryTest, LooksUpOnDAndPinsOnShiftD) {
    openTale();
    caretAt(Side::source, u"cat");
    press(Qt::Key_D);
    ASSERT_TRUE(card().isVisible());
    EXPECT_TRUE(card().words().contains(QStringLiteral("māo")));
    press(Qt::Key_D);
    EXPECT_FALSE(card().isVisible());
    window().showInspector(false);
    press(Qt::Key_D, Qt::ShiftModifier);
    EXPECT_TRUE(window().inspector().isVisible());
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(panel().words().contains(QStringLiteral("māo")));
    press(Qt::Key_J); // the entry stays while reading goes on
    EXPECT_TRUE(panel().isVisible());
}

TEST_F(DictionaryTest, DrawsThePinnedEntryInTheColoursOfTheTheme) {
    openTale();
    caretAt(Side::source, u"cat");
    press(Qt::Key_D, Qt::ShiftModifier);
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast}) {
        window().setThemeChoice(choice);
        const QString html = panel().findChild<QTextBrowser*>()->toHtml();
        EXPECT_TRUE(html.contains(window().view().theme().ink.name()));
    }
    window().desk().closeArticle();
    window().setThemeChoice(ThemeChoice::light); // also without an article
    window().setThemeChoice(ThemeChoice::system);
}

TEST_F(DictionaryTest, RemembersThatThePointerLooksNothingUp) {
    openTale();
    EXPECT_TRUE(action("hoverDictionary")->isChecked());
    trigger("hoverDictionary");
    closeWindow();
    openWindow();
    EXPECT_FALSE(window().aids().dictionary().hovering());
    EXPECT_FALSE(action("hoverDictionary")->isChecked());
}

TEST_F(DictionaryTest, LightsUpTheCounterpartOfTheWordAtTheCaret) {
    openTale();
    caretAt(Side::source, u"cat");
    const auto lit = window().view().litWords();
    ASSERT_EQ(lit.size(), 2u);
    EXPECT_EQ(*session().reader().text(lit[1].side, lit[1].span), u"貓");
    EXPECT_TRUE(lit[1].certain);
}

TEST_F(DictionaryTest, KeepsAPictureOfAPinnedEntry) {
    const auto whole = openLexicon();
    if (!whole || !*whole)
        GTEST_SKIP() << "this build has no dictionary";
    lexicon_ = &**whole;
    openTale();
    caretAt(Side::target, u"看見");
    press(Qt::Key_D, Qt::ShiftModifier);
    caretAt(Side::source, u"night");
    press(Qt::Key_D);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    keepPicture("dictionary");
    closeWindow(); // before the dictionary goes
}

} // namespace duizhao::test
