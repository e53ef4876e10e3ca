#include "tests/core/import/page_test.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

using namespace test;
using testing::ElementsAre;

ImportOptions pairs() {
    ImportOptions options;
    options.pairs = true;
    return options;
}

} // namespace

TEST(ReadPairs, KeepsEachLineAsOnePairOfOneSegmentASide) {
    const Article article =
        readPageText("It rains. It pours.\t下雨了。倾盆大雨。\nGo home.\t回家吧。\n", pairs());
    EXPECT_THAT(drawnTexts(article),
                ElementsAre("It rains. It pours. | 下雨了。倾盆大雨。", "Go home. | 回家吧。"));
    ASSERT_EQ(article.bitext.beads.size(), 2U);
    EXPECT_EQ(article.bitext.sourceSegments.size(), 2U);
    EXPECT_TRUE(article.bitext.beads[0].evidence.given);
    EXPECT_EQ(article.bitext.links[0].reason, LinkReason::givenAsPairs);
    EXPECT_EQ(article.bitext.blocks[0].reason, BlockReason::givenAsPairs);
}

TEST(ReadPairs, TakesTheFirstColumnForTheSourceInWhateverLanguage) {
    const Article article = readPageText("下雨了。\tIt rains.\n", pairs());
    EXPECT_EQ(article.bitext.sourceLanguage, Language::chineseSimplified);
    EXPECT_EQ(article.bitext.targetLanguage, Language::english);
}

TEST(ReadPairs, BelievesWhoSaysTheLanguageOfTheSource) {
    ImportOptions options = pairs();
    options.chineseIsSource = true;
    const Article article = readPageText("GPT-3\tGPT-3\n", options);
    EXPECT_TRUE(isChinese(article.bitext.sourceLanguage));
}

TEST(ReadPairs, LetsOneOfTheCellsBeEmpty) {
    const Article article = readPageText("It rains.\t\n\t下雪了。\nGo home.\t回家吧。\n", pairs());
    EXPECT_THAT(drawnTexts(article), ElementsAre("It rains. | ", " | 下雪了。", "Go home. | 回家吧。"));
}

TEST(ReadPairs, KeepsSpacesAndQuotesOfTheCells) {
    const Article article = readPageText(" \"It rains,\" he said. \t 他说：\"下雨了。\"  \r\n", pairs());
    EXPECT_THAT(drawnTexts(article), ElementsAre(" \"It rains,\" he said.  |  他说：\"下雨了。\"  "));
}

TEST(ReadPairs, LeavesOutTheNamesOfTheColumns) {
    const Article article = readPageText("Source\tTarget\nIt rains.\t下雨了。\n", pairs());
    EXPECT_THAT(drawnBlocks(article), ElementsAre("paragraph 2 | 2", "boilerplate 1"));
}

TEST(ReadPairs, NamesTheLineThatIsNoPair) {
    EXPECT_EQ(errorOf("It rains.\t下雨了。\n\nno tab here\n", pairs()),
              (Error{ErrorCode::pairsBroken, "page.txt", "3"}));
    EXPECT_EQ(errorOf("It rains.\t下雨了。\ttwo tabs\n", pairs()),
              (Error{ErrorCode::pairsBroken, "page.txt", "1"}));
}

TEST(ReadPairs, SaysWhichLanguageIsMissing) {
    EXPECT_EQ(errorOf("It rains.\tIt snows.\n", pairs()).code, ErrorCode::onlyEnglish);
    EXPECT_EQ(errorOf("下雨了。\t下雪了。\n", pairs()).code, ErrorCode::onlyChinese);
    EXPECT_EQ(errorOf("1\t2\n", pairs()).code, ErrorCode::noText);
}

} // namespace duizhao
