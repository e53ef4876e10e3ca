#include "tests/ui/parallel/opened_article.h"
#include "ui/dictionary/dictionary_card.h"
#include "ui/dictionary/other_side_card.h"

#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

class OtherSideCardTest : public testing::Test {
protected:
    void SetUp() override {
        view_.resize(1000, 500);
        view_.setSession(&article_.session());
        view_.setPageLayout(PageLayout::translationOnly);
        view_.show();
        view_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    QRect sentence(Side side, std::u16string_view words) {
        return view_.rectOf(side, article_.find(side, words)).toAlignedRect();
    }
    void pointAt(QPoint point) {
        QTest::mouseMove(view_.viewport(), point + QPoint(0, 1));
        QTest::mouseMove(view_.viewport(), point);
    }
    bool comes() {
        return QTest::qWaitFor([this] { return card_.card().isVisible(); }, 5'000);
    }

    OpenedArticle article_{u"# A Short History = 簡短的歷史\n"
                           u"It was cold. |Nobody came. = 天氣很冷。|沒有人來。\n"};
    ParallelView view_;
    OtherSideCard card_{view_};
};

TEST_F(OtherSideCardTest, ShowsTheSourceOfTheSentenceUnderThePointer) {
    pointAt(sentence(Side::target, u"沒有人來。").center());
    ASSERT_TRUE(comes());
    EXPECT_EQ(card_.card().words(), QStringLiteral("Nobody came."));
    EXPECT_FALSE(card_.card().geometry().intersects(sentence(Side::target, u"沒有人來。")));
    pointAt(sentence(Side::target, u"天氣很冷。").center());
    EXPECT_FALSE(card_.card().isVisible());
    ASSERT_TRUE(comes());
    EXPECT_EQ(card_.card().words(), QStringLiteral("It was cold."));
}

TEST_F(OtherSideCardTest, ShowsTheCurrentPairsOtherSideOnTab) {
    view_.setCurrentPair(1);
    QTest::keyClick(&view_, Qt::Key_Tab);
    ASSERT_TRUE(card_.card().isVisible());
    EXPECT_EQ(card_.card().words(), QStringLiteral("It was cold."));
    QTest::keyClick(&view_, Qt::Key_Escape);
    EXPECT_FALSE(card_.card().isVisible());
    view_.setPageLayout(PageLayout::sourceOnly);
    view_.setCurrentPair(2);
    QTest::keyClick(&view_, Qt::Key_Tab);
    EXPECT_EQ(card_.card().words(), QStringLiteral("沒有人來。"));
    QTest::keyClick(&view_, Qt::Key_K);
    EXPECT_FALSE(card_.card().isVisible());
}

TEST_F(OtherSideCardTest, StaysAwayWhereBothSidesAreShown) {
    view_.setPageLayout(PageLayout::sideBySide);
    pointAt(sentence(Side::target, u"沒有人來。").center());
    EXPECT_FALSE(QTest::qWaitFor([this] { return card_.card().isVisible(); }, 400));
}

} // namespace
} // namespace duizhao
