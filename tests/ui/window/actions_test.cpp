#include "core/exchange/wmt_tree.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/translations/language_choice.h"
#include "ui/translations/translations.h"
#include "ui/window/actions.h"
#include "ui/window/status_line.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace duizhao::test {

namespace {

bool hasHan(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// Every letter once among the actions of a widget that have one, and so in the menus they open.
void expectOneActionForEachLetter(const QList<QAction*>& actions) {
    static const QRegularExpression marked(QStringLiteral("&([^&])"));
    std::map<QString, QString> seen;
    for (const QAction* action : actions) {
        if (const auto found = marked.match(action->text()); found.hasMatch()) {
            const auto [other, isNew] = seen.emplace(found.captured(1).toUpper(), action->text());
            EXPECT_TRUE(isNew) << other->second.toStdString() << ", " << action->text().toStdString();
        }
        if (action->menu())
            expectOneActionForEachLetter(action->menu()->actions());
    }
}

constexpr std::array languages = {LanguageChoice::english, LanguageChoice::simplifiedChinese,
                                  LanguageChoice::traditionalChinese};

} // namespace

using ActionsTest = WindowTest;

TEST_F(ActionsTest, HaveEachKeyOnce) {
    std::set<QString> seen;
    for (const ActionRow& row : actionRows())
        for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            EXPECT_TRUE(seen.insert(key).second) << key.toStdString();
            EXPECT_FALSE(QKeySequence::fromString(key, QKeySequence::PortableText).isEmpty())
                << key.toStdString();
        }
}

TEST_F(ActionsTest, LeavePlainKeysToTheTextFields) {
    for (const ActionRow& row : actionRows())
        for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            EXPECT_TRUE(key.size() > 1 || row.scope == KeyScope::text) << row.id;
}

TEST_F(ActionsTest, CanAllBeCalledWithoutAnArticle) {
    openWindow();
    for (const ActionRow& row : actionRows()) {
        if (!row.id || row.run == nullptr)
            continue;
        QAction* one = action(row.id);
        const bool dialog = one->text().contains(QChar(0x2026));
        const bool closes = std::string_view(row.id) == "quit" ||
                            (row.menu && std::string_view(row.menu).ends_with("Lang&uage"));
        if (one->isEnabled() && !dialog && !closes)
            one->trigger();
    }
    EXPECT_EQ(articles().size(), 0u);
}

TEST_F(ActionsTest, KeysOfAnOpenMenuDoNothingBehindIt) {
    openWindowOnPage();
    QMenu* menu = nullptr;
    for (const QAction* one : window().menuBar()->actions())
        if (one->menu()->actions().contains(action("libraryPane")))
            menu = one->menu();
    ASSERT_NE(menu, nullptr);
    menu->popup(window().mapToGlobal(QPoint(20, 20)));
    ASSERT_TRUE(waitUntil([menu] { return menu->isVisible(); }));
    QTest::keyClick(menu, Qt::Key_F);
    QTest::keyClick(menu, Qt::Key_J);
    menu->close();
    EXPECT_TRUE(flags().empty());
    EXPECT_EQ(window().view().currentPair()->number, 0u);
}

TEST_F(ActionsTest, EscapeLeadsBackToTheTextFromAnywhere) {
    openWindowOnPage();
    window().inspector().takeFocus();
    ASSERT_NE(QApplication::focusWidget(), &window().view());
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

TEST_F(ActionsTest, AreInTheWindowsLanguage) {
    for (const QLocale& locale :
         {QLocale(QLocale::Chinese, QLocale::China), QLocale(QLocale::Chinese, QLocale::Taiwan)}) {
        const Translations translations(locale);
        openWindowOnPage();
        for (QAction* menu : window().menuBar()->actions())
            EXPECT_TRUE(hasHan(menu->text())) << menu->text().toStdString();
        for (const char* id : {"open", "copy", "flag", "done", "nextFlag", "libraryPane"})
            EXPECT_TRUE(hasHan(action(id)->text())) << id;
        press(Qt::Key_F);
        EXPECT_TRUE(hasHan(action("undo")->text()));
        EXPECT_TRUE(hasHan(window().status().text()));
        for (const MqmCategory& category : wmtTree().categories) {
            EXPECT_TRUE(hasHan(categoryWords(wmtTree(), category.id))) << category.id;
            EXPECT_TRUE(hasHan(categoryExplanation(category))) << category.id;
        }
        EXPECT_TRUE(hasHan(sentence({ErrorCode::fileEmpty, "a.txt"})));
        keepPicture(locale.territory() == QLocale::China ? "zh-CN" : "zh-TW");
        closeWindow();
        std::filesystem::remove(library_);
        std::filesystem::remove(library_.string() + "-wal");
        std::filesystem::remove(library_.string() + "-shm");
    }
}

TEST_F(ActionsTest, HaveNamesWithoutTheMarksOfTheirKeys) {
    for (const LanguageChoice language : languages) {
        const Translations translations(localeFor(language));
        static const QRegularExpression mark(QStringLiteral(R"(&|…|\(.\)|^\s|\s$)"));
        for (const ActionRow& row : actionRows())
            if (row.id && row.menu) {
                EXPECT_FALSE(actionWords(row).contains(mark)) << actionWords(row).toStdString();
                EXPECT_FALSE(menuWords(row).contains(mark)) << menuWords(row).toStdString();
                if (std::string_view(row.id) == "exportTsv") {
                    EXPECT_TRUE(actionWords(row).contains(QStringLiteral("TSV")));
                }
            }
    }
}

TEST_F(ActionsTest, HaveEachLetterOnceInAMenu) {
    for (const LanguageChoice language : languages) {
        const Translations translations(localeFor(language));
        openWindow();
        expectOneActionForEachLetter(window().menuBar()->actions());
        closeWindow();
    }
}

TEST_F(ActionsTest, AnotherLanguageIsRememberedAndReopensTheWindow) {
    openWindowOnPage();
    EXPECT_TRUE(action("systemLanguage")->isChecked());
    trigger("traditionalChinese");
    EXPECT_TRUE(window().wantsToReopen());
    EXPECT_FALSE(window().isVisible());
    closeWindow();
    openWindow();
    EXPECT_TRUE(action("traditionalChinese")->isChecked());
    EXPECT_EQ(localeFor(window().languageChoice()).script(), QLocale::TraditionalChineseScript);
    EXPECT_FALSE(window().wantsToReopen());
}

TEST_F(ActionsTest, CountInTheSingularAndThePluralInEnglish) {
    const Translations translations(QLocale::c());
    openWindowOnPage();
    press(Qt::Key_F);
    EXPECT_TRUE(window().status().text().contains(QStringLiteral(" 1 flag ")));
    press(Qt::Key_Return);
    press(Qt::Key_F);
    EXPECT_TRUE(window().status().text().contains(QStringLiteral(" 2 flags ")));
}

TEST_F(ActionsTest, EveryControlHasANameForAScreenReader) {
    openWindowOnPage();
    press(Qt::Key_F);
    int controls = 0;
    for (QWidget* widget : window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        ++controls;
    }
    EXPECT_GT(controls, 12);
}

TEST_F(ActionsTest, OneKeyGoesThroughAllPanes) {
    openWindowOnPage();
    press(Qt::Key_F);
    press(Qt::Key_F6);
    EXPECT_TRUE(window().inspector().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_TRUE(window().library().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

} // namespace duizhao::test
