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

} // namespace duizhao::test
