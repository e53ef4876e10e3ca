// The strip beside the scroll bar, filled from an article and clicked.

#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/overview_reader.h"
#include "ui/parallel/overview_strip.h"
#include "ui/parallel/parallel_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace duizhao {
namespace {

using test::OpenedArticle;
using test::unevenArticle;

class OverviewStripTest : public testing::Test {
protected:
    void SetUp() override {
        view_.setTheme(lightTheme());
        view_.resize(1000, 600);
        view_.setSession(&article_.session());
        view_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    }
    bool readToTheEnd() {
        return QTest::qWaitFor([this] { return !view_.overview().reading(); }, 10'000);
    }
    OverviewCell cellOf(std::size_t pair) {
        return view_.overview().marks().cells(OverviewMarks::mostStretches)[pair];
    }
    std::string flagPair(std::size_t number, std::optional<Severity> severity) {
        const std::string id = *article_.session().flag(*article_.session().pair(number), std::nullopt);
        Annotation flag = *article_.session().annotation(id);
        flag.severity = severity;
        article_.session().update(flag, change::setSeverity);
        return id;
    }
    void click(std::size_t pair) {
        auto& strip = const_cast<OverviewStrip&>(view_.overviewStrip());
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {6, strip.yOf(pair) + 2});
    }

    OpenedArticle article_{unevenArticle(300)};
    ParallelView view_;
};

TEST_F(OverviewStripTest, StandsBetweenTheTextAndTheScrollBar) {
    const OverviewStrip& strip = view_.overviewStrip();
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(strip.geometry().left(), view_.viewport()->geometry().right() + 1);
    EXPECT_EQ(strip.height(), view_.viewport()->height());
    view_.resize(800, 400);
    EXPECT_EQ(strip.height(), view_.viewport()->height());
    view_.setSession(nullptr);
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(OverviewStripTest, ShowsFlagsSoonAfterTheyAreMadeAndNotAfterTheyAreUndone) {
    ASSERT_TRUE(readToTheEnd());
    EXPECT_FALSE(cellOf(100).flagged);
    flagPair(100, Severity::major);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cellOf(100).flagged; }, 10'000));
    EXPECT_EQ(cellOf(100).severity, Severity::major);
    article_.session().undo();
    article_.session().undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !cellOf(100).flagged; }, 10'000));
}

TEST_F(OverviewStripTest, ShowsWhatIsDone) {
    PairReview review = article_.session().reviewOf(*article_.session().pair(42));
    review.state = PairState::done;
    article_.session().setReview(review, change::markDone);
    EXPECT_TRUE(QTest::qWaitFor([this] { return cellOf(42).allDone(); }, 10'000));
    EXPECT_FALSE(cellOf(41).allDone());
}

TEST_F(OverviewStripTest, ShowsHitsAtOnceAndForgetsThem) {
    ASSERT_TRUE(readToTheEnd());
    view_.setHits({{7, Side::source, {0, 1}}, {200, Side::target, {0, 1}}});
    EXPECT_TRUE(cellOf(7).hit);
    EXPECT_TRUE(cellOf(200).hit);
    view_.setHits({});
    EXPECT_FALSE(cellOf(7).hit);
}

TEST_F(OverviewStripTest, LeadsToTheMarkThatIsClicked) {
    flagPair(400, Severity::critical);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cellOf(400).flagged; }, 10'000));
    click(400);
    EXPECT_EQ(view_.currentPair()->number, 400u);
    const auto pair = view_.currentPair();
    EXPECT_TRUE(view_.rectOf(Side::source, pair->source).intersects(QRectF(view_.viewport()->rect())));
    click(0);
    EXPECT_LT(view_.currentPair()->number, 10u);
}

TEST_F(OverviewStripTest, SaysWhatTheTriangleMeans) {
    ASSERT_TRUE(readToTheEnd());
    auto& strip = const_cast<OverviewStrip&>(view_.overviewStrip());
    view_.setCurrentPair(200);
    const auto saidAt = [&](int y) {
        const QPoint place(2, y);
        QHelpEvent event(QEvent::ToolTip, place, strip.mapToGlobal(place));
        QApplication::sendEvent(&strip, &event);
        return QToolTip::text();
    };
    EXPECT_TRUE(saidAt(strip.yOf(200) + 2).contains(QStringLiteral("where you are: pair 201")))
        << QToolTip::text().toStdString();
    EXPECT_FALSE(saidAt(strip.yOf(20)).contains(QStringLiteral("where you are")));
    QToolTip::hideText();
}

TEST_F(OverviewStripTest, DrawsEachSeverityInItsOwnShapeAndColour) {
    const std::array<std::size_t, 4> pairs = {50, 150, 250, 350};
    for (std::size_t severity = 0; severity < pairs.size(); ++severity)
        flagPair(pairs[severity], static_cast<Severity>(severity));
    ASSERT_TRUE(QTest::qWaitFor([this] { return cellOf(350).flagged; }, 10'000));
    auto& strip = const_cast<OverviewStrip&>(view_.overviewStrip());
    const QImage image = strip.grab().toImage();
    std::vector<int> sizes;
    for (std::size_t severity = 0; severity < pairs.size(); ++severity) {
        const QColor colour = lightTheme().severities[severity];
        int pixels = 0;
        for (int y = strip.yOf(pairs[severity]) - 5; y < strip.yOf(pairs[severity]) + 9; ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour ? 1 : 0;
        sizes.push_back(pixels);
    }
    EXPECT_GT(sizes[0], 0);
    EXPECT_GT(sizes[1], sizes[0]);
    EXPECT_GT(sizes[2], 0);
    EXPECT_GT(sizes[3], sizes[2]);
}

} // namespace
} // namespace duizhao
