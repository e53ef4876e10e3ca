// The start of the program with an empty library against that of an empty QMainWindow, both as processes of
// their own from exec to the first painted window. Prints the ratio of the medians.

#include "core/store/library.h"
#include "tests/support/corpus.h"
#include "ui/resources/resources.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>
#include <vector>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;

int showEmptyWindow(QApplication& application) {
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.repaint();
        QApplication::quit();
    });
    return application.exec();
}

int showDuizhao(QApplication& application, const QString& folder) {
    const QPalette desktop = QApplication::palette();
    useResources();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QSettings settings(folder + QStringLiteral("/bench.ini"), QSettings::IniFormat);
    MainWindow window({settings, 0, "bench", desktop});
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.start({.library = (folder + QStringLiteral("/library.db")).toStdString()});
        window.repaint();
        QApplication::quit();
    });
    return application.exec();
}

double runMilliseconds(const QStringList& arguments) {
    const auto start = Clock::now();
    if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0) {
        std::fprintf(stderr, "the measured process failed\n");
        std::exit(1);
    }
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "--empty")
        return showEmptyWindow(application);
    if (what == "--duizhao")
        return showDuizhao(application, QString::fromLocal8Bit(argv[2]));

    const test::TemporaryFolder folder;
    { (void)Library::open(folder / "library.db", Library::Creation::createIfMissing).ok(); }
    const QString path = QString::fromStdString(folder.path().string());
    std::vector<double> empty;
    std::vector<double> ours;
    for (int round = 0; round < 15; ++round) {
        empty.push_back(runMilliseconds({QStringLiteral("--empty")}));
        ours.push_back(runMilliseconds({QStringLiteral("--duizhao"), path}));
    }
    const double ratio = median(ours) / median(empty);
    std::printf("start with an empty library / empty QMainWindow  %.2f  (limit 3)  %s   %.0f ms / %.0f ms\n",
                ratio, ratio <= 3 ? "ok" : "TOO SLOW", median(ours), median(empty));
    return 0;
}
