#include "core/store/annotations.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/category_picker.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/inspector/severity_buttons.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QLineEdit>

namespace duizhao::test {

using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// The field with this accessible name.
template <typename Field>
Field* fieldNamed(QWidget& parent, const char* name) {
    for (Field* field : parent.findChildren<Field*>())
        if (field->accessibleName() == QLatin1String(name))
            return field;
    return nullptr;
}

} // namespace

class ReadingTest : public WindowTest {
protected:
    SavedTextEdit* note() { return fieldNamed<SavedTextEdit>(window().inspector().flagEditor(), "Note"); }
    SavedTextEdit* correction() {
        return fieldNamed<SavedTextEdit>(window().inspector().flagEditor(), "Correction");
    }
};

TEST_F(ReadingTest, FlagsTheSelectionWithOneKey) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].anchors[0].quote, u"黃昏");
    EXPECT_EQ(found[0].annotator, "Ann");
    EXPECT_FALSE(window().view().selection()) << "reading goes on";
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

TEST_F(ReadingTest, FlagsThePairWithoutASelection) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    press(Qt::Key_F);
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_TRUE(found[0].wholePair);
}

TEST_F(ReadingTest, DescribesAFlagFromTheKeyboardAlone) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    press(Qt::Key_C, Qt::ShiftModifier);
    ASSERT_TRUE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mistr"));
    press(Qt::Key_Return);
    press(Qt::Key_3);
    press(Qt::Key_Escape);
    ASSERT_EQ(QApplication::focusWidget(), &window().view());
    press(Qt::Key_E);
    ASSERT_EQ(QApplication::focusWidget(), note());
    QTest::keyClicks(note(), QStringLiteral("fn 1 means dusk"));
    press(Qt::Key_Escape);
    press(Qt::Key_X);
    ASSERT_EQ(QApplication::focusWidget(), correction());
    QTest::keyClicks(correction(), QStringLiteral("dusk"));
    press(Qt::Key_Escape);

    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].category, "Accuracy/Mistranslation");
    EXPECT_EQ(found[0].severity, Severity::major);
    EXPECT_EQ(found[0].note, "fn 1 means dusk") << "letters that are keys elsewhere are text here";
    EXPECT_EQ(found[0].correction, "dusk");
}

TEST_F(ReadingTest, RatesTheChosenFlagFromTheText) {
    openWindowOnPage();
    press(Qt::Key_F);
    press(Qt::Key_2);
    EXPECT_EQ(flags().at(0).severity, Severity::minor);
    press(Qt::Key_3);
    EXPECT_EQ(flags().at(0).severity, Severity::major);
}

TEST_F(ReadingTest, StoresWhatIsTypedAfterARestAsOneStep) {
    openWindowOnPage();
    press(Qt::Key_F);
    typeInto(note(), QStringLiteral("too"));
    EXPECT_TRUE(window().status().text().endsWith(QStringLiteral("saving…")));
    ASSERT_TRUE(waitUntil([this] { return flags().at(0).note == "too"; }));
    QTest::keyClicks(note(), QStringLiteral(" early"));
    ASSERT_TRUE(waitUntil([this] { return flags().at(0).note == "too early"; }));
    ASSERT_TRUE(waitUntil([this] { return window().status().text().endsWith(QStringLiteral("saved")); }));
    window().view().setFocus();
    trigger("undo");
    EXPECT_EQ(flags().at(0).note, "");
    EXPECT_EQ(note()->toPlainText(), QString());
}

TEST_F(ReadingTest, KeepsWhatIsTypedForTheFlagItWasTypedFor) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    press(Qt::Key_F);
    typeInto(note(), QStringLiteral("first"));
    window().view().setFocus();
    select(Side::target, u"午夜");
    press(Qt::Key_F);
    for (const Annotation& flag : flags())
        EXPECT_EQ(flag.note, flag.anchors[0].quote == u"黃昏" ? "first" : "");
    EXPECT_EQ(note()->toPlainText(), QString());
}

TEST_F(ReadingTest, NamesWhatUndoAndRedoDo) {
    openWindowOnPage();
    EXPECT_FALSE(action("undo")->isEnabled());
    press(Qt::Key_F);
    EXPECT_EQ(action("undo")->text(), QStringLiteral("&Undo “Flag”"));
    trigger("undo");
    EXPECT_THAT(flags(), IsEmpty());
    EXPECT_EQ(action("redo")->text(), QStringLiteral("&Redo “Flag”"));
    EXPECT_FALSE(action("undo")->isEnabled());
    trigger("redo");
    EXPECT_THAT(flags(), SizeIs(1));
}

TEST_F(ReadingTest, RemovesTheChosenFlagAndBringsItBack) {
    openWindowOnPage();
    press(Qt::Key_F);
    press(Qt::Key_Delete);
    EXPECT_THAT(flags(), IsEmpty());
    EXPECT_FALSE(action("removeFlag")->isEnabled());
    trigger("undo");
    EXPECT_THAT(flags(), SizeIs(1));
}

