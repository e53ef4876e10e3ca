#pragma once

#include <QLocale>

namespace duizhao {

/// What language a person wants the window to speak.
enum class LanguageChoice { system, english, simplifiedChinese, traditionalChinese };

/// The locale whose words the window takes.
inline QLocale localeFor(LanguageChoice choice) {
    switch (choice) {
    case LanguageChoice::english:
        return QLocale(QLocale::English);
    case LanguageChoice::simplifiedChinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China);
    case LanguageChoice::traditionalChinese:
        return QLocale(QLocale::Chinese, QLocale::TraditionalChineseScript, QLocale::Taiwan);
    case LanguageChoice::system:
        break;
    }
    return QLocale::system();
}

} // namespace duizhao
