#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/flag_list.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/pair_panel.h"

#include <QApplication>
#include <QScrollBar>

namespace duizhao::test {

class InspectorTest : public WindowTest {
protected:
    void flag(Side side, std::u16string_view words) {
        select(side, words);
        trigger("flag");
    }
    QScrollBar& scrolling() { return *window().inspector().verticalScrollBar(); }
};

TEST_F(InspectorTest, ShowsAnotherPairFromItsTop) {
    openWindowOnPage();
    window().resize(1000, 420);
    window().view().setCurrentPair(1);
    flag(Side::source, u"lamp");
    window().view().setFocus();
    ASSERT_TRUE(waitUntil([this] { return scrolling().maximum() > 0; }));
    scrolling().setValue(scrolling().maximum());
    press(Qt::Key_J);
    EXPECT_EQ(scrolling().value(), 0);
    EXPECT_EQ(window().inspector().pairPanel().visibleRegion(),
              QRegion(window().inspector().pairPanel().rect()));

    // A pair that only changes is not another one.
    scrolling().setValue(scrolling().maximum());
    flag(Side::source, u"ships");
    EXPECT_GT(scrolling().value(), 0);
}

TEST_F(InspectorTest, StaysWhereAPersonIsAtWorkInIt) {
    openWindowOnPage();
    window().resize(1000, 420);
    window().view().setCurrentPair(1);
    ASSERT_TRUE(waitUntil([this] { return scrolling().maximum() > 0; }));
    window().inspector().takeFocus();
    scrolling().setValue(scrolling().maximum());
    window().view().setCurrentPair(2);
    EXPECT_TRUE(window().inspector().isAncestorOf(QApplication::focusWidget()));
    EXPECT_GT(scrolling().value(), 0);
}

TEST_F(InspectorTest, ShowsAllFlagsOfAPairWhateverTheirScript) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    flag(Side::source, u"lamp");
    flag(Side::source, u"dusk");
    flag(Side::target, u"黃昏");
    auto* list = window().inspector().findChild<FlagList*>();
    ASSERT_EQ(list->count(), 3);
    list->setCurrentRow(2);
    ASSERT_TRUE(waitUntil([&] { return list->visualItemRect(list->item(2)).isValid(); }));
    EXPECT_EQ(list->verticalScrollBar()->maximum(), 0);
    for (int row = 0; row < list->count(); ++row)
        EXPECT_TRUE(list->viewport()->rect().contains(list->visualItemRect(list->item(row)))) << row;
    EXPECT_EQ(list->visualItemRect(list->item(2)).bottom(), list->viewport()->rect().bottom())
        << "and leaves nothing blank";
    keepPicture("flags-of-scripts");
}

} // namespace duizhao::test
