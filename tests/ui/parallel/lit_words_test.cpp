// Words and their counterparts that light up in the view.

#include "tests/core/lexicon/drawn_dictionary.h"
#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"

#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::OpenedArticle;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char16_t* tale = u"The cat saw 12 dogs. |The eagle walked. = 貓看見12條狗。|鷹走了。\n"
                                 u"A kitten studied life. = 小貓研究生命。\n"
                                 u"A zebu, a cat. = 貓、犎。\n";

class LitWordsTest : public testing::Test {
protected:
    void SetUp() override {
        view_.setTheme(lightTheme());
        view_.setLexicon(&lexicon_);
        view_.resize(1100, 700);
        view_.setSession(&article_.session());
        view_.show();
        view_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    QRectF rectOf(Side side, std::u16string_view words) {
        const TextSpan span = article_.find(side, words);
        ParallelPage& page = *view_.page();
        const auto row = page.rowOfPair(*page.pairOfPlace({side, span.begin}));
        const auto layout = page.layout(*row);
        const auto rects = layout->rectsOf(side, layout->content().cell(side).toCell(span));
        return rects.front().translated(0, static_cast<qreal>(page.scroll().topOf(*row)));
    }
    void pointAt(QPoint point) { QTest::mouseMove(view_.viewport(), point); }
    void pointAt(Side side, std::u16string_view words) { pointAt(rectOf(side, words).center().toPoint()); }
    std::vector<std::u16string> lit() {
        std::vector<std::u16string> words;
        for (const LitWord& word : view_.litWords())
            words.push_back((word.certain ? u"" : u"?") +
                            *article_.session().reader().text(word.side, word.span));
        return words;
    }
    /// The colour between a word's left edge and its first letter.
    QColor groundOf(Side side, std::u16string_view words) {
        const QRectF rect = rectOf(side, words);
        return view_.viewport()->grab().toImage().pixelColor(
            QPoint(static_cast<int>(rect.left()), static_cast<int>(rect.top()) + 9));
    }

    Lexicon lexicon_ = test::drawnLexicon();
    OpenedArticle article_{tale};
    ParallelView view_;
};

TEST_F(LitWordsTest, AreTheWordUnderThePointerAndItsCounterpart) {
    EXPECT_THAT(lit(), IsEmpty());
    pointAt(Side::source, u"dogs");
    EXPECT_THAT(lit(), ElementsAre(u"dogs", u"狗"));
    pointAt(Side::target, u"研究");
    EXPECT_THAT(lit(), ElementsAre(u"研究", u"studied"));
    pointAt({3, 3});
    EXPECT_THAT(lit(), IsEmpty());
}

TEST_F(LitWordsTest, FollowTheCaretWhereTheKeyboardIsUsed) {
    view_.setCurrentPair(0);
    QTest::keyClick(&view_, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(lit(), ElementsAre(u"cat", u"貓"));
    view_.nextPair();
    QTest::keyClick(&view_, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(lit(), ElementsAre(u"eagle", u"鷹"));
    pointAt(Side::source, u"dogs");
    EXPECT_THAT(lit(), ElementsAre(u"dogs", u"狗"));
}

TEST_F(LitWordsTest, StandOnAStrongerGroundThanTheirSentence) {
    pointAt(Side::source, u"eagle");
    EXPECT_EQ(groundOf(Side::target, u"鷹"), view_.theme().word);
    pointAt(Side::source, u"dogs");
    EXPECT_NE(groundOf(Side::target, u"鷹"), view_.theme().word);
}

TEST_F(LitWordsTest, HaveNoGroundWhereOnlyTheirPlaceSpeaksForThem) {
    pointAt(Side::source, u"saw");
    EXPECT_THAT(lit(), ElementsAre(u"?saw", u"?看"));
    EXPECT_NE(groundOf(Side::target, u"看"), view_.theme().word);
}

TEST_F(LitWordsTest, GoOutWhenTheArticleIsClosedOrSetAnew) {
    pointAt(Side::source, u"dogs");
    view_.setRowMode(RowMode::sentences);
    EXPECT_THAT(lit(), IsEmpty());
    pointAt({3, 3});
    pointAt(Side::source, u"dogs");
    EXPECT_THAT(lit(), ElementsAre(u"dogs", u"狗"));
    view_.setSession(nullptr);
    EXPECT_TRUE(view_.litWords().empty());
}

TEST_F(LitWordsTest, ComeFromWhatTheArticleTaughtAsWell) {
    pointAt(Side::source, u"zebu");
    EXPECT_NE(lit(), (std::vector<std::u16string>{u"zebu", u"犎"}));
    std::u16string english;
    std::u16string chinese;
    std::vector<TextSpan> sources;
    std::vector<TextSpan> targets;
    const auto say = [&](std::u16string_view source, std::u16string_view target) {
        sources.push_back({english.size(), english.size() + source.size()});
        english += source;
        targets.push_back({chinese.size(), chinese.size() + target.size()});
        chinese += target;
    };
    for (int time = 0; time < 20; ++time) {
        say(u"The zebu. ", u"犎。");
        say(u"A great owl, an eagle and a small dog. ", u"偉貓頭鷹、鷹、小狗。");
        say(u"The fate of the people is life. ", u"民命生命。");
    }
    const auto learned = LearnedWords::from({english, sources, Language::english},
                                            {chinese, targets, Language::chineseTraditional}, &lexicon_);
    ASSERT_TRUE(learned.ok());
    view_.setLearnedWords(*learned); // while the pointer rests on the word
    EXPECT_THAT(lit(), ElementsAre(u"zebu", u"犎"));
}

} // namespace
} // namespace duizhao
