#pragma once

#include "core/text/language.h"

#include <QFont>
#include <QStringList>

namespace duizhao {

/// Families for running text of a language, best first. Chinese is always named by its script: the system's
/// own fallback would mix in Japanese glyphs.
QStringList readingFamilies(Language language);
/// Families for the interface, in the script of its language where that is Chinese.
QStringList interfaceFamilies(Language language);

/// A reading face. Han characters inside English text come from `han`, the script of the article's other
/// side.
QFont readingFont(Language language, Language han, qreal pixelSize);
/// The font for widgets; `base` gives the size.
QFont interfaceFont(Language language, const QFont& base);

} // namespace duizhao
