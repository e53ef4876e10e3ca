#include "tests/core/import/page_test.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

using namespace test;
using testing::ElementsAre;

const std::string twoPairs = "The mill stands by the river and has been silent for years.\n"
                             "磨坊坐落在河边，多年来一直寂静无声。\n"
                             "Nobody remembers the last miller, who left in 1931.\n"
                             "没有人记得1931年离开的最后一位磨坊主。\n";

const std::string englishFile =
    "The Silent Mill\n\nThe mill stands by the river and has been silent for years.\n\n"
    "Nobody remembers the last miller, who left in 1931.\n\n"
    "Children say that the wheel turns at night. They have never seen it.\n";
const std::string chineseFile = "寂静的磨坊\n\n磨坊坐落在河边，多年来一直寂静无声。\n\n"
                                "没有人记得1931年离开的最后一位磨坊主。\n\n"
                                "孩子们说轮子在夜里转动。\n\n他们从未见过它。\n";

} // namespace

TEST(ReadArticle, TakesTheEnglishForTheSource) {
    const Article article = readPageText(twoPairs);
    EXPECT_EQ(article.bitext.sourceLanguage, Language::english);
    EXPECT_EQ(article.bitext.targetLanguage, Language::chineseSimplified);
    EXPECT_THAT(drawnBlocks(article), ElementsAre("paragraph 1 | 2", "paragraph 3 | 4"));
}

TEST(ReadArticle, TakesTheChineseForTheSourceIfToldSo) {
    ImportOptions options;
    options.chineseIsSource = true;
    const Article article = readPageText(twoPairs, options);
    EXPECT_EQ(article.bitext.sourceLanguage, Language::chineseSimplified);
    EXPECT_EQ(article.bitext.targetLanguage, Language::english);
    EXPECT_THAT(drawnBlocks(article), ElementsAre("paragraph 2 | 1", "paragraph 4 | 3"));
}

TEST(ReadArticle, ReadsTwoFilesInEitherOrder) {
    for (const bool chineseFirst : {false, true}) {
        std::vector<InputFile> files = {{"en.txt", englishFile}, {"zh.txt", chineseFile}};
        if (chineseFirst)
            std::swap(files[0], files[1]);
        const auto article = readArticle(files, {}, {});
        ASSERT_TRUE(article.ok());
        EXPECT_EQ(article->texts[0].fileName, files[0].name);
        EXPECT_EQ(article->bitext.sourceText, chineseFirst ? 1 : 0);
        EXPECT_EQ(article->bitext.targetText, chineseFirst ? 0 : 1);
        EXPECT_EQ(article->title, "The Silent Mill");
        EXPECT_THAT(drawnBlocks(*article),
                    ElementsAre("title 1 | 1", "paragraph 3 | 3", "paragraph 5 | 5", "paragraph 7 | 7+9"));
        EXPECT_THAT(findProblems(article->bitext), testing::IsEmpty());
    }
}

TEST(ReadArticle, NamesTheFileThatCannotBeRead) {
    EXPECT_EQ(errorOf(""), (Error{ErrorCode::fileEmpty, "page.txt"}));
    EXPECT_EQ(errorOf("\xEF\xBB\xBF").code, ErrorCode::fileEmpty);
    EXPECT_EQ(errorOf(std::string("\x7F"
                                  "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0",
                                  24))
                  .code,
              ErrorCode::fileBinary);
    EXPECT_EQ(errorOf("12 - 34\n\n***\n").code, ErrorCode::noText);
}

TEST(ReadArticle, SaysWhichLanguageIsMissing) {
    EXPECT_EQ(errorOf("The mill stands by the river.\nIt is silent.\n"),
              (Error{ErrorCode::onlyEnglish, "page.txt"}));
    EXPECT_EQ(errorOf("磨坊坐落在河边。\n它寂静无声。\n"), (Error{ErrorCode::onlyChinese, "page.txt"}));
    // Latin names do not make a Chinese page English, nor a Chinese word an English page Chinese.
    EXPECT_EQ(
        errorOf(
            "几家公司的历史\nAcme\nAcme由John Carpenter创立，生产铁砧Anvil 3和Anvil 5，产品销往世界各地。\n"
            "Globex\nGlobex是一家神秘的公司，它的总部Globex Tower高达300米，没有人见过它的创始人。\n")
            .code,
        ErrorCode::onlyChinese);
    EXPECT_EQ(
        errorOf("Some say that 缘分 (yuanfen) is fate. Others say that it is only a good excuse.\n缘分\n"
                "The word stands on fans, on cups and on the doors of restaurants all over the country.\n"
                "Few who use it could say what they mean by it, and nobody has asked them to do so.\n")
            .code,
        ErrorCode::onlyEnglish);
}

TEST(ReadArticle, NamesBothFilesIfTheyAreInOneLanguage) {
    const auto read =
        readArticle({{"a.txt", "One sentence is here."}, {"b.txt", "Another is there."}}, {}, {});
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error(), (Error{ErrorCode::onlyEnglish, "a.txt, b.txt"}));
}

