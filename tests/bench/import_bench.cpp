// Import of a mixed article against the work that cannot be avoided: ICU sentence breaking of the same text
// and bare prepared INSERTs of the same rows. Prints ratios measured inside one run.
//     import_bench [PAIRS]     (default 100000)

#include "core/import/import_article.h"
#include "core/lexicon/lexicon_file.h"
#include "core/store/library.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"
#include "tests/support/made_article.h"

#include <sqlite3.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// How long each stage of an import took, from the moments at which it reported.
class StageTimes {
public:
    Progress progress() {
        return {.report = [this](Stage stage, double) {
            add();
            stage_ = stage;
        }};
    }
    void finish() { add(); }
    double of(Stage stage) const { return seconds_[static_cast<std::size_t>(stage)]; }

private:
    void add() {
        seconds_[static_cast<std::size_t>(stage_)] += secondsSince(since_);
        since_ = Clock::now();
    }
    std::array<double, 10> seconds_{};
    Stage stage_ = Stage::reading;
    Clock::time_point since_ = Clock::now();
};

/// ICU's sentence breaks over each line.
double icuSeconds(const std::string& bytes) {
    const std::u16string text = toUtf16(bytes);
    const auto start = Clock::now();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance("en", status));
    std::size_t found = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u'\n', begin), text.size());
        const icu::UnicodeString line(false, text.data() + begin, static_cast<int>(end - begin));
        breaks->setText(line);
        while (breaks->next() != icu::BreakIterator::DONE)
            ++found;
        begin = end + 1;
    }
    std::printf("  (ICU found %zu sentences)\n", found);
    return secondsSince(start);
}

struct Table {
    std::string name;
    int columns = 0;
    std::vector<std::vector<sqlite3_value*>> rows;
};

std::vector<Table> readTables(sqlite3* database) {
    std::vector<Table> tables;
    sqlite3_stmt* names = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", -1,
                       &names, nullptr);
    while (sqlite3_step(names) == SQLITE_ROW)
        tables.push_back({.name = reinterpret_cast<const char*>(sqlite3_column_text(names, 0))});
    sqlite3_finalize(names);
    for (Table& table : tables) {
        sqlite3_stmt* all = nullptr;
        sqlite3_prepare_v2(database, ("SELECT * FROM " + table.name).c_str(), -1, &all, nullptr);
        table.columns = sqlite3_column_count(all);
        while (sqlite3_step(all) == SQLITE_ROW) {
            auto& row = table.rows.emplace_back();
            for (int column = 0; column < table.columns; ++column)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(all, column)));
        }
        sqlite3_finalize(all);
    }
    return tables;
}

/// The same rows into the same schema, in one transaction with the same durability.
double insertSeconds(const std::filesystem::path& imported, const std::filesystem::path& empty) {
    sqlite3* from = nullptr;
    sqlite3_open(imported.c_str(), &from);
    std::vector<Table> tables = readTables(from);
    sqlite3_close(from);

    sqlite3* into = nullptr;
    sqlite3_open(empty.c_str(), &into);
    sqlite3_exec(into, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    std::size_t rows = 0;
    const auto start = Clock::now();
    sqlite3_exec(into, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    for (const Table& table : tables) {
        std::string sql = "INSERT INTO " + table.name + " VALUES (?";
        for (int column = 1; column < table.columns; ++column)
            sql += ", ?";
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(into, (sql + ")").c_str(), -1, &insert, nullptr);
        for (const auto& row : table.rows) {
            for (int column = 0; column < table.columns; ++column)
                sqlite3_bind_value(insert, column + 1, row[static_cast<std::size_t>(column)]);
            rows += sqlite3_step(insert) == SQLITE_DONE ? 1 : 0;
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    sqlite3_exec(into, "COMMIT", nullptr, nullptr, nullptr);
    const double seconds = secondsSince(start);
    sqlite3_close(into);
    for (Table& table : tables)
        for (auto& row : table.rows)
            for (sqlite3_value* value : row)
                sqlite3_value_free(value);
    std::printf("  (%zu rows)\n", rows);
    return seconds;
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t pairs = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const test::TemporaryFolder folder;
    const std::string bytes = test::madeMixedArticle(pairs);

    std::optional<Lexicon> lexicon;
    if (auto opened = openLexicon(); opened && *opened)
        lexicon = std::move(*opened);
    std::printf("%s a lexicon\n", lexicon ? "with" : "without");

    StageTimes times;
    const auto start = Clock::now();
    {
        auto library = Library::open(folder / "imported.db", Library::Creation::createIfMissing);
        ImportOptions options;
        options.lexicon = lexicon ? &*lexicon : nullptr;
        const auto imported =
            importArticle({{"made.txt", bytes}}, options, library.value(), times.progress());
        if (!imported)
            return 1;
    }
    times.finish();
    const double whole = secondsSince(start);
    const double aligning = times.of(Stage::aligning);
    (void)Library::open(folder / "empty.db", Library::Creation::createIfMissing);

    std::printf("import of %zu pairs (%zu bytes)\n", pairs, bytes.size());
    const double icu = icuSeconds(bytes);
    const double inserts = insertSeconds(folder / "imported.db", folder / "empty.db");
    constexpr std::array<std::pair<Stage, const char*>, 6> stages = {{{Stage::decoding, "decoding"},
                                                                      {Stage::splitting, "splitting"},
                                                                      {Stage::linking, "linking"},
                                                                      {Stage::segmenting, "segmenting"},
                                                                      {Stage::aligning, "aligning"},
                                                                      {Stage::storing, "storing"}}};
    for (const auto& [stage, name] : stages)
        std::printf("  %-12s %7.3f s\n", name, times.of(stage));
    std::printf("  whole        %7.3f s, without aligning %.3f s\n", whole, whole - aligning);
    std::printf("  ICU breaks   %7.3f s\n  bare INSERTs %7.3f s\n", icu, inserts);
    std::printf("ratio without aligning: %.2f (at most 5)\n", (whole - aligning) / (icu + inserts));
    std::printf("aligning: %.2f of the same, %.0f pairs/s\n", aligning / (icu + inserts),
                static_cast<double>(pairs) / aligning);
    return 0;
}
