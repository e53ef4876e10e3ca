#include "ui/theme/fonts.h"

#include <QRawFont>
#include <QTextLayout>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

/// The families that really draw the text.
QStringList familiesUsed(const QFont& font, const QString& text) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(10'000);
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun& run : layout.glyphRuns())
        families << run.rawFont().familyName();
    families.removeDuplicates();
    return families;
}

TEST(Fonts, DrawChineseInTheGlyphsOfItsScript) {
    const QString text = QString::fromUtf8("直骨角令誤過関");
    EXPECT_EQ(familiesUsed(readingFont(Language::chineseTraditional, Language::chineseTraditional, 16), text),
              QStringList{QStringLiteral("Noto Serif CJK TC")});
    EXPECT_EQ(familiesUsed(readingFont(Language::chineseSimplified, Language::chineseSimplified, 16), text),
              QStringList{QStringLiteral("Noto Serif CJK SC")});
}

TEST(Fonts, DrawHanCharactersInsideEnglishInTheArticlesScript) {
    const QString text = QString::fromUtf8("the word 直骨");
    EXPECT_TRUE(familiesUsed(readingFont(Language::english, Language::chineseSimplified, 16), text)
                    .contains(QStringLiteral("Noto Serif CJK SC")));
    EXPECT_TRUE(familiesUsed(readingFont(Language::english, Language::chineseTraditional, 16), text)
                    .contains(QStringLiteral("Noto Serif CJK TC")));
}

TEST(Fonts, DrawEnglishInAReadingFace) {
    EXPECT_EQ(familiesUsed(readingFont(Language::english, Language::chineseTraditional, 16),
                           QStringLiteral("Nearly 50 copies survive.")),
              QStringList{QStringLiteral("Noto Serif")});
}

TEST(Fonts, DrawChineseInWidgetsInTheInterfacesScript) {
    const QString text = QString::fromUtf8("文章 直骨");
    EXPECT_TRUE(familiesUsed(interfaceFont(Language::chineseSimplified, QFont()), text)
                    .contains(QStringLiteral("Noto Sans CJK SC")));
    EXPECT_TRUE(familiesUsed(interfaceFont(Language::english, QFont()), text)
                    .contains(QStringLiteral("Noto Sans CJK TC")));
}

TEST(Fonts, OfTheInterfaceFollowTheScriptOfItsLocale) {
    EXPECT_EQ(interfaceLanguage(QLocale(QStringLiteral("zh_TW"))), Language::chineseTraditional);
    EXPECT_EQ(interfaceLanguage(QLocale(QStringLiteral("zh_HK"))), Language::chineseTraditional);
    EXPECT_EQ(interfaceLanguage(QLocale(QStringLiteral("zh_CN"))), Language::chineseSimplified);
    EXPECT_EQ(interfaceLanguage(QLocale(QStringLiteral("zh_SG"))), Language::chineseSimplified);
    EXPECT_EQ(interfaceLanguage(QLocale(QStringLiteral("de_DE"))), Language::english);
    // Punctuation too, which stands elsewhere in Taiwan than in Japan; in every weight.
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold})
        for (const auto& [locale, family] :
             {std::pair("zh_TW", "Noto Sans CJK TC"), std::pair("zh_CN", "Noto Sans CJK SC"),
              std::pair("zh_TW", "Noto Sans CJK TC")}) {
            QFont font = interfaceFont(interfaceLanguage(QLocale(QLatin1String(locale))), QFont());
            font.setWeight(weight);
            const QStringList used = familiesUsed(font, QString::fromUtf8("對，共。點：「好」，；！"));
            EXPECT_EQ(used, QStringList{QLatin1String(family)}) << locale;
        }
}

} // namespace
} // namespace duizhao
