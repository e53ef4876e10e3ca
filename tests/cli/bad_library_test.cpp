#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <memory>

namespace duizhao {

using test::CommandLine;
using test::Finished;
using testing::AnyOf;
using testing::HasSubstr;

namespace {

/// A second program that has the library open.
class OtherProgram {
public:
    explicit OtherProgram(const std::string& file) {
        sqlite3* opened = nullptr;
        EXPECT_EQ(sqlite3_open(file.c_str(), &opened), SQLITE_OK);
        connection_.reset(opened);
    }
    void execute(const char* sql) const {
        EXPECT_EQ(sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr), SQLITE_OK) << sql;
    }

private:
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection_{nullptr, sqlite3_close};
};

const std::vector<std::string> flagFirstWord = {"annotate",   "#1",    "--side",     "source",
                                                "--begin",    "0",     "--end",      "3",
                                                "--category", "Other", "--severity", "minor"};

} // namespace

TEST(BadLibrary, RefusesAFileThatIsNone) {
    const CommandLine cli;
    const std::string file =
        cli.file("library.db", "This is no library, only a text that is long enough to be read.\n");
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"list"}, {"verify"}, {"import", cli.file("a.txt", test::smallArticle)}}) {
        const Finished finished = cli.run(arguments);
        EXPECT_EQ(finished.status, 1);
        EXPECT_THAT(finished.errors, HasSubstr("“" + file + "” is not a Duizhao library."));
    }
    EXPECT_THAT(test::bytesOf(file), HasSubstr("This is no library"));
}

TEST(BadLibrary, RefusesTheDatabaseOfAnotherProgram) {
    const CommandLine cli;
    OtherProgram(cli.library()).execute("CREATE TABLE recipe (name TEXT)");
    const std::string before = test::bytesOf(cli.library());
    const Finished finished = cli.run({"import", cli.file("a.txt", test::smallArticle)});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr(cli.library() + "” is a database of another program"));
    EXPECT_EQ(test::bytesOf(cli.library()), before);
}

TEST(BadLibrary, RefusesAFolder) {
    const CommandLine cli;
    std::filesystem::create_directory(cli.library());
    const Finished finished = cli.run({"list"});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr(cli.library() + "” is a folder"));
}

TEST(BadLibrary, NoticesThatItWasCutShort) {
    const CommandLine cli;
    cli.json({"import", test::projectFile("resources/sample/sample-article.txt").string()});
    const auto size = std::filesystem::file_size(cli.library());
    std::filesystem::resize_file(cli.library(), size / 2 / 4096 * 4096);
    const Finished finished = cli.run({"verify", "--json"});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("The library “" + cli.library() + "” is damaged"));
    const auto line = nlohmann::json::parse(finished.output);
    EXPECT_EQ(line["ok"], false);
    EXPECT_FALSE(line["problems"].empty());
}

TEST(BadLibrary, RefusesOneOfANewerVersion) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", test::smallArticle)});
    OtherProgram(cli.library()).execute("PRAGMA user_version = 999");
    const Finished finished = cli.run({"list"});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("was made by a newer Duizhao (schema 999)"));
}

TEST(BadLibrary, ReadsOneThatMayNotBeWritten) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", test::smallArticle)});
    std::filesystem::permissions(cli.library(), std::filesystem::perms(0444));
    for (const auto folderMode : {std::filesystem::perms::all, std::filesystem::perms(0555)}) {
        std::filesystem::permissions(cli.path("."), folderMode);
        const Finished listed = cli.runAsAnotherUser({"list", "--json"});
        EXPECT_EQ(listed.status, 0) << listed.errors;
        EXPECT_THAT(listed.output, HasSubstr("The Cat and the Moon"));
        EXPECT_EQ(cli.runAsAnotherUser({"pairs", "#1"}).status, 0);
        EXPECT_EQ(cli.runAsAnotherUser({"verify"}).status, 0);
        const Finished flagged = cli.runAsAnotherUser(flagFirstWord);
        EXPECT_EQ(flagged.status, 1);
        EXPECT_THAT(flagged.errors,
                    HasSubstr("The library “" + cli.library() + "” cannot be changed: it is read-only."));
        const Finished imported = cli.runAsAnotherUser({"import", "--pairs", cli.path("a.txt")});
        EXPECT_EQ(imported.status, 1);
    }
    std::filesystem::permissions(cli.path("."), std::filesystem::perms::all);
}

TEST(BadLibrary, SaysThatAnotherProgramIsWriting) {
    const CommandLine cli;
    cli.json({"import", cli.file("a.txt", test::smallArticle)});
    const OtherProgram other(cli.library());
    other.execute("BEGIN IMMEDIATE");
    EXPECT_EQ(cli.json({"list"}).size(), 1U) << "reading goes on";
    const Finished finished = cli.run(flagFirstWord);
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.errors, HasSubstr("The library “" + cli.library() + "” is busy"));
    other.execute("COMMIT");
    EXPECT_EQ(cli.run(flagFirstWord).status, 0);
}

} // namespace duizhao
