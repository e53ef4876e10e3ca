#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {

using test::CommandLine;
using test::Finished;
using testing::HasSubstr;

namespace {

/// Importing `path` fails with a sentence that names the file and holds `reason`, and nothing is stored.
void expectRefused(const CommandLine& cli, const std::string& path, const std::string& reason) {
    for (const std::string command : {"import", "blocks"}) {
        const Finished finished = cli.run({command, path});
        EXPECT_EQ(finished.status, 1) << path;
        EXPECT_EQ(finished.output, "") << path;
        EXPECT_THAT(finished.errors, HasSubstr(path));
        EXPECT_THAT(finished.errors, HasSubstr(reason));
        EXPECT_EQ(std::count(finished.errors.begin(), finished.errors.end(), '\n'), 1) << finished.errors;
    }
    if (std::filesystem::exists(cli.library())) {
        EXPECT_EQ(cli.json({"list"}).size(), 0U);
    }
}

} // namespace

TEST(BadInput, RefusesWhatIsNoArticle) {
    const CommandLine cli;
    expectRefused(cli, cli.file("empty.txt", ""), "is empty");
    expectRefused(cli, cli.file("mark.txt", "\xEF\xBB\xBF"), "is empty");
    expectRefused(cli, cli.path("missing.txt"), "There is no file");
    expectRefused(cli, cli.path("."), "is a folder");
    expectRefused(cli, cli.file("en.txt", "Only English is written here.\n\nNothing else.\n"),
                  "holds only English");
    expectRefused(cli, cli.file("zh.txt", "這裡只有中文。\n\n沒有別的。\n"), "holds only Chinese");
    expectRefused(cli, cli.file("digits.txt", "1 2 3\n4 5 6\n"), "neither English nor Chinese");
    std::string binary = "\x7F"
                         "ELF";
    for (int at = 0; at < 4096; ++at)
        binary += static_cast<char>(at * 7919 >> 3);
    expectRefused(cli, cli.file("program", binary), "is not a text file");
}

TEST(BadInput, RefusesAFileThatMayNotBeRead) {
    const CommandLine cli;
    const std::string file = cli.file("secret.txt", test::smallArticle);
    std::filesystem::permissions(file, std::filesystem::perms::none);
    const Finished finished = cli.runAsAnotherUser({"blocks", file});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("“" + file + "” cannot be read: Permission denied."));
}

TEST(BadInput, ReplacesNulAndIllFormedBytesAndCountsThem) {
    const CommandLine cli;
    std::string article = test::smallArticle;
    article.insert(10, 1, '\0');
    article += "\nBad \xC3( and lone \xED\xA0\x80 surrogates stand here.\n這裡有壞的位元組。\n";
    const auto lines = cli.json({"import", cli.file("a.txt", article), "--encoding", "UTF-8"});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_GE(lines[0]["replaced"], 3);
    const std::string text = cli.run({"text", "#1"}).output;
    EXPECT_EQ(text.find('\0'), std::string::npos);
    EXPECT_THAT(text, HasSubstr("\uFFFD"));
    for (const auto& pair : cli.json({"pairs", "#1"}))
        EXPECT_EQ(test::slice(text, pair["source_span"][0], pair["source_span"][1]), pair["source"]);
}

TEST(BadInput, ReplacesLoneSurrogatesOfUtf16) {
    const CommandLine cli;
    std::string utf16 = "\xFF\xFE";
    for (const char16_t unit :
         std::u16string(u"The cat ") + char16_t(0xD83D) + u" sat there.\n貓坐在那裡。\n")
        utf16 += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
    const auto lines = cli.json({"import", cli.file("a.txt", utf16)});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["encoding"], "UTF-16LE");
    EXPECT_EQ(lines[0]["replaced"], 1);
    EXPECT_THAT(cli.run({"text", "#1"}).output, HasSubstr("The cat \uFFFD sat"));
}

TEST(BadInput, ReadsOneLineOfFiftyMegabytes) {
#ifdef __SANITIZE_THREAD__
    constexpr std::size_t bytes = 5'000'000; // ten times slower there
#else
    constexpr std::size_t bytes = 50'000'000;
#endif
    const CommandLine cli;
    std::string article;
    while (article.size() < bytes / 2)
        article += "The quick brown fox jumps over the lazy dog and ";
    article += "stops.\n";
    while (article.size() < bytes)
        article += "敏捷的棕色狐狸跳過了懶狗，";
    article += "停下。\n";
    const Finished finished = cli.run({"import", cli.file("long.txt", article), "--json"});
    EXPECT_FALSE(finished.timedOut);
    EXPECT_EQ(finished.status, 0) << finished.errors;
    EXPECT_EQ(nlohmann::json::parse(finished.output)["blocks"], 2);
}

TEST(BadInput, ReadsAHundredThousandBlocks) {
    const CommandLine cli;
    std::string article;
    for (int line = 0; line < 50'000; ++line)
        article +=
            "This is line number " + std::to_string(line) + ".\n這是第" + std::to_string(line) + "行。\n\n";
    const Finished finished = cli.run({"import", cli.file("many.txt", article), "--json"});
    EXPECT_FALSE(finished.timedOut);
    EXPECT_EQ(finished.status, 0) << finished.errors;
    EXPECT_EQ(nlohmann::json::parse(finished.output)["blocks"], 100'000);
    EXPECT_EQ(nlohmann::json::parse(finished.output)["pairs"], 50'000);
}

TEST(BadOutput, TellsThatTheDiskIsFull) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", test::smallArticle)});
    for (const std::string format : {"tsv", "jsonl", "html"}) {
        const Finished finished = cli.run({"export", "#1", "--format", format, "-o", "/dev/full"});
        EXPECT_EQ(finished.status, 1) << format;
        EXPECT_THAT(finished.errors, HasSubstr("“/dev/full” cannot be written: no space is left"));
    }
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"list"},
                                               {"pairs", "#1"},
                                               {"blocks", "#1", "--json"},
                                               {"text", "#1"},
                                               {"export", "#1", "--format", "tsv"}}) {
        test::Start start = cli.start(arguments);
        start.outputFile = "/dev/full";
        const Finished finished = test::run(start);
        EXPECT_EQ(finished.status, 1) << arguments.front();
        EXPECT_EQ(finished.errors,
                  "duizhao-cli: “standard output” cannot be written: no space is left on the device.\n");
    }
}

TEST(BadOutput, TellsThatAFolderMayNotBeWritten) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", test::smallArticle)});
    const std::string folder = cli.path("closed");
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms(0555));
    const std::string file = folder + "/out.tsv";
    const Finished finished = cli.runAsAnotherUser({"export", "#1", "--format", "tsv", "-o", file});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("“" + file + "” cannot be written: Permission denied."));
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_EQ(cli.run({"export", "#1", "--format", "tsv", "-o", cli.path("no/such/out.tsv")}).status, 1);
}

TEST(BadOutput, EndsQuietlyWhenNobodyReads) {
    const CommandLine cli;
    std::string article;
    for (int line = 0; line < 5000; ++line)
        article +=
            "This is line number " + std::to_string(line) + ".\n這是第" + std::to_string(line) + "行。\n\n";
    cli.json({"import", cli.file("many.txt", article)});
    test::Process process(cli.start({"pairs", "#1"}));
    process.waitForOutput();
    process.closeOutput();
    const Finished finished = process.finish();
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(finished.errors, "");
}

} // namespace duizhao
