// The four layouts of the page, driven with keys and mouse.

#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/accessible_parallel_view.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/parallel/text_caret.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::OpenedArticle;
using test::unevenArticle;

constexpr const char16_t* essay = u"# A Short History = 簡短的歷史\n"
                                  u"It was cold. |Nobody came. = 天氣很冷。|沒有人來。\n"
                                  u"- Share this page\n"
                                  u"Then the mill burned. = 然後磨坊燒毀了。\n"
                                  u"Only here. =\n"
                                  u"The end came. |It was late. = 結局來了。|已經很晚了。\n";

constexpr std::array layouts = {PageLayout::sideBySide, PageLayout::interleaved, PageLayout::sourceOnly,
                                PageLayout::translationOnly};

class PageLayoutTest : public testing::Test {
protected:
    void open(OpenedArticle& article, QSize size = {1000, 700}) {
        view_.resize(size);
        view_.setSession(&article.session());
        view_.show();
        view_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    QRectF rectOf(const OpenedArticle& article, Side side, std::u16string_view words) {
        return view_.rectOf(side, article.find(side, words));
    }
    std::u16string current() { return view_.currentPair()->sourceText; }

    ParallelView view_;
};

TEST_F(PageLayoutTest, SetsTheTranslationBelowItsSource) {
    OpenedArticle article(essay);
    open(article);
    view_.setPageLayout(PageLayout::interleaved);
    const QRectF source = rectOf(article, Side::source, u"It was cold.");
    const QRectF target = rectOf(article, Side::target, u"天氣很冷。");
    EXPECT_LE(source.bottom(), target.top());
    EXPECT_NEAR(source.left(), target.left(), 1);
    EXPECT_LE(target.bottom(), rectOf(article, Side::source, u"Then the mill").top());
}

TEST_F(PageLayoutTest, ShowsOneSideAlone) {
    OpenedArticle article(essay);
    open(article);
    view_.setPageLayout(PageLayout::sourceOnly);
    auto layout = view_.page()->layout(1);
    EXPECT_FALSE(layout->rectsOfPair(Side::source, 1).empty());
    EXPECT_TRUE(layout->rectsOfPair(Side::target, 1).empty());
    view_.setPageLayout(PageLayout::translationOnly);
    layout = view_.page()->layout(1);
    EXPECT_TRUE(layout->rectsOfPair(Side::source, 1).empty());
    EXPECT_FALSE(layout->rectsOfPair(Side::target, 1).empty());
}

TEST_F(PageLayoutTest, KeepsThePlaceInEveryChangeOfLayoutAndRows) {
    OpenedArticle article(unevenArticle(200));
    open(article);
    view_.setCurrentPair(180);
    const std::u16string reading = current();
    for (const RowMode mode : {RowMode::paragraphs, RowMode::sentences})
        for (const PageLayout from : layouts)
            for (const PageLayout to : layouts) {
                view_.setRowMode(mode);
                view_.setPageLayout(from);
                view_.setPageLayout(to);
                EXPECT_EQ(current(), reading);
                const Side side = shows(to, Side::source) ? Side::source : Side::target;
                const QRectF rect = view_.rectOf(side, view_.currentPair()->span(side));
                EXPECT_TRUE(rect.intersects(QRectF(view_.viewport()->rect())))
                    << static_cast<int>(from) << static_cast<int>(to);
            }
}

TEST_F(PageLayoutTest, ComesBackToAPairThatTheOtherSideDoesNotHave) {
    OpenedArticle article(u"It was cold. = 天氣很冷。\n"
                          u"The mill stood. |Only here. |It burned. = 磨坊在那裡。||它燒毀了。\n"
                          u"Nobody wrote. =\n"
                          u"= 只有這裡。\n"
                          u"The end came. = 結局來了。\n");
    open(article);
    const std::size_t pairs = view_.page()->pairCount();
    for (const RowMode mode : {RowMode::paragraphs, RowMode::sentences})
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            view_.setPageLayout(PageLayout::sideBySide);
            view_.setRowMode(mode);
            view_.setCurrentPair(pair);
            for (const PageLayout layout :
                 {PageLayout::sourceOnly, PageLayout::translationOnly, PageLayout::sourceOnly,
                  PageLayout::interleaved, PageLayout::translationOnly, PageLayout::sideBySide}) {
                view_.setPageLayout(layout);
                ASSERT_EQ(view_.currentPair()->number, pair) << "layout " << static_cast<int>(layout);
            }
        }
}

TEST_F(PageLayoutTest, GoesThroughAllPairsWithTheKeysInEveryLayout) {
    OpenedArticle article(essay);
    open(article);
    for (const PageLayout layout : layouts) {
        view_.setPageLayout(layout);
        view_.setCurrentPair(0);
        std::vector<std::size_t> seen;
        for (int press = 0; press < 7; ++press) {
            seen.push_back(view_.currentPair()->number);
            EXPECT_TRUE(shows(layout, view_.activeSide()));
            view_.nextPair();
        }
        EXPECT_EQ(seen, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6}));
        for (int press = 0; press < 60; ++press) {
            QTest::keyClick(&view_, Qt::Key_Left);
            EXPECT_TRUE(shows(layout, view_.activeSide()));
        }
        QTest::keyClick(&view_, Qt::Key_End, Qt::ControlModifier);
        EXPECT_EQ(view_.currentPair()->number, 6u);
        QTest::keyClick(&view_, Qt::Key_Home, Qt::ControlModifier);
        EXPECT_EQ(view_.currentPair()->number, 0u);
    }
}

