// Searching an article of many pairs: how long until the last hit, for a keystroke's worth of work.
//     search_bench [PAIRS [CASE]]     (default 100000, all cases)

#include "core/import/import_article.h"
#include "core/store/articles.h"
#include "core/store/search.h"
#include "tests/support/made_article.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;

constexpr double limit = 100; ///< milliseconds for a literal in 100,000 pairs

/// Pairs as they are imported from a table: source and target stand in one text.
std::string table(std::size_t pairs) {
    std::string lines = test::madeMixedArticle(2 * pairs);
    bool source = true;
    for (char& c : lines)
        if (c == '\n')
            c = std::exchange(source, !source) ? '\t' : '\n';
    return lines;
}

struct Case {
    const char* name;
    SearchQuery query;
    bool limited = true; ///< held to the limit
};

struct Measured {
    double median = 0;
    double best = 0;
    std::size_t hits = 0;
};

Measured measure(const Library& library, std::int64_t bitext, const SearchQuery& query) {
    Measured measured;
    std::vector<double> times;
    for (int run = 0; run < 15; ++run) {
        measured.hits = 0;
        const auto start = Clock::now();
        const auto done =
            searchArticle(library, bitext, query, [&](const SearchHit&) { return ++measured.hits > 0; }, {});
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        if (!done)
            std::abort();
    }
    std::sort(times.begin(), times.end());
    measured.median = times[times.size() / 2];
    measured.best = times.front();
    return measured;
}

} // namespace

int main(int argumentCount, char** arguments) {
    const std::size_t pairs = argumentCount > 1 ? std::strtoull(arguments[1], nullptr, 10) : 100'000;
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("search_bench_" + std::to_string(pairs) + ".db");
    std::filesystem::remove(file);
    auto library = Library::open(file, Library::Creation::createIfMissing);
    ImportOptions options;
    options.pairs = true;
    const auto imported = importArticle({{"pairs.tsv", table(pairs)}}, options, *library, {});
    if (!imported)
        return 1;
    const ArticleSummary summary = *articleSummary(*library, imported->article);
    std::printf("%zu pairs\n", summary.pairs);

    const std::vector<Case> cases = {
        {"one letter, every place", {u"e"}, false},
        {"one letter, first in a pair", {u"e", false, false, false, {}, true}},
        {"a common word", {u"ferry"}},
        {"a common word, case matched", {u"ferry", true}},
        {"a common word, whole", {u"ferry", false, true}},
        {"a Chinese word", {u"博物館"}},
        {"a Chinese word, target only", {u"博物館", false, false, false, Side::target}},
        {"a rare number", {u" 371 lamps"}},
        {"not there", {u"zebra crossing"}},
        {"expression", {u"\\b3\\d1 (lamps|maps)", false, false, true}, false},
    };
    bool fast = true;
    for (const Case& each : cases) {
        if (argumentCount > 2 && std::string(each.name).find(arguments[2]) == std::string::npos)
            continue;
        const Measured measured = measure(*library, summary.bitext, each.query);
        const bool within = !each.limited || measured.median < limit;
        fast = fast && within;
        std::printf("%-30s %8.1f ms (best %6.1f)  %8zu hits  %s\n", each.name, measured.median, measured.best,
                    measured.hits, within ? "ok" : "TOO SLOW");
    }
    std::filesystem::remove(file);
    return fast ? 0 : 1;
}
