#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>
#include <poll.h>
#include <random>
#include <set>
#include <sstream>

namespace duizhao {

using nlohmann::ordered_json;
using test::CommandLine;
using test::Finished;
using test::Process;

namespace {

std::vector<std::string> flagWord(int number) {
    const std::string begin = std::to_string(number % 40);
    const std::string end = std::to_string(number % 40 + 1);
    return {"annotate",   "#1",
            "--side",     "source",
            "--begin",    begin,
            "--end",      end,
            "--category", "Other",
            "--severity", "minor",
            "--note",     "flag " + std::to_string(number)};
}

std::set<std::string> idsInLibrary(const CommandLine& cli) {
    std::set<std::string> ids;
    std::istringstream stream(cli.run({"export", "#1", "--format", "jsonl"}).output);
    for (std::string line; std::getline(stream, line);) {
        const ordered_json parsed = ordered_json::parse(line);
        for (const auto& error : parsed["errors"])
            ids.insert(error["id"].get<std::string>());
    }
    return ids;
}

/// A long first sentence to flag in.
const std::string article =
    "The old cat with the grey fur sat on the mat by the door.\n那隻灰毛老貓坐在門邊的墊子上。\n";

/// An article that takes a while to import.
std::string longArticle() {
    std::string text;
    for (int line = 0; line < 5'000; ++line)
        text += "This is line number " + std::to_string(line) + ". It is followed by another.\n這是第" +
                std::to_string(line) + "行。後面還有一行。\n\n";
    return text;
}
constexpr int longArticlePairs = 10'000;

using Time = std::chrono::microseconds;

/// How long it takes here and now; a machine that is busy for a while does not make the tests wait for long.
Time timeOf(const test::Start& start) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(test::run(start).status, 0);
    const auto time = std::chrono::duration_cast<Time>(std::chrono::steady_clock::now() - begin);
    return std::min<Time>(time, std::chrono::seconds(5));
}

void expectWhole(const CommandLine& cli) {
    const Finished verified = cli.run({"verify"});
    EXPECT_EQ(verified.status, 0) << verified.output << verified.errors;
}

/// Lets a program run for a random time of at most `most`.
void letRun(std::mt19937& random, Time most) {
    const auto time = std::uniform_int_distribution<long>(0, most.count())(random);
    const timespec limit = {time / 1'000'000, time % 1'000'000 * 1000};
    ::ppoll(nullptr, 0, &limit, nullptr);
}

} // namespace

TEST(Crash, EveryFlagWhoseNumberWasPrintedSurvivesBeingKilled) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", article)});

    const Time usual = timeOf(cli.start(flagWord(0)));
    std::set<std::string> printed;
    int killed = 0;
    for (int round = 0; round < 100; ++round) {
        Process process(cli.start(flagWord(round)));
        if (round % 2 == 0)
            letRun(random, usual);
        else
            process.waitForOutput(); // killed in the moment it says that it is done
        process.signal(SIGKILL);
        const Finished finished = process.finish();
        killed += finished.status == 128 + SIGKILL;
        if (finished.output.ends_with('\n'))
            printed.insert(finished.output.substr(0, finished.output.size() - 1));
    }
    EXPECT_GT(killed, 0);
    EXPECT_GE(printed.size(), 50U);
    const std::set<std::string> kept = idsInLibrary(cli);
    for (const std::string& id : printed)
        EXPECT_TRUE(kept.contains(id)) << id;
    expectWhole(cli);
    EXPECT_EQ(cli.run(flagWord(0)).status, 0) << "no lock is left";
}

TEST(Crash, TwoProgramsThatFlagAtOnceLoseNothing) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", article)});
    std::set<std::string> printed;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::unique_ptr<Process>> processes;
        for (int program = 0; program < 4; ++program)
            processes.push_back(std::make_unique<Process>(cli.start(flagWord(round * 4 + program))));
        for (const auto& process : processes) {
            const Finished finished = process->finish();
            EXPECT_EQ(finished.status, 0) << finished.errors;
            printed.insert(finished.output.substr(0, finished.output.find('\n')));
        }
    }
    EXPECT_EQ(printed.size(), 80U);
    EXPECT_EQ(idsInLibrary(cli), printed);
    expectWhole(cli);
}

TEST(Crash, AnImportThatIsKilledLeavesNothingOrTheWholeArticle) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", article)});
    const std::string file = cli.file("long.txt", longArticle());
    const Time usual = timeOf(cli.start({"import", file, "--library", cli.path("other.db")}));
    for (int round = 0; round < 8; ++round) {
        Process process(cli.start({"import", file}));
        letRun(random, usual);
        process.signal(SIGKILL);
        const bool done = process.finish().status == 0;
        const auto articles = cli.json({"list"});
        ASSERT_TRUE(articles.size() == 1 || articles.size() == 2);
        if (done) {
            ASSERT_EQ(articles.size(), 2U);
        }
        if (articles.size() == 2) {
            EXPECT_EQ(articles[0]["pairs"], longArticlePairs);
            break;
        }
    }
    expectWhole(cli);
}

TEST(Crash, AnImportThatIsInterruptedLeavesNothing) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", article)});
    const std::string file = cli.file("long.txt", longArticle());
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const Time usual = timeOf(cli.start({"import", file, "--library", cli.path("other.db")}));
    for (const int signal : {SIGINT, SIGTERM, SIGINT, SIGTERM, SIGHUP}) {
        Process process(cli.start({"import", file}));
        letRun(random, usual);
        process.signal(signal);
        const Finished finished = process.finish();
        if (finished.status == 0) // it was quicker
            break;
        if (finished.status != 128 + signal) { // it came before the program could watch for it
            EXPECT_EQ(finished.status, 1);
            EXPECT_EQ(finished.errors, "duizhao-cli: Cancelled; nothing was changed.\n");
        }
        EXPECT_EQ(cli.json({"list"}).size(), 1U);
        expectWhole(cli);
    }
}

TEST(Crash, AnExportThatIsInterruptedLeavesNoFile) {
    const CommandLine cli;
    cli.json({"import", cli.file("long.txt", longArticle())});
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::string out = cli.path("out/article.html");
    std::filesystem::create_directory(cli.path("out"));
    const std::vector<std::string> command = {"export", "#1", "--format", "html", "-o", out};
    const Time usual = timeOf(cli.start(command));
    std::filesystem::remove(out);
    for (int round = 0; round < 10; ++round) {
        Process process(cli.start(command));
        letRun(random, usual);
        process.signal(SIGTERM);
        const bool done = process.finish().status == 0;
        EXPECT_EQ(std::filesystem::exists(out), done);
        EXPECT_EQ(std::filesystem::is_empty(cli.path("out")), !done) << "no temporary file is left";
        std::filesystem::remove(out);
    }
}

TEST(Crash, WaitingForStandardInputCanBeInterrupted) {
    const CommandLine cli;
    test::Start start = cli.start({"import", "-"});
    start.input = std::string(1'000'000, 'a'); // more than a pipe holds: the program reads it
    start.inputStaysOpen = true;
    Process process(start);
    process.waitUntilFed();
    process.signal(SIGINT);
    const Finished finished = process.finish();
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(finished.errors, "duizhao-cli: Cancelled; nothing was changed.\n");
    EXPECT_FALSE(std::filesystem::exists(cli.library()));
}

} // namespace duizhao
