#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/parallel/text_caret.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

constexpr const char16_t* essay = u"# A Short History = 簡短的歷史\n"
                                  u"It was cold. |Nobody came. = 天氣很冷。|沒有人來。\n"
                                  u"- Share this page\n"
                                  u"Then 😀 the mill burned. = 然後磨坊燒毀了。\n"
                                  u"Only here. =\n"
                                  u"The end came. |It was late. = 結局來了。|已經很晚了。\n";

class ParallelViewTest : public testing::Test {
protected:
    void open(ParallelView& view, OpenedArticle& article, QSize size = {1100, 700}) {
        view.resize(size);
        view.setSession(&article.session());
        view.show();
        view.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    /// The middle of the words in the window.
    QPoint pointAt(ParallelView& view, const OpenedArticle& article, Side side, std::u16string_view words) {
        const TextSpan span = article.find(side, words);
        ParallelPage& page = *view.page();
        const auto row = page.rowOfPair(page.session().reader().pairAt(side, span.begin)->value());
        const auto layout = page.layout(*row);
        const auto rects = layout->rectsOf(side, layout->content().cell(side).toCell(span));
        return (rects.front().center() + QPointF(0, static_cast<qreal>(page.scroll().topOf(*row)))).toPoint();
    }
    void press(ParallelView& view, QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(ParallelView& view, QPoint from, QPoint to) {
        press(view, from);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
};

TEST_F(ParallelViewTest, IsEmptyWithoutAnArticle) {
    ParallelView view;
    view.resize(600, 400);
    EXPECT_EQ(view.currentPair(), std::nullopt);
    EXPECT_EQ(view.selection(), std::nullopt);
    view.nextPair();
    view.copy();
    view.setRowMode(RowMode::sentences);
    view.setZoom(2);
    view.restorePosition({});
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(ParallelViewTest, ShowsParagraphsAsRowsAndOnRequestSentences) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    EXPECT_EQ(view.page()->rowCount(), 6u); // five links, one left-out run
    view.setRowMode(RowMode::sentences);
    EXPECT_EQ(view.page()->rowCount(), 8u); // seven pairs
}

TEST_F(ParallelViewTest, GoesFromPairToPair) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    QSignalSpy changes(&view, &ParallelView::currentPairChanged);
    EXPECT_EQ(view.currentPair()->number, 0u);
    view.nextPair();
    view.nextPair();
    EXPECT_EQ(view.currentPair()->sourceText, u"Nobody came.");
    view.previousPair();
    EXPECT_EQ(view.currentPair()->targetText, u"天氣很冷。");
    EXPECT_EQ(changes.count(), 3);
    for (int press = 0; press < 20; ++press)
        view.nextPair();
    EXPECT_EQ(view.currentPair()->number, 6u);
}

TEST_F(ParallelViewTest, PassesOneSidedPairsWithoutLosingTheColumn) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    view.setCurrentPair(2);
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_EQ(view.activeSide(), Side::target);
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_EQ(view.activeSide(), Side::source) << "and back";
    EXPECT_TRUE(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Tab);
    view.nextPair();
    view.nextPair();
    EXPECT_EQ(view.currentPair()->sourceText, u"Only here.");
    view.nextPair();
    EXPECT_EQ(view.currentPair()->number, 5u);
    EXPECT_EQ(view.activeSide(), Side::target);
}

TEST_F(ParallelViewTest, SelectsWithTheMouseInOneColumn) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    QSignalSpy changes(&view, &ParallelView::selectionChanged);
    const QPoint from = pointAt(view, article, Side::source, u"w");
    // To the other column: the selection ends at its own column's text.
    drag(view, from, pointAt(view, article, Side::target, u"很冷"));
    ASSERT_TRUE(view.selection());
    EXPECT_EQ(view.selection()->side, Side::source);
    EXPECT_GT(changes.count(), 0);
    EXPECT_TRUE(view.selectedText().endsWith(QStringLiteral("came.")));
    press(view, pointAt(view, article, Side::target, u"磨坊"));
    EXPECT_EQ(view.selection(), std::nullopt);
}

