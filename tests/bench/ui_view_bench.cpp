// The parallel view against what Qt offers for the same work, as ratios measured inside one run:
//  - the first screen of an article against QTableView with resizeRowsToContents on the same rows;
//  - the first screen of a ten times longer article against that of the shorter one;
//  - a scrolled frame, through rows never seen before, against laying out and drawing one screen of
//  QTextLayouts;
//  - a resize against the QTableView's.
//     ui_view_bench [PAIRS]     (default 100000; the longer article has ten times as many)

#include "core/store/articles.h"
#include "core/store/library.h"
#include "tests/support/corpus.h"
#include "ui/article/article_session.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/theme/fonts.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;

const QSize windowSize(1280, 900);

double milliseconds(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}
double median(const std::vector<double>& values) { return quantile(values, 0.5); }

void report(const char* what, double ratio, double limit, double ours, double theirs) {
    std::printf("%-52s %7.3f  (limit %6.3f)  %s   %.2f ms / %.2f ms\n", what, ratio, limit,
                ratio <= limit ? "ok" : "TOO SLOW", ours, theirs);
}

/// A mixed article of paragraphs of three sentences each, as a value.
Article madeArticle(std::size_t pairs) {
    constexpr std::array<std::u16string_view, 6> english = {
        u"the mill by the river was sold twice before anyone asked",
        u"nobody wrote down what the paper had cost",
        u"a clerk counted 240 crates and lost the list",
        u"in the end the town kept the wheel and the name",
        u"which is why the ledgers begin again in 1868",
        u"and the winter was longer than the money"};
    constexpr std::array<std::u16string_view, 6> chinese = {
        u"河邊的磨坊在有人過問之前就賣了兩次", u"沒有人記下紙張的價錢",     u"一名職員清點了240個箱子",
        u"最後小鎮留下了水輪和名字",           u"所以帳簿從1868年重新開始", u"而冬天比錢還要長"};
    std::mt19937 random(1);
    Article article;
    article.contentHash = std::to_string(pairs);
    article.title = "Benchmark";
    article.texts.resize(1);
    Bitext& bitext = article.bitext;
    std::u16string& text = article.texts[0].content;
    for (std::size_t made = 0; made < pairs; made += 3) {
        std::array<std::vector<TextSpan>, 2> segments;
        const std::size_t count = std::min<std::size_t>(3, pairs - made);
        std::array<std::vector<int>, 2> phrases;
        for (const Side side : {Side::source, Side::target}) {
            const std::size_t begin = text.size();
            const auto at = static_cast<std::size_t>(side);
            for (std::size_t sentence = 0; sentence < count; ++sentence) {
                const std::size_t start = text.size();
                for (std::size_t phrase = 1 + random() % 3; phrase > 0; --phrase) {
                    text += side == Side::source ? english[random() % 6] : chinese[random() % 6];
                    text += side == Side::source ? (phrase > 1 ? u", " : u".") : (phrase > 1 ? u"，" : u"。");
                }
                if (side == Side::source && sentence + 1 < count)
                    text += u' ';
                segments[at].push_back({start, text.size()});
            }
            const int line = static_cast<int>(made / 3 * 2 + at) + 1;
            bitext.blocks.push_back({0, side, BlockKind::paragraph, {begin, text.size()}, line, line});
            text += u'\n';
        }
        for (std::size_t sentence = 0; sentence < count; ++sentence) {
            bitext.sourceSegments.push_back(segments[0][sentence]);
            bitext.targetSegments.push_back(segments[1][sentence]);
            bitext.beads.push_back(
                {segments[0][sentence], segments[1][sentence], bitext.links.size(), 0.9, {}});
        }
        bitext.links.push_back({{segments[0].front().begin, segments[0].back().end},
                                {segments[1].front().begin, segments[1].back().end},
                                LinkReason::neighbours});
    }
    return article;
}

