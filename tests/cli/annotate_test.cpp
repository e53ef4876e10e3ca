#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace duizhao {

using nlohmann::ordered_json;
using test::CommandLine;
using test::Finished;
using testing::HasSubstr;

namespace {

const std::string article = "The 😀 cat sat on the mat.\n貓😀坐在墊子𠮷上。\n\nThen it said שלום and "
                            "e\u0301tude.\n然後這隻貓又對屋裡的大家說了一次שלום。\n";

/// A folder whose library holds the article as #1.
class AnnotateCommand : public testing::Test {
protected:
    AnnotateCommand() { cli.json({"import", cli.file("a.txt", article)}); }

    std::vector<std::string> arguments(const std::string& side, std::size_t begin, std::size_t end,
                                       const std::vector<std::string>& more = {}) const {
        std::vector<std::string> result = {"annotate",   "#1",
                                           "--side",     side,
                                           "--begin",    std::to_string(begin),
                                           "--end",      std::to_string(end),
                                           "--category", "Accuracy/Mistranslation",
                                           "--severity", "major"};
        result.insert(result.end(), more.begin(), more.end());
        return result;
    }
    std::vector<ordered_json> exported() const {
        std::vector<ordered_json> lines;
        std::istringstream stream(cli.run({"export", "#1", "--format", "jsonl"}).output);
        for (std::string line; std::getline(stream, line);)
            lines.push_back(ordered_json::parse(line));
        return lines;
    }

    CommandLine cli;
};

} // namespace

TEST_F(AnnotateCommand, TellsWhatItMarked) {
    const std::size_t begin = test::placeOf(article, "墊子");
    const auto lines =
        cli.json(arguments("target", begin, begin + 2, {"--correction", "蓆", "--note", "why"}));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(test::fieldNames(lines[0]), (std::vector<std::string>{"id", "article", "pair", "side", "span",
                                                                    "text", "category", "severity"}));
    EXPECT_EQ(lines[0]["id"].get<std::string>().size(), 36U);
    EXPECT_EQ(lines[0]["article"], 1);
    EXPECT_EQ(lines[0]["pair"], 1);
    EXPECT_EQ(lines[0]["side"], "target");
    EXPECT_EQ(lines[0]["span"], ordered_json::array({begin, begin + 2}));
    EXPECT_EQ(lines[0]["text"], "墊子");
    EXPECT_EQ(lines[0]["category"], "Accuracy/Mistranslation");
    EXPECT_EQ(lines[0]["severity"], "major");
    EXPECT_EQ(cli.json({"pairs", "#1"})[0]["annotations"], 1);
}

TEST_F(AnnotateCommand, GivesACategoryTheOnlySeverityItCanHaveAndSaysSo) {
    std::vector<std::string> given = {"annotate", "#1", "--side", "target", "--begin", "25", "--end", "27"};
    given.insert(given.end(), {"--category", "non-translation", "--severity", "minor", "--json"});
    const Finished finished = cli.run(given);
    EXPECT_EQ(finished.status, 0) << finished.errors;
    EXPECT_THAT(finished.errors, HasSubstr("Non-translation! is always major."));
    EXPECT_EQ(ordered_json::parse(finished.output)["severity"], "major");
}

TEST_F(AnnotateCommand, IsExportedWithOffsetsInThePair) {
    const std::size_t begin = test::placeOf(article, "上。");
    cli.json(
        arguments("target", begin, begin + 1, {"--correction", "在", "--note", "n", "--annotator", "Mei"}));
    const auto line = exported().front();
    EXPECT_EQ(line["annotator"], "Mei");
    const auto error = line["errors"][0];
    EXPECT_EQ(error["text"], "上");
    EXPECT_EQ(test::slice(line["mt"], error["start"], error["end"]), "上");
    EXPECT_EQ(error["correction"], "在");
    EXPECT_EQ(error["note"], "n");
    EXPECT_EQ(error["origin"], "person");
}

TEST_F(AnnotateCommand, TakesTheUserForTheAnnotator) {
    cli.json(arguments("source", 0, 3));
    EXPECT_EQ(exported().front()["annotator"], "tester");
}

