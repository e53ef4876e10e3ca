#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace duizhao {

using nlohmann::ordered_json;
using test::CommandLine;
using testing::HasSubstr;

namespace {

const char* const threePairs = "By Ann Field\t通過安\n"
                               "One, two.\t 一,二,三。\n"
                               "“\U0001F600 half” shop\t“\U0001F600半”商店”好\n";

const std::string* fieldOf(const ordered_json& line, const char* field) {
    return line[field].get_ptr<const std::string*>();
}

} // namespace

TEST(CheckCommand, PrintsIssuesAsTheContractSays) {
    const CommandLine cli;
    const auto lines = cli.json({"check", "--pairs", cli.file("p.tsv", threePairs)});
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(test::fieldNames(lines[0]),
              (std::vector<std::string>{"pair", "check", "level", "category", "severity", "source_span",
                                        "target_span", "source_text", "target_text", "evidence", "count"}));
    EXPECT_EQ(lines[0]["pair"], 1);
    EXPECT_EQ(lines[0]["check"], "byline");
    EXPECT_EQ(lines[0]["level"], "default");
    EXPECT_EQ(lines[0]["category"], "Accuracy/Mistranslation");
    EXPECT_EQ(lines[0]["severity"], "minor");
    EXPECT_EQ(lines[0]["source_span"], ordered_json::array({0, 12}));
    EXPECT_EQ(lines[0]["target_text"], "通過安");
    EXPECT_EQ(lines[0]["evidence"], "“By” names the author here; “通過” means “by means of”.");
    EXPECT_EQ(lines[0]["count"], 1);
}

TEST(CheckCommand, CountsCodePointsInTheCell) {
    const CommandLine cli;
    const auto lines = cli.json(
        {"check", "--pairs", cli.file("p.tsv", threePairs), "--only", "stray-mark,halfwidth-punctuation"});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0]["check"], "stray-mark");
    EXPECT_EQ(lines[0]["target_span"], ordered_json::array({6, 7})) << "an emoji is one";
    EXPECT_TRUE(lines[0]["source_span"].is_null());
    EXPECT_TRUE(lines[0]["source_text"].is_null());
    EXPECT_EQ(lines[1]["target_span"], ordered_json::array({2, 3})) << "behind the cell's space";
}

TEST(CheckCommand, PrintsAGroupOnceWithItsCountAndFirstPlace) {
    const CommandLine cli;
    const auto lines =
        cli.json({"check", "--pairs", cli.file("p.tsv", threePairs), "--only", "halfwidth-punctuation"});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["pair"], 2);
    EXPECT_EQ(lines[0]["count"], 2);
}

TEST(CheckCommand, CountsOffsetsInTheArticlesText) {
    const CommandLine cli;
    const auto sample = test::projectFile("resources/sample/sample-article.txt");
    const std::string text = test::bytesOf(sample);
    const auto lines = cli.json({"check", sample.string(), "--level", "off"});
    ASSERT_FALSE(lines.empty());
    for (const auto& line : lines)
        for (const auto& [span, shown] :
             {std::pair("source_span", "source_text"), std::pair("target_span", "target_text")}) {
            if (!line[span].is_null()) {
                EXPECT_EQ(test::slice(text, line[span][0], line[span][1]), *fieldOf(line, shown));
            }
        }
    cli.json({"import", sample.string()});
    EXPECT_EQ(cli.json({"check", "#1", "--level", "off"}), lines) << "stored or not, the answer is the same";
}

TEST(CheckCommand, ALevelMeansThatLevelAndStricter) {
    const CommandLine cli;
    const auto sample = test::projectFile("resources/sample/sample-article.txt").string();
    std::size_t before = 0;
    for (const std::string level : {"default", "hint", "off"}) {
        std::set<std::string> levels;
        const auto lines = cli.json({"check", sample, "--level", level});
        for (const auto& line : lines)
            levels.insert(*fieldOf(line, "level"));
        EXPECT_TRUE(levels.contains("default")) << level;
        EXPECT_EQ(levels.contains("off"), level == "off");
        EXPECT_GE(lines.size(), before);
        before = lines.size();
    }
}

TEST(CheckCommand, ListsTheChecks) {
    const CommandLine cli;
    std::set<std::string> ids;
    for (const auto& line : cli.json({"check", "--list"})) {
        EXPECT_EQ(test::fieldNames(line),
                  (std::vector<std::string>{"check", "description", "level", "category", "severity",
                                            "grouped", "precision"}));
        ids.insert(*fieldOf(line, "check"));
    }
    for (const char* id :
         {"number-magnitude", "number-mismatch", "number-repeated", "number-missing", "number-extra",
          "latin-fragment", "untranslated-word", "repetition", "said-twice", "wrong-script",
          "halfwidth-punctuation", "name-two-forms", "stray-mark", "too-long", "byline", "fewer-sentences",
          "quoted-two-renderings", "term-two-renderings"})
        EXPECT_TRUE(ids.contains(id)) << id;
    const auto plain = cli.run({"check", "--list"});
    EXPECT_EQ(plain.status, 0);
    for (const std::string& id : ids)
        EXPECT_THAT(plain.output, HasSubstr(id));
}

TEST(CheckCommand, WrongUsageIsStatusTwoAndNamesWhatIsWrong) {
    const CommandLine cli;
    const std::string file = cli.file("p.tsv", threePairs);
    for (const auto& [arguments, named] : std::vector<std::pair<std::vector<std::string>, std::string>>{
             {{"check"}, "FILE or --pairs TSV is required"},
             {{"check", "--pairs", file, "--only", "byline,spelling"}, "“spelling” is not a check"},
             {{"check", "--pairs", file, "--level", "strict"}, "strict"}}) {
        const auto finished = cli.run(arguments);
        EXPECT_EQ(finished.status, 2) << finished.errors;
        EXPECT_EQ(finished.output, "");
        EXPECT_THAT(finished.errors, HasSubstr(named));
    }
}

TEST(CheckCommand, SaysInWordsWhatItFound) {
    const CommandLine cli;
    const auto finished = cli.run({"check", "--pairs", cli.file("p.tsv", threePairs)});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.output, HasSubstr("1  byline, minor\n    “By” names"));
    EXPECT_THAT(finished.output, HasSubstr("halfwidth-punctuation, minor, 2 places"));
}

} // namespace duizhao