std::int64_t store(Library& library, std::size_t pairs) {
    auto stored = storeArticle(library, madeArticle(pairs), {});
    if (!stored) {
        std::fprintf(stderr, "the article cannot be stored\n");
        std::exit(1);
    }
    return stored->article;
}

struct Opened {
    std::unique_ptr<ArticleSession> session;
    std::unique_ptr<ParallelView> view;
};

/// Everything between the wish to read an article and its first screen, drawn.
Opened openArticle(Library& library, std::int64_t article, RowMode mode, QImage& image) {
    Opened opened;
    auto session = ArticleSession::open(library, article, {"bench", "bench"});
    opened.session = std::move(*session);
    opened.view = std::make_unique<ParallelView>();
    opened.view->resize(windowSize);
    opened.view->setRowMode(mode);
    opened.view->setSession(opened.session.get());
    opened.view->render(&image);
    return opened;
}

double openingTime(Library& library, std::int64_t article, RowMode mode) {
    QImage image(windowSize, QImage::Format_RGB32);
    std::vector<double> times;
    for (int round = 0; round < 7; ++round)
        times.push_back(milliseconds([&] { openArticle(library, article, mode, image); }));
    return median(times);
}

/// The sentence rows of an article, as strings already in memory.
class TableModel : public QAbstractTableModel {
public:
    TableModel(const ArticleSession& session, std::size_t rows) {
        for (const Pair& pair : session.pairs(0, rows))
            rows_.push_back(
                {QString::fromStdU16String(pair.sourceText), QString::fromStdU16String(pair.targetText)});
    }
    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(rows_.size()); }
    int columnCount(const QModelIndex& = {}) const override { return 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole)
            return rows_[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
        if (role == Qt::FontRole)
            return index.column() == 0 ? english_ : chinese_;
        return {};
    }

private:
    std::vector<std::array<QString, 2>> rows_;
    QFont english_ = readingFont(Language::english, Language::chineseTraditional, 17);
    QFont chinese_ = readingFont(Language::chineseTraditional, Language::chineseTraditional, 17);
};

struct TableTimes {
    double open = 0;
    double resize = 0;
};

TableTimes tableTimes(const ArticleSession& session, std::size_t rows) {
    TableModel model(session, rows);
    QImage image(windowSize, QImage::Format_RGB32);
    QTableView table;
    table.setWordWrap(true);
    table.resize(windowSize);
    table.verticalHeader()->hide();
    TableTimes times;
    times.open = milliseconds([&] {
        table.setModel(&model);
        table.setColumnWidth(0, 600);
        table.setColumnWidth(1, 560);
        table.resizeRowsToContents();
        table.render(&image);
    });
    times.resize = milliseconds([&] {
        table.setColumnWidth(0, 500);
        table.setColumnWidth(1, 460);
        table.resizeRowsToContents();
        table.render(&image);
    });
    return times;
}

/// Lays out and draws the text that is in the window now, with nothing around it.
double bareScreen(ParallelView& view, QImage& image) {
    ParallelPage& page = *view.page();
    struct Cell {
        QString text;
        QFont font;
        int width;
        QPointF at;
    };
    std::vector<Cell> cells;
    for (std::size_t row = page.scroll().firstRow(); row < page.scroll().endRow(); ++row) {
        const auto layout = page.layout(row);
        for (const Side side : {Side::source, Side::target})
            cells.push_back(
                {layout->content().cell(side).shown(), layout->cell(side).style().font,
                 layout->cell(side).width(),
                 layout->cellOrigin(side) + QPointF(0, static_cast<qreal>(page.scroll().topOf(row)))});
    }
    return milliseconds([&] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(image.rect(), Qt::white);
        for (const Cell& cell : cells) {
            QTextLayout layout(cell.text, cell.font);
            layout.beginLayout();
            qreal y = 0;
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(cell.width);
                line.setPosition({0, y});
                y += 28;
            }
            layout.endLayout();
            layout.draw(&painter, cell.at);
        }
    });
}

