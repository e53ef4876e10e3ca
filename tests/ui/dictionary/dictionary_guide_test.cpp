// Words are looked up in the view with pointer and keys.

#include "core/lexicon/lexicon_file.h"
#include "tests/core/lexicon/drawn_dictionary.h"
#include "tests/ui/parallel/opened_article.h"
#include "ui/dictionary/dictionary_card.h"
#include "ui/dictionary/dictionary_guide.h"
#include "ui/dictionary/dictionary_panel.h"
#include "ui/parallel/text_caret.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

constexpr const char16_t* tale = u"The cat saw 12 dogs. |The eagle walked. = 貓看見12條狗。|鷹走了。\n"
                                 u"A kitten studied zyzzyva. = 小貓研究生命。\n";

class DictionaryGuideTest : public testing::Test {
protected:
    void SetUp() override {
        view_.setTheme(lightTheme());
        view_.setLexicon(&lexicon_);
        view_.resize(1100, 500);
        view_.setSession(&article_.session());
        view_.show();
        view_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    QRect lineOf(Side side, std::u16string_view words) {
        return view_.rectOf(side, article_.find(side, words)).toAlignedRect();
    }
    /// A pointer that is there already would not be told of.
    void pointAt(QPoint point) {
        QTest::mouseMove(view_.viewport(), point + QPoint(0, 1));
        QTest::mouseMove(view_.viewport(), point);
    }
    void pointAt(Side side, std::u16string_view words) { pointAt(lineOf(side, words).center()); }
    void caretAt(Side side, std::u16string_view words) {
        const std::size_t at = article_.find(side, words).begin;
        view_.scrollToSpan(side, {at, at});
    }
    bool cardComes() {
        return QTest::qWaitFor([this] { return guide_.card().isVisible(); }, 5'000);
    }
    bool cardSays(const QString& words) { return guide_.card().words().contains(words); }

    Lexicon lexicon_ = test::drawnLexicon();
    OpenedArticle article_{tale};
    ParallelView view_;
    DictionaryPanel panel_;
    DictionaryGuide guide_{view_, panel_, &lexicon_};
};

TEST_F(DictionaryGuideTest, ShowsTheWordUnderAPointerThatRests) {
    pointAt(Side::target, u"研究");
    EXPECT_FALSE(guide_.card().isVisible());
    ASSERT_TRUE(cardComes());
    EXPECT_TRUE(cardSays(QStringLiteral("研究")));
    EXPECT_TRUE(cardSays(QStringLiteral("yán jiū")));
    EXPECT_GT(guide_.card().width(), 120);
    EXPECT_LT(guide_.card().height(), 200);
    EXPECT_FALSE(guide_.card().geometry().intersects(lineOf(Side::target, u"研究")));
}

TEST_F(DictionaryGuideTest, FindsChineseForTheEnglishWordAtTheCaret) {
    caretAt(Side::source, u"dogs");
    guide_.lookUpAtCaret();
    ASSERT_TRUE(guide_.card().isVisible());
    EXPECT_TRUE(cardSays(QStringLiteral("狗")));
    EXPECT_TRUE(cardSays(QStringLiteral("gǒu")));
    EXPECT_FALSE(guide_.card().geometry().intersects(lineOf(Side::source, u"dogs")));
    guide_.lookUpAtCaret(); // the same key closes it
    EXPECT_FALSE(guide_.card().isVisible());
}

TEST_F(DictionaryGuideTest, LooksUpTheSelection) {
    view_.setSelection({Side::target, article_.find(Side::target, u"生命")});
    guide_.lookUpAtCaret();
    EXPECT_TRUE(cardSays(QStringLiteral("life")));
    EXPECT_FALSE(cardSays(QStringLiteral("study")));
}

TEST_F(DictionaryGuideTest, TakesTheWordBeforeTheCaretWhereNoneFollows) {
    const std::size_t end = article_.find(Side::source, u"dogs").end;
    view_.scrollToSpan(Side::source, {end, end});
    guide_.lookUpAtCaret();
    EXPECT_TRUE(cardSays(QStringLiteral("狗")));
}

TEST_F(DictionaryGuideTest, ClosesTheCardWhenTheCaretOrThePointerGoesOn) {
    caretAt(Side::source, u"dogs");
    guide_.lookUpAtCaret();
    QTest::keyClick(&view_, Qt::Key_Right);
    EXPECT_FALSE(guide_.card().isVisible());
    pointAt(Side::target, u"研究");
    ASSERT_TRUE(cardComes());
    pointAt({3, 400});
    EXPECT_TRUE(QTest::qWaitFor([this] { return !guide_.card().isVisible(); }, 5'000));
}

TEST_F(DictionaryGuideTest, ClosesTheCardWithEscapeAndLeavesTheSelection) {
    view_.setSelection({Side::target, article_.find(Side::target, u"生命")});
    guide_.lookUpAtCaret();
    QTest::keyClick(&view_, Qt::Key_Escape);
    EXPECT_FALSE(guide_.card().isVisible());
    EXPECT_TRUE(view_.selection());
    QTest::keyClick(&view_, Qt::Key_Escape);
    EXPECT_FALSE(view_.selection());
}

TEST_F(DictionaryGuideTest, SaysWhatItDoesNotKnowOnlyWhereItIsAsked) {
    pointAt(Side::source, u"zyzzyva");
    EXPECT_FALSE(QTest::qWaitFor([this] { return guide_.card().isVisible(); }, 700));
    caretAt(Side::source, u"zyzzyva");
    guide_.lookUpAtCaret();
    EXPECT_TRUE(cardSays(QStringLiteral("“zyzzyva” is not in the dictionary.")));
}

TEST_F(DictionaryGuideTest, PinsTheEntryInThePanel) {
    QSignalSpy pinned(&guide_, &DictionaryGuide::pinned);
    caretAt(Side::source, u"dogs");
    guide_.lookUpAtCaret();
    auto* button = view_.findChild<QToolButton*>();
    ASSERT_NE(button, nullptr);
    button->click();
    EXPECT_EQ(pinned.count(), 1);
    EXPECT_FALSE(guide_.card().isVisible());
    EXPECT_TRUE(panel_.words().contains(QStringLiteral("狗")));
    caretAt(Side::target, u"研究");
    guide_.pin(); // without a card: the word at the caret
    EXPECT_TRUE(panel_.words().contains(QStringLiteral("yán jiū")));
    panel_.findChild<QToolButton*>(QStringLiteral("unpin"))->click();
    EXPECT_FALSE(panel_.isPinned());
}

TEST_F(DictionaryGuideTest, KeepsStillUnderThePointerIfSoWished) {
    guide_.setHovering(false);
    pointAt(Side::target, u"研究");
    EXPECT_FALSE(QTest::qWaitFor([this] { return guide_.card().isVisible(); }, 700));
}

TEST_F(DictionaryGuideTest, FlipsTheCardAboveALineAtTheBottom) {
    view_.resize(1100, 230);
    view_.setZoom(1.6);
    caretAt(Side::target, u"研究");
    ASSERT_GT(lineOf(Side::target, u"研究").top(), 120);
    guide_.lookUpAtCaret();
    ASSERT_TRUE(guide_.card().isVisible());
    EXPECT_LT(guide_.card().geometry().bottom(), lineOf(Side::target, u"研究").top());
}

TEST_F(DictionaryGuideTest, SaysWhenThereIsNoDictionary) {
    DictionaryPanel panel;
    ParallelView view;
    view.resize(900, 500);
    view.setSession(&article_.session());
    DictionaryGuide guide(view, panel, nullptr);
    view.show();
    guide.lookUpAtCaret();
    EXPECT_TRUE(guide.card().words().contains(QStringLiteral("no dictionary")));
    guide.setAbsence(QStringLiteral("It is damaged."));
    guide.closeCard();
    guide.lookUpAtCaret();
    EXPECT_TRUE(guide.card().words().contains(QStringLiteral("It is damaged.")));
    guide.pin();
    EXPECT_FALSE(panel.isPinned());
}

} // namespace
} // namespace duizhao
