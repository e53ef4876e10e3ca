#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace duizhao {

using nlohmann::ordered_json;
using test::CommandLine;
using testing::HasSubstr;

TEST(BlocksCommand, TellsHowAFileWasUnderstood) {
    const CommandLine cli;
    const auto lines = cli.json({"blocks", cli.file("a.txt", test::smallArticle)});
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(test::fieldNames(lines[0]), (std::vector<std::string>{"block", "kind", "side", "file", "lines",
                                                                    "span", "text", "link", "reason"}));
    EXPECT_EQ(lines[3]["block"], 4);
    EXPECT_EQ(lines[3]["kind"], "paragraph");
    EXPECT_EQ(lines[3]["side"], "target");
    EXPECT_EQ(lines[3]["file"], 1);
    EXPECT_EQ(lines[3]["lines"], ordered_json::array({5, 5}));
    EXPECT_EQ(lines[3]["text"], "貓坐在墊子上。牠睡了3個小時。");
    EXPECT_EQ(lines[2]["link"], lines[3]["link"]);
    EXPECT_NE(lines[2]["link"], lines[4]["link"]);
    EXPECT_TRUE(lines[3]["reason"].is_string());
    for (const auto& line : lines)
        EXPECT_EQ(test::slice(test::smallArticle, line["span"][0], line["span"][1]), line["text"]);
    EXPECT_FALSE(std::filesystem::exists(cli.library())) << "nothing is stored";
}

TEST(BlocksCommand, CountsLinesAndOffsetsInTheBlocksOwnFile) {
    const CommandLine cli;
    const std::string english = "The cat sat on the mat.\n\nThe moon rose over the house.\n";
    const std::string chinese = "貓坐在墊子上。\n\n月亮從房子上升起。\n";
    const auto lines = cli.json({"blocks", cli.file("en.txt", english), cli.file("zh.txt", chinese)});
    ASSERT_EQ(lines.size(), 4U);
    std::set<int> files;
    for (const auto& line : lines) {
        const int file = line["file"];
        files.insert(file);
        EXPECT_EQ(test::slice(file == 1 ? english : chinese, line["span"][0], line["span"][1]), line["text"]);
        EXPECT_EQ(line["side"], file == 1 ? "source" : "target");
    }
    EXPECT_EQ(files, (std::set<int>{1, 2}));
}

TEST(BlocksCommand, AnswersAlikeForAFileAndForTheStoredArticle) {
    const CommandLine cli;
    const std::string sample = test::projectFile("resources/sample/sample-article.txt").string();
    cli.json({"import", sample});
    EXPECT_EQ(cli.json({"blocks", sample}), cli.json({"blocks", "#1"}));
    EXPECT_EQ(cli.json({"pairs", sample}), cli.json({"pairs", "#1"}));
}

TEST(BlocksCommand, ShowsLeftOutBlocksOnNeitherSide) {
    const CommandLine cli;
    std::set<std::string> sides;
    for (const auto& line :
         cli.json({"blocks", test::projectFile("resources/sample/sample-article.txt").string()})) {
        sides.insert(line["side"].get<std::string>());
        if (line["side"] == "neither") {
            EXPECT_TRUE(line["link"].is_null()) << line;
        }
    }
    EXPECT_EQ(sides, (std::set<std::string>{"source", "target", "neither"}));
}

TEST(PairsCommand, TellsTheFieldsOfAPair) {
    const CommandLine cli;
    const auto lines = cli.json({"pairs", cli.file("a.txt", test::smallArticle)});
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(test::fieldNames(lines[0]),
              (std::vector<std::string>{"pair", "kind", "link", "source", "target", "source_span",
                                        "target_span", "confidence", "reason", "state", "annotations"}));
    EXPECT_EQ(lines[2]["pair"], 3);
    EXPECT_EQ(lines[2]["kind"], "paragraph");
    EXPECT_EQ(lines[2]["source"], "It slept for 3 hours.");
    EXPECT_EQ(lines[2]["target"], "牠睡了3個小時。");
    EXPECT_EQ(lines[2]["link"], lines[1]["link"]);
    EXPECT_EQ(lines[2]["state"], "unread");
    EXPECT_EQ(lines[2]["annotations"], 0);
    EXPECT_TRUE(lines[2]["reason"].is_string());
    for (const auto& line : lines) {
        EXPECT_GE(line["confidence"], 0.0);
        EXPECT_LE(line["confidence"], 1.0);
        for (const std::string side : {"source", "target"})
            EXPECT_EQ(test::slice(test::smallArticle, line[side + "_span"][0], line[side + "_span"][1]),
                      line[side]);
    }
}

TEST(PairsCommand, LinkNumbersAreThoseOfTheBlocks) {
    const CommandLine cli;
    const std::string file = cli.file("a.txt", test::smallArticle);
    std::map<int, std::string> source;
    for (const auto& block : cli.json({"blocks", file}))
        if (block["side"] == "source")
            source[block["link"].get<int>()] = block["text"].get<std::string>();
    for (const auto& pair : cli.json({"pairs", file}))
        EXPECT_THAT(source.at(pair["link"].get<int>()), HasSubstr(pair["source"].get<std::string>()));
}

