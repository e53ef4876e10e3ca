#include "ui/window/about.h"

#include "core/lexicon/lexicon.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>

namespace duizhao {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("About", text); }

QString paragraph(const QString& text) { return QStringLiteral("<p>") + text + QStringLiteral("</p>"); }

QString link(const QString& address) {
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(address.toHtmlEscaped());
}

QString dictionaryText(const Lexicon* lexicon) {
    if (!lexicon)
        return translated(QT_TRANSLATE_NOOP(
            "About",
            "There is no dictionary: sentences are paired less exactly, by length, numbers, names and "
            "what the text itself teaches."));
    const LexiconSource source = lexicon->source();
    //: %1 is the name of the dictionary, %2 its date, %3 a number, %4 the name of a licence, %5 an address.
    return translated(QT_TRANSLATE_NOOP("About", "Dictionary: %1 (%2), %3 entries, under %4. %5"))
        .arg(fromUtf8(source.name).toHtmlEscaped(), fromUtf8(source.version).toHtmlEscaped(),
             QLocale().toString(static_cast<qulonglong>(source.entries)),
             fromUtf8(source.licence).toHtmlEscaped(), link(fromUtf8(source.address)));
}

} // namespace

QString aboutText(const Lexicon* lexicon) {
    return QStringLiteral("<h3>Duizhao 對照 %1</h3>").arg(QApplication::applicationVersion()) +
           paragraph(translated(QT_TRANSLATE_NOOP(
               "About", "Reads two languages side by side and flags what the translation got wrong."))) +
           paragraph(dictionaryText(lexicon)) +
           //: %1 is a version number.
           paragraph(translated(QT_TRANSLATE_NOOP("About", "Free software under the MIT licence, made with "
                                                           "Qt %1, ICU, SQLite and Snowball."))
                         .arg(QString::fromLatin1(qVersion())));
}

void showAbout(const Lexicon* lexicon, QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(translated(QT_TRANSLATE_NOOP("About", "About Duizhao")));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setTextFormat(Qt::RichText);
    box->setText(aboutText(lexicon));
    box->setStandardButtons(QMessageBox::Close);
    box->setEscapeButton(QMessageBox::Close);
    box->open();
}

} // namespace duizhao
