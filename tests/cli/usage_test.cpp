#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace duizhao {

using test::CommandLine;
using test::Finished;
using testing::HasSubstr;

namespace {
const std::vector<std::string> commandNames = {"import", "blocks", "pairs",  "text",     "align",
                                               "check",  "list",   "verify", "annotate", "export"};
}

TEST(CommandLineUsage, HelpNamesEveryCommand) {
    const CommandLine cli;
    const Finished help = cli.run({"--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_EQ(help.errors, "");
    for (const std::string& name : commandNames)
        EXPECT_THAT(help.output, HasSubstr("\n  " + name + " "));
}

TEST(CommandLineUsage, EveryCommandHasHelpWithAnExample) {
    const CommandLine cli;
    for (const std::string& name : commandNames) {
        const Finished help = cli.run({name, "--help"});
        EXPECT_EQ(help.status, 0) << name;
        EXPECT_THAT(help.output, HasSubstr("duizhao-cli " + name)) << name;
        EXPECT_THAT(help.output, HasSubstr("Example:")) << name;
    }
}

TEST(CommandLineUsage, TellsItsVersion) {
    const Finished version = CommandLine().run({"--version"});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.output.rfind("duizhao-cli ", 0), 0U);
}

TEST(CommandLineUsage, WrongUsageIsStatusTwoAndASentence) {
    const CommandLine cli;
    const std::string file = cli.file("a.txt", test::smallArticle);
    const std::vector<std::vector<std::string>> wrong = {
        {"sing"},
        {"import"},
        {"import", "--colour", "red", file},
        {"import", file, file, file},
        {"import", file, "--pairs", file},
        {"import", "#1"},
        {"import", file, "--library", ""},
        {"import", file, "--encoding", "EBCDIC"},
        {"import", file, "--source", "fr"},
        {"import", "-", "-"},
        {"blocks"},
        {"blocks", "#1", file},
        {"text"},
        {"text", file},
        {"text", "#1", "--side", "left"},
        {"align", file},
        {"export", "#1"},
        {"export", "#1", "--format", "docx"},
        {"export", file, "--format", "tsv"},
        {"annotate", "#1"},
        {"annotate", "#1", "--side", "target", "--begin", "0", "--end", "1", "--category",
         "Accuracy/Mistranslation"},
        {"annotate", "#1", "--side", "target", "--begin", "0", "--end", "1", "--category", "Taste",
         "--severity", "major"},
        {"annotate", "#1", "--side", "target", "--begin", "0", "--end", "1", "--category", "Other",
         "--severity", "huge"},
        {"annotate", "#1", "--side", "target", "--begin", "5", "--end", "1", "--category", "Other",
         "--severity", "minor"},
        {"annotate", "#1", "--side", "target", "--begin", "-5", "--end", "1", "--category", "Other",
         "--severity", "minor"},
        {"annotate", "#1", "--side", "target", "--begin", "x", "--end", "1", "--category", "Other",
         "--severity", "minor"},
        {"annotate", "#1", "--side", "target", "--begin", "0", "--end", "1", "--category", "Other",
         "--severity", "minor", "--at", "3"},
        {"annotate", "#1", "--side", "target", "--begin", "0", "--end", "1", "--category", "Other",
         "--severity", "minor", "--at", "3", "--at-side", "target"},
    };
    for (const auto& arguments : wrong) {
        const Finished finished = cli.run(arguments);
        const std::string shown = testing::PrintToString(arguments);
        EXPECT_EQ(finished.status, 2) << shown << finished.errors;
        EXPECT_EQ(finished.output, "") << shown;
        EXPECT_EQ(finished.errors.rfind("duizhao-cli: ", 0), 0U) << shown << finished.errors;
    }
    EXPECT_EQ(cli.run({}).status, 2);
    EXPECT_FALSE(std::filesystem::exists(cli.library())) << "nothing was made on the way";
}

TEST(CommandLineUsage, OnlyImportMakesALibrary) {
    const CommandLine cli;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"list"},
                                               {"verify"},
                                               {"pairs", "#1"},
                                               {"blocks", "#1"},
                                               {"text", "#1"},
                                               {"export", "#1", "--format", "tsv"}}) {
        const Finished finished = cli.run(arguments);
        EXPECT_EQ(finished.status, 1);
        EXPECT_THAT(finished.errors, HasSubstr("There is no library “" + cli.library() + "”."));
    }
    EXPECT_FALSE(std::filesystem::exists(cli.library()));
    EXPECT_EQ(cli.run({"import", cli.file("a.txt", test::smallArticle)}).status, 0);
    EXPECT_TRUE(std::filesystem::exists(cli.library()));
}

TEST(CommandLineUsage, TheDefaultLibraryLiesInTheDataFolder) {
    const CommandLine cli;
    test::Start start = cli.start({"align"});
    start.command = {start.command.front(), "import", cli.file("a.txt", test::smallArticle)};
    EXPECT_EQ(test::run(start).status, 0);
    EXPECT_TRUE(std::filesystem::exists(cli.path("data/duizhao/library.db")));
}

TEST(CommandLineUsage, WhatHoldsForAllCommandsMayStandBeforeTheirName) {
    const CommandLine cli;
    const Finished imported = cli.run(
        {"--json", "--library", cli.path("other.db"), "import", cli.file("a.txt", test::smallArticle)});
    EXPECT_EQ(nlohmann::json::parse(imported.output)["article"], 1) << imported.errors;
    EXPECT_TRUE(std::filesystem::exists(cli.path("other.db")));
}

TEST(CommandLineUsage, AnArticleThatIsNotThereIsNamed) {
    const CommandLine cli;
    cli.run({"import", cli.file("a.txt", test::smallArticle)});
    for (const std::string article : {"#2", "#0", "#99999999999999999999"}) {
        const Finished finished = cli.run({"pairs", article});
        EXPECT_EQ(finished.status, 1) << article;
        EXPECT_THAT(finished.errors, HasSubstr("no article"));
    }
}

} // namespace duizhao
