#include "tests/ui/window/window_fixture.h"
#include "ui/lists/lists_pane.h"
#include "ui/window/issue_commands.h"

#include <QSplitter>

namespace duizhao::test {

/// How the window shares its room.
class PanesTest : public WindowTest {
protected:
    void openSample(QSize size) {
        openWindow({projectFile("resources/sample/sample-article.txt")});
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
        ASSERT_TRUE(waitUntil([this] { return window().issues().any() && !window().issues().checking(); }));
        window().resize(size);
        window().view().setFocus();
    }
    bool textHasHalf() { return 2 * window().view().height() >= window().panes().height() - 12; }
};

TEST_F(PanesTest, ListsLeaveASmallWindowAsItIsAndTheTextHalfOfIt) {
    const QSize small(760, 560);
    openSample(small);
    for (const Qt::Key key : {Qt::Key_F4, Qt::Key_F7, Qt::Key_F}) {
        press(key, key == Qt::Key_F ? Qt::ControlModifier : Qt::NoModifier);
        QCoreApplication::sendPostedEvents();
        EXPECT_TRUE(window().panes().lists().isVisible());
        EXPECT_EQ(window().size(), small) << key;
        EXPECT_TRUE(textHasHalf()) << window().view().height();
        window().view().setFocus();
    }
    keepPicture("small");
}

TEST_F(PanesTest, ATextKeepsHalfWhenTheWindowIsMadeSmall) {
    openSample({1280, 900});
    press(Qt::Key_F4);
    window().resize(760, 560);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window().size(), QSize(760, 560));
    EXPECT_TRUE(textHasHalf()) << window().view().height();
}

TEST_F(PanesTest, ADivisionMadeByHandStays) {
    openSample({1280, 900});
    press(Qt::Key_F4);
    QCoreApplication::sendPostedEvents();
    QSplitterHandle* border = nullptr;
    for (QSplitterHandle* handle : window().panes().findChildren<QSplitterHandle*>())
        if (handle->isVisible() && handle->orientation() == Qt::Vertical)
            border = handle;
    ASSERT_NE(border, nullptr);
    const QPoint start = border->rect().center();
    QTest::mousePress(border, Qt::LeftButton, {}, start);
    QTest::mouseMove(border, start - QPoint(0, 300));
    QTest::mouseRelease(border, Qt::LeftButton, {}, start - QPoint(0, 300));
    const int lists = window().panes().lists().height();
    ASSERT_FALSE(textHasHalf());
    window().view().setFocus();
    press(Qt::Key_F7, Qt::ControlModifier);
    press(Qt::Key_F4);
    window().resize(1280, 860);
    QCoreApplication::sendPostedEvents();
    EXPECT_NEAR(window().panes().lists().height(), lists, 45);
}

} // namespace duizhao::test
