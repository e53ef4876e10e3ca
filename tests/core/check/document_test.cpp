#include "core/check/script_conversions.h"
#include "core/text/utf.h"
#include "tests/core/check/small_dictionary.h"
#include "tests/support/corpus.h"
#include "tests/support/given_pairs.h"

#include <gmock/gmock.h>

namespace duizhao {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(GivenPairs pairs, const char* only) {
    return drawnIssues(pairs, {CheckLevel::usual, {only}}, &smallLexicon());
}

} // namespace

TEST(NameTwoForms, ListsEveryPlaceOfANameInBothForms) {
    GivenPairs pairs(Texts{{u"Calloway came.", u"卡羅韋來了。"},
                           {u"Then Calloway spoke.", u"然後Calloway說話了。"},
                           {u"Calloway left.", u"卡羅韋走了。"}});
    EXPECT_THAT(
        found(pairs, "name-two-forms"),
        ElementsAre("1 name-two-forms 卡羅韋", "2 name-two-forms Calloway", "3 name-two-forms 卡羅韋"));
    const auto issues = issuesOf(pairs, {CheckLevel::usual, {"name-two-forms"}}, &smallLexicon());
    EXPECT_EQ(issues.front().group, std::optional<std::string>("Calloway"));
    EXPECT_EQ(evidenceText(issues.front().evidence), "The name is “Calloway” in 1 pairs and “卡羅韋” in 2.");
}

TEST(NameTwoForms, FindsNamesTheDictionaryHas) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"He lives in London.", u"他住在倫敦。"},
                                       {u"We like London.", u"我們喜歡London。"}}),
                      "name-two-forms"),
                ElementsAre("1 name-two-forms 倫敦", "2 name-two-forms London"));
}

TEST(NameTwoForms, TakesAnExplanationInBracketsForWhatItIs) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"Calloway came.", u"卡羅韋(Calloway)來了。"},
                                       {u"Calloway left.", u"卡羅韋走了。"}}),
                      "name-two-forms"),
                IsEmpty());
}

TEST(NameTwoForms, SaysNothingOfTitlesAndOfNamesInOneForm) {
    EXPECT_THAT(
        found(GivenPairs(Texts{{u"He lives in London.", u"他住在倫敦。"},
                               {u"It is in the London review of books.", u"它在London review of books裡。"}}),
              "name-two-forms"),
        IsEmpty());
    EXPECT_THAT(found(GivenPairs(Texts{{u"Ann came.", u"Ann來了。"}, {u"Ann left.", u"Ann走了。"}}),
                      "name-two-forms"),
                IsEmpty());
}

TEST(WrongScript, GroupsCharactersThatAConversionLeft) {
    GivenPairs pairs(Texts{{u"", u"學習以后，皇后讀書。"}, {u"", u"讀者說話后走了。"}});
    EXPECT_THAT(found(pairs, "wrong-script"), ElementsAre("1 wrong-script 后", "2 wrong-script 后"))
        << "皇后 is a word of the dictionary as it stands";
    for (const Issue& issue : issuesOf(pairs, {CheckLevel::usual, {"wrong-script"}}, &smallLexicon()))
        EXPECT_EQ(issue.group, std::optional<std::string>("后"));
}

TEST(WrongScript, TakesAStretchOfTheOtherScriptAsOne) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"", u"學習語言的時間。"}, {u"", u"這時纸张会变黄，然后變褐"}}),
                      "wrong-script"),
                ElementsAre("2 wrong-script 纸张会变黄，然后"));
}

TEST(WrongScript, TakesTheWholeClauseWhereTheRestOfItIsSharedByBothScripts) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"", u"學習語言的時間。"}, {u"", u"正在研究利润以抑制创新"}}),
                      "wrong-script"),
                ElementsAre("2 wrong-script 润", "2 wrong-script 创"))
        << "two characters are no stretch";
    EXPECT_THAT(found(GivenPairs(Texts{{u"", u"學習語言的時間。"}, {u"", u"静音_正在研究赚钱以抑制创新"}}),
                      "wrong-script"),
                ElementsAre("2 wrong-script 静音_正在研究赚钱以抑制创新"));
    EXPECT_THAT(found(GivenPairs(Texts{{u"", u"學習語言的時間。"}, {u"", u"在家，人们赚钱很多，在家"}}),
                      "wrong-script"),
                ElementsAre("2 wrong-script 人们赚钱很多"));
}

