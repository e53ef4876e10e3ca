// The translation with its corrections in it.

#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/accessible_parallel_view.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"

#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

class CorrectedViewTest : public testing::Test {
protected:
    void SetUp() override {
        view_.setTheme(lightTheme());
        view_.resize(1000, 400);
        view_.setSession(&article_.session());
        view_.show();
        view_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    std::string correct(std::u16string_view words, const char* correction) {
        const std::string id = article_.flag(Side::target, words, Severity::major);
        Annotation flag = *article_.session().annotation(id);
        flag.correction = correction;
        article_.session().update(flag, change::editCorrection);
        return id;
    }
    QString drawn() { return view_.page()->layout(0)->cell(Side::target).drawnText(); }
    std::vector<TextSpan> marked() {
        const auto& text = view_.page()->layout(0)->content().drawnOf(Side::target);
        std::vector<TextSpan> spans;
        for (const DrawnText::Mark& mark : text ? text->marks : std::vector<DrawnText::Mark>())
            if (mark.change == DrawnText::Change::corrected)
                spans.push_back(mark.span);
        return spans;
    }

    OpenedArticle article_{u"They paid the bank. |Nobody came. = 他們付款給河岸。|沒有人來。\n"
                           u"The end. = 完了。\n"};
    ParallelView view_;
};

TEST_F(CorrectedViewTest, DrawsCorrectionsAndKeepsTheText) {
    correct(u"河岸", "那家銀行");
    EXPECT_EQ(drawn(), QStringLiteral("他們付款給河岸。沒有人來。"));
    view_.setCorrected(true);
    EXPECT_EQ(drawn(), QStringLiteral("他們付款給那家銀行。沒有人來。"));
    EXPECT_EQ(marked(), (std::vector<TextSpan>{{5, 9}}));
    EXPECT_EQ(view_.currentPair()->targetText, u"他們付款給河岸。");
    view_.setCorrected(false);
    EXPECT_EQ(drawn(), QStringLiteral("他們付款給河岸。沒有人來。"));
}

TEST_F(CorrectedViewTest, FollowsWhatIsCorrectedMeanwhile) {
    view_.setCorrected(true);
    EXPECT_TRUE(marked().empty());
    correct(u"沒有人", "誰也沒");
    EXPECT_EQ(drawn(), QStringLiteral("他們付款給河岸。誰也沒來。"));
    article_.session().undo();
    EXPECT_EQ(drawn(), QStringLiteral("他們付款給河岸。沒有人來。"));
}

TEST_F(CorrectedViewTest, TakesTheCorrectionOfAWholePairInstead) {
    correct(u"河岸", "那家銀行");
    PairReview review = article_.session().reviewOf(*article_.session().pair(0));
    review.corrected = "他們把錢付給銀行。";
    article_.session().setReview(review, change::correctPair);
    view_.setCorrected(true);
    EXPECT_EQ(drawn(), QStringLiteral("他們把錢付給銀行。沒有人來。"));
    EXPECT_FALSE(marked().empty());
}

TEST_F(CorrectedViewTest, FindsEveryPlaceOfTheTextBehindACorrection) {
    correct(u"河岸", "那家銀行");
    view_.setCorrected(true);
    const QRectF rect = view_.rectOf(Side::target, article_.find(Side::target, u"沒有人"));
    QTest::mouseDClick(view_.viewport(), Qt::LeftButton, {}, rect.center().toPoint());
    ASSERT_TRUE(view_.selection());
    EXPECT_TRUE(article_.find(Side::target, u"沒有人來").contains(view_.selection()->span));
    // The flag is drawn under the words that stand for it.
    const QRectF flagged = view_.rectOf(Side::target, article_.find(Side::target, u"河岸"));
    view_.setCorrected(false);
    EXPECT_NEAR(flagged.width(), 2 * view_.rectOf(Side::target, article_.find(Side::target, u"河岸")).width(),
                1);
}

TEST_F(CorrectedViewTest, StandsInTheFormOfChineseThatIsWished) {
    correct(u"河岸", "那家銀行");
    view_.setCorrected(true);
    view_.setChineseDisplay(std::make_shared<const ChineseDisplay>(
        std::move(ChineseDisplay::open(ChineseForm::simplified).value())));
    EXPECT_EQ(drawn(), QStringLiteral("他们付款给那家银行。没有人来。"));
    EXPECT_EQ(marked(), (std::vector<TextSpan>{{5, 9}}));
    // Behind the correction, which is longer, words are still found where they stand.
    const QRectF rect = view_.rectOf(Side::target, article_.find(Side::target, u"沒有"));
    QTest::mouseDClick(view_.viewport(), Qt::LeftButton, {}, rect.center().toPoint());
    ASSERT_TRUE(view_.selection());
    EXPECT_EQ(view_.selectedText(), QStringLiteral("沒有"));
}

TEST_F(CorrectedViewTest, IsSaidByAScreenReader) {
    correct(u"河岸", "那家銀行");
    view_.setCorrected(true);
    auto* table = QAccessible::queryAccessibleInterface(&view_)->tableInterface();
    EXPECT_TRUE(table->cellAt(0, 1)->text(QAccessible::Description).contains(QStringLiteral("那家銀行")));
    EXPECT_EQ(table->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("他們付款給河岸。沒有人來。"));
}

} // namespace
} // namespace duizhao