TEST_F(AnnotateCommand, ReadsCategoriesAndSeveritiesWithoutRegardToCase) {
    const auto lines = cli.json({"annotate", "#1", "--side", "target", "--begin", "30", "--end", "31",
                                 "--category", "accuracy/untranslated_text", "--severity", "MAJOR"});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["category"], "Accuracy/Untranslated text");
    EXPECT_EQ(lines[0]["severity"], "major");
}

TEST_F(AnnotateCommand, MarksAnOmissionOnBothSides) {
    const std::size_t cat = test::placeOf(article, "cat");
    const std::size_t place = test::placeOf(article, "坐在");
    cli.json({"annotate", "#1", "--side", "source", "--begin", std::to_string(cat), "--end",
              std::to_string(cat + 3), "--category", "Accuracy/Omission", "--severity", "minor", "--at-side",
              "target", "--at", std::to_string(place)});
    const auto error = exported().front()["errors"][0];
    EXPECT_EQ(error["side"], "source");
    EXPECT_EQ(error["text"], "cat");
    EXPECT_EQ(error["at"], 2);
}

TEST_F(AnnotateCommand, TakesAPlaceForAnOmissionOnly) {
    const std::string place = std::to_string(test::placeOf(article, "坐在"));
    const auto omission = cli.run({"annotate", "#1", "--side", "target", "--begin", place, "--end", place,
                                   "--category", "Accuracy/Omission", "--severity", "minor"});
    EXPECT_EQ(omission.status, 0) << omission.errors;
    const auto other = cli.run(arguments("target", 30, 30));
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.errors, HasSubstr("The range [30, 30) is empty."));
}

TEST_F(AnnotateCommand, RefusesARangeOutsideTheText) {
    const Finished finished = cli.run(arguments("target", 0, 100'000));
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("[0, 100000)"));
    EXPECT_THAT(finished.errors,
                HasSubstr("it has " + std::to_string(test::codePoints(article)) + " code points"));
    EXPECT_EQ(exported().front()["errors"], ordered_json::array());
}

TEST_F(AnnotateCommand, RefusesToCutACharacter) {
    const std::size_t accent = test::placeOf(article, "\u0301");
    const Finished finished = cli.run(arguments("source", accent - 3, accent));
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("cuts through a character at " + std::to_string(accent)));
}

TEST_F(AnnotateCommand, RefusesTextOfTheOtherSide) {
    const std::size_t begin = test::placeOf(article, "墊子");
    const Finished finished = cli.run(arguments("source", begin, begin + 2));
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("lies in no pair on the source side"));
}

TEST_F(AnnotateCommand, AcceptsEveryRangeOfCharactersInAPair) {
    const auto pair = cli.json({"pairs", "#1"})[1];
    const std::string text = pair["target"];
    const std::size_t begin = pair["target_span"][0];
    for (std::size_t at = 0; at < test::codePoints(text); ++at) {
        const auto added = cli.json(arguments("target", begin + at, begin + at + 1));
        ASSERT_EQ(added.size(), 1U);
        EXPECT_EQ(added[0]["text"], test::slice(text, at, at + 1));
    }
}

TEST(ExportCommand, WritesTheSameToAFileAsToStandardOutput) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", article)});
    for (const std::string format : {"tsv", "jsonl", "html"}) {
        const std::string file = cli.path("out." + format);
        EXPECT_EQ(cli.run({"export", "#1", "--format", format, "-o", file}).status, 0);
        const Finished printed = cli.run({"export", "#1", "--format", format});
        EXPECT_EQ(printed.status, 0);
        EXPECT_EQ(test::bytesOf(file), printed.output);
        EXPECT_GT(printed.output.size(), 100U);
    }
}

TEST(ExportCommand, LeavesAnExistingFileAloneWhenItFails) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", article)});
    const std::string file = cli.file("out.tsv", "precious");
    const Finished finished = cli.run({"export", "#2", "--format", "tsv", "-o", file});
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(test::bytesOf(file), "precious");
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(file).parent_path()))
        files += entry.path().filename().string().find(".tmp") != std::string::npos;
    EXPECT_EQ(files, 0U) << "no temporary file is left";
}

} // namespace duizhao
