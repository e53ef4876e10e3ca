#include "core/exchange/wmt_tree.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/keys/keys_page.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/file_path.h"
#include "ui/window/message_bar.h"
#include "ui/window/tree_commands.h"

#include <QFileDialog>
#include <QLabel>

#include <filesystem>

namespace duizhao::test {

using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string houseTree(const std::string& label = "Negation") {
    return R"({"format": "duizhao-mqm-tree", "version": 1, "id": "house/1", "name": {"en": "House tree"},
        "severities": [{"id": "minor", "key": "1", "label": {"en": "Small"}},
                       {"id": "critical", "key": "2", "label": {"en": "Fatal"}}],
        "categories": [{"id": "Meaning", "key": "m", "label": {"en": "Meaning"}, "categories": [
            {"id": "Negation", "key": "n", "label": {"en": ")" +
           label + R"("}, "definition": {"en": "Yes has become no."}}]}]})";
}

} // namespace

class TreesTest : public WindowTest {
protected:
    std::string said() { return window().messages().text().toStdString(); }
    std::filesystem::path copies() { return folder_ / "categories"; }
};

TEST_F(TreesTest, AnArticleIsDescribedWithTheCategoriesOfAFile) {
    openWindowOnPage();
    const auto file = write("house.json", houseTree());
    window().trees().take(file);
    EXPECT_EQ(articles().front().tree, "house/1");
    EXPECT_EQ(session().tree().id, "house/1");
    EXPECT_THAT(said(), HasSubstr("House tree"));
    select(Side::target, u"黃昏");
    QTest::keyClick(&window().view(), 'c');
    QTest::keyClick(&window().view(), 'm');
    keepPicture("categories-of-a-file");
    QTest::keyClick(&window().view(), 'n');
    QTest::keyClick(&window().view(), '2');
    ASSERT_EQ(flags().size(), 1u);
    EXPECT_EQ(flags()[0].category, "Meaning/Negation");
    EXPECT_EQ(flags()[0].severity, Severity::critical);
}

TEST_F(TreesTest, MenuAndKeysShowTheSeveritiesThatTheTreeStates) {
    openWindowOnPage();
    const auto shown = [this](const QString& words) {
        QString severities;
        trigger("keys");
        for (const QLabel* label : window().findChild<KeysPage*>()->findChildren<QLabel*>())
            if (label->text().contains(words))
                severities = words;
        delete window().findChild<KeysPage*>();
        return !severities.isEmpty();
    };
    EXPECT_TRUE(action("neutral")->isVisible());
    EXPECT_TRUE(action("major")->isVisible());
    EXPECT_FALSE(action("critical")->isVisible());
    EXPECT_TRUE(shown(QStringLiteral("Neutral")));
    EXPECT_FALSE(shown(QStringLiteral("Critical")));
    press(Qt::Key_F);
    press(Qt::Key_4);
    EXPECT_FALSE(flags().at(0).severity);
    window().trees().take(write("house.json", houseTree()));
    EXPECT_FALSE(action("neutral")->isVisible());
    EXPECT_TRUE(action("minor")->isVisible());
    EXPECT_FALSE(action("major")->isVisible());
    EXPECT_TRUE(action("critical")->isVisible());
    EXPECT_FALSE(shown(QStringLiteral("Neutral")));
    EXPECT_TRUE(shown(QStringLiteral("Critical")));
    press(Qt::Key_4);
    EXPECT_EQ(flags().at(0).severity, Severity::critical);
    trigger("defaultTree");
    EXPECT_FALSE(action("critical")->isVisible());
}

TEST_F(TreesTest, TheFileIsChosenInADialogThatNothingWaitsFor) {
    openWindowOnPage();
    trigger("treeFile");
    auto* dialog = window().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(fromPath(write("house.json", houseTree())));
    dialog->close();
    EXPECT_EQ(session().tree().id, "house/1");
}

TEST_F(TreesTest, TheChoiceIsKeptWithoutTheFileItCameFrom) {
    openWindowOnPage();
    const auto file = write("house.json", houseTree());
    window().trees().take(file);
    closeWindow();
    std::filesystem::remove(file);
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_EQ(session().tree().id, "house/1");
    EXPECT_THAT(said(), IsEmpty());
}

TEST_F(TreesTest, UndoAndTheDefaultGoBack) {
    openWindowOnPage();
    EXPECT_FALSE(action("defaultTree")->isEnabled());
    window().trees().take(write("house.json", houseTree()));
    trigger("undo");
    EXPECT_EQ(session().tree(), wmtTree());
    trigger("redo");
    EXPECT_EQ(session().tree().id, "house/1");
    trigger("defaultTree");
    EXPECT_EQ(session().tree(), wmtTree());
    EXPECT_THAT(articles().front().tree, IsEmpty());
}

TEST_F(TreesTest, EachArticleHasItsOwn) {
    openWindowOnPage();
    window().trees().take(write("house.json", houseTree()));
    const std::int64_t first = session().summary().article;
    ImportRequest request;
    request.files = {
        write("lamps.txt", "The lamp was lit.\n\n燈已經點亮了。\n\nIt went out.\n\n它熄滅了。\n")};
    window().desk().importArticles(request);
    ASSERT_TRUE(waitUntil([&] { return session().summary().article != first; }));
    EXPECT_EQ(session().tree(), wmtTree());
    window().desk().openArticle(first);
    EXPECT_EQ(session().tree().id, "house/1");
}

TEST_F(TreesTest, ANewVersionOfTheFileTakesThePlaceOfTheOld) {
    openWindowOnPage();
    window().trees().take(write("house.json", houseTree()));
    window().trees().take(write("newer.json", houseTree("Denial")));
    EXPECT_EQ(session().tree().categories.front().label.english, "Denial");
    closeWindow();
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_EQ(session().tree().categories.front().label.english, "Denial");
}

TEST_F(TreesTest, SaysWhatIsWrongWithAFileAndChangesNothing) {
    openWindowOnPage();
    window().trees().take(write("broken.json", "{\n\"format\": oops"));
    EXPECT_THAT(said(), HasSubstr("line 2"));
    window().trees().take(folder_ / "nowhere.json");
    EXPECT_THAT(said(), HasSubstr("nowhere.json"));
    std::string asDefault = houseTree();
    asDefault.replace(asDefault.find("house/1"), 7, "wmt");
    window().trees().take(write("wmt.json", asDefault));
    EXPECT_THAT(said(), HasSubstr("default categories"));
    EXPECT_EQ(session().tree(), wmtTree());
    EXPECT_THAT(articles().front().tree, IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(copies()));
}

TEST_F(TreesTest, SaysThatTheCategoriesOfAnArticleAreNotOnThisMachine) {
    openWindowOnPage();
    window().trees().take(write("house.json", houseTree()));
    closeWindow();
    std::filesystem::remove_all(copies());
    openWindow();
    ASSERT_TRUE(waitForArticle());
    EXPECT_EQ(session().tree(), wmtTree());
    EXPECT_THAT(said(), HasSubstr("house/1"));
    EXPECT_EQ(articles().front().tree, "house/1") << "the choice stays";
    keepPicture("categories-missing");
}

} // namespace duizhao::test
