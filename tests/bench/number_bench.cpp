// number_bench [--seed N] [--show]: precision and recall of the findings that have both sides
// (number-magnitude, number-mismatch) on pairs made for it, by kind; --show prints what went wrong.
// number_bench FILE: what checkNumbers finds in pairs, one a line, source TAB target: for reading by hand.

#include "core/base/file.h"
#include "core/check/number_check.h"
#include "core/text/boundaries.h"
#include "core/text/utf.h"
#include "tests/support/made_number_pairs.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace duizhao;

Language chineseOr(std::u16string_view text, Language other) {
    return countLetters(text).han > 0 ? chineseScript(text) : other;
}

int printFindings(const char* file) {
    const auto bytes = readFile(file);
    if (!bytes) {
        std::fprintf(stderr, "%s cannot be read\n", file);
        return 1;
    }
    std::istringstream lines(*bytes);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            continue;
        const std::u16string source = toUtf16(line.substr(0, tab));
        const std::u16string target = toUtf16(line.substr(tab + 1));
        std::vector<Issue> found;
        checkNumbers({number, source, target, chineseOr(source, Language::english),
                      chineseOr(target, Language::english)},
                     found);
        for (const Issue& issue : found)
            std::printf("%zu %s: %s\n    %s\n    %s\n", number, issue.check.c_str(),
                        evidenceText(issue.evidence).c_str(), toUtf8(source).c_str(), toUtf8(target).c_str());
    }
    return 0;
}

struct Count {
    int planted = 0;
    int found = 0;
    int wrong = 0;
};

void show(const char* what, const test::MadeNumberPair& pair, const std::string& evidence) {
    std::printf("%s [%s: %s] %s\n    %s\n    %s\n", what, pair.kind.c_str(), pair.mistake.c_str(),
                evidence.c_str(), toUtf8(pair.english).c_str(), toUtf8(pair.chinese).c_str());
}

void judge(const test::MadeNumberPair& pair, bool printed, Count& count) {
    std::vector<Issue> found;
    checkNumbers({0, pair.english, pair.chinese, Language::english, pair.script}, found);
    bool hit = false;
    for (const Issue& issue : found) {
        if (!issue.source || !issue.target)
            continue;
        const bool right = !pair.mistake.empty() && issue.source->overlaps(pair.englishNumber) &&
                           issue.target->overlaps(pair.chineseNumber);
        hit = hit || right;
        if (right)
            continue;
        ++count.wrong;
        if (printed)
            show("false", pair, evidenceText(issue.evidence));
    }
    if (pair.mistake.empty())
        return;
    ++count.planted;
    count.found += hit ? 1 : 0;
    if (!hit && printed)
        show("missed", pair, "");
}

void printCount(const std::string& name, const Count& count) {
    const int all = count.found + count.wrong;
    std::printf("%-12s planted %5d  recall %.3f  precision %.3f  (%d false)\n", name.c_str(), count.planted,
                count.planted > 0 ? static_cast<double>(count.found) / count.planted : 1.0,
                all > 0 ? static_cast<double>(count.found) / all : 1.0, count.wrong);
}

double seconds(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// What comparing costs beside breaking the same text into words with ICU.
void printSpeed(const std::vector<test::MadeNumberPair>& pairs) {
    const double compared = seconds([&] {
        for (const test::MadeNumberPair& pair : pairs) {
            std::vector<Issue> found;
            checkNumbers({0, pair.english, pair.chinese, Language::english, pair.script}, found);
        }
    });
    std::size_t words = 0;
    const double broken = seconds([&] {
        for (const test::MadeNumberPair& pair : pairs)
            words += Boundaries(pair.english).words().size() + Boundaries(pair.chinese).words().size();
    });
    std::printf("comparing %.1f µs a pair, %.2f of breaking it into words (%zu words)\n",
                compared * 1e6 / static_cast<double>(pairs.size()), compared / broken, words);
}

int measure(unsigned seed, bool printed) {
    constexpr std::size_t count = 20'000;
    std::map<std::string, Count> kinds;
    Count total;
    const auto pairs = test::madeNumberPairs(seed, count);
    for (const test::MadeNumberPair& pair : pairs)
        judge(pair, printed, kinds[pair.kind]);
    for (const auto& [kind, one] : kinds) {
        printCount(kind, one);
        total.planted += one.planted;
        total.found += one.found;
        total.wrong += one.wrong;
    }
    printCount("all", total);
    printSpeed(pairs);
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    unsigned seed = 1;
    bool printed = false;
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--show")
            printed = true;
        else if (argument == "--seed" && i + 1 < count)
            seed = static_cast<unsigned>(std::atoi(arguments[++i]));
        else
            return printFindings(arguments[i]);
    }
    return measure(seed, printed);
}
