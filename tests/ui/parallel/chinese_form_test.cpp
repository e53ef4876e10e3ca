// Chinese shown in another form than it is written in: places, marks and selections remain the text's.

#include "core/text/chinese_display.h"
#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/parallel/text_caret.h"
#include "ui/worker/chinese_display_loader.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace duizhao {
namespace {

using test::OpenedArticle;

std::shared_ptr<const ChineseDisplay> display(ChineseForm form) {
    return std::make_shared<const ChineseDisplay>(std::move(ChineseDisplay::open(form).value()));
}

class ChineseFormTest : public testing::Test {
protected:
    void SetUp() override {
        view_.setTheme(lightTheme());
        view_.resize(1000, 500);
        view_.setSession(&article_.session());
        view_.show();
        view_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    QString drawn(std::size_t row) { return view_.page()->layout(row)->cell(Side::target).drawnText(); }

    // 内存 becomes 記憶體, which is longer.
    OpenedArticle article_{u"The printer has little memory. |It is slow. = 打印机的内存很小。|它很慢。\n"
                           u"The end came. = 结局来了。\n"};
    ParallelView view_;
};

TEST_F(ChineseFormTest, DrawsTheFormWishedAndKeepsTheText) {
    view_.setChineseDisplay(display(ChineseForm::traditional));
    EXPECT_EQ(drawn(1), QStringLiteral("結局來了。"));
    view_.setChineseDisplay(display(ChineseForm::taiwan));
    EXPECT_EQ(drawn(0), QStringLiteral("印表機的記憶體很小。它很慢。"));
    EXPECT_EQ(view_.page()->layout(0)->content().cell(Side::target).text(), u"打印机的内存很小。它很慢。");
    EXPECT_EQ(view_.currentPair()->targetText, u"打印机的内存很小。");
    view_.setChineseDisplay(nullptr);
    EXPECT_EQ(drawn(1), QStringLiteral("结局来了。"));
}

TEST_F(ChineseFormTest, TakesTheFaceOfTheScriptThatIsShown) {
    const auto family = [this] {
        return view_.page()->typography().style(Side::target, BlockKind::paragraph).font.families().front();
    };
    EXPECT_TRUE(family().endsWith(QStringLiteral("TC"))); // what the drawn article is said to be
    view_.setChineseDisplay(display(ChineseForm::simplified));
    EXPECT_TRUE(family().endsWith(QStringLiteral("SC")));
}

TEST_F(ChineseFormTest, SelectsTheWordsAsTheyAreWritten) {
    view_.setChineseDisplay(display(ChineseForm::taiwan));
    for (const std::u16string_view word : {u"内存", u"很小", u"慢"}) {
        const QRectF rect = view_.rectOf(Side::target, article_.find(Side::target, word));
        const int from = static_cast<int>(rect.left()) + 1;
        const int to = static_cast<int>(rect.right()) - 1;
        const int y = static_cast<int>(rect.center().y());
        QTest::mousePress(view_.viewport(), Qt::LeftButton, {}, {from, y});
        QMouseEvent move(QEvent::MouseMove, QPointF(to, y), view_.viewport()->mapToGlobal(QPointF(to, y)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(view_.viewport(), &move);
        QTest::mouseRelease(view_.viewport(), Qt::LeftButton, {}, {to, y});
        ASSERT_TRUE(view_.selection());
        EXPECT_EQ(view_.selectedText().toStdU16String(), word);
    }
}

TEST_F(ChineseFormTest, MovesTheCaretThroughEveryCharacterOfTheText) {
    view_.setChineseDisplay(display(ChineseForm::taiwan));
    view_.scrollToSpan(Side::target, {article_.find(Side::target, u"打").begin, 0});
    qreal last = -1;
    for (int step = 0; step < 9; ++step) {
        const std::size_t offset = view_.caret()->offset;
        const QRectF caret = view_.textCaret()->rect();
        EXPECT_GE(caret.left(), last);
        last = caret.left();
        QTest::keyClick(&view_, Qt::Key_Right);
        EXPECT_EQ(view_.caret()->offset, offset + 1);
    }
}

TEST_F(ChineseFormTest, DrawsAFlagUnderTheWholeReplacedWord) {
    const TextSpan word = article_.find(Side::target, u"内存");
    const qreal before = view_.rectOf(Side::target, word).width();
    view_.setChineseDisplay(display(ChineseForm::taiwan));
    const qreal after = view_.rectOf(Side::target, word).width();
    EXPECT_NEAR(after / before, 1.5, 0.05);
    // Half of the word cannot be told in another word: the whole of it is meant.
    EXPECT_NEAR(view_.rectOf(Side::target, {word.begin, word.begin + 1}).width(), after, 0.5);
}

TEST_F(ChineseFormTest, SaysWhichWordsAreOthers) {
    view_.setChineseDisplay(display(ChineseForm::taiwan));
    const auto& shown = view_.page()->layout(0)->content().drawnOf(Side::target);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->marks.size(), 2u);
    const QRectF memory = view_.rectOf(Side::target, article_.find(Side::target, u"内存"));
    const QRectF small = view_.rectOf(Side::target, article_.find(Side::target, u"很小"));
    const QImage image = view_.viewport()->grab().toImage();
    const auto dotted = [&](const QRectF& rect) {
        int pixels = 0;
        for (int x = static_cast<int>(rect.left()); x < static_cast<int>(rect.right()); ++x)
            for (int y = static_cast<int>(rect.top()); y < static_cast<int>(rect.top()) + 6; ++y)
                pixels += contrast(image.pixelColor(x, y), lightTheme().accent) < 1.6 ? 1 : 0;
        return pixels > 3;
    };
    EXPECT_TRUE(dotted(memory));
    EXPECT_FALSE(dotted(small));
}

TEST_F(ChineseFormTest, KeepsThePlaceAndTheSelection) {
    view_.setCurrentPair(2);
    view_.setSelection({Side::target, article_.find(Side::target, u"结局")});
    view_.setChineseDisplay(display(ChineseForm::traditional));
    EXPECT_EQ(view_.currentPair()->number, 2u);
    EXPECT_EQ(view_.selectedText(), QStringLiteral("结局"));
    view_.copy();
}

TEST(ChineseDisplayLoader, ReadsTheTablesOnAThreadAndOnlyOnce) {
    ChineseDisplayLoader loader;
    std::vector<std::shared_ptr<const ChineseDisplay>> seen;
    QObject::connect(&loader, &ChineseDisplayLoader::loaded, &loader,
                     [&](const std::shared_ptr<const ChineseDisplay>& loaded) { seen.push_back(loaded); });
    loader.want(ChineseForm::traditional);
    loader.want(ChineseForm::simplified); // before the first is there
    EXPECT_TRUE(seen.empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !seen.empty(); }, 20'000));
    EXPECT_EQ(seen.back()->form(), ChineseForm::simplified);
    loader.want(ChineseForm::asWritten);
    EXPECT_EQ(seen.back(), nullptr);
    loader.want(ChineseForm::traditional);
    EXPECT_EQ(seen.size(), 3u); // at once
    EXPECT_EQ(seen.back()->form(), ChineseForm::traditional);
}

} // namespace
} // namespace duizhao
