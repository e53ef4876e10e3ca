#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/accessible_parallel_view.h"
#include "ui/parallel/parallel_page.h"

#include <QAccessible>
#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

class AccessibleParallelViewTest : public testing::Test {
protected:
    AccessibleParallelViewTest() {
        view_.resize(1000, 600);
        view_.setSession(&article_.session());
        view_.show();
        view_.setFocus();
        table_ = QAccessible::queryAccessibleInterface(&view_);
    }
    QAccessibleInterface* cell(int row, int column) { return table_->tableInterface()->cellAt(row, column); }

    OpenedArticle article_{u"# A Short History = 簡短的歷史\n"
                           u"It was cold. |Nobody came. = 天氣很冷。|沒有人來。\n"
                           u"- Share this page\n"
                           u"The mill burned. = 磨坊燒毀了。\n"};
    ParallelView view_;
    QAccessibleInterface* table_ = nullptr;
};

TEST_F(AccessibleParallelViewTest, IsATableOfTwoColumns) {
    ASSERT_NE(table_, nullptr);
    EXPECT_EQ(table_->role(), QAccessible::Table);
    EXPECT_FALSE(table_->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(table_->childCount(), 8);
    ASSERT_NE(table_->tableInterface(), nullptr);
    EXPECT_EQ(table_->tableInterface()->rowCount(), 4);
    EXPECT_EQ(table_->tableInterface()->columnCount(), 2);
    EXPECT_FALSE(table_->tableInterface()->columnDescription(1).isEmpty());
}

TEST_F(AccessibleParallelViewTest, GivesEachCellItsOwnText) {
    EXPECT_EQ(cell(1, 0)->text(QAccessible::Name), QStringLiteral("It was cold. Nobody came."));
    EXPECT_EQ(cell(1, 1)->text(QAccessible::Name), QString::fromUtf16(u"天氣很冷。沒有人來。"));
    EXPECT_EQ(cell(1, 1)->role(), QAccessible::Cell);
    EXPECT_EQ(cell(1, 1)->parent(), table_);
    EXPECT_EQ(table_->indexOfChild(cell(1, 1)), 3);
    EXPECT_EQ(table_->child(3), cell(1, 1));
    EXPECT_EQ(cell(4, 0), nullptr);
    EXPECT_TRUE(cell(2, 0)->text(QAccessible::Name).endsWith(QStringLiteral("1 line left out")));
    EXPECT_TRUE(cell(2, 0)->state().collapsed);
}

TEST_F(AccessibleParallelViewTest, SaysThePairsStateInItsDescription) {
    const auto pair = article_.session().pair(3);
    PairReview review = article_.session().reviewOf(*pair);
    review.state = PairState::done;
    article_.session().setReview(review, change::markDone);
    article_.flag(Side::target, u"燒毀");
    const QString words = cell(3, 0)->text(QAccessible::Description);
    EXPECT_TRUE(words.contains(QStringLiteral("pair 4 of 4"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Done"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("1 flag"))) << words.toStdString();
    EXPECT_TRUE(cell(1, 0)->text(QAccessible::Description).contains(QStringLiteral("pairing doubtful")));
}

TEST_F(AccessibleParallelViewTest, HasCaretAndSelectionInTheCellTheyAreIn) {
    view_.setSelection({Side::target, article_.find(Side::target, u"沒有")});
    QAccessibleTextInterface* text = cell(1, 1)->textInterface();
    ASSERT_NE(text, nullptr);
    int begin = 0;
    int end = 0;
    ASSERT_EQ(text->selectionCount(), 1);
    text->selection(0, &begin, &end);
    EXPECT_EQ(begin, 5);
    EXPECT_EQ(end, 7);
    EXPECT_EQ(text->cursorPosition(), 7);
    EXPECT_EQ(cell(1, 0)->textInterface()->cursorPosition(), -1);
    EXPECT_EQ(cell(1, 0)->textInterface()->selectionCount(), 0);

    cell(3, 0)->textInterface()->setSelection(0, 4, 8);
    EXPECT_EQ(view_.selectedText(), QStringLiteral("mill"));
    cell(1, 0)->textInterface()->setCursorPosition(13);
    EXPECT_EQ(view_.currentPair()->sourceText, u"Nobody came.");
}

TEST_F(AccessibleParallelViewTest, FindsChineseWordsByDictionary) {
    int begin = 0;
    int end = 0;
    EXPECT_EQ(cell(3, 1)->textInterface()->textAtOffset(3, QAccessible::WordBoundary, &begin, &end),
              QString::fromUtf16(u"燒毀"));
    EXPECT_EQ(begin, 2);
    EXPECT_EQ(end, 4);
}

TEST_F(AccessibleParallelViewTest, NamesLanguageAndFlaggedRuns) {
    article_.flag(Side::target, u"燒毀", Severity::major);
    QAccessibleTextInterface* text = cell(3, 1)->textInterface();
    int begin = 0;
    int end = 0;
    EXPECT_TRUE(text->attributes(0, &begin, &end).contains(QStringLiteral("language:zh-Hant")));
    EXPECT_EQ(end, 2);
    EXPECT_TRUE(text->attributes(2, &begin, &end).contains(QStringLiteral("invalid:true")));
    EXPECT_EQ(begin, 2);
    EXPECT_EQ(end, 4);
}

TEST_F(AccessibleParallelViewTest, KnowsWhereItsCharactersAre) {
    QAccessibleTextInterface* text = cell(1, 1)->textInterface();
    for (const int offset : {0, 3, 8}) {
        const QRect rect = text->characterRect(offset);
        EXPECT_GT(rect.width(), 5);
        EXPECT_EQ(text->offsetAtPoint(rect.center() - QPoint(2, 0)), offset);
        EXPECT_EQ(table_->childAt(rect.center().x(), rect.center().y()), cell(1, 1));
    }
}

TEST_F(AccessibleParallelViewTest, ForgetsItsCellsWhenTheRowsAreSetAnew) {
    QAccessibleInterface* before = cell(1, 0);
    const QAccessible::Id id = QAccessible::uniqueId(before);
    view_.setRowMode(RowMode::sentences);
    EXPECT_FALSE(before->isValid());
    EXPECT_EQ(cell(1, 0)->text(QAccessible::Name), QStringLiteral("It was cold."));
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
    view_.setSession(nullptr);
    EXPECT_EQ(table_->childCount(), 0);
}

TEST(AccessibleParallelView, KeepsABoundedNumberOfCells) {
    OpenedArticle article(test::unevenArticle(600));
    ParallelView view;
    view.resize(900, 600);
    view.setSession(&article.session());
    auto* table = static_cast<AccessibleParallelView*>(QAccessible::queryAccessibleInterface(&view));
    for (int row = 0; row < table->rowCount(); ++row) {
        ASSERT_FALSE(table->cellAt(row, 0)->text(QAccessible::Name).isEmpty());
        table->cellAt(row, 1);
        ASSERT_LE(table->keptCells(), 512u);
    }
}

} // namespace
} // namespace duizhao
