#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/gutter.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/row_marks.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

class RowMarksTest : public testing::Test {
protected:
    OpenedArticle article_{u"It was cold. |Nobody came. |All slept. = 天氣很冷。|沒有人來。|都睡了。\n"
                           u"The mill burned. = 磨坊燒毀了。\n"};
    ParallelPage page_{article_.session(), RowMode::paragraphs, {1000, 600}, 1};

    RowMarks marks(std::size_t row = 0) { return readMarks(article_.session(), page_.content(row)); }
};

TEST_F(RowMarksTest, HaveASpanForEachAnnotationInItsOwnLaneWhereTheyOverlap) {
    article_.flag(Side::target, u"沒有人來", Severity::minor);
    article_.flag(Side::target, u"有人", Severity::critical);
    article_.flag(Side::target, u"冷", std::nullopt);
    article_.flag(Side::source, u"cold", Severity::neutral);
    const RowMarks found = marks();
    ASSERT_EQ(found.spans.size(), 4u);
    int lanes[2] = {-1, -1};
    for (const SpanMark& mark : found.spans) {
        if (mark.severity == Severity::minor)
            lanes[0] = mark.lane;
        else if (mark.severity == Severity::critical)
            lanes[1] = mark.lane;
        else
            EXPECT_EQ(mark.lane, 0);
    }
    EXPECT_EQ(lanes[0], 0);
    EXPECT_EQ(lanes[1], 1);
    EXPECT_TRUE(marks(1).spans.empty());
}

TEST_F(RowMarksTest, FindTheSmallestSpanAtAPlace) {
    article_.flag(Side::target, u"沒有人來", Severity::minor);
    const std::string inner = article_.flag(Side::target, u"有人", Severity::critical);
    const RowMarks found = marks();
    EXPECT_EQ(found.spanAt(Side::target, {6, 7})->annotation, inner);
    EXPECT_NE(found.spanAt(Side::target, {5, 6})->annotation, inner);
    EXPECT_EQ(found.spanAt(Side::source, {6, 7}), nullptr);
}

TEST_F(RowMarksTest, HaveAPlaceOnTheOtherSideForAnOmission) {
    const std::string id = article_.flag(Side::source, u"came", Severity::major);
    const std::size_t place = article_.find(Side::target, u"來").end;
    ASSERT_TRUE(article_.session().setPlace(*article_.session().annotation(id), Side::target, place));
    const RowMarks found = marks();
    ASSERT_EQ(found.spans.size(), 2u);
    EXPECT_EQ(found.spans[1].side, Side::target);
    EXPECT_EQ(found.spans[1].cell, (TextSpan{9, 9}));
}

TEST_F(RowMarksTest, PutAWholePairsFlagIntoTheGutterOfItsPair) {
    const auto id = article_.session().flag(*article_.session().pair(1), std::nullopt);
    const RowMarks found = marks();
    EXPECT_TRUE(found.spans.empty());
    ASSERT_EQ(found.pairs.size(), 3u);
    EXPECT_TRUE(found.pairs[0].flags.empty());
    ASSERT_EQ(found.pairs[1].flags.size(), 1u);
    EXPECT_EQ(found.pairs[1].flags[0].annotation, *id);
    const auto items = gutterItems(*page_.layout(0), found, page_.typography());
    const auto flag = std::find_if(items.begin(), items.end(), [](const GutterItem& item) {
        return item.kind == GutterItem::Kind::flag;
    });
    ASSERT_NE(flag, items.end());
    EXPECT_EQ(flag->annotation, *id);
}

TEST_F(RowMarksTest, ClipASpanThatReachesIntoAnotherRow) {
    Annotation annotation;
    annotation.id = "a";
    const TextSpan first = article_.find(Side::target, u"都睡了。");
    const TextSpan second = article_.find(Side::target, u"磨坊");
    annotation.anchors = {{Side::target, {first.begin + 1, second.end}, {}, {}, {}}};
    EXPECT_EQ(marksOf({annotation}, page_.content(0)).spans.at(0).cell, (TextSpan{11, 14}));
    EXPECT_EQ(marksOf({annotation}, page_.content(1)).spans.at(0).cell, (TextSpan{0, 2}));
}

TEST_F(RowMarksTest, KeepGutterItemsApartAndInsideTheGutter) {
    for (std::size_t pair = 0; pair < 3; ++pair) {
        const auto each = article_.session().pair(pair);
        article_.session().flag(*each, std::nullopt);
        PairReview review = article_.session().reviewOf(*each);
        review.state = PairState::done;
        article_.session().setReview(review, change::markDone);
    }
    for (const int width : {420, 600, 1000, 1800}) {
        page_.setWindow({width, 600});
        const auto items = gutterItems(*page_.layout(0), marks(), page_.typography());
        EXPECT_GE(items.size(), 3u);
        for (std::size_t one = 0; one < items.size(); ++one) {
            EXPECT_GE(items[one].box.left(), page_.columns().gutterLeft) << width;
            EXPECT_LE(items[one].box.right(), page_.columns().targetLeft) << width;
            for (std::size_t two = one + 1; two < items.size(); ++two)
                EXPECT_FALSE(items[one].box.intersects(items[two].box)) << width;
        }
    }
}

} // namespace
} // namespace duizhao
