#include "core/store/annotations.h"
#include "core/text/boundaries.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/annotating/classify_bar.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/window/actions.h"
#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/message_bar.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QToolButton>

#include <random>

namespace duizhao::test {

using testing::SizeIs;

namespace {

std::string sampleArticle() {
    QFile file(QStringLiteral(":/sample/sample-article.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class AnnotatingTest : public WindowTest {
protected:
    /// Presses the keys of a text one by one; counts them.
    void keys(const QString& text) {
        for (const QChar key : text) {
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
            ++presses_;
        }
    }
    /// The label that stands over the word at an offset.
    QString labelAt(Side side, std::size_t begin) {
        for (const WordTag& tag : window().view().wordTags())
            if (tag.side == side && tag.span.begin == begin)
                return tag.label;
        return {};
    }
    QString labelOf(Side side, std::u16string_view word) {
        const ArticleReader& reader = session().reader();
        return labelAt(side, reader.text(side, {0, reader.textLength(side)})->find(word));
    }

    bool codesStandWhole() {
        const ClassifyBar& bar = window().panes().classifyBar();
        return bar.parentWidget()->rect().contains(bar.geometry());
    }

    int presses_ = 0;
};

TEST_F(AnnotatingTest, FlagsWordsByTheirLettersAndDescribesThem) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    keys(QStringLiteral("s"));
    keys(labelOf(Side::target, u"黃昏"));
    keepPicture("word-letters");
    keys(labelOf(Side::target, u"點亮"));
    EXPECT_TRUE(window().panes().classifyBar().isVisible());
    EXPECT_TRUE(waitUntil([this] { return codesStandWhole(); }));
    keepPicture("codes");
    keys(QStringLiteral("a"));
    EXPECT_TRUE(waitUntil([this] { return codesStandWhole(); }));
    keepPicture("codes-of-group");
    keys(QStringLiteral("m3"));
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].anchors[0].quote, u"黃昏時點亮");
    EXPECT_EQ(found[0].category, "Accuracy/Mistranslation");
    EXPECT_EQ(found[0].severity, Severity::major);
    EXPECT_FALSE(window().annotating().active()) << "reading goes on";
    EXPECT_FALSE(window().panes().classifyBar().isVisible());
    EXPECT_TRUE(window().view().wordTags().empty());
}

TEST_F(AnnotatingTest, NeedsAtMostEightKeysForSpanAndDescriptionAnywhereInTheSample) {
    openWindow({write("sample.txt", sampleArticle())});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    window().view().setFocus();
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    int tried = 0;
    while (tried < 60) {
        const std::size_t number = below(session().reader().pairCount());
        const auto pair = session().pair(number);
        const Side side = below(2) ? Side::source : Side::target;
        const std::vector<TextSpan> words = Boundaries(pair->text(side)).words();
        if (words.empty())
            continue;
        const std::size_t first = below(words.size());
        const std::size_t last = first + below(words.size() - first);
        const std::size_t base = pair->span(side).begin;
        const TextSpan wanted{base + words[first].begin, base + words[last].end};
        window().view().setCurrentPair(number);
        presses_ = 0;
        keys(QStringLiteral("s"));
        keys(labelAt(side, wanted.begin));
        keys(labelAt(side, base + words[last].begin));
        keys(QStringLiteral("am3"));
        EXPECT_LE(presses_, 8);
        const auto flagged = session().annotation(window().view().activeAnnotation());
        ASSERT_TRUE(flagged);
        EXPECT_EQ(flagged->anchors[0].side, side);
        EXPECT_EQ(flagged->anchors[0].span, wanted);
        EXPECT_EQ(flagged->category, "Accuracy/Mistranslation");
        EXPECT_EQ(flagged->severity, Severity::major);
        session().remove(*flagged);
        ++tried;
    }
}

TEST_F(AnnotatingTest, AsksWhereMissingWordsShouldStand) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    keys(QStringLiteral("s"));
    const QString dusk = labelOf(Side::source, u"dusk");
    keys(dusk);
    press(Qt::Key_Return);
    keys(QStringLiteral("ao2"));
    ASSERT_FALSE(window().view().wordTags().empty()) << "places in the translation have letters now";
    keepPicture("missing-place");
    keys(labelOf(Side::target, u"點亮"));
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    ASSERT_THAT(found[0].anchors, SizeIs(2));
    EXPECT_EQ(found[0].anchors[0].quote, u"dusk");
    EXPECT_EQ(found[0].anchors[1].side, Side::target);
    EXPECT_EQ(found[0].anchors[1].suffix.substr(0, 2), u"點亮");
    EXPECT_FALSE(window().annotating().active());
}

TEST_F(AnnotatingTest, LettersStandOnlyOverTheSideThatIsShown) {
    openWindowOnPage();
    for (const auto& [layout, side] :
         {std::pair(Qt::Key_3, Side::source), std::pair(Qt::Key_4, Side::target)}) {
        press(layout, Qt::AltModifier);
        keys(QStringLiteral("s"));
        EXPECT_FALSE(window().view().wordTags().empty());
        for (const WordTag& tag : window().view().wordTags())
            EXPECT_EQ(tag.side, side);
        press(Qt::Key_Escape);
    }
}

