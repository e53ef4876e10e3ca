// What a reviewer's keys cost in a large article: how long the window stands still at most after each.
//     ui_review_bench [PAIRS]     (default 100000; a fifth of the pairs have an issue)

#include "core/import/import_article.h"
#include "core/store/library.h"
#include "tests/support/corpus.h"
#include "ui/article/article_session.h"
#include "ui/lists/lists_pane.h"
#include "ui/lists/place_table.h"
#include "ui/parallel/parallel_view.h"
#include "ui/print/print_job.h"
#include "ui/resources/resources.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

namespace {

using namespace duizhao;

constexpr double limit = 50; ///< milliseconds
constexpr int restMilliseconds = 1500;

void runFor(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Pairs of which every fifth has a number off by a power of ten, and every fifth a half-width comma: notes
/// of one place each, and one note with as many places.
std::string faultyPairs(std::size_t count) {
    std::string pairs;
    for (std::size_t at = 0; at < count; ++at) {
        const std::string number = std::to_string(200 + at);
        if (at % 5 == 0)
            pairs += "The harbour cost " + number + " billion dollars.\t港口花費" + number + "億美元。\n";
        else if (at % 5 == 2)
            pairs += "It was built in a year, and nobody lives there.\t它用了一年建成,沒有人住在那裡。\n";
        else
            pairs += "The lamp is lit every night.\t燈每晚都會點亮。\n";
    }
    return pairs;
}

class Bench {
public:
    explicit Bench(MainWindow& window) : window_(window) {
        beat_.setTimerType(Qt::PreciseTimer);
        beat_.callOnTimeout([this] {
            still_ = std::max(still_, static_cast<double>(sinceBeat_.nsecsElapsed()) / 1e6);
            sinceBeat_.start();
        });
    }

    void press(const char* what, const char* action) {
        during(what, [this, action] { window_.actions().action(action)->trigger(); });
    }
    void during(const char* what, const std::function<void()>& act) {
        still_ = 0;
        sinceBeat_.start();
        beat_.start(2);
        QTimer::singleShot(10, act);
        runFor(restMilliseconds);
        beat_.stop();
        std::printf("%-48s %8.1f ms  %s\n", what, still_, still_ <= limit ? "ok" : "TOO LONG");
        std::fflush(stdout);
    }

private:
    MainWindow& window_;
    QTimer beat_;
    QElapsedTimer sinceBeat_;
    double still_ = 0;
};

/// The keys of every day, at a place in the middle.
void pressEverydayKeys(Bench& bench, MainWindow& window, std::size_t pair) {
    window.view().setCurrentPair(pair);
    runFor(restMilliseconds);
    bench.press("Enter: done, and the next pair", "done");
    bench.press("F: flag the pair", "flag");
    bench.press("next flag", "nextFlag");
    bench.press("next issue", "nextIssue");
    bench.press("Y: the issue becomes a flag", "acceptIssue");
    bench.press("N: the issue is dismissed", "dismissIssue");
    bench.press("undo of it", "undo");
    bench.press("F4: the list of issues", "issuesList");
    bench.press("Y with the list", "acceptIssue");
    bench.press("F7: the list of flags", "flagsList");
    bench.press("F: flag with the list", "flag");
}

/// Changes of thousands of places, and keys among thousands of flags.
void changeVeryManyPlaces(Bench& bench, MainWindow& window) {
    window.view().setCurrentPair(2); // half-width comma: one note of all places
    runFor(restMilliseconds);
    bench.press("N: a note with many places is dismissed", "dismissIssue");
    bench.press("undo of it", "undo");
    window.view().setCurrentPair(1);
    const auto pair = window.view().currentPair();
    window.view().setSelection({Side::target, {pair->target.begin, pair->target.begin + 1}});
    bench.press("F: flag a word that stands everywhere", "flag");
    bench.press("A: flag all other places (at most 10,000)", "flagAllSame");
    std::printf("(%zu flags now)\n", window.desk().session()->summary().annotations);
    bench.press("undo of it", "undo");
    bench.press("redo of it", "redo");
    bench.press("next flag", "nextFlag");
    bench.press("F: flag among many", "flag");
    auto* table = window.panes().lists().flags().findChild<QTableView*>();
    bench.during("the list of flags sorted by its words",
                 [table] { table->sortByColumn(1, Qt::AscendingOrder); });
    bench.press("F: flag with the list so", "flag");
}

/// Reads on while a PDF is being saved; false if none was.
bool readWhileSaving(Bench& bench, MainWindow& window, const std::filesystem::path& pdf) {
    ArticleSession& session = *window.desk().session();
    window.desk().runWork(
        QStringLiteral("PDF"),
        [request = SheetRequest{session.summary().article, SheetKind::marked, "Ann", window.desk().tree()},
         file = window.desk().library()->file(),
         pdf](const Progress& progress) { return savePdf(request, file, pdf, progress); },
        [] {});
    for (int page = 0; page < 4; ++page)
        bench.press("next pair while a PDF is being saved", "nextPair");
    const bool wasSaving = window.desk().working();
    window.desk().cancelWork();
    return wasSaving;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    useResources();
    const std::size_t pairs = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder / "library.db";
    {
        auto library = Library::open(file, Library::Creation::createIfMissing);
        ImportOptions options;
        options.pairs = true;
        if (!importArticle({{"faulty.tsv", faultyPairs(pairs)}}, options, *library, {}))
            return 1;
    }
    QSettings settings(QString::fromStdString((folder / "bench.ini").string()), QSettings::IniFormat);
    settings.setValue(QStringLiteral("annotator"), QStringLiteral("Ann"));
    MainWindow window({settings, 0, "bench", QApplication::palette()});
    window.resize(1280, 820);
    window.show();
    window.start({.library = file});
    do
        runFor(restMilliseconds);
    while (window.issues().checking());
    std::printf("%zu pairs, %zu notes of the checks\n", pairs, window.issues().count());

    Bench bench(window);
    pressEverydayKeys(bench, window, pairs / 2);
    changeVeryManyPlaces(bench, window);
    if (!readWhileSaving(bench, window, folder / "sheet.pdf")) {
        std::puts("no PDF was being saved");
        return 1;
    }
    return 0;
}
