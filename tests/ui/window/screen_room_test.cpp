#include "tests/ui/window/window_fixture.h"
#include "ui/keys/keys_page.h"

#include <QScreen>

namespace duizhao::test {

/// Windows on a screen that is smaller than they wish.
class ScreenRoomTest : public WindowTest {
protected:
    static bool fits(const QWidget& shown) {
        const QSize room = shown.screen()->availableGeometry().size();
        return shown.width() <= room.width() && shown.height() < room.height(); // its title bar above it
    }
};

TEST_F(ScreenRoomTest, TheFirstWindowFitsTheScreen) {
    const MainWindow first({settings_, slot_, uuid_, QPalette(), lexicon_, lexiconError_});
    ASSERT_LT(first.screen()->availableGeometry().height(), first.sizeHint().height()) << "it is to be small";
    EXPECT_TRUE(fits(first)) << first.width() << " x " << first.height();
}

TEST_F(ScreenRoomTest, AWindowSizedOnALargerScreenFitsTheScreen) {
    openWindowOnPage();
    window().resize(2000, 1500);
    closeWindow();
    openWindow();
    EXPECT_TRUE(fits(window())) << window().width() << " x " << window().height();
}

TEST_F(ScreenRoomTest, ThePageOfKeysFitsTheScreen) {
    openWindowOnPage();
    press(Qt::Key_F1);
    const auto* page = window().findChild<KeysPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(fits(*page)) << page->width() << " x " << page->height();
}

} // namespace duizhao::test
