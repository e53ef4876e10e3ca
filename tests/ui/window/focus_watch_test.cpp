#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/saved_text_edit.h"

#include <QApplication>

namespace duizhao::test {

using testing::IsEmpty;

class FocusWatchTest : public WindowTest {
protected:
    /// Flags the pair and begins a note on it.
    void startNote() {
        openWindowOnPage();
        press(Qt::Key_F);
        press(Qt::Key_E);
        ASSERT_NE(qobject_cast<SavedTextEdit*>(QApplication::focusWidget()), nullptr);
    }
};

TEST_F(FocusWatchTest, KeysGoToTheTextWhenTheFlagIsTakenBackThatWasBeingDescribed) {
    startNote();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(flags(), IsEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

TEST_F(FocusWatchTest, KeysGoToTheTextWhenTheInspectorIsHidden) {
    startNote();
    press(Qt::Key_F9);
    EXPECT_EQ(QApplication::focusWidget(), &window().view());
}

} // namespace duizhao::test