TEST_F(ParallelViewTest, SelectsAChineseWordWithADoubleClick) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    const QPoint point = pointAt(view, article, Side::target, u"磨");
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(view.selectedText(), QString::fromUtf16(u"磨坊"));
}

TEST_F(ParallelViewTest, ExtendsTheSelectionByCharactersThatPeopleSee) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    view.setSelection({Side::source, article.find(Side::source, u"Then ")});
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedText(), QString::fromUtf16(u"Then 😀"));
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(view.selection(), std::nullopt);
}

TEST_F(ParallelViewTest, NeverSelectsBeyondItsRow) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    view.setSelection({Side::target, article.find(Side::target, u"沒有")});
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(view.selectedText(), QString::fromUtf16(u"沒有人來。"));
    QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(view.selectedText(), QString::fromUtf16(u"天氣很冷。"));
}

TEST_F(ParallelViewTest, SetsASelectionGivenFromOutside) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    const TextSelection selection{Side::target, article.find(Side::target, u"燒毀")};
    view.setSelection(selection);
    EXPECT_EQ(view.selection(), selection);
    EXPECT_EQ(view.currentPair()->number, 3u);
    view.clearSelection();
    EXPECT_EQ(view.selection(), std::nullopt);
}

TEST_F(ParallelViewTest, TellsWhichAnnotationWasClicked) {
    OpenedArticle article(essay);
    const std::string id = article.flag(Side::target, u"燒毀", Severity::major);
    ParallelView view;
    open(view, article);
    std::string clicked;
    QObject::connect(&view, &ParallelView::annotationClicked,
                     [&](const std::string& annotation) { clicked = annotation; });
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, article, Side::target, u"燒毀"));
    EXPECT_EQ(clicked, id);
    clicked.clear();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, article, Side::target, u"然後"));
    EXPECT_EQ(clicked, "");
}

TEST_F(ParallelViewTest, ShowsAFlagAsSoonAsTheSessionHasIt) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    const auto row = view.page()->rowOfPair(3);
    EXPECT_TRUE(view.page()->marks(*row)->spans.empty());
    article.flag(Side::target, u"燒毀");
    ASSERT_EQ(view.page()->marks(*row)->spans.size(), 1u);
    EXPECT_EQ(view.page()->marks(*row)->spans[0].cell, (TextSpan{4, 6}));
    article.session().undo();
    EXPECT_TRUE(view.page()->marks(*row)->spans.empty());
}

TEST_F(ParallelViewTest, OpensLeftOutLinesInPlaceByClickAndByKey) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    const std::size_t row = 2;
    ASSERT_EQ(view.page()->row(row).kind, Row::Kind::leftOut);
    const auto top = view.page()->scroll().topOf(row);
    const int folded = view.page()->layout(row)->height();
    const QPoint label(view.page()->columns().sourceLeft + 20, static_cast<int>(top) + 15);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, label);
    EXPECT_TRUE(view.page()->isLeftOutOpen(row));
    EXPECT_GT(view.page()->layout(row)->height(), folded);
    EXPECT_EQ(view.page()->content(row).leftOutText, QStringLiteral("Share this page"));
    EXPECT_EQ(view.page()->scroll().topOf(row), top);
    view.setCurrentPair(3);
    EXPECT_TRUE(view.toggleLeftOutHere());
    EXPECT_FALSE(view.page()->isLeftOutOpen(row));
    view.setLeftOutOpen(true);
    EXPECT_TRUE(view.page()->isLeftOutOpen(row));
}

