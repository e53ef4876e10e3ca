// Another program holds the library while a person goes on working.

#include "core/store/database.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/message_bar.h"

#include <QApplication>

#include <chrono>

namespace duizhao::test {

using testing::SizeIs;

class BusyTest : public WindowTest {
protected:
    /// Another program begins to write, and does not end.
    void occupy() {
        window().desk().library()->setPatience(std::chrono::milliseconds(10));
        other_.emplace(*Library::open(library_, Library::Creation::mustExist));
        ASSERT_TRUE(other_->database().execute("BEGIN IMMEDIATE"));
    }
    void release() { other_.reset(); }
    /// A flag that is chosen, and other words of the same pair selected, which the library will not take.
    void flagOneAndSelectAnother() {
        openWindowOnPage();
        select(Side::target, u"黃昏");
        keys("f");
        select(Side::target, u"點亮");
        occupy();
    }
    void expectTheFirstUntouched() {
        const auto found = flags();
        ASSERT_THAT(found, SizeIs(1));
        EXPECT_EQ(found[0].anchors[0].quote, u"黃昏");
        EXPECT_EQ(found[0].category, "");
        EXPECT_FALSE(found[0].severity);
    }

    std::optional<Library> other_;
};

TEST_F(BusyTest, AFlagThatIsNotStoredIsNotDescribedInPlaceOfTheOneBefore) {
    flagOneAndSelectAnother();
    keys("c");
    EXPECT_FALSE(window().annotating().active());
    release();
    keys("am");
    expectTheFirstUntouched();
}

TEST_F(BusyTest, WordsChosenByLettersThatAreNotStoredAreNotDescribed) {
    flagOneAndSelectAnother();
    window().view().clearSelection();
    keys("s");
    const auto tags = window().view().wordTags();
    ASSERT_FALSE(tags.empty());
    keys(tags.front().label.toLatin1().constData());
    press(Qt::Key_Return);
    EXPECT_FALSE(window().annotating().active());
    release();
    keys("am");
    expectTheFirstUntouched();
}

TEST_F(BusyTest, AFlagThatIsNotStoredIsNotDescribedLikeTheLastOne) {
    openWindowOnPage();
    select(Side::target, u"午夜");
    keys("cam3");
    select(Side::target, u"黃昏");
    keys("f");
    select(Side::target, u"點亮");
    occupy();
    // The other program ends between the flag, which is refused, and what would describe it.
    QObject::connect(&window().desk(), &Desk::failed, &window(), [this] { release(); });
    keys("g");
    EXPECT_THAT(flags(), SizeIs(2));
    for (const Annotation& flag : flags())
        EXPECT_EQ(flag.category.empty(), flag.anchors[0].quote != u"午夜");
}

TEST_F(BusyTest, ACodeThatIsNotStoredEndsTheDescription) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys("c");
    occupy();
    keys("am");
    EXPECT_FALSE(window().annotating().active());
    release();
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(flags()[0].category, "");
}

TEST_F(BusyTest, EnterStaysOnAPairThatCouldNotBeMarkedAsDone) {
    openWindowOnPage();
    occupy();
    press(Qt::Key_Return);
    EXPECT_EQ(window().view().currentPair()->number, 0u);
    release();
    EXPECT_EQ(articles().front().donePairs, 0u);
    press(Qt::Key_Return);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
    EXPECT_EQ(articles().front().donePairs, 1u);
}

TEST_F(BusyTest, SaysThatAChangeWasRefusedUntilItGoesThrough) {
    openWindowOnPage();
    occupy();
    press(Qt::Key_Return);
    const QString words = window().messages().text();
    EXPECT_FALSE(words.isEmpty());
    release();
    keys("r");
    EXPECT_EQ(articles().front().donePairs, 0u);
    EXPECT_EQ(window().messages().text(), words) << "another change went through, this one did not";
    press(Qt::Key_Return);
    EXPECT_EQ(articles().front().donePairs, 1u);
    EXPECT_EQ(window().messages().text(), QString());
}

TEST_F(BusyTest, WhatIsTypedGoesThroughByItselfAndTheMessageGoes) {
    openWindowOnPage();
    keys("f");
    window().messages().hide();
    occupy();
    keys("e");
    keys("why");
    window().inspector().flush();
    EXPECT_NE(window().messages().text(), QString());
    release();
    EXPECT_TRUE(waitUntil([this] { return !window().inspector().pending(); }));
    EXPECT_EQ(flags()[0].note, "why");
    EXPECT_EQ(window().messages().text(), QString());
}

} // namespace duizhao::test
