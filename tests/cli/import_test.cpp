#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {

using nlohmann::ordered_json;
using test::CommandLine;
using test::Finished;
using testing::HasSubstr;

TEST(ImportCommand, StoresAnArticleAndTellsItsFields) {
    const CommandLine cli;
    const auto lines = cli.json({"import", cli.file("a.txt", test::smallArticle)});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(
        test::fieldNames(lines[0]),
        (std::vector<std::string>{"article", "doc_id", "title", "pairs", "blocks", "left_out",
                                  "source_language", "target_language", "encoding", "replaced", "existing"}));
    EXPECT_EQ(lines[0]["article"], 1);
    EXPECT_EQ(lines[0]["doc_id"].get<std::string>().size(), 64U);
    EXPECT_EQ(lines[0]["pairs"], 4);
    EXPECT_EQ(lines[0]["blocks"], 6);
    EXPECT_EQ(lines[0]["left_out"], 0);
    EXPECT_EQ(lines[0]["source_language"], "en");
    EXPECT_EQ(lines[0]["target_language"], "zh-Hant");
    EXPECT_EQ(lines[0]["encoding"], "UTF-8");
    EXPECT_EQ(lines[0]["replaced"], 0);
    EXPECT_EQ(lines[0]["existing"], false);
}

TEST(ImportCommand, AnswersTheSameBytesWithTheArticleThatIsThere) {
    const CommandLine cli;
    const auto first = cli.json({"import", cli.file("a.txt", test::smallArticle)});
    const auto second = cli.json({"import", cli.file("b.txt", test::smallArticle)});
    EXPECT_EQ(second[0]["article"], first[0]["article"]);
    EXPECT_EQ(second[0]["existing"], true);
    EXPECT_EQ(cli.json({"list"}).size(), 1U);
}

TEST(ImportCommand, ReadsStandardInput) {
    const CommandLine cli;
    const auto lines = cli.json({"import", "-"}, test::smallArticle);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["pairs"], 4);
}

TEST(ImportCommand, TakesTwoFilesInEitherOrder) {
    const CommandLine cli;
    const std::string english =
        cli.file("en.txt", "The cat sat on the mat.\n\nThe moon rose over the house.\n");
    const std::string chinese = cli.file("zh.txt", "貓坐在墊子上。\n\n月亮從房子上升起。\n");
    for (const auto& files : {std::vector{english, chinese}, std::vector{chinese, english}}) {
        const auto lines = cli.json({"pairs", files[0], files[1]});
        ASSERT_EQ(lines.size(), 2U);
        EXPECT_EQ(lines[0]["source"], "The cat sat on the mat.");
        EXPECT_EQ(lines[0]["target"], "貓坐在墊子上。");
        EXPECT_EQ(lines[1]["target_span"], ordered_json::array({9, 18}));
    }
}

TEST(ImportCommand, LetsTheSourceBeChinese) {
    const CommandLine cli;
    const auto lines = cli.json({"import", cli.file("a.txt", test::smallArticle), "--source", "zh"});
    EXPECT_EQ(lines[0]["source_language"], "zh-Hant");
    EXPECT_EQ(lines[0]["target_language"], "en");
    EXPECT_EQ(cli.json({"pairs", "#1"})[0]["target"], "The Cat and the Moon");
    const auto exported = cli.run({"export", "#1", "--format", "jsonl"});
    EXPECT_THAT(exported.output, HasSubstr(R"("lp":"zh-en")"));
}

TEST(ImportCommand, KeepsTheSystemsName) {
    const CommandLine cli;
    cli.run({"import", cli.file("a.txt", test::smallArticle), "--system", "MT 3"});
    EXPECT_THAT(cli.run({"export", "#1", "--format", "jsonl"}).output, HasSubstr(R"("system":"MT 3")"));
}

TEST(ImportCommand, KeepsGivenPairsExactly) {
    const CommandLine cli;
    const std::string pairs = cli.file("pairs.tsv", "One. Two.\t一。二。\nThree\t三\n");
    const auto stored = cli.json({"import", "--pairs", pairs});
    EXPECT_EQ(stored[0]["pairs"], 2);
    const auto lines = cli.json({"pairs", "#1"});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0]["source"], "One. Two.");
    EXPECT_EQ(lines[0]["target"], "一。二。");
    EXPECT_EQ(lines[1]["source"], "Three");
    EXPECT_EQ(lines[1]["target"], "三");
}

TEST(ImportCommand, TellsWhichLineIsNoPair) {
    const CommandLine cli;
    const Finished finished = cli.run({"import", "--pairs", cli.file("pairs.tsv", "One\t一\nTwo 二\n")});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("pairs.tsv"));
    EXPECT_THAT(finished.errors, HasSubstr("line 2"));
}

TEST(ImportCommand, SaysWhenBytesCouldNotBeDecoded) {
    const CommandLine cli;
    const auto file =
        cli.file("a.txt", std::string(test::smallArticle) + "\nBad \xFF byte here.\n壞的位元組在這裡。\n");
    const Finished finished = cli.run({"import", file, "--encoding", "UTF-8", "--json"});
    EXPECT_EQ(finished.status, 0) << finished.errors;
    EXPECT_EQ(ordered_json::parse(finished.output)["replaced"], 1);
    EXPECT_THAT(finished.errors, HasSubstr("1 place could not be decoded"));
}

TEST(ImportCommand, ReadsTheEncodingThatIsGiven) {
    const CommandLine cli;
    // "The cat sat on the mat." and 貓坐在墊子上。 in Big5
    const std::string big5 =
        "The cat sat on the mat.\n\xBF\xDF\xA7\xA4\xA6\x62\xB9\xD4\xA4\x6C\xA4\x57\xA1\x43\n";
    const auto lines = cli.json({"pairs", cli.file("a.txt", big5), "--encoding", "big5"});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["target"], "貓坐在墊子上。");
}

TEST(ListCommand, TellsTheNewestArticleFirst) {
    const CommandLine cli;
    cli.run({"import", cli.file("a.txt", test::smallArticle)});
    cli.run({"import", "--pairs", cli.file("pairs.tsv", "One\t一\n")});
    const auto lines = cli.json({"list"});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0]["article"], 2);
    EXPECT_EQ(lines[1]["article"], 1);
    EXPECT_EQ(lines[1]["pairs"], 4);
    EXPECT_EQ(test::fieldNames(lines[0]), test::fieldNames(cli.json({"import", cli.path("a.txt")})[0]));
    const Finished plain = cli.run({"list"});
    EXPECT_THAT(plain.output,
                HasSubstr("#1  The Cat and the Moon: en → zh-Hant, 4 pairs, 6 blocks, UTF-8\n"));
}

TEST(VerifyCommand, IsContentWithAWholeLibrary) {
    const CommandLine cli;
    cli.run({"import", cli.file("a.txt", test::smallArticle)});
    EXPECT_EQ(cli.json({"verify"}),
              (std::vector<ordered_json>{{{"ok", true}, {"problems", ordered_json::array()}}}));
    EXPECT_EQ(cli.run({"verify"}).output, "The library is whole.\n");
}

} // namespace duizhao
