#include "tests/core/check/small_dictionary.h"
#include "tests/support/given_pairs.h"

#include <gmock/gmock.h>

namespace duizhao {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(std::u16string source, std::u16string target, const char* only) {
    GivenPairs pairs(Texts{{std::move(source), std::move(target)}});
    return drawnIssues(pairs, {CheckLevel::usual, {only}});
}

} // namespace

TEST(HalfwidthPunctuation, StandsBesideChinese) {
    EXPECT_THAT(found(u"", u"貓,狗:鳥;對嗎?對!走了.", "halfwidth-punctuation"),
                ElementsAre("halfwidth-punctuation ,", "halfwidth-punctuation :", "halfwidth-punctuation ;",
                            "halfwidth-punctuation ?", "halfwidth-punctuation !", "halfwidth-punctuation ."));
    EXPECT_THAT(found(u"", u"貓(cat)和 (狗)", "halfwidth-punctuation"),
                ElementsAre("halfwidth-punctuation (", "halfwidth-punctuation )", "halfwidth-punctuation (",
                            "halfwidth-punctuation )"));
}

TEST(HalfwidthPunctuation, LeavesNumbersLatinAndNamesAlone) {
    EXPECT_THAT(found(u"", u"1,750隻，3:2，v1.2。see (cat), ok? 馬丁.路德，等...", "halfwidth-punctuation"),
                IsEmpty());
}

TEST(HalfwidthPunctuation, IsOneNoteForTheDocument) {
    GivenPairs pairs(Texts{{u"", u"貓,狗"}, {u"", u"狗.貓;"}});
    for (const Issue& issue : issuesOf(pairs))
        EXPECT_EQ(issue.group, std::optional<std::string>(""));
}

TEST(StrayMark, IsAHyphenThatJoinsNothing) {
    EXPECT_THAT(found(u"says Ann, of Lantern.", u"安說道。 -Lantern的人", "stray-mark"),
                ElementsAre("stray-mark -Lantern"));
    EXPECT_THAT(found(u"“half-bound” books", u"“半”-裝訂書", "stray-mark"), ElementsAre("stray-mark -裝"));
    EXPECT_THAT(found(u"- one", u"- 一", "stray-mark"), IsEmpty());
    EXPECT_THAT(found(u"—No.", u"-不。", "stray-mark"), IsEmpty());
    EXPECT_THAT(found(u"It was -5 degrees.", u"很冷。 -5度。", "stray-mark"), IsEmpty());
    EXPECT_THAT(found(u"Read it. -o writes.", u"讀取。 -o寫入。", "stray-mark"), IsEmpty()) << "an option";
    EXPECT_THAT(found(u"T-shirts", u"T-恤，A-B", "stray-mark"), IsEmpty());
}

TEST(StrayMark, IsAClosingMarkThatNothingOpened) {
    EXPECT_THAT(found(u"the half shop", u"半”商店", "stray-mark"), ElementsAre("stray-mark ”"));
    EXPECT_THAT(found(u"a “capped-gain” shop", u"一家“有限”店。 -收益”店", "stray-mark"),
                ElementsAre("stray-mark -收益”"))
        << "both of a compound cut at its hyphen are one finding";
    EXPECT_THAT(found(u"of it.” He left.", u"它。”他走了。", "stray-mark"), IsEmpty())
        << "the source does so, too";
    EXPECT_THAT(found(u"“Go,” he said.", u"“走，”他說“現在”。", "stray-mark"), IsEmpty());
}

TEST(StrayMark, KnowsAQuotationThatAnEarlierPairOpened) {
    GivenPairs pairs(
        {{u"“It is late.", u"“很晚了。"}, {u"Let us go.", u"我們走吧。”"}, {u"He left.", u"他走了”。"}});
    EXPECT_THAT(drawnIssues(pairs, {CheckLevel::usual, {"stray-mark"}}), ElementsAre("3 stray-mark ”"));
}

TEST(Brackets, NeedACounterpartOfTheirKind) {
    EXPECT_THAT(found(u"", u"（貓)和【狗", "brackets"), ElementsAre("brackets )", "brackets 【"));
    EXPECT_THAT(found(u"", u"1) 貓（小）和《狗》", "brackets"), IsEmpty());
}

TEST(StraightQuotesAndSpaces, AreHouseStyle) {
    EXPECT_THAT(found(u"", u"他說\"走\"。 好", "straight-quotes"),
                ElementsAre("straight-quotes \"", "straight-quotes \""));
    EXPECT_THAT(found(u"", u"他說。 好", "fullwidth-space"), ElementsAre("fullwidth-space  "));
    GivenPairs pairs(Texts{{u"", u"他說\"走\"。 好"}});
    EXPECT_THAT(drawnIssues(pairs, {CheckLevel::hint, {}}), IsEmpty());
}

TEST(TooLong, IsMoreThanThreeCharactersForAWord) {
    const std::u16string twenty = u"貓坐在大的墊子上和狗坐在小的墊子上睡著了";
    EXPECT_THAT(found(u"The cat sat on mats.", twenty + u"了", "too-long").size(), 1U);
    EXPECT_THAT(found(u"The cat sat on the mats they made.", twenty + u"也不肯起來", "too-long").size(), 1U);
    EXPECT_THAT(found(u"The cat sat on mats.", u"貓坐在許多墊子上面。", "too-long"), IsEmpty());
    EXPECT_THAT(found(u"Incomplete multibyte sequences in input.", u"在輸入的資料中出現不完整的位元組次序",
                      "too-long"),
                IsEmpty())
        << "a few long words";
    EXPECT_THAT(found(u"NATO met.", u"北大西洋公約組織舉行了會議。", "too-long"), IsEmpty())
        << "too short to tell";
}

TEST(FewerSentences, CountsSentences) {
    EXPECT_THAT(
        found(u"It rained. We ran. The dog slept.", u"下雨了，我們跑了，狗睡了。", "fewer-sentences").size(),
        1U);
    EXPECT_THAT(found(u"It rained. We ran. The dog slept.", u"下雨了。我們跑了，狗睡了。", "fewer-sentences"),
                IsEmpty());
}

TEST(Byline, NamesTheAuthorNotTheMeans) {
    EXPECT_THAT(found(u"By Ann Field", u"通過安·菲爾德", "byline"), ElementsAre("byline 通過安·菲爾德"));
    EXPECT_THAT(found(u"By Ann Field, Staff Writer", u"由安·菲爾德，記者", "byline").size(), 1U);
    EXPECT_THAT(found(u"By Ann Field", u"由安·菲爾德撰寫", "byline"), IsEmpty());
    EXPECT_THAT(found(u"By Ann Field", u"作者：安·菲爾德", "byline"), IsEmpty());
    EXPECT_THAT(found(u"By the river", u"由河邊", "byline"), IsEmpty());
}

} // namespace duizhao
