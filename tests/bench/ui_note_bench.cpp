// Typing a note in an article of 100,000 pairs against one of 10: what one keystroke costs the window's
// thread until everything has come to rest, and how long the window stands still at most meanwhile. And a
// keystroke in the filter of the list of flags, and sorting that list.

#include "core/import/import_article.h"
#include "core/store/library.h"
#include "tests/support/corpus.h"
#include "tests/support/made_article.h"
#include "ui/article/article_session.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/lists/list_jobs.h"
#include "ui/lists/place_model.h"
#include "ui/resources/resources.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/list_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/reading_commands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

namespace {

using namespace duizhao;

/// Nothing is measured before the checks and the overview of the article are done.
constexpr int settleMilliseconds = 1500;
/// From the keystroke until the article has rested and all that follows a change has been done.
constexpr int restMilliseconds = 900;
constexpr int rounds = 15;

double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void runFor(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Cost {
    double cpu = 0;   ///< of the window's thread for one keystroke, in milliseconds; the median
    double still = 0; ///< the longest time between two beats of a timer of 2 ms
};

Cost costOfTyping(std::size_t pairs, const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / ("library-" + std::to_string(pairs) + ".db");
    {
        auto library = Library::open(file, Library::Creation::createIfMissing);
        const auto made = importArticle({{"made.txt", test::madeMixedArticle(pairs)}}, {}, *library, {});
        if (!made)
            std::exit(1);
    }
    QSettings settings(QString::fromStdString((folder / "bench.ini").string()), QSettings::IniFormat);
    MainWindow window({settings, 0, "bench", QApplication::palette()});
    window.show();
    window.start({.library = file});
    do
        runFor(settleMilliseconds);
    while (window.issues().checking());
    window.reading().flag();
    window.lists().open(ListsPane::Page::flags);
    window.inspector().flagEditor().startNote();
    runFor(settleMilliseconds);
    auto* note = qobject_cast<SavedTextEdit*>(window.focusWidget());
    if (!note)
        std::exit(1);

    Cost cost;
    QElapsedTimer sinceBeat;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.callOnTimeout([&] {
        cost.still = std::max(cost.still, static_cast<double>(sinceBeat.nsecsElapsed()) / 1e6);
        sinceBeat.start();
    });
    std::vector<double> costs;
    for (int round = 0; round < rounds; ++round) {
        const double before = threadMilliseconds();
        sinceBeat.start();
        beat.start(2);
        note->insertPlainText(QStringLiteral("a"));
        runFor(restMilliseconds);
        beat.stop();
        costs.push_back(threadMilliseconds() - before);
    }
    std::sort(costs.begin(), costs.end());
    cost.cpu = costs[costs.size() / 2];
    return cost;
}

std::vector<PlaceRow> manyFlags() {
    std::vector<PlaceRow> rows;
    for (std::size_t at = 0; at < 100'000; ++at)
        rows.push_back({at,
                        {Side::target, {at * 40, at * 40 + 4}},
                        std::to_string(at),
                        true,
                        Severity::minor,
                        {QStringLiteral("燈塔看守人 %1").arg(at), QStringLiteral("Accuracy: Mistranslation"),
                         QStringLiteral("Minor"), QStringLiteral("Ann"), QStringLiteral("Done"), QString(),
                         QStringLiteral("the keeper, not the guard, of lighthouse %1").arg(at % 977)}});
    return rows;
}

/// One keystroke in the filter of a list of 100,000 flags, in milliseconds; the longest of those of a word.
double costOfFiltering() {
    PlaceModel model(flagColumns());
    model.setRows(manyFlags());
    double longest = 0;
    const QString word = QStringLiteral("lighthouse 97");
    for (qsizetype typed = 1; typed <= word.size(); ++typed) {
        QElapsedTimer time;
        time.start();
        model.setFilter(word.left(typed), {});
        longest = std::max(longest, static_cast<double>(time.nsecsElapsed()) / 1e6);
    }
    return longest;
}

/// Sorting them by the words flagged, which all differ: the first time, and again with another order.
std::pair<double, double> costOfSorting() {
    PlaceModel model(flagColumns());
    model.setRows(manyFlags());
    const auto sorting = [&](Qt::SortOrder order) {
        QElapsedTimer time;
        time.start();
        model.sort(1, order);
        return static_cast<double>(time.nsecsElapsed()) / 1e6;
    };
    const double first = sorting(Qt::AscendingOrder);
    return {first, sorting(Qt::DescendingOrder)};
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    useResources();
    const test::TemporaryFolder folder;
    const Cost small = costOfTyping(10, folder.path());
    const Cost large = costOfTyping(100'000, folder.path());
    const double ratio = large.cpu / small.cpu;
    std::printf("typing a note, 100,000 pairs / 10 pairs  %.2f  (limit 2)  %s   %.1f ms / %.1f ms a key\n",
                ratio, ratio <= 2 ? "ok" : "TOO SLOW", large.cpu, small.cpu);
    std::printf(
        "the window stands still at most  %.1f ms (100,000 pairs)  %.1f ms (10 pairs)  (limit 50)  %s\n",
        large.still, small.still, large.still <= 50 ? "ok" : "TOO LONG");
    const double filtering = costOfFiltering();
    std::printf("a keystroke in the filter of 100,000 flags at most  %.1f ms  (limit 100)  %s\n", filtering,
                filtering <= 100 ? "ok" : "TOO LONG");
    const auto [first, again] = costOfSorting();
    std::printf("sorting 100,000 flags by their words  %.1f ms, then %.1f ms  (limit 1000, 100)  %s\n", first,
                again, first <= 1000 && again <= 100 ? "ok" : "TOO LONG");
    return 0;
}