TEST_F(ParallelViewTest, StaysWhereItIsWhenNothingWasLeftOutNearby) {
    std::u16string drawing = essay;
    for (int paragraph = 0; paragraph < 200; ++paragraph)
        drawing += u"It rained on and on. = 雨下個不停。\n";
    OpenedArticle article(drawing);
    ParallelView view;
    open(view, article);
    ASSERT_TRUE(view.hasLeftOut());
    view.setCurrentPair(120);
    const auto before = view.page()->scroll().offset();
    EXPECT_FALSE(view.toggleLeftOutHere());
    EXPECT_FALSE(view.page()->isLeftOutOpen(2));
    EXPECT_EQ(view.page()->scroll().offset(), before);
}

TEST_F(ParallelViewTest, KeepsAVisibleRowStillWhileScrollingUpThroughUnmeasuredRows) {
    OpenedArticle article(test::unevenArticle(600));
    ParallelView view;
    open(view, article, {900, 600});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    RowScroll& scroll = view.page()->scroll();
    for (int step = 0; step < 200; ++step) {
        const Row row = view.page()->row(scroll.firstRow());
        const auto top = scroll.topOf(scroll.firstRow());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 53);
        ASSERT_EQ(scroll.topOf(view.page()->numberOf(row)), top + 53) << "step " << step;
    }
}

TEST_F(ParallelViewTest, KeepsItsPlaceWhenResizedZoomedAndSetInOtherRows) {
    OpenedArticle article(test::unevenArticle(300));
    ParallelView view;
    open(view, article, {900, 600});
    view.scrollToSpan(Side::target, article.find(Side::target, u"第150段"));
    const auto pair = view.currentPair();
    ASSERT_TRUE(pair);
    const auto isVisible = [&] {
        const QRectF caret = view.textCaret()->rect();
        return view.currentPair()->number == pair->number && caret.top() >= 0 &&
               caret.bottom() <= view.viewport()->height();
    };
    EXPECT_TRUE(isVisible());
    const qreal before = view.textCaret()->rect().top();
    view.setRowMode(RowMode::sentences);
    EXPECT_TRUE(isVisible());
    EXPECT_NEAR(view.textCaret()->rect().top(), before, 1);
    const TextSelection chosen{Side::target, article.find(Side::target, u"150段")};
    view.setSelection(chosen);
    view.setRowMode(RowMode::paragraphs);
    EXPECT_EQ(view.selection(), chosen);
    view.setRowMode(RowMode::sentences);
    view.zoomIn();
    EXPECT_TRUE(isVisible());
    const std::size_t top = *view.page()->topPair();
    view.resize(700, 600);
    EXPECT_LE(*view.page()->topPair(), top + 1);
    EXPECT_GE(*view.page()->topPair() + 1, top);
}

TEST_F(ParallelViewTest, KeepsTheSentenceBeingReadInItsPlaceInAnotherWidth) {
    std::u16string drawing;
    for (int paragraph = 0; paragraph < 300; ++paragraph)
        drawing += u"It rained and it rained on the roof of the mill. |Nobody came to see it. = "
                   u"雨一直下在磨坊的屋頂上。|沒有人來看。\n";
    OpenedArticle article(drawing);
    ParallelView view;
    open(view, article, {1100, 700});
    view.setCurrentPair(300);
    view.nextPair();
    const qreal before = view.textCaret()->rect().top();
    ASSERT_GT(before, 300);
    for (const int width : {900, 500, 1300, 700, 1100}) {
        view.resize(width, 700);
        EXPECT_EQ(view.currentPair()->number, 301u);
        EXPECT_NEAR(view.textCaret()->rect().top(), before, 1) << width;
    }
}