TEST_F(PageLayoutTest, GoesDownFromASourceToItsTranslation) {
    OpenedArticle article(essay);
    open(article);
    view_.setPageLayout(PageLayout::interleaved);
    view_.setCurrentPair(1);
    ASSERT_EQ(view_.activeSide(), Side::source);
    QTest::keyClick(&view_, Qt::Key_Down);
    EXPECT_EQ(view_.activeSide(), Side::target);
    EXPECT_EQ(view_.currentPair()->targetText, u"天氣很冷。");
    QTest::keyClick(&view_, Qt::Key_Down);
    EXPECT_EQ(view_.activeSide(), Side::source);
    EXPECT_EQ(current(), u"Then the mill burned.");
    QTest::keyClick(&view_, Qt::Key_Up);
    EXPECT_EQ(view_.activeSide(), Side::target);
}

TEST_F(PageLayoutTest, PutsTheCaretWhereTheMouseClicks) {
    OpenedArticle article(essay);
    open(article);
    for (const PageLayout layout : layouts)
        for (const auto& [side, words] : {std::pair(Side::source, std::u16string_view(u"mill")),
                                          std::pair(Side::target, std::u16string_view(u"磨坊"))}) {
            if (!shows(layout, side))
                continue;
            view_.setPageLayout(layout);
            const QPoint at = rectOf(article, side, words).center().toPoint();
            QTest::mouseDClick(view_.viewport(), Qt::LeftButton, {}, at);
            ASSERT_TRUE(view_.selection()) << static_cast<int>(layout);
            EXPECT_EQ(view_.selection()->side, side);
            EXPECT_EQ(view_.selectedText().toStdU16String(), words);
        }
}

TEST_F(PageLayoutTest, SelectsNothingOnASideThatIsNotShown) {
    OpenedArticle article(essay);
    open(article);
    view_.setPageLayout(PageLayout::translationOnly);
    view_.setSelection({Side::source, article.find(Side::source, u"mill")});
    EXPECT_FALSE(view_.selection());
    EXPECT_EQ(current(), u"Then the mill burned."); // but its pair is the current one
    EXPECT_EQ(view_.activeSide(), Side::target);
}

TEST_F(PageLayoutTest, KeepsGutterAndTextApartInEveryLayoutAndWidth) {
    OpenedArticle article(essay);
    for (const int width : {320, 500, 760, 1200, 2400})
        for (const PageLayout layout : layouts) {
            const ParallelPage page(article.session(), RowMode::paragraphs, {width, 600}, 1,
                                    {.layout = layout});
            const Columns& columns = page.columns();
            const QRect gutter(columns.gutterLeft, 0, columns.gutterWidth, 10);
            EXPECT_FALSE(gutter.intersects(QRect(columns.sourceLeft, 0, columns.sourceWidth, 10)));
            EXPECT_FALSE(gutter.intersects(QRect(columns.targetLeft, 0, columns.targetWidth, 10)));
            EXPECT_GE(columns.gutterLeft, 0);
            EXPECT_TRUE(layout == PageLayout::sideBySide || columns.right() <= width);
        }
}

TEST_F(PageLayoutTest, IsATableOfTheSidesShownForAssistiveTechnology) {
    OpenedArticle article(essay);
    open(article);
    auto* spoken = QAccessible::queryAccessibleInterface(&view_);
    auto* table = spoken->tableInterface();
    ASSERT_NE(table, nullptr);
    for (const PageLayout layout : layouts) {
        view_.setPageLayout(layout);
        const int columns = showsBoth(layout) ? 2 : 1;
        EXPECT_EQ(table->columnCount(), columns);
        EXPECT_EQ(spoken->childCount(), columns * table->rowCount());
        const QString first = table->cellAt(1, 0)->text(QAccessible::Name);
        const bool source = shows(layout, Side::source);
        EXPECT_TRUE(first.startsWith(source ? QStringLiteral("It was cold.") : QStringLiteral("天氣很冷。")));
        EXPECT_EQ(table->cellAt(0, 1) != nullptr, columns == 2);
        for (int index = 0; index < spoken->childCount(); ++index) {
            QAccessibleInterface* cell = spoken->child(index);
            ASSERT_NE(cell, nullptr);
            EXPECT_EQ(spoken->indexOfChild(cell), index);
        }
        EXPECT_TRUE(table->cellAt(2, 0)->text(QAccessible::Name).contains(QStringLiteral("left out")));
        view_.setCurrentPair(3);
        ASSERT_NE(spoken->focusChild(), nullptr);
        EXPECT_TRUE(spoken->focusChild()->state().focused);
        // A cell is where its text is drawn.
        QAccessibleInterface* cell = spoken->focusChild();
        const QRect character = cell->textInterface()->characterRect(0);
        EXPECT_TRUE(cell->rect().contains(character.center()));
        EXPECT_EQ(spoken->childAt(character.center().x(), character.center().y()), cell);
    }
}

TEST_F(PageLayoutTest, AsksForTheOtherSideWithTabBeforeItLeaves) {
    OpenedArticle article(essay);
    open(article);
    QSignalSpy wanted(&view_, &ParallelView::otherSideWanted);
    view_.setPageLayout(PageLayout::sourceOnly);
    QTest::keyClick(&view_, Qt::Key_Tab);
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(view_.activeSide(), Side::source);
    QTest::keyClick(&view_, Qt::Key_Tab);
    EXPECT_EQ(wanted.count(), 1);
    view_.nextPair();
    QTest::keyClick(&view_, Qt::Key_Tab);
    EXPECT_EQ(wanted.count(), 2);
}

} // namespace
} // namespace duizhao