void measureScrolling(Library& library, std::int64_t article, RowMode mode, const char* name) {
    QImage image(windowSize, QImage::Format_RGB32);
    const Opened opened = openArticle(library, article, mode, image);
    QScrollBar& bar = *opened.view->verticalScrollBar();
    bar.setValue(bar.maximum() / 3);
    std::vector<double> frames;
    std::vector<double> bare;
    for (int frame = 0; frame < 400; ++frame) {
        // Wheel notches downwards, with a jump to elsewhere now and then.
        const int target = frame % 40 == 39 ? bar.value() + 100'000 : bar.value() + 84;
        frames.push_back(milliseconds([&] {
            bar.setValue(target);
            opened.view->viewport()->render(&image);
        }));
        bare.push_back(bareScreen(*opened.view, image));
    }
    std::printf(
        "%s: a scrolled frame: median %.2f ms, p99 %.2f ms; bare screen: median %.2f ms, p99 %.2f ms\n", name,
        median(frames), quantile(frames, 0.99), median(bare), quantile(bare, 0.99));
    report("  median frame / median bare screen", median(frames) / median(bare), 4, median(frames),
           median(bare));
    report("  p99 frame / p99 bare screen", quantile(frames, 0.99) / quantile(bare, 0.99), 4,
           quantile(frames, 0.99), quantile(bare, 0.99));
}

double resizeTime(Library& library, std::int64_t article) {
    QImage image(windowSize, QImage::Format_RGB32);
    const Opened opened = openArticle(library, article, RowMode::sentences, image);
    opened.view->show();
    opened.view->verticalScrollBar()->setValue(opened.view->verticalScrollBar()->maximum() / 3);
    std::vector<double> times;
    for (int round = 0; round < 15; ++round)
        times.push_back(milliseconds([&] {
            opened.view->resize(windowSize.width() - 10 * (round + 1), windowSize.height());
            opened.view->render(&image);
        }));
    return median(times);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::size_t pairs = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;

    const test::TemporaryFolder folder;
    auto library = Library::open(folder / "library.db", Library::Creation::createIfMissing);
    if (!library) {
        std::fprintf(stderr, "no library\n");
        return 1;
    }
    const std::int64_t shorter = store(*library, pairs);
    const std::int64_t longer = store(*library, 10 * pairs);
    const auto session = ArticleSession::open(*library, shorter, {"bench", "bench"});

    // The table's cost grows with its rows; it is measured at two sizes to show that, then scaled to all
    // rows.
    const std::size_t sample = std::min<std::size_t>(pairs, 10'000);
    const TableTimes half = tableTimes(**session, sample / 2);
    const TableTimes whole = tableTimes(**session, sample);
    const double scale = static_cast<double>(pairs) / static_cast<double>(sample);
    std::printf("QTableView: %zu rows %.0f ms, %zu rows %.0f ms; scaled to %zu rows: %.0f ms\n", sample / 2,
                half.open, sample, whole.open, pairs, whole.open * scale);

    for (const RowMode mode : {RowMode::sentences, RowMode::paragraphs}) {
        const bool isSentences = mode == RowMode::sentences;
        std::printf("%s rows\n", isSentences ? "Sentence" : "Paragraph");
        const double open = openingTime(*library, shorter, mode);
        const double openLonger = openingTime(*library, longer, mode);
        report("  first screen / QTableView", open / (whole.open * scale), 0.1, open, whole.open * scale);
        report("  first screen, ten times as many pairs", openLonger / open, 5, openLonger, open);
        measureScrolling(*library, shorter, mode, isSentences ? "  sentences" : "  paragraphs");
    }
    const double resized = resizeTime(*library, shorter);
    report("resize / QTableView", resized / (whole.resize * scale), 0.02, resized, whole.resize * scale);
    return 0;
}