TEST_F(ParallelViewTest, KeepsTheSentenceBeingReadInSightInAnotherHeight) {
    OpenedArticle article(test::unevenArticle(300));
    ParallelView view;
    open(view, article, {1100, 700});
    std::size_t number = 150;
    while (view.page()->extentOf(number).height() > 200)
        ++number;
    view.setCurrentPair(number);
    const auto pair = view.currentPair();
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(bar->value() + static_cast<int>(view.page()->extentOf(number).bottom()) - 690);
    const auto standsIn = [&](int height) {
        const QRectF text(0, 0, 1100, height);
        return text.contains(view.rectOf(Side::source, pair->source)) &&
               text.contains(view.rectOf(Side::target, pair->target));
    };
    ASSERT_TRUE(standsIn(700));
    ASSERT_FALSE(standsIn(300));
    view.resize(1100, 300);
    EXPECT_EQ(view.currentPair()->number, number);
    EXPECT_TRUE(standsIn(300));
    const qreal before = view.textCaret()->rect().top();
    view.resize(1100, 700);
    EXPECT_NEAR(view.textCaret()->rect().top(), before, 1);
}

TEST_F(ParallelViewTest, ReachesTheEndsOfAnArticleNeverSeenWithOneKey) {
    OpenedArticle article(test::unevenArticle(600));
    ParallelView view;
    open(view, article, {1100, 700});
    const auto stands = [&] { return view.page()->scroll().offset(); };
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    const auto atEnd = stands();
    EXPECT_EQ(atEnd, view.page()->scroll().maximum());
    const auto last = view.page()->pair(view.page()->pairCount() - 1);
    EXPECT_TRUE(QRectF(view.viewport()->rect()).contains(view.rectOf(Side::source, last->source)));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(stands(), atEnd) << "nothing is left for a second press";
    for (int page = 0; page < 5; ++page) {
        QTest::keyClick(&view, Qt::Key_PageUp);
        EXPECT_GE(view.textCaret()->rect().top(), 0);
        EXPECT_LE(view.textCaret()->rect().bottom(), view.viewport()->height());
    }
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(stands(), 0);
    EXPECT_EQ(view.currentPair()->number, 0u);
    view.setCurrentPair(700);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(stands(), 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    EXPECT_EQ(stands(), view.page()->scroll().maximum()) << "the end of the scroll bar is the end";
}

TEST_F(ParallelViewTest, APageKeyMovesTheTextByNoMoreThanAPage) {
    OpenedArticle article(test::unevenArticle(600));
    ParallelView view;
    open(view, article, {1100, 700});
    view.setCurrentPair(300);
    const auto stands = [&] { return view.page()->scroll().offset(); };
    for (int down = 0; down < 40; ++down) { // the line with the caret comes to each height of the window
        view.setCurrentPair(300);
        view.page()->scroll().scrollBy(down * 17 - 340);
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
            const QRectF before = view.textCaret()->rect();
            if (before.bottom() <= 0 || before.top() >= view.viewport()->height())
                break;
            const auto was = stands();
            QTest::keyClick(&view, key);
            EXPECT_LE(std::abs(stands() - was), view.viewport()->height()) << down;
            EXPECT_GE(view.textCaret()->rect().top(), 0);
            EXPECT_LE(view.textCaret()->rect().bottom(), view.viewport()->height());
        }
    }
}

TEST_F(ParallelViewTest, ShowsAFarPlaceWhereANearOneWouldStand) {
    OpenedArticle article(test::unevenArticle(600));
    ParallelView view;
    open(view, article, {1100, 700});
    for (const char16_t* words : {u"第500段", u"第20段", u"第333段"}) {
        view.scrollToSpan(Side::target, article.find(Side::target, words));
        EXPECT_NEAR(view.textCaret()->rect().top(), 700 / 3.0, 1);
    }
}