TEST_F(AnnotatingTest, LettersGoWhenTheLayoutChanges) {
    openWindowOnPage();
    keys(QStringLiteral("s"));
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(window().view().wordTags().empty());
    EXPECT_FALSE(window().annotating().active());
}

TEST_F(AnnotatingTest, AsksForThePlaceOfMissingWordsInAColumnThatIsShown) {
    openWindowOnPage();
    window().view().setCurrentPair(1);
    press(Qt::Key_3, Qt::AltModifier);
    keys(QStringLiteral("s"));
    keys(labelOf(Side::source, u"dusk"));
    press(Qt::Key_Return);
    keys(QStringLiteral("ao2"));
    EXPECT_EQ(window().view().pageLayout(), PageLayout::sideBySide);
    EXPECT_TRUE(action("sideBySide")->isChecked());
    EXPECT_TRUE(window().messages().isVisible());
    keys(labelOf(Side::target, u"點亮"));
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    ASSERT_THAT(found[0].anchors, SizeIs(2));
    EXPECT_EQ(found[0].anchors[1].suffix.substr(0, 2), u"點亮");
    EXPECT_EQ(window().view().currentPair()->number, 1u);
}

TEST_F(AnnotatingTest, ShowsTheColumnInWhichACaretIsAskedFor) {
    openWindowOnPage();
    press(Qt::Key_4, Qt::AltModifier);
    select(Side::target, u"黃昏");
    keys(QStringLiteral("fm"));
    EXPECT_EQ(window().view().pageLayout(), PageLayout::sideBySide);
    EXPECT_EQ(window().view().currentPair()->number, 1u);
    EXPECT_TRUE(window().messages().isVisible());
}

TEST_F(AnnotatingTest, DescribesASelectionMadeWithTheMouseOrShift) {
    openWindowOnPage();
    select(Side::target, u"午夜");
    keys(QStringLiteral("ctc1"));
    const auto found = flags();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].anchors[0].quote, u"午夜");
    EXPECT_EQ(found[0].severity, Severity::neutral);
}

TEST_F(AnnotatingTest, DescribesFlagsThatWaitOneAfterTheOther) {
    openWindowOnPage();
    for (const std::u16string_view words : {u"黃昏", u"郵船", u"午夜"}) {
        select(Side::target, words);
        keys(QStringLiteral("f"));
    }
    EXPECT_EQ(flags().size(), 3u);
    window().view().setCurrentPair(0);
    keys(QStringLiteral("q"));
    EXPECT_EQ(session().annotation(window().view().activeAnnotation())->anchors[0].quote, u"黃昏");
    keys(QStringLiteral("am3"));
    EXPECT_EQ(session().annotation(window().view().activeAnnotation())->anchors[0].quote, u"午夜");
    keys(QStringLiteral("fg2"));
    keys(QStringLiteral("sa1"));
    EXPECT_FALSE(window().annotating().active()) << "none waits";
    for (const Annotation& flag : flags()) {
        EXPECT_FALSE(flag.category.empty());
        EXPECT_TRUE(flag.severity);
    }
}

TEST_F(AnnotatingTest, DescribesLikeTheLastOneWithOneKey) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("cam3"));
    select(Side::target, u"午夜");
    keys(QStringLiteral("g"));
    for (const Annotation& flag : flags())
        EXPECT_EQ(flag.category, "Accuracy/Mistranslation");
    EXPECT_EQ(flags().size(), 2u);
}

TEST_F(AnnotatingTest, TakesBackADescriptionInOneStep) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    keys(QStringLiteral("cam3"));
    trigger("undo");
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_TRUE(flags()[0].category.empty());
    EXPECT_FALSE(flags()[0].severity);
    trigger("undo");
    EXPECT_TRUE(flags().empty());
}

TEST_F(AnnotatingTest, DescribingAFlagTwiceIsTwoSteps) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    keys(QStringLiteral("cam3"));
    keys(QStringLiteral("csa"));
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(flags()[0].category, "Style/Awkward");
    trigger("undo");
    EXPECT_EQ(flags()[0].category, "Accuracy/Mistranslation");
    EXPECT_EQ(flags()[0].severity, Severity::major);
}

TEST_F(AnnotatingTest, ANoteWrittenAfterARestartIsAStepOfItsOwn) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    const auto write = [this](const QString& words) {
        keys(QStringLiteral("e"));
        press(Qt::Key_End, Qt::ControlModifier);
        keys(words);
        ASSERT_TRUE(window().inspector().flush());
    };
    write(QStringLiteral("yesterday"));
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    window().view().setFocus();
    press(Qt::Key_BracketRight);
    write(QStringLiteral(" today"));
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(flags()[0].note, "yesterday today");
    window().view().setFocus();
    trigger("undo");
    EXPECT_EQ(flags()[0].note, "yesterday");
}