TEST(PairsCommand, CountsOffsetsOfGivenPairsInTheCell) {
    const CommandLine cli;
    const std::string pairs = cli.file("pairs.tsv", "One.\t一。\n  Two 😀.\t 二。\n");
    const auto lines = cli.json({"pairs", "--pairs", pairs});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0]["source_span"], ordered_json::array({0, 4}));
    EXPECT_EQ(lines[0]["target_span"], ordered_json::array({0, 2}));
    EXPECT_EQ(lines[1]["source_span"], ordered_json::array({2, 8}));
    EXPECT_EQ(lines[1]["target_span"], ordered_json::array({1, 3}));
}

TEST(PairsCommand, KeepsOffsetsRightBehindAstralAndRightToLeftCharacters) {
    const CommandLine cli;
    const std::string article =
        "The 😀 smiled at שלום and left.\n😀對著寫了שלום的人微笑，𠮷然後離開了那裡。\n\nThen the moon "
        "rose 😀.\n然後月亮升起𠮷。\n";
    const auto lines = cli.json({"pairs", cli.file("a.txt", article)});
    ASSERT_EQ(lines.size(), 2U);
    for (const auto& line : lines)
        for (const std::string side : {"source", "target"})
            EXPECT_EQ(test::slice(article, line[side + "_span"][0], line[side + "_span"][1]), line[side]);
}

TEST(PairsCommand, IsReadableWithoutJson) {
    const CommandLine cli;
    const auto finished = cli.run({"pairs", cli.file("a.txt", test::smallArticle)});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.output, HasSubstr("    It slept for 3 hours.\n    牠睡了3個小時。\n"));
}

TEST(TextCommand, PrintsTheTextThatOffsetsCountIn) {
    const CommandLine cli;
    const std::string article = "First 😀 line.\r\n第一𠮷行。\r\n\r\nSecond line.\n第二行。";
    cli.json({"import", cli.file("a.txt", article)});
    EXPECT_EQ(cli.run({"text", "#1"}).output, article);
    EXPECT_EQ(cli.run({"text", "#1", "--side", "target"}).output, article);
}

TEST(TextCommand, PrintsTheSidesOwnFile) {
    const CommandLine cli;
    const std::string english = "The cat sat on the mat.\n";
    const std::string chinese = "貓坐在墊子上。\n";
    cli.json({"import", cli.file("zh.txt", chinese), cli.file("en.txt", english)});
    EXPECT_EQ(cli.run({"text", "#1", "--side", "source"}).output, english);
    EXPECT_EQ(cli.run({"text", "#1", "--side", "target"}).output, chinese);
}

TEST(TextCommand, PrintsALongTextWhole) {
    const CommandLine cli;
    std::string article;
    for (int line = 0; line < 20'000; ++line)
        article += "😀 Line " + std::to_string(line) + " of it.\n😀第" + std::to_string(line) + "行。\n";
    cli.json({"import", cli.file("a.txt", article)});
    EXPECT_TRUE(cli.run({"text", "#1"}).output == article);
}

// The real article: every pair of blocks as a person found it.
TEST(BlocksCommand, UnderstandsTheCorpusArticle) {
    const auto article = test::corpusFile("article/article.txt");
    const auto expected = test::corpusFile("article/blocks.tsv");
    if (!article || !expected)
        GTEST_SKIP() << test::corpusIsAbsent;
    const auto lineRange = [](const std::string& cell) {
        const int first = std::stoi(cell);
        const auto dash = cell.find('-');
        return ordered_json::array(
            {first, dash == std::string::npos ? first : std::stoi(cell.substr(dash + 1))});
    };
    const CommandLine cli;
    std::map<int, std::map<std::string, ordered_json>> byLink;
    std::map<std::string, std::string> kindOfLine;
    for (const auto& block : cli.json({"blocks", article->string()})) {
        kindOfLine[block["side"].get<std::string>() + block["lines"].dump()] =
            block["kind"].get<std::string>();
        if (!block["link"].is_null())
            byLink[block["link"].get<int>()][block["side"].get<std::string>()] = block["lines"];
    }
    std::istringstream table(test::bytesOf(*expected));
    std::string row;
    std::getline(table, row);
    std::size_t pairs = 0;
    while (std::getline(table, row)) {
        std::vector<std::string> cells;
        std::istringstream stream(row);
        for (std::string cell; std::getline(stream, cell, '\t');)
            cells.push_back(cell);
        const bool isPair = !cells[2].empty() && !cells[3].empty();
        if (isPair) {
            ++pairs;
            const std::map<std::string, ordered_json> wanted = {{"source", lineRange(cells[2])},
                                                                {"target", lineRange(cells[3])}};
            EXPECT_TRUE(std::any_of(byLink.begin(), byLink.end(), [&](const auto& link) {
                return link.second == wanted;
            })) << row;
            EXPECT_EQ(kindOfLine["source" + lineRange(cells[2]).dump()], cells[1]) << row;
        } else {
            const std::string lines = lineRange(cells[3].empty() ? cells[2] : cells[3]).dump();
            EXPECT_TRUE(kindOfLine["neither" + lines] == cells[1] || kindOfLine["target" + lines] == cells[1])
                << row;
        }
    }
    EXPECT_EQ(byLink.size(), pairs);
}

} // namespace duizhao
