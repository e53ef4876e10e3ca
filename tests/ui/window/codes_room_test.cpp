// The bar with codes in windows of any size, and the words it is about.

#include "tests/ui/window/window_fixture.h"
#include "ui/annotating/classify_bar.h"
#include "ui/lists/lists_pane.h"
#include "ui/window/desk.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace duizhao::test {

class CodesRoomTest : public WindowTest {
protected:
    bool codesStandWhole() {
        const ClassifyBar& bar = window().panes().classifyBar();
        return bar.parentWidget()->rect().contains(bar.geometry());
    }

    /// Every line of codes within the bar, with no word cut off.
    bool everyCodeIsInSight(const QStringList& names) {
        const auto* codes = window().panes().classifyBar().findChild<QLabel*>(QStringLiteral("codes"));
        if (!codes || !codes->isVisible() || codes->visibleRegion() != QRegion(codes->rect()))
            return false;
        QTextDocument document;
        document.setDefaultFont(codes->font());
        document.setDocumentMargin(0);
        document.setHtml(codes->text());
        document.setTextWidth(codes->width());
        const QString words = document.toPlainText();
        return codesStandWhole() && document.size().toSize().height() <= codes->height() &&
               document.size().toSize().width() <= codes->width() &&
               std::all_of(names.begin(), names.end(),
                           [&](const QString& name) { return words.contains(name); });
    }
    /// The names of the groups, or of the categories in one.
    QStringList namesOf(const std::string& group = {}) {
        const MqmTree& tree = window().desk().tree();
        QStringList names;
        for (const MqmCategory& category : tree.categories)
            if (!group.empty() && category.top() == group && category.keys.size() == 2)
                names << localWords(category.label);
        for (const MqmGroup& each : tree.groups)
            if (group.empty())
                names << localWords(each.label);
        return names;
    }
};

TEST_F(CodesRoomTest, EveryCodeIsInSightInASmallWindowThatKeepsItsSize) {
    openWindowOnPage();
    for (const QSize size : {QSize(760, 560), QSize(1000, 600), QSize(760, 700)})
        for (const auto& [library, inspector] :
             {std::pair(true, true), std::pair(false, true), std::pair(false, false)}) {
            window().showLibrary(library);
            window().showInspector(inspector);
            window().resize(size);
            keys("c");
            EXPECT_TRUE(waitUntil([this] { return everyCodeIsInSight(namesOf()); }));
            EXPECT_EQ(window().size(), size);
            const QString name =
                QStringLiteral("small-%1-%2").arg(size.width() + size.height()).arg(library + inspector);
            keepPicture(qPrintable(name + QStringLiteral("-groups")));
            for (const auto& [key, group] : {std::pair("a", "Accuracy"), std::pair("f", "Fluency")}) {
                keys(key);
                EXPECT_TRUE(waitUntil([&, this] { return everyCodeIsInSight(namesOf(group)); })) << key;
                EXPECT_EQ(window().size(), size);
                keepPicture(qPrintable(name + QLatin1Char('-') + QLatin1String(key)));
                press(Qt::Key_Backspace);
            }
            press(Qt::Key_Escape);
        }
}

TEST_F(CodesRoomTest, CodesLeaveASmallWindowAsItIsWhereListsTakeItsRoomToo) {
    openWindowOnPage();
    const QSize small(760, 560);
    window().resize(small);
    press(Qt::Key_F4);
    ASSERT_TRUE(window().panes().lists().isVisible());
    window().view().setFocus();
    const ClassifyBar& bar = window().panes().classifyBar();
    for (const char* const key : {"c", "f"}) {
        keys(key);
        EXPECT_TRUE(waitUntil([&, this] { return codesStandWhole() && bar.height() > 0; })) << key;
        EXPECT_EQ(window().size(), small) << key;
        EXPECT_LE(2 * bar.height(), bar.parentWidget()->height()) << key;
    }
    keepPicture("small-codes-and-lists");
}

TEST_F(CodesRoomTest, TheWordsStayInSightWhileCodesAndLettersStandBelow) {
    openWindow({projectFile("resources/sample/sample-article.txt")});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    ParallelView& view = window().view();
    view.setFocus();
    view.setCurrentPair(30);
    const auto words = [&] {
        const auto pair = view.currentPair();
        return view.rectOf(Side::source, pair->source).united(view.rectOf(Side::target, pair->target));
    };
    const auto standsWhole = [&] { return QRectF(view.viewport()->rect()).contains(words()); };
    for (const char* const command : {"classify", "chooseWords"}) {
        // To the lower edge, the last line half in sight.
        QScrollBar* bar = view.verticalScrollBar();
        bar->setValue(bar->value() + static_cast<int>(words().bottom()) - view.viewport()->height() - 12);
        trigger(command);
        EXPECT_TRUE(waitUntil([this] { return codesStandWhole(); }));
        EXPECT_TRUE(standsWhole()) << command;
        keepPicture(command);
        press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents();
        EXPECT_TRUE(standsWhole()) << "when they have gone";
    }
}

} // namespace duizhao::test
