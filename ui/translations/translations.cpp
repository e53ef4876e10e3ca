#include "ui/translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace duizhao {

namespace {

/// Chinese is told apart by script: Hong Kong and Macao read zh_TW, Singapore zh_CN.
QString nameFor(const QLocale& locale) {
    if (locale.language() != QLocale::Chinese)
        return locale.name();
    return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                : QStringLiteral("zh_CN");
}

} // namespace

Translations::Translations(const QLocale& locale) {
    const QString name = nameFor(locale);
    // English has a file too: the plurals.
    if (own_.load(QStringLiteral(":/translations/duizhao_") + name) ||
        own_.load(QStringLiteral(":/translations/duizhao_en")))
        QCoreApplication::installTranslator(&own_);
    if (qt_.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
}

Translations::~Translations() {
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
}

} // namespace duizhao
