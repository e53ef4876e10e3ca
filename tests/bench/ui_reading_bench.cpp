// What helps a reader, measured in one run:
//  - the overview of an article and of one ten times as long: the longest time the window is busy at a
//    stretch while it is read, and the drawing of the strip;
//  - the words of a pair that light up, and a word looked up, each against 50 ms (a window must not block
//    longer).
//     ui_reading_bench [PAIRS]     (default 100000)

#include "core/lexicon/lexicon_file.h"
#include "core/lexicon/look_up.h"
#include "core/store/articles.h"
#include "core/store/library.h"
#include "tests/support/corpus.h"
#include "ui/article/counterparts.h"
#include "ui/parallel/overview_reader.h"
#include "ui/parallel/overview_strip.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;

double milliseconds(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Remembers the longest time one event took.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        bool result = false;
        const double time = milliseconds([&] { result = QApplication::notify(receiver, event); });
        longest_ = std::max(longest_, time);
        return result;
    }
    double takeLongest() { return std::exchange(longest_, 0.0); }

private:
    double longest_ = 0;
};

void report(const char* what, double ours, double limit) {
    std::printf("%-58s %9.3f  (limit %7.3f)  %s\n", what, ours, limit, ours <= limit ? "ok" : "TOO SLOW");
}

/// Pairs of one short sentence, every fifth doubtful.
Article madeArticle(std::size_t pairs) {
    const std::u16string source = u"Nobody wrote down what the paper had cost. ";
    const std::u16string target = u"沒有人記下紙張的價錢。";
    Article article;
    article.contentHash = std::to_string(pairs);
    article.title = "Benchmark";
    article.texts.resize(2);
    Bitext& bitext = article.bitext;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        std::array<TextSpan, 2> spans;
        for (const Side side : {Side::source, Side::target}) {
            const auto at = static_cast<std::size_t>(side);
            std::u16string& text = article.texts[at].content;
            const std::size_t begin = text.size();
            text += side == Side::source ? source : target;
            spans[at] = {begin, text.size()};
            const int line = static_cast<int>(pair) + 1;
            bitext.blocks.push_back(
                {static_cast<int>(at), side, BlockKind::paragraph, spans[at], line, line});
            text += u'\n';
        }
        bitext.sourceSegments.push_back(spans[0]);
        bitext.targetSegments.push_back(spans[1]);
        bitext.beads.push_back({spans[0], spans[1], pair, pair % 5 == 0 ? 0.3 : 0.9, {}});
        bitext.links.push_back({spans[0], spans[1], LinkReason::neighbours});
    }
    return article;
}

struct OverviewTimes {
    double longest = 0; ///< the window is busy at a stretch
    double whole = 0;
    double draw = 0;
};

OverviewTimes overviewTimes(TimedApplication& application, Library& library, std::size_t pairs) {
    const auto stored = storeArticle(library, madeArticle(pairs), {});
    auto session = ArticleSession::open(library, stored->article, {"bench", "bench"});
    for (std::size_t flag = 0; flag < 500; ++flag)
        (*session)->flag(*(*session)->pair(flag * pairs / 500), std::nullopt);
    OverviewReader reader;
    OverviewTimes times;
    application.takeLongest();
    times.whole = milliseconds([&] {
        reader.setSession(session->get());
        QEventLoop loop;
        QObject::connect(&reader, &OverviewReader::changed, &loop, &QEventLoop::quit);
        loop.exec();
    });
    times.longest = application.takeLongest();
    OverviewStrip strip;
    strip.resize(OverviewStrip::stripWidth, 900);
    QImage image(strip.size(), QImage::Format_RGB32);
    strip.setMarks(reader.marks());
    strip.render(&image);
    times.draw = milliseconds([&] {
                     for (int round = 0; round < 20; ++round)
                         strip.render(&image);
                 }) /
                 20;
    std::printf("%zu pairs: overview read in %.0f ms, busy at most %.2f ms, strip drawn in %.3f ms\n", pairs,
                times.whole, times.longest, times.draw);
    return times;
}

void measureWords(const Lexicon& lexicon) {
    Pair pair;
    pair.sourceText =
        u"My grandfather bound books in a small town for forty-one years, and he wrote down the "
        u"price of everything that he had ever bought or sold there.";
    pair.targetText = u"我的祖父在一個小鎮上裝訂了四十一年的書，他把買過或賣過的所有東西的價格都記了下來。";
    pair.source = {0, pair.sourceText.size()};
    pair.target = {0, pair.targetText.size()};
    const Counterparts counterparts(Language::english, Language::chineseTraditional, &lexicon);
    report("words of a pair, first looked at (ms)",
           milliseconds([&] { counterparts.at(pair, Side::source, 4); }), 50);
    report("the same pair again (ms)", milliseconds([&] { counterparts.at(pair, Side::source, 15); }), 1);
    double english = 0;
    for (const std::u16string_view word :
         {u"time", u"make", u"set", u"person", u"small", u"to", u"the", u"variant", u"surname", u"price"})
        english = std::max(english, milliseconds([&] { (void)lookUp(lexicon, word, {0, 0}); }));
    report("an English word looked up, the slowest of common ones (ms)", english, 50);
    double chinese = 0;
    for (std::size_t at = 0; at < pair.targetText.size(); ++at)
        chinese = std::max(chinese, milliseconds([&] { (void)lookUp(lexicon, pair.targetText, {at, at}); }));
    report("a Chinese word looked up, the slowest of a sentence (ms)", chinese, 50);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const std::size_t pairs = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const test::TemporaryFolder folder;
    auto library = Library::open(folder / "library.db", Library::Creation::createIfMissing);
    if (!library) {
        std::fprintf(stderr, "no library\n");
        return 1;
    }
    const OverviewTimes shorter = overviewTimes(application, *library, pairs);
    const OverviewTimes longer = overviewTimes(application, *library, 10 * pairs);
    report("busy at a stretch (ms)", longer.longest, 50);
    report("strip drawn, ten times as many pairs (ratio)", longer.draw / std::max(0.01, shorter.draw), 2);
    if (const auto lexicon = openLexicon(); lexicon && *lexicon)
        measureWords(**lexicon);
    else
        std::printf("no dictionary in this build\n");
    return 0;
}
