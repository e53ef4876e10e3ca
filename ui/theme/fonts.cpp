#include "ui/theme/fonts.h"

namespace duizhao {

namespace {

// Region names that the Noto and Source Han fonts give to the two scripts.
QString region(Language language) {
    return language == Language::chineseSimplified ? QStringLiteral("SC") : QStringLiteral("TC");
}

QStringList hanSerif(Language language) {
    const bool simplified = language == Language::chineseSimplified;
    return {QStringLiteral("Noto Serif CJK ") + region(language),
            QStringLiteral("Source Han Serif ") + region(language),
            simplified ? QStringLiteral("Songti SC") : QStringLiteral("Songti TC"),
            QStringLiteral("Noto Sans CJK ") + region(language)};
}

QStringList hanSans(Language language) {
    const bool simplified = language == Language::chineseSimplified;
    return {QStringLiteral("Noto Sans CJK ") + region(language),
            QStringLiteral("Source Han Sans ") + region(language),
            simplified ? QStringLiteral("WenQuanYi Micro Hei") : QStringLiteral("PingFang TC")};
}

// Qt's font cache knows a font by its first family: the second of two fonts that differ only in the families
// behind it would be drawn with those of the first. A style hint, which nothing else depends on once the
// first family is found, keeps them apart.
void tellApart(QFont& font, Language han) {
    font.setStyleHint(han == Language::chineseSimplified ? QFont::System : QFont::AnyStyle);
}

} // namespace

QStringList readingFamilies(Language language) {
    if (isChinese(language))
        return hanSerif(language);
    return {QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"),
            QStringLiteral("Libertinus Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("serif")};
}

QStringList interfaceFamilies(Language language) {
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    return families + hanSans(isChinese(language) ? language : Language::chineseTraditional);
}

QStringList readingFamilies(Language language, const ReadingFaces& faces) {
    const QString& chosen = faces.of(language);
    return (chosen.isEmpty() ? QStringList() : QStringList{chosen}) + readingFamilies(language);
}

QFont readingFont(Language language, Language han, qreal pixelSize, const ReadingFaces& faces) {
    QFont font;
    tellApart(font, isChinese(language) ? language : han);
    font.setFamilies(isChinese(language) ? readingFamilies(language, faces)
                                         : readingFamilies(language, faces) + readingFamilies(han, faces));
    font.setPixelSize(qRound(pixelSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Language interfaceLanguage(const QLocale& locale) {
    if (locale.language() != QLocale::Chinese)
        return Language::english;
    return locale.script() == QLocale::TraditionalChineseScript ? Language::chineseTraditional
                                                                : Language::chineseSimplified;
}

QFont interfaceFont(Language language, const QFont& base) {
    QFont font = base;
    font.setFamilies(interfaceFamilies(language));
    tellApart(font, language);
    return font;
}

} // namespace duizhao