TEST(WrongScript, KnowsBothScriptsByTheDocument) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"", u"学习语言的时间。"}, {u"", u"读者说話。"}},
                                 Language::chineseTraditional),
                      "wrong-script"),
                ElementsAre("2 wrong-script 話"))
        << "most of it is Simplified, whatever was declared";
}

TEST(WrongScript, ConvertsAllThatMayComeBackAsSomethingElse) {
    const std::u16string text = toUtf16(bytesOf(projectFile("resources/sample/sample-article.txt")));
    std::size_t converted = 0;
    for (std::size_t at = 0; at + 6 <= text.size(); ++at) {
        const std::u16string_view piece = std::u16string_view(text).substr(at, 6);
        converted += mayBeMisspelt(piece) ? 1 : 0;
        const ExpectedScript expected = expectedTraditional(piece);
        EXPECT_TRUE(mayBeMisspelt(piece) || expected.text == expected.original) << toUtf8(piece);
    }
    EXPECT_LT(converted, text.size() / 10) << "most text is not worth it";
}

TEST(WrongScript, BelievesTheConversionOnlyWithTheDictionary) {
    EXPECT_THAT(
        found(GivenPairs(Texts{{u"", u"學習語言，弗羅里達和格洛瑟托這只適用於讀書。"}}), "wrong-script"),
        IsEmpty());
}

TEST(WrongScript, LeavesVariantsOfOtherPlacesAlone) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"", u"學習語言，爲了讀書，坐着，在屋裏。"}}), "wrong-script"),
                IsEmpty());
}

TEST(QuotedTwoRenderings, ComparesQuotedWordsAcrossTheDocument) {
    GivenPairs pairs(Texts{{u"It is a “capped” shop.", u"這是一家“封閉”商店。"},
                           {u"The “capped-gain” shop", u"“最高”商店"},
                           {u"a “green” door", u"一扇“綠”門"}});
    EXPECT_THAT(found(pairs, "quoted-two-renderings"),
                ElementsAre("1 quoted-two-renderings 封閉", "2 quoted-two-renderings 最高"));
}

TEST(TermTwoRenderings, ComparesCountsInsideAPair) {
    EXPECT_THAT(found(GivenPairs(Texts{{u"The rope was a good rope.", u"這條繩索是好繩子。"}}),
                      "term-two-renderings"),
                ElementsAre("term-two-renderings 繩子"));
    EXPECT_THAT(
        found(GivenPairs(Texts{{u"The rope was good.", u"這條繩索是好繩子。"}}), "term-two-renderings"),
        IsEmpty())
        << "one of the two renders something else";
}

TEST(TermTwoRenderings, ComparesTheSentencesOfAParagraph) {
    Texts texts = {{u"We train it.", u"我們訓練它。"}, {u"They must retrain it.", u"他們必須重新培訓它。"}};
    EXPECT_THAT(found(GivenPairs(texts), "term-two-renderings"), IsEmpty());
    EXPECT_THAT(found(GivenPairs(texts).inOneParagraph(), "term-two-renderings"),
                ElementsAre("2 term-two-renderings 培訓"));
}

TEST(TermOtherRendering, IsOneThatNearlyNoOtherPlaceHas) {
    Texts texts(5, {u"The rope broke.", u"繩索斷了。"});
    texts.push_back({u"The rope held.", u"繩子沒斷。"});
    EXPECT_THAT(found(GivenPairs(texts), "term-other-rendering"), ElementsAre("6 term-other-rendering 繩子"));
}

} // namespace duizhao
