#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

namespace duizhao {

using nlohmann::ordered_json;
using test::CommandLine;
using test::Finished;
using testing::HasSubstr;

namespace {

const char* const english =
    "The cat sat on the mat for 3 hours.\nThe GPT-3 model costs 12 dollars.\nGood night.\n";
const char* const chinese = "貓在墊子上坐了3個小時。\nGPT-3模型的價格是12美元。\n晚安。\n";

/// The indices of each side over all beads, in order.
std::vector<std::size_t> all(const std::vector<ordered_json>& beads, const char* side) {
    std::vector<std::size_t> indices;
    for (const auto& bead : beads)
        for (const std::size_t index : bead[side])
            indices.push_back(index);
    return indices;
}

} // namespace

TEST(AlignCommand, PrintsBeadsOfSegmentNumbers) {
    const CommandLine cli;
    const Finished finished =
        cli.run({"align", "--segmented", cli.file("en.txt", english), cli.file("zh.txt", chinese)});
    EXPECT_EQ(finished.status, 0) << finished.errors;
    EXPECT_EQ(finished.output, "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
}

TEST(AlignCommand, NumbersTheFirstFileFirstInEitherOrder) {
    const CommandLine cli;
    const std::string two = cli.file("zh.txt", "貓在墊子上坐了3個小時，然後睡著了。\n");
    const std::string one = cli.file("en.txt", "The cat sat on the mat for 3 hours.\nThen it fell asleep.\n");
    EXPECT_EQ(cli.run({"align", "--segmented", one, two}).output, "[0, 1]:[0]\n");
    EXPECT_EQ(cli.run({"align", "--segmented", two, one}).output, "[0]:[0, 1]\n");
}

TEST(AlignCommand, TellsTheFieldsOfABead) {
    const CommandLine cli;
    const auto beads =
        cli.json({"align", "--segmented", cli.file("en.txt", english), cli.file("zh.txt", chinese)});
    ASSERT_EQ(beads.size(), 3U);
    EXPECT_EQ(test::fieldNames(beads[0]),
              (std::vector<std::string>{"source", "target", "confidence", "reason"}));
    EXPECT_EQ(beads[1]["source"], ordered_json::array({1}));
    EXPECT_EQ(beads[1]["target"], ordered_json::array({1}));
    EXPECT_TRUE(beads[1]["confidence"].is_number());
    EXPECT_TRUE(beads[1]["reason"].is_string());
}

TEST(AlignCommand, CountsEmptyLinesOfSegmentedFiles) {
    const CommandLine cli;
    const auto beads = cli.json({"align", "--segmented", cli.file("en.txt", "One cat.\n\nTwo dogs.\r\n\n"),
                                 cli.file("zh.txt", "一隻貓。\n兩隻狗。")});
    EXPECT_EQ(all(beads, "source"), (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(all(beads, "target"), (std::vector<std::size_t>{0, 1}));
}

TEST(AlignCommand, SplitsFilesIntoSentencesItself) {
    const CommandLine cli;
    const auto beads =
        cli.json({"align", cli.file("en.txt", "The cat sat. It slept for 3 hours.\n\nGood night.\n"),
                  cli.file("zh.txt", "貓坐下了。牠睡了3個小時。\n晚安。\n")});
    EXPECT_EQ(all(beads, "source"), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(all(beads, "target"), (std::vector<std::size_t>{0, 1, 2}));
}

TEST(AlignCommand, ReadsOneFileFromStandardInput) {
    const CommandLine cli;
    const Finished finished = cli.run({"align", "--segmented", "-", cli.file("zh.txt", chinese)}, english);
    EXPECT_EQ(finished.output, "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
}

TEST(AlignCommand, AnswersWithLowConfidenceWhereNothingCanBeCompared) {
    const CommandLine cli;
    const std::string en = cli.file("en.txt", english);
    const std::string zh = cli.file("zh.txt", chinese);
    const auto expectDoubt = [&](const std::string& first, const std::string& second, std::size_t firstCount,
                                 std::size_t secondCount, const char* said) {
        EXPECT_THAT(cli.run({"align", "--segmented", first, second}).errors, HasSubstr(said));
        const auto beads = cli.json({"align", "--segmented", first, second});
        EXPECT_EQ(all(beads, "source").size(), firstCount);
        EXPECT_EQ(all(beads, "target").size(), secondCount);
        for (const auto& bead : beads)
            EXPECT_LT(bead["confidence"], 0.5) << bead;
    };
    expectDoubt(en, cli.file("en2.txt", english), 3, 3, "en2.txt” holds only English");
    expectDoubt(zh, cli.file("zh2.txt", "晚安。\n"), 3, 1, "zh2.txt” holds only Chinese");
    expectDoubt(zh, zh, 3, 3, "zh.txt” holds only Chinese");
    const std::string empty = cli.file("empty.txt", "");
    expectDoubt(en, empty, 3, 0, "empty.txt” is empty");
    expectDoubt(empty, zh, 0, 3, "empty.txt” is empty");
    expectDoubt(empty, empty, 0, 0, "empty.txt” is empty");
    expectDoubt(en, cli.file("bars.txt", "---\n***\n"), 3, 2, "bars.txt” holds neither English nor Chinese");
}

TEST(AlignCommand, RefusesAFileItCannotRead) {
    const CommandLine cli;
    const std::string en = cli.file("en.txt", english);
    const auto refusal = [&](const std::string& second) {
        const Finished finished = cli.run({"align", en, second});
        EXPECT_EQ(finished.status, 1);
        EXPECT_EQ(finished.output, "");
        return finished.errors;
    };
    EXPECT_THAT(refusal(cli.path("missing.txt")), HasSubstr("There is no file “" + cli.path("missing.txt")));
    std::filesystem::create_directory(cli.path("folder"));
    EXPECT_THAT(refusal(cli.path("folder")), HasSubstr("folder” is a folder"));
}

} // namespace duizhao
