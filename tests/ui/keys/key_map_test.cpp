#include "tests/support/corpus.h"
#include "ui/keys/key_map.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace duizhao::test {

namespace {

const ActionRow& rowNamed(std::string_view id) {
    for (const ActionRow& row : actionRows())
        if (row.id && row.id == id)
            return row;
    return actionRows().front();
}

QList<QKeySequence> keys(const char* key) { return {QKeySequence(QString::fromLatin1(key))}; }

} // namespace

TEST(KeyMap, HasTheKeysOfTheTableUntilTheyAreChanged) {
    const KeyMap map;
    EXPECT_EQ(map.keys(rowNamed("flag")), keys("F"));
    EXPECT_FALSE(map.isChanged(rowNamed("flag")));
    EXPECT_EQ(map.keys(rowNamed("done")).size(), 2);
}

TEST(KeyMap, TakesAKeyAwayFromTheCommandThatHadIt) {
    KeyMap map;
    EXPECT_EQ(map.rivals(rowNamed("flag"), keys("N")),
              std::vector<const ActionRow*>({&rowNamed("dismissIssue")}));
    map.set(rowNamed("flag"), keys("N"));
    EXPECT_EQ(map.keys(rowNamed("flag")), keys("N"));
    EXPECT_TRUE(map.keys(rowNamed("dismissIssue")).isEmpty());
    map.set(rowNamed("flag"), keys("F"));
    EXPECT_FALSE(map.isChanged(rowNamed("flag"))) << "its own key again";
}

TEST(KeyMap, SeesThatOneSequenceBeginsAnother) {
    EXPECT_TRUE(clash(QKeySequence(QStringLiteral("G")), QKeySequence(QStringLiteral("G,F"))));
    EXPECT_TRUE(clash(QKeySequence(QStringLiteral("G,F")), QKeySequence(QStringLiteral("G"))));
    EXPECT_FALSE(clash(QKeySequence(QStringLiteral("G,F")), QKeySequence(QStringLiteral("G,H"))));
    EXPECT_FALSE(clash(QKeySequence(), QKeySequence()));
}

TEST(KeyMap, KeepsOtherKeysOfACommandThatLosesOne) {
    KeyMap map;
    map.set(rowNamed("flag"), keys("Return"));
    EXPECT_EQ(map.keys(rowNamed("done")), keys("Enter"));
}

TEST(KeyMap, ComesBackFromTheSettings) {
    const QTemporaryDir folder;
    KeyMap map;
    map.set(rowNamed("flag"), keys("Ctrl+Shift+F"));
    map.set(rowNamed("dismissIssue"), {});
    {
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        map.save(settings);
    }
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    EXPECT_EQ(KeyMap::from(settings), map);
    map.resetAll();
    map.save(settings);
    EXPECT_EQ(KeyMap::from(settings), KeyMap());
}

} // namespace duizhao::test
