#include "core/lexicon/lexicon_file.h"
#include "ui/resources/resources.h"
#include "ui/theme/fonts.h"
#include "ui/translations/translations.h"
#include "ui/window/file_path.h"
#include "ui/window/main_window.h"
#include "ui/window/window_slot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace duizhao;

namespace {

/// What the command line asks for; a wrong one ends the program with status 1.
WindowStart readArguments(const QApplication& application, const WindowSettings& settings) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Reads bilingual articles in parallel and flags translation errors."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     QApplication::translate("main", "The library to use."),
                                     QApplication::translate("main", "FILE"));
    parser.addOption(library);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QApplication::translate("main", "Texts to import and show."),
                                 QStringLiteral("[FILE...]"));
    parser.process(application);

    WindowStart start;
    if (parser.isSet(library)) {
        start.library = toPath(parser.value(library));
    } else {
        start.library = settings.library().value_or(defaultLibraryFile());
        start.sampleIfCreated = start.library == defaultLibraryFile();
    }
    for (const QString& file : parser.positionalArguments())
        start.files.push_back(toPath(file));
    return start;
}

/// The words of a locale, and a font in the glyphs of its script.
std::unique_ptr<Translations> speak(const QLocale& locale) {
    QApplication::setFont(interfaceFont(interfaceLanguage(locale), QApplication::font()));
    return std::make_unique<Translations>(locale);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    useResources();
    QApplication::setApplicationName(QStringLiteral("duizhao"));
    QApplication::setApplicationDisplayName(QStringLiteral("Duizhao"));
    QApplication::setApplicationVersion(QStringLiteral(DUIZHAO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.duizhao.Duizhao"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/duizhao.svg")));
    const QPalette desktop = QApplication::palette();
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/duizhao");
    QSettings settings(folder + QStringLiteral("/duizhao.ini"), QSettings::IniFormat);
    const WindowSlot slot = WindowSlot::take(folder);
    const WindowSettings remembered(settings, slot.number());
    auto translations = speak(localeFor(remembered.language()));
    WindowStart start = readArguments(application, remembered);

    const auto lexicon = openLexicon();
    const Lexicon* dictionary = lexicon && *lexicon ? &**lexicon : nullptr;
    const auto problem = lexicon ? std::nullopt : std::optional(lexicon.error());
    // Once, and again for each change of language.
    for (;;) {
        MainWindow window({settings, slot.number(), slot.uuid(), desktop, dictionary, problem});
        window.show();
        QTimer::singleShot(0, &window, [&] { window.start(start); });
        const int status = QApplication::exec();
        if (!window.wantsToReopen())
            return status;
        start = window.startAgain();
        translations = speak(localeFor(remembered.language()));
    }
}
