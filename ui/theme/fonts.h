#pragma once

#include "core/text/language.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

namespace duizhao {

/// Faces a person has chosen for running text; empty for the designed one.
struct ReadingFaces {
    QString latin;
    QString simplified;
    QString traditional;

    bool operator==(const ReadingFaces&) const = default;
    const QString& of(Language language) const {
        return !isChinese(language)                      ? latin
               : language == Language::chineseSimplified ? simplified
                                                         : traditional;
    }
};

/// Families for running text of a language, best first. Chinese is always named by its script: the system's
/// own fallback would mix in Japanese glyphs.
QStringList readingFamilies(Language language);
/// The same with the chosen face before them.
QStringList readingFamilies(Language language, const ReadingFaces& faces);
/// Families for the interface, in the script of its language where that is Chinese.
QStringList interfaceFamilies(Language language);

/// A reading face. Han characters inside English text come from `han`, the script of the article's other
/// side.
QFont readingFont(Language language, Language han, qreal pixelSize, const ReadingFaces& faces = {});
/// In which of the three the interface speaks where it takes its words from a locale.
Language interfaceLanguage(const QLocale& locale);
/// The font for widgets; `base` gives the size.
QFont interfaceFont(Language language, const QFont& base);

} // namespace duizhao