TEST(ReadArticle, HashesTheBytesAndWhatChangesTheOutcome) {
    const std::string hash = readPageText(twoPairs).contentHash;
    EXPECT_EQ(hash.size(), 64U);
    EXPECT_EQ(readArticle({{"another-name.txt", twoPairs}}, {}, {})->contentHash, hash);
    EXPECT_NE(readPageText(twoPairs + "\n").contentHash, hash);
    ImportOptions options;
    options.chineseIsSource = true;
    EXPECT_NE(readPageText(twoPairs, options).contentHash, hash);
    options = {};
    options.system = "Some Translator 3";
    const Article article = readPageText(twoPairs, options);
    EXPECT_NE(article.contentHash, hash);
    EXPECT_EQ(article.bitext.system, "Some Translator 3");
}

TEST(ReadArticle, KeepsTheBytesAndTheNameWithoutFolders) {
    const auto article = readArticle({{"/some/folder/page.txt", twoPairs}}, {}, {});
    ASSERT_TRUE(article.ok());
    EXPECT_EQ(article->texts[0].fileName, "page.txt");
    EXPECT_EQ(article->texts[0].bytes, twoPairs);
}

TEST(ReadArticle, CallsAnArticleWithoutATitleByItsFirstWords) {
    EXPECT_EQ(readPageText(twoPairs).title, "The mill stands by the river and has been silent for years.");
    const std::string longOne =
        "The mill that stands by the river has been silent for so many years that nobody at "
        "all remembers its voice.\n";
    EXPECT_EQ(readPageText(longOne + "磨坊坐落在河边，已经寂静了很多年，以至于没有人记得它的声音。\n").title,
              "The mill that stands by the river has been silent for so many years that nobody…");
}

TEST(ReadArticle, PrefersTheEnglishTitle) {
    EXPECT_EQ(readPageText("寂静的磨坊\nThe Silent Mill\n" + twoPairs).title, "The Silent Mill");
}

TEST(ReadArticle, TakesThePageOfTheSourceForTheAddress) {
    EXPECT_EQ(readPageText(twoPairs + "Originally published at https://www.river.example.\n"
                                      "最初发布在https://www.river.example 。\n"
                                      "翻译自: https://news.example.org/mills/the-silent-one-4711\n")
                  .url,
              "https://news.example.org/mills/the-silent-one-4711");
}

TEST(ReadArticle, BeadsOfAOneSidedBlockKeepTheirPlace) {
    const Article article =
        readPageText(twoPairs + "The wheel is gone. So is the roof, and nobody knows where.\n"
                                "Grass grows on the stones.\n石头上长着草。\n");
    ASSERT_THAT(drawnBlocks(article),
                ElementsAre("paragraph 1 | 2", "paragraph 3 | 4", "paragraph 5 | -", "paragraph 6 | 7"));
    for (const Bead& bead : article.bitext.beads)
        if (bead.link == 2) {
            EXPECT_TRUE(bead.target.empty());
            EXPECT_EQ(bead.target.begin, article.bitext.links[1].target.end);
        }
}

TEST(ReadArticle, StopsWhereverItIsAskedTo) {
    std::string text;
    for (int pair = 0; pair < 300; ++pair)
        text += twoPairs;
    int reports = 0;
    Progress counting;
    counting.report = [&](Stage, double) { ++reports; };
    ASSERT_TRUE(readArticle({{"page.txt", text}}, {}, counting).ok());
    ASSERT_GT(reports, 10);
    for (int at = 0; at < reports; ++at) {
        std::stop_source stop;
        int seen = 0;
        Progress stopping;
        stopping.stop = stop.get_token();
        stopping.report = [&](Stage, double) {
            if (seen++ == at)
                stop.request_stop();
        };
        const auto read = readArticle({{"page.txt", text}}, {}, stopping);
        ASSERT_FALSE(read.ok()) << "stopped at report " << at;
        EXPECT_EQ(read.error().code, ErrorCode::cancelled);
    }
}

TEST(ReadArticle, LeavesEntitiesAndTagsInTheText) {
    const Article article = readPageText("<p>Salt &amp; pepper stand on every table of the "
                                         "inn.</p>\n<p>每张桌子上都放着盐&amp;胡椒。</p>\n<br/>\n");
    EXPECT_THAT(drawnTexts(article),
                ElementsAre("<p>Salt &amp; pepper stand on every table of the inn.</p> | "
                            "<p>每张桌子上都放着盐&amp;胡椒。</p>"));
}

TEST(ReadArticle, CountsLinesAsEditorsDo) {
    const Article article =
        readPageText("One day it rained on the hill.\xE2\x80\xA8有一天山上下雨了。\r\n\fTwo days "
                     "later it snowed there.\r\n两天后那里下了雪。");
    EXPECT_THAT(drawnBlocks(article), ElementsAre("paragraph 1 | 1", "paragraph 2 | 3"));
}

TEST(ReadArticle, CarriesAstralAndRightToLeftCharacters) {
    const Article article = readPageText("The sign 😀 means that the cook 𠮷 is in a good mood today.\n"
                                         "标志😀表示厨师𠮷今天心情很好。\nשלום עולם\n");
    EXPECT_THAT(drawnTexts(article),
                ElementsAre("The sign 😀 means that the cook 𠮷 is in a good mood today. | "
                            "标志😀表示厨师𠮷今天心情很好。"));
}

} // namespace duizhao