TEST_F(ParallelViewTest, ComesBackToTheSamePosition) {
    OpenedArticle article(test::unevenArticle(300));
    ReadingPosition left;
    std::size_t top = 0;
    std::size_t current = 0;
    {
        ParallelView view;
        open(view, article, {900, 600});
        view.verticalScrollBar()->setValue(9'000);
        view.setCurrentPair(*view.page()->topPair() + 1);
        top = *view.page()->topPair();
        current = view.currentPair()->number;
        left = *readingPositionFrom(readingPositionText(view.position()));
    }
    ParallelView view;
    open(view, article, {900, 600});
    view.restorePosition(left);
    EXPECT_EQ(*view.page()->topPair(), top);
    EXPECT_EQ(view.currentPair()->number, current);
    EXPECT_EQ(view.position(), left);
}

TEST_F(ParallelViewTest, ReadsAndLaysOutOnlyWhatIsVisible) {
    OpenedArticle article(test::unevenArticle(600));
    ParallelView view;
    open(view, article);
    std::size_t measured = 0;
    for (std::size_t row = 0; row < view.page()->rowCount(); ++row)
        measured += view.page()->isMeasured(row);
    EXPECT_GT(measured, 0u);
    EXPECT_LT(measured, 40u);
}

TEST_F(ParallelViewTest, MovesByPagesWithTheCaretInSight) {
    OpenedArticle article(test::unevenArticle(300));
    ParallelView view;
    open(view, article, {900, 600});
    for (int page = 0; page < 5; ++page)
        QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_GT(view.verticalScrollBar()->value(), 2'000);
    EXPECT_TRUE(view.viewport()->rect().contains(view.textCaret()->rect().center().toPoint()));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    EXPECT_EQ(view.currentPair()->number + 1, view.page()->pairCount());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(ParallelViewTest, LeavesPlainKeysToTheWindow) {
    OpenedArticle article(essay);
    QWidget window;
    class Keys : public QObject {
    public:
        int seen = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            seen += event->type() == QEvent::KeyPress;
            return false;
        }
    } keys;
    window.installEventFilter(&keys);
    ParallelView view(&window);
    view.setSession(&article.session());
    QTest::keyClick(&view, Qt::Key_F);
    EXPECT_EQ(keys.seen, 1);
    EXPECT_FALSE(view.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(ParallelViewTest, TellsOfTheNewPairWhenAnotherArticleIsOpened) {
    OpenedArticle one(essay);
    OpenedArticle other(u"Other. = 別的。\n");
    ParallelView view;
    open(view, one);
    QSignalSpy changes(&view, &ParallelView::currentPairChanged);
    view.setSession(&other.session());
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(view.currentPair()->sourceText, u"Other.");
    view.setSession(nullptr);
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(view.currentPair(), std::nullopt);
}

TEST_F(ParallelViewTest, LightsUpTheSentenceUnderThePointerOnBothSides) {
    OpenedArticle article(essay);
    ParallelView view;
    open(view, article);
    const auto pixel = [&](Side side, std::u16string_view words) {
        const QPoint point = pointAt(view, article, side, words);
        const QImage picture = view.viewport()->grab().toImage();
        return picture.pixelColor(point.x(), point.y() - view.page()->typography().pitch() / 2 + 1);
    };
    const Theme theme = lightTheme();
    EXPECT_EQ(pixel(Side::target, u"沒有人來"), theme.paper);
    QTest::mouseMove(view.viewport(), pointAt(view, article, Side::source, u"Nobody"));
    EXPECT_EQ(pixel(Side::source, u"Nobody"), theme.hover);
    EXPECT_EQ(pixel(Side::target, u"沒有人來"), theme.hover);
    EXPECT_EQ(pixel(Side::target, u"天氣很冷"), theme.paper);
    view.setCurrentPair(1);
    EXPECT_EQ(pixel(Side::target, u"天氣很冷"), theme.current);
}

TEST_F(ParallelViewTest, SurvivesTheEndOfItsSession) {
    ParallelView view;
    {
        OpenedArticle article(essay);
        open(view, article);
    }
    EXPECT_EQ(view.session(), nullptr);
    EXPECT_EQ(view.currentPair(), std::nullopt);
    EXPECT_FALSE(view.grab().isNull());
}

} // namespace
} // namespace duizhao