TEST_F(ReadingTest, MarksAPairAsDoneAndGoesOn) {
    openWindowOnPage();
    const std::size_t first = window().view().currentPair()->number;
    press(Qt::Key_Return);
    EXPECT_EQ(window().view().currentPair()->number, first + 1);
    EXPECT_EQ(articles().at(0).donePairs, 1u);
    trigger("undo");
    EXPECT_EQ(articles().at(0).donePairs, 0u);
}

TEST_F(ReadingTest, GoesFromFlagToFlag) {
    openWindowOnPage();
    const auto choose = [this](std::u16string_view words) {
        select(Side::target, words);
        press(Qt::Key_F);
    };
    choose(u"郵船");
    choose(u"黃昏");
    const auto active = [this] {
        const auto flag = session().annotation(window().view().activeAnnotation());
        return flag ? flag->anchors[0].quote : std::u16string();
    };
    window().view().setCurrentPair(0);
    press(Qt::Key_BracketRight);
    EXPECT_EQ(active(), u"黃昏");
    press(Qt::Key_BracketRight);
    EXPECT_EQ(active(), u"郵船");
    press(Qt::Key_BracketLeft);
    EXPECT_EQ(active(), u"黃昏");
}

TEST_F(ReadingTest, SetsThePlaceWhereWordsAreMissing) {
    openWindowOnPage();
    select(Side::source, u"at dusk");
    press(Qt::Key_F);
    const std::string omission = window().view().activeAnnotation();
    select(Side::target, u"點亮");
    const std::size_t caret = window().view().caret()->offset;
    ASSERT_EQ(window().view().activeAnnotation(), omission);
    press(Qt::Key_M);
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    ASSERT_THAT(found[0].anchors, SizeIs(2));
    EXPECT_EQ(found[0].anchors[1].side, Side::target);
    EXPECT_EQ(found[0].anchors[1].span, (TextSpan{caret, caret}));
}

TEST_F(ReadingTest, ShowsWhereTheReaderIs) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    EXPECT_EQ(window().status().text(),
              QStringLiteral("pair 2 of %1 · 0 flag(s) · saved").arg(session().reader().pairCount()));
}

TEST_F(ReadingTest, TheStatusLineSaysWhileCorrectionsAreShown) {
    openWindowOnPage();
    const auto says = [this] {
        return window().status().text().contains(QStringLiteral("with corrections"));
    };
    EXPECT_FALSE(says());
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_TRUE(says());
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(says()) << "it stays on in another layout";
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_FALSE(says());
}

TEST_F(ReadingTest, ComesBackToItsPlaceAfterARestart) {
    openWindowOnPage();
    window().view().setCurrentPair(3);
    trigger("sentences");
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_EQ(window().view().currentPair()->number, 3u);
    EXPECT_EQ(window().view().rowMode(), RowMode::sentences);
}

TEST_F(ReadingTest, OpensTheNewestArticleWhereNoneIsRemembered) {
    openWindowOnPage();
    const std::int64_t older = session().summary().article;
    ImportRequest other;
    other.files = {write("other.txt", bilingualPage() + "\nThe end.\n完。\n")};
    window().desk().importArticles(other);
    ASSERT_TRUE(waitUntil([&] { return session().summary().article != older; }));
    ASSERT_TRUE(window().desk().openArticle(older));
    closeWindow();
    openWindow();
    ASSERT_NE(window().desk().session(), nullptr);
    EXPECT_EQ(session().summary().article, older) << "the one read last";
    closeWindow();
    settings_.clear();
    openWindow();
    ASSERT_NE(window().desk().session(), nullptr);
    EXPECT_NE(session().summary().article, older);
}

TEST_F(ReadingTest, TakesBackAfterARestartWhatItDidBefore) {
    openWindowOnPage();
    press(Qt::Key_F);
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    trigger("undo");
    EXPECT_THAT(flags(), IsEmpty());
}

TEST_F(ReadingTest, StoresWhatIsBeingTypedWhenItCloses) {
    openWindowOnPage();
    press(Qt::Key_F);
    typeInto(note(), QStringLiteral("half a sen"));
    closeWindow();
    EXPECT_EQ(flags().at(0).note, "half a sen");
}

TEST_F(ReadingTest, SeesWhatAnotherWindowFlags) {
    openWindowOnPage();
    auto other = *Library::open(library_, Library::Creation::mustExist);
    const auto theirs = *ArticleSession::open(other, session().summary().article, {"other window", "Bo"});
    ASSERT_TRUE(theirs->flag(*theirs->pair(1), std::nullopt));
    ASSERT_TRUE(waitUntil([this] { return session().summary().annotations == 1; }));
    EXPECT_THAT(session().annotationsOf(*session().pair(1)), SizeIs(1));
    EXPECT_FALSE(action("undo")->isEnabled()) << "it is theirs to take back";
}

TEST_F(ReadingTest, TheBeginningIsTheFirstPairAlsoWhereThatHasNoSource) {
    openWindow({projectFile("resources/sample/sample-article.txt")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    window().view().setFocus();
    ASSERT_TRUE(session().pair(0)->source.empty());
    window().view().setCurrentPair(40);
    ASSERT_EQ(window().view().activeSide(), Side::source);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(window().view().currentPair()->number, 0u);
    press(Qt::Key_J);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
}

} // namespace duizhao::test