TEST_F(AnnotatingTest, ACorrectionOfAPairWrittenAfterARestartIsAStepOfItsOwn) {
    openWindowOnPage();
    const auto write = [this](const QString& words) {
        auto* field = window().inspector().findChild<QWidget*>(QStringLiteral("correctedTranslation"));
        typeInto(field, words);
        ASSERT_TRUE(window().inspector().flush());
    };
    write(QStringLiteral("a"));
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    write(QStringLiteral("b"));
    EXPECT_EQ(session().reviewOf(*session().pair(0)).corrected, "ba");
    window().view().setFocus();
    trigger("undo");
    EXPECT_EQ(session().reviewOf(*session().pair(0)).corrected, "a");
}

TEST_F(AnnotatingTest, AForcedSeverityStaysWhateverSaysAnother) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    keys(QStringLiteral("cn"));
    ASSERT_EQ(flags()[0].category, "Non-translation!");
    EXPECT_EQ(flags()[0].severity, Severity::major);
    window().view().setFocus();
    keys(QStringLiteral("2"));
    EXPECT_EQ(flags()[0].severity, Severity::major) << "by key";
    for (auto* button : window().inspector().flagEditor().findChildren<QToolButton*>())
        if (button->accessibleName() == QLatin1String("Minor"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(flags()[0].severity, Severity::major) << "by button";
}

TEST_F(AnnotatingTest, ACategoryFoundInTheTreeBringsItsSeverity) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f2"));
    ASSERT_EQ(flags()[0].severity, Severity::minor);
    trigger("category");
    keys(QStringLiteral("non-translation"));
    press(Qt::Key_Return);
    ASSERT_EQ(flags()[0].category, "Non-translation!");
    EXPECT_EQ(flags()[0].severity, Severity::major);
}

TEST_F(AnnotatingTest, AsksForTheNoteOfACategoryThatNeedsOne) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("co1"));
    EXPECT_TRUE(window().inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(AnnotatingTest, LeavesWithEscapeAndKeepsWhatWasSaid) {
    openWindowOnPage();
    keys(QStringLiteral("s"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(window().annotating().active());
    EXPECT_TRUE(flags().empty());
    select(Side::target, u"黃昏");
    keys(QStringLiteral("cam"));
    press(Qt::Key_Escape);
    ASSERT_THAT(flags(), SizeIs(1));
    EXPECT_EQ(flags()[0].category, "Accuracy/Mistranslation");
}

TEST_F(AnnotatingTest, EnterNeverMarksAPairAsDoneWhileWordsAreChosenOrDescribed) {
    openWindowOnPage();
    keys(QStringLiteral("s"));
    press(Qt::Key_Return);
    select(Side::target, u"黃昏");
    keys(QStringLiteral("c"));
    press(Qt::Key_Return);
    EXPECT_EQ(session().summary().donePairs, 0u);
    EXPECT_EQ(session().reviewOf(*session().pair(0)).state, PairState::unread);
}

TEST_F(AnnotatingTest, TakesNoInputMethodSoThatSingleKeysWorkWhileOneIsActive) {
    openWindowOnPage();
    EXPECT_FALSE(window().view().testAttribute(Qt::WA_InputMethodEnabled));
    EXPECT_FALSE(window().view().viewport()->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(AnnotatingTest, TheEnterThatEndsACompositionInANoteStaysInTheNote) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    keys(QStringLiteral("e"));
    QWidget* note = QApplication::focusWidget();
    QInputMethodEvent composing(QStringLiteral("zhong wen"), {});
    QApplication::sendEvent(note, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("中文"));
    QApplication::sendEvent(note, &committed);
    EXPECT_EQ(QApplication::focusWidget(), note);
    EXPECT_EQ(session().reviewOf(*session().pair(0)).state, PairState::unread);
    EXPECT_TRUE(window().inspector().flush());
    EXPECT_EQ(flags()[0].note, "中文");
}

TEST_F(AnnotatingTest, MovesTheEdgesOfASpanAsOneStep) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(flags()[0].anchors[0].quote, u"在黃昏時");
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(flags()[0].anchors[0].quote, u"昏");
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(flags()[0].anchors[0].quote, u"昏") << "a span never becomes empty";
    trigger("undo");
    EXPECT_EQ(flags()[0].anchors[0].quote, u"黃昏");
}

TEST_F(AnnotatingTest, MovingAnEdgeAfterTheFlagWasLeftIsAStepOfItsOwn) {
    openWindowOnPage();
    select(Side::target, u"黃昏");
    keys(QStringLiteral("f"));
    press(Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(flags()[0].anchors[0].quote, u"黃昏時");
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    window().view().setFocus();
    press(Qt::Key_BracketRight);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(flags()[0].anchors[0].quote, u"黃昏時點");
    trigger("undo");
    EXPECT_EQ(flags()[0].anchors[0].quote, u"黃昏時");
}

TEST_F(AnnotatingTest, SpansMayTouchNestAndCross) {
    openWindowOnPage();
    for (const std::u16string_view words : {u"黃昏時點亮", u"黃昏", u"時點", u"亮了燈", u"點亮了"}) {
        select(Side::target, words);
        keys(QStringLiteral("f"));
    }
    EXPECT_EQ(flags().size(), 5u);
    keepPicture("crossing-spans");
}

} // namespace duizhao::test
