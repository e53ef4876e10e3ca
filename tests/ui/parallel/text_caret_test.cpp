#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/text_caret.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {
namespace {

using test::OpenedArticle;

class TextCaretTest : public testing::Test {
protected:
    OpenedArticle article_{u"One fine day. |Two. = 一天。|二。\n"
                           u"- Share\n"
                           u"=  只有中文。\n"
                           u"e\u0301\U0001F469\u200D\U0001F680 stops. = 完了。\n"};
    ParallelPage page_{article_.session(), RowMode::paragraphs, {1000, 600}, 1};
    TextCaret caret_{page_};

    std::u16string selected() {
        const auto selection = caret_.selection();
        if (!selection)
            return {};
        return article_.session().reader().text(selection->side, selection->span).value();
    }
};

TEST_F(TextCaretTest, StartsAtTheFirstPair) {
    EXPECT_EQ(caret_.currentPair(), 0u);
    EXPECT_EQ(caret_.side(), Side::source);
    EXPECT_EQ(caret_.offset(), 0u);
    EXPECT_FALSE(caret_.hasSelection());
}

TEST_F(TextCaretTest, MovesOverWhatPeopleSeeAsOneCharacter) {
    caret_.goToPair(3);
    caret_.move(CaretMove::right, true);
    EXPECT_EQ(selected(), u"e\u0301");
    caret_.move(CaretMove::right, true);
    EXPECT_EQ(selected(), u"e\u0301\U0001F469\u200D\U0001F680");
    caret_.move(CaretMove::left, true);
    EXPECT_EQ(selected(), u"e\u0301");
}

TEST_F(TextCaretTest, ReadsOnInTheOtherColumnAndThenInTheNextRow) {
    caret_.move(CaretMove::lineEnd, false);
    caret_.move(CaretMove::right, false);
    EXPECT_EQ(caret_.side(), Side::target);
    EXPECT_EQ(caret_.offset(), 0u);
    caret_.move(CaretMove::lineEnd, false);
    EXPECT_EQ(caret_.currentPair(), 1u);
    caret_.move(CaretMove::right, false); // over the left-out line
    EXPECT_EQ(caret_.row(), 2u);
    EXPECT_EQ(caret_.side(), Side::source);
    caret_.move(CaretMove::left, false);
    EXPECT_EQ(caret_.row(), 0u);
    EXPECT_EQ(caret_.side(), Side::target);
}

TEST_F(TextCaretTest, StopsAtTheEndsOfTheArticle) {
    caret_.move(CaretMove::left, false);
    caret_.move(CaretMove::up, false);
    EXPECT_EQ(caret_.row(), 0u);
    EXPECT_EQ(caret_.offset(), 0u);
    caret_.move(CaretMove::articleEnd, false);
    caret_.move(CaretMove::otherColumn, false);
    caret_.move(CaretMove::lineEnd, false);
    caret_.move(CaretMove::right, false);
    caret_.move(CaretMove::down, false);
    EXPECT_EQ(caret_.row(), page_.rowCount() - 1);
    EXPECT_EQ(caret_.side(), Side::target);
}

TEST_F(TextCaretTest, MovesAndSelectsByWords) {
    caret_.move(CaretMove::wordRight, false);
    EXPECT_EQ(caret_.offset(), 4u);
    caret_.move(CaretMove::wordRight, true);
    EXPECT_EQ(selected(), u"fine ");
    caret_.move(CaretMove::wordLeft, true);
    caret_.move(CaretMove::wordLeft, true);
    EXPECT_EQ(selected(), u"One ");
}

TEST_F(TextCaretTest, CollapsesASelectionToItsEndBeforeItMoves) {
    ASSERT_TRUE(caret_.select({Side::source, {4, 8}}));
    caret_.move(CaretMove::right, false);
    EXPECT_EQ(caret_.offset(), 8u);
    EXPECT_FALSE(caret_.hasSelection());
    ASSERT_TRUE(caret_.select({Side::source, {4, 8}}));
    caret_.move(CaretMove::left, false);
    EXPECT_EQ(caret_.offset(), 4u);
}

TEST_F(TextCaretTest, TakesThePairOfTheSelectionsBeginForTheCurrentOne) {
    ASSERT_TRUE(caret_.select({Side::source, {0, 17}}));
    EXPECT_EQ(selected(), u"One fine day. Two");
    EXPECT_EQ(caret_.currentPair(), 0u);
}

TEST_F(TextCaretTest, NeverSelectsHalfACharacter) {
    const std::size_t begin = article_.find(Side::source, u"e\u0301").begin;
    ASSERT_TRUE(caret_.select({Side::source, {begin + 1, begin + 4}}));
    EXPECT_EQ(selected(), u"e\u0301");
}

TEST_F(TextCaretTest, SelectsNothingFromAnEmptySpanOrOutsideTheArticle) {
    EXPECT_FALSE(caret_.select({Side::source, {3, 3}}));
    EXPECT_FALSE(caret_.select({Side::source, {90'000, 90'001}}));
    EXPECT_EQ(caret_.currentPair(), 0u);
}

TEST_F(TextCaretTest, SelectsByWholeWordsAfterADoubleClick) {
    const auto point = [&](std::size_t offset) {
        const auto layout = page_.layout(0);
        return layout->cell(Side::source).caretRect(offset).center() + layout->cellOrigin(Side::source) +
               QPointF(2, static_cast<qreal>(page_.scroll().topOf(0)));
    };
    caret_.selectWordAt(point(5));
    EXPECT_EQ(selected(), u"fine");
    caret_.extendByWordsTo(point(10));
    EXPECT_EQ(selected(), u"fine day");
    caret_.extendByWordsTo(point(1));
    EXPECT_EQ(selected(), u"One fine");
    caret_.selectSentenceAt(point(5));
    EXPECT_EQ(selected(), u"One fine day.");
}

TEST_F(TextCaretTest, ReturnsToThePlaceItNamed) {
    caret_.goToPair(3);
    caret_.move(CaretMove::otherColumn, false);
    caret_.move(CaretMove::right, false);
    const TextPlace place = caret_.place();
    caret_.goToPair(0);
    ASSERT_TRUE(caret_.goToPlace(place));
    EXPECT_EQ(caret_.place(), place);
    EXPECT_EQ(caret_.currentPair(), 3u);
    EXPECT_EQ(caret_.offset(), 1u);
}

TEST_F(TextCaretTest, ReturnsToTheEndOfAParagraphAndNotToTheNextOne) {
    for (const std::size_t pair : {std::size_t{1}, std::size_t{3}}) {
        caret_.goToPair(pair);
        caret_.move(CaretMove::lineEnd, false);
        const TextPlace place = caret_.place();
        caret_.goToPair(0);
        ASSERT_TRUE(caret_.goToPlace(place));
        EXPECT_EQ(caret_.currentPair(), pair);
        EXPECT_EQ(caret_.place(), place);
    }
}

TEST(TextCaret, StaysInsideTheArticleOnAnyWalk) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    OpenedArticle article(test::unevenArticle(30));
    ParallelPage page(article.session(), random() % 2 ? RowMode::paragraphs : RowMode::sentences, {700, 400},
                      1);
    TextCaret caret(page);
    for (int step = 0; step < 3'000; ++step) {
        const bool extend = random() % 3 == 0;
        if (random() % 20 == 0)
            caret.placeAt(QPointF(random() % 800, static_cast<int>(random() % 600) - 100), extend);
        else
            caret.move(static_cast<CaretMove>(random() % 11), extend);
        if (random() % 10 == 0)
            page.scroll().scrollBy(static_cast<int>(random() % 500) - 250);
        ASSERT_LT(caret.row(), page.rowCount());
        const auto layout = page.layout(caret.row());
        const CellText& cell = layout->content().cell(caret.side());
        ASSERT_LE(caret.offset(), cell.text().size());
        ASSERT_TRUE(caret.currentPair());
        ASSERT_NE(layout->content().pair(*caret.currentPair()), nullptr);
        if (const auto selection = caret.selection()) {
            ASSERT_FALSE(selection->span.empty());
            ASSERT_LE(selection->span.end, article.session().reader().textLength(selection->side));
        }
    }
}

} // namespace
} // namespace duizhao
