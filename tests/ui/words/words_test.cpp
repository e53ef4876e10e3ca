#include "core/store/history.h"
#include "tests/support/corpus.h"
#include "ui/resources/resources.h"
#include "ui/translations/language_choice.h"
#include "ui/translations/translations.h"
#include "ui/words/words.h"

#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace duizhao::test {

namespace {

Annotation flagOf(std::u16string words) {
    Annotation flag;
    flag.anchors.emplace_back().quote = std::move(words);
    return flag;
}

} // namespace

TEST(ChangeWords, AreThereForEachChangeInBothChineseLanguages) {
    useResources();
    for (const LanguageChoice language :
         {LanguageChoice::simplifiedChinese, LanguageChoice::traditionalChinese}) {
        const Translations translations(localeFor(language));
        std::set<QString> seen;
        for (const char* name : change::all) {
            const QString words = changeWords(name);
            EXPECT_TRUE(std::any_of(words.begin(), words.end(), [](QChar c) {
                return c.script() == QChar::Script_Han;
            })) << name;
            EXPECT_TRUE(seen.insert(words).second) << name << " is called as another change is";
        }
    }
}

TEST(ChangeWords, AreThereForEachNameThatIsDeclared) {
    QFile header(QString::fromStdString(projectFile("core/store/history.h").string()));
    ASSERT_TRUE(header.open(QIODevice::ReadOnly));
    EXPECT_EQ(header.readAll().count("inline constexpr const char*"),
              static_cast<qsizetype>(change::all.size()));
}

TEST(ChangeWords, AreTheNameItselfWhereItIsUnknown) {
    EXPECT_EQ(changeWords("Sharpen the pencil"), QStringLiteral("Sharpen the pencil"));
}

TEST(FlaggedWords, StandInOneLine) {
    EXPECT_EQ(flaggedWords(flagOf(u"the old\n  mill")), QStringLiteral("the old mill"));
}

TEST(FlaggedWords, AreCutWithAnEllipsisWhereTheyAreLong) {
    EXPECT_EQ(flaggedWords(flagOf(u"lighthouse"), 10), QStringLiteral("lighthouse"));
    EXPECT_EQ(flaggedWords(flagOf(u"lighthouse"), 6), QStringLiteral("light…"));
}

TEST(FlaggedWords, AreNotCutInTheMiddleOfACharacter) {
    EXPECT_EQ(flaggedWords(flagOf(u"a𠮷𠮷𠮷"), 4), QStringLiteral("a𠮷…"));
    EXPECT_EQ(flaggedWords(flagOf(u"a𠮷𠮷𠮷"), 5), QStringLiteral("a𠮷…"));
}

TEST(FlaggedWords, AreTheWholePairWhereNoneWereMarked) {
    Annotation flag = flagOf(u"a sentence");
    flag.wholePair = true;
    EXPECT_EQ(flaggedWords(flag), QStringLiteral("The whole pair"));
}

} // namespace duizhao::test
