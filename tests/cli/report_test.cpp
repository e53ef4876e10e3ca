#include "tests/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {

using test::CommandLine;
using testing::HasSubstr;

TEST(ReportCommand, PrintsALineForADayAndAnnotator) {
    CommandLine cli;
    cli.json({"import", cli.file("a.txt", "The mill was sold twice.\n磨坊賣了兩次。\n")});
    cli.json({"annotate", "#1", "--side", "target", "--begin", "25", "--end", "27", "--category",
              "Style/Awkward", "--severity", "minor", "--annotator", "Mei"});
    const auto lines = cli.json({"report", "#1", "--time-zone", "Asia/Taipei"});
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(test::fieldNames(lines[0]),
              (std::vector<std::string>{"day", "annotator", "done_pairs", "source_words", "source_characters",
                                        "neutral", "minor", "major", "critical", "unclassified"}));
    EXPECT_EQ(lines[0]["annotator"], "Mei");
    EXPECT_EQ(lines[0]["minor"], 1);
    EXPECT_EQ(lines[0]["done_pairs"], 0);
    EXPECT_EQ(cli.json({"report"}).size(), 1u) << "without an article: of all";
    EXPECT_THAT(cli.run({"report"}).output, HasSubstr("Mei: 0 pairs done, 1 minor"));
}

TEST(ReportCommand, RefusesAnUnknownTimeZoneAndAnArticleThatIsNotThere) {
    CommandLine cli;
    cli.json({"import", cli.file("a.txt", "The mill was sold twice.\n磨坊賣了兩次。\n")});
    EXPECT_EQ(cli.run({"report", "--time-zone", "Mars/Olympus"}).status, 2);
    EXPECT_EQ(cli.run({"report", "#7"}).status, 1);
    EXPECT_EQ(cli.run({"report", "a.txt"}).status, 2);
}

} // namespace duizhao
