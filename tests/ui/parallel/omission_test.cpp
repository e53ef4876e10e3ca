#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/accessible_parallel_view.h"
#include "ui/parallel/parallel_page.h"

#include <QAccessible>
#include <QDir>
#include <QImage>
#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

class OmissionTest : public testing::Test {
protected:
    OmissionTest() {
        view_.resize(1000, 400);
        view_.setSession(&article_.session());
        view_.show();
        clear_ = drawn();
    }
    /// Flags “quietly” as left out of the translation, before 沒.
    void flagOmission() {
        const std::string id = article_.flag(Side::source, u"quietly", Severity::major);
        Annotation flag = *article_.session().annotation(id);
        flag.category = "Accuracy/Omission";
        ASSERT_TRUE(article_.session().update(flag, change::setCategory));
        const std::size_t place = article_.find(Side::target, u"沒").begin;
        ASSERT_TRUE(article_.session().setPlace(*article_.session().annotation(id), Side::target, place));
    }
    QImage drawn() { return view_.viewport()->grab().toImage(); }
    /// Whether anything was drawn around a place that was not there without flags.
    bool changedAround(const QRectF& place) {
        const QImage now = drawn();
        const QRect area = place.adjusted(-4, 0, 4, 6).toAlignedRect().intersected(now.rect());
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                if (now.pixel(x, y) != clear_.pixel(x, y))
                    return true;
        return false;
    }
    std::string spoken(int column) {
        auto* table = QAccessible::queryAccessibleInterface(&view_)->tableInterface();
        return table->cellAt(0, column)->text(QAccessible::Description).toStdString();
    }

    OpenedArticle article_{u"It was cold. |Nobody quietly came. = 天氣很冷。|沒有人來。\n"
                           u"The mill burned. = 磨坊燒毀了。\n"};
    ParallelView view_;
    QImage clear_;
};

TEST_F(OmissionTest, IsDrawnUnderTheWordsLeftOutAndAtThePlaceWhereTheyShouldStand) {
    flagOmission();
    const TextSpan words = article_.find(Side::source, u"quietly");
    const std::size_t place = article_.find(Side::target, u"沒").begin;
    EXPECT_TRUE(changedAround(view_.rectOf(Side::source, words)));
    EXPECT_TRUE(changedAround(view_.rectOf(Side::target, {place, place})));
    EXPECT_FALSE(changedAround(view_.rectOf(Side::source, article_.find(Side::source, u"mill"))));
    QDir().mkpath(QStringLiteral(DUIZHAO_SCREENSHOTS));
    EXPECT_TRUE(view_.grab().save(QStringLiteral(DUIZHAO_SCREENSHOTS "/parallel-omission.png")));
}

TEST_F(OmissionTest, IsSpokenOnBothSides) {
    flagOmission();
    EXPECT_NE(spoken(0).find("“quietly”: Accuracy: Omission, Major"), std::string::npos) << spoken(0);
    EXPECT_NE(spoken(1).find("“quietly” is missing before “沒有”: Accuracy: Omission, Major"),
              std::string::npos)
        << spoken(1);
}

TEST_F(OmissionTest, SaysThatSomethingIsMissingAtTheEnd) {
    const std::string id = article_.flag(Side::source, u"quietly", Severity::minor);
    const std::size_t end = article_.find(Side::target, u"沒有人來。").end;
    ASSERT_TRUE(article_.session().setPlace(*article_.session().annotation(id), Side::target, end));
    EXPECT_NE(spoken(1).find("“quietly” is missing at the end"), std::string::npos) << spoken(1);
}

TEST_F(OmissionTest, ManyFlagsAreCountedNotAllSpoken) {
    for (int at = 0; at < 20; ++at) {
        const std::string id = article_.flag(Side::target, u"有人", Severity::minor);
        Annotation flag = *article_.session().annotation(id);
        flag.note = std::to_string(at);
        ASSERT_TRUE(article_.session().update(flag, change::editNote));
    }
    EXPECT_NE(spoken(1).find("and 8 more"), std::string::npos) << spoken(1);
}

} // namespace
} // namespace duizhao
