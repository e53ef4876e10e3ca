#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/lists/lists_pane.h"
#include "ui/lists/place_table.h"
#include "ui/parallel/parallel_view.h"
#include "ui/theme/theme.h"
#include "ui/translations/language_choice.h"
#include "ui/translations/translations.h"
#include "ui/window/issue_commands.h"
#include "ui/window/panes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>

#include <set>
#include <tuple>

namespace duizhao::test {

namespace {

using Look = std::tuple<LanguageChoice, ThemeChoice>;

const char* nameOf(LanguageChoice language) {
    switch (language) {
    case LanguageChoice::simplifiedChinese:
        return "zh-CN";
    case LanguageChoice::traditionalChinese:
        return "zh-TW";
    default:
        return "en";
    }
}

Appearance appearanceOf(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::dark:
        return Appearance::dark;
    case ThemeChoice::contrast:
        return Appearance::contrast;
    default:
        return Appearance::light;
    }
}

const char* nameOf(ThemeChoice theme) {
    switch (appearanceOf(theme)) {
    case Appearance::dark:
        return "dark";
    case Appearance::contrast:
        return "contrast";
    default:
        return "light";
    }
}

} // namespace

/// Every layout of the page, in each theme and each language of the program: kept as pictures, and held to
/// what a machine can judge of them.
class MatrixTest : public WindowTest, public testing::WithParamInterface<Look> {
protected:
    MatrixTest() : translations_(localeFor(std::get<0>(GetParam()))) {}

    /// The sample article with a flag that is described, one that waits, a correction and issues.
    void openMarkedSample() {
        openWindow({projectFile("resources/sample/sample-article.txt")});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        window().setThemeChoice(std::get<1>(GetParam()));
        window().view().setFocus();
        window().view().setCurrentPair(4);
        press(Qt::Key_Tab);
        for (int character = 0; character < 6; ++character)
            press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_F);
        press(Qt::Key_J);
        for (int word = 0; word < 3; ++word)
            press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_F);
        window().inspector().flagEditor().setSeverity(Severity::major);
        press(Qt::Key_E);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Not the word a cook would use."));
        press(Qt::Key_Escape);
        auto* corrected =
            window().inspector().findChild<SavedTextEdit*>(QStringLiteral("correctedTranslation"));
        QString words = QString::fromStdU16String(window().view().currentPair()->targetText);
        corrected->setPlainText(words.replace(2, 1, QStringLiteral("改過")).remove(9, 2));
        ASSERT_TRUE(window().inspector().flush());
        window().view().setFocus();
        ASSERT_TRUE(waitUntil([this] { return !window().issues().checking(); }));
    }

    void keep(const char* layout) {
        keepPicture((std::string("matrix-") + nameOf(std::get<0>(GetParam())) + "-" +
                     nameOf(std::get<1>(GetParam())) + "-" + layout)
                        .c_str());
        expectWordsToFit(layout);
        const QImage page = window().view().viewport()->grab().toImage();
        EXPECT_EQ(page.pixelColor(2, page.height() - 2),
                  themeFor(appearanceOf(std::get<1>(GetParam()))).paper)
            << layout;
        std::vector<char> bytes(page.constBits(), page.constBits() + page.sizeInBytes());
        EXPECT_TRUE(seen_.insert(std::move(bytes)).second) << layout << " looks like a layout before it";
    }

    /// No button, tab or label is narrower than its words.
    void expectWordsToFit(const char* layout) {
        const auto expectFit = [&](const QWidget* widget, const QString& words) {
            if (widget->isVisible() && !words.isEmpty()) {
                EXPECT_GE(widget->width(), widget->minimumSizeHint().width())
                    << layout << ": " << words.toStdString();
            }
        };
        for (const QAbstractButton* button : window().findChildren<QAbstractButton*>())
            expectFit(button, button->text());
        for (const QLabel* label : window().findChildren<QLabel*>())
            expectFit(label, label->text());
        const QTabBar& tabs = *window().panes().lists().tabBar();
        for (int tab = 0; tabs.isVisible() && tab < tabs.count(); ++tab)
            EXPECT_GE(tabs.tabRect(tab).width(), tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)))
                << layout << ": " << tabs.tabText(tab).toStdString();
    }

    Translations translations_;
    std::set<std::vector<char>> seen_; ///< pictures of the page so far
};

TEST_P(MatrixTest, ShowsEachLayout) {
    openMarkedSample();
    keep("side-by-side");
    press(Qt::Key_V);
    press(Qt::Key_F4);
    ASSERT_TRUE(waitUntil([this] { return window().panes().lists().issues().model().rowCount() > 0; }));
    keep("sentences-and-issues");
    trigger("closeLists");
    press(Qt::Key_V);
    press(Qt::Key_2, Qt::AltModifier);
    keep("interleaved");
    press(Qt::Key_3, Qt::AltModifier);
    keep("source-only");
    press(Qt::Key_4, Qt::AltModifier);
    window().view().setCurrentPair(2);
    press(Qt::Key_Tab); // shows the source in a card
    keep("translation-only");
    for (const QTextBrowser* card : window().view().findChildren<QTextBrowser*>())
        EXPECT_FALSE(card->verticalScrollBar()->isVisible()) << "there is room for the whole sentence";
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    keep("corrected");
}

INSTANTIATE_TEST_SUITE_P(
    Of, MatrixTest,
    testing::Combine(testing::Values(LanguageChoice::english, LanguageChoice::simplifiedChinese,
                                     LanguageChoice::traditionalChinese),
                     testing::Values(ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast)),
    [](const testing::TestParamInfo<Look>& look) {
        return std::string(nameOf(std::get<0>(look.param))).substr(0, 2) +
               (std::get<0>(look.param) == LanguageChoice::traditionalChinese ? "TW" : "") + "_" +
               nameOf(std::get<1>(look.param));
    });

} // namespace duizhao::test
