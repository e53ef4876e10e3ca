#pragma once

#include <QLocale>
#include <QTranslator>

namespace duizhao {

/// The program's words, and Qt's own, in the language of a locale for as long as this lives. Languages the
/// program does not know get English.
class Translations {
public:
    explicit Translations(const QLocale& locale);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    QTranslator own_;
    QTranslator qt_;
};

} // namespace duizhao
