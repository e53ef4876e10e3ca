// The checks against the time that ICU needs to break the same text into words: a ratio measured inside one
// run, for each level, with the share of each check, what memory a document ten times as long takes more, and
// how long a cancelled run goes on.
//     check_bench [PAIRS] [TSV]     (default 100000 pairs, made of those of the sample article)

#include "core/check/check_pairs.h"
#include "core/check/checks.h"
#include "core/lexicon/lexicon_file.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;
using Texts = std::vector<std::pair<std::u16string, std::u16string>>;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Lines of source TAB target; of three columns the last two.
Texts readPairs(const std::string& bytes) {
    Texts texts;
    std::istringstream lines(bytes);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t last = line.rfind('\t');
        if (last == line.npos)
            continue;
        const std::size_t before = last == 0 ? line.npos : line.rfind('\t', last - 1);
        const std::size_t begin = before == line.npos ? 0 : before + 1;
        texts.emplace_back(toUtf16(line.substr(begin, last - begin)), toUtf16(line.substr(last + 1)));
    }
    return texts;
}

/// The texts over and over again.
class Repeated : public PairSource {
public:
    Repeated(const Texts& texts, std::size_t count, Language target)
        : texts_(texts), count_(count), target_(target) {}

    std::size_t pairCount() const override { return count_; }
    Result<std::span<const CheckedPair>> pairs(std::size_t first, std::size_t count) override {
        given_.clear();
        for (std::size_t at = first; at < std::min(count_, first + count); ++at) {
            const auto& [source, target] = texts_[at % texts_.size()];
            given_.push_back({at, source, target, Language::english, target_, at / 3});
        }
        return std::span<const CheckedPair>(given_);
    }

private:
    const Texts& texts_;
    std::size_t count_;
    Language target_;
    std::vector<CheckedPair> given_;
};

double icuSeconds(const Texts& texts, std::size_t count) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> english(
        icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
    const std::unique_ptr<icu::BreakIterator> chinese(
        icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    std::size_t breaks = 0;
    const auto breakWords = [&](icu::BreakIterator& iterator, std::u16string_view text) {
        UText opened = UTEXT_INITIALIZER;
        utext_openUChars(&opened, text.data(), static_cast<std::int64_t>(text.size()), &status);
        iterator.setText(&opened, status);
        while (iterator.next() != icu::BreakIterator::DONE)
            ++breaks;
        utext_close(&opened);
    };
    const auto start = Clock::now();
    for (std::size_t at = 0; at < count; ++at) {
        breakWords(*english, texts[at % texts.size()].first);
        breakWords(*chinese, texts[at % texts.size()].second);
    }
    const double seconds = secondsSince(start);
    std::printf("ICU: %zu breaks in %.2f s, %.1f µs a pair\n", breaks, seconds,
                seconds * 1e6 / static_cast<double>(count));
    return seconds;
}

struct Run {
    double seconds = 0;
    std::size_t issues = 0;
};

Run runChecks(PairSource& source, const CheckOptions& options, const Lexicon* lexicon,
              const Progress& progress = {}) {
    Run run;
    const auto start = Clock::now();
    const auto count = [&](const Issue&) -> Result<void> { return ++run.issues, Result<void>(); };
    if (!checkPairs(source, options, lexicon, count, progress) && !progress.cancelled())
        std::exit(1);
    run.seconds = secondsSince(start);
    return run;
}

double residentMegabytes() {
    std::ifstream statm("/proc/self/statm");
    double all = 0;
    double resident = 0;
    statm >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void printCancelling(PairSource& source, const Lexicon* lexicon) {
    std::stop_source stop;
    Clock::time_point asked;
    // In the middle of the second reading.
    const auto askAtThreeQuarters = [&](Stage, double fraction) {
        if (fraction < 0.75 || stop.stop_requested())
            return;
        asked = Clock::now();
        stop.request_stop();
    };
    runChecks(source, {CheckLevel::off, {}}, lexicon, {askAtThreeQuarters, stop.get_token()});
    std::printf("cancelled: %.1f ms later it was over\n", secondsSince(asked) * 1e3);
}

} // namespace

int main(int argumentCount, char** arguments) {
    const std::size_t count = argumentCount > 1 ? std::strtoul(arguments[1], nullptr, 10) : 100'000;
    const Texts texts = readPairs(
        test::bytesOf(argumentCount > 2 ? std::filesystem::path(arguments[2])
                                        : test::projectFile("resources/sample/sample-article.beads.tsv")));
    const auto opened = openLexicon();
    const Lexicon* lexicon = opened && *opened ? &**opened : nullptr;
    if (texts.empty() || !lexicon) {
        std::fprintf(stderr, "the pairs or the dictionary are missing\n");
        return 1;
    }
    std::u16string all;
    for (const auto& [source, target] : texts)
        all += target;
    const Language language = chineseScript(all);
    Repeated few(texts, std::max<std::size_t>(1, count / 10), language);
    Repeated many(texts, count, language);

    runChecks(few, {CheckLevel::off, {}}, lexicon); // tables that are made once
    const double before = residentMegabytes();
    runChecks(few, {CheckLevel::off, {}}, lexicon);
    const double afterFew = residentMegabytes();
    runChecks(many, {CheckLevel::off, {}}, lexicon);
    std::printf("memory: %zu pairs %.1f MB, %zu pairs %.1f MB more than before\n", few.pairCount(),
                afterFew - before, count, residentMegabytes() - before);
    printCancelling(many, lexicon);

    const double icu = icuSeconds(texts, count);
    for (const CheckLevel level : {CheckLevel::usual, CheckLevel::hint, CheckLevel::off}) {
        const Run run = runChecks(many, {level, {}}, lexicon);
        std::printf("level %-8s %.2f s, ratio %.2f, %zu issues\n", std::string(checkLevelName(level)).c_str(),
                    run.seconds, run.seconds / icu, run.issues);
    }
    for (const Check& check : checks()) {
        const Run run = runChecks(few, {CheckLevel::usual, {std::string(check.id)}}, lexicon);
        std::printf("  %-24s %6.2f µs a pair, %zu issues\n", std::string(check.id).c_str(),
                    run.seconds * 1e6 / static_cast<double>(few.pairCount()), run.issues);
    }
    return 0;
}
