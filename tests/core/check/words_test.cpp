#include "core/check/broken_word.h"
#include "core/check/transliteration.h"
#include "tests/core/check/small_dictionary.h"
#include "tests/support/given_pairs.h"

#include <gmock/gmock.h>

namespace duizhao {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(std::u16string source, std::u16string target, const char* only,
                               Language language = Language::chineseTraditional) {
    GivenPairs pairs(Texts{{std::move(source), std::move(target)}}, language);
    return drawnIssues(pairs, {CheckLevel::usual, {only}}, &smallLexicon());
}

} // namespace

TEST(LatinFragment, IsAPieceOfASourceWordFusedWithChinese) {
    EXPECT_THAT(found(u"The frayed rope broke.", u"那條fra損的繩子斷了。", "latin-fragment"),
                ElementsAre("latin-fragment fra損"));
}

TEST(LatinFragment, TakesInTheCharactersOfTheWordItBreaks) {
    EXPECT_THAT(found(u"It was hardly a one-shot job.", u"這幾乎不是一shot而就的事。", "latin-fragment"),
                ElementsAre("latin-fragment 一shot而就"));
    GivenPairs pairs(Texts{{u"It was a one-shot job.", u"這是一shot而就的事。"}});
    EXPECT_EQ(evidenceText(issuesOf(pairs, {}, &smallLexicon()).front().evidence),
              "“shot” is not a word of the source and breaks up “一蹴而就”.");
}

TEST(LatinFragment, IsNoUnitNoNameAndNoAddress) {
    EXPECT_THAT(found(u"Five kilometres on, the iPhone showed lamp.org and a USB-c plug.",
                      u"走了5km後，iPhone顯示了lamp.org和一個USB-c插頭，長20cm，容量ml計。",
                      "latin-fragment"),
                IsEmpty());
    EXPECT_THAT(found(u"He wrote it in a post-hoc note.", u"他寫在post-hoc筆記裡。", "latin-fragment"),
                IsEmpty())
        << "a compound of the source, kept whole";
}

TEST(UntranslatedWord, IsACommonWordLeftInTheChinese) {
    EXPECT_THAT(found(u"The old lighthouse fell.", u"老lighthouse倒了。", "untranslated-word"),
                ElementsAre("untranslated-word lighthouse"));
    EXPECT_THAT(found(u"The lighthouses fell.", u"那些 lighthouse 倒了。", "untranslated-word"),
                ElementsAre("untranslated-word lighthouse"))
        << "in another form, and between spaces";
}

TEST(UntranslatedWord, IsNoExplanationInBracketsOrBesideItsTranslation) {
    EXPECT_THAT(found(u"The lighthouse fell.", u"燈塔（lighthouse）倒了。", "untranslated-word"), IsEmpty());
    EXPECT_THAT(found(u"The lighthouse fell.", u"燈塔lighthouse倒了。", "untranslated-word"), IsEmpty());
    EXPECT_THAT(found(u"He runs lighthouse --fast.", u"他執行 lighthouse --fast 命令。", "untranslated-word"),
                ElementsAre("untranslated-word lighthouse"));
    EXPECT_THAT(found(u"Open lighthouse.conf now.", u"現在打開 lighthouse.conf 檔案。", "untranslated-word"),
                IsEmpty());
}

TEST(UntranslatedWord, NeedsTheDictionary) {
    EXPECT_THAT(found(u"The zorblefish fell.", u"zorblefish倒了。", "untranslated-word"), IsEmpty());
    GivenPairs pairs(Texts{{u"The lighthouse fell.", u"lighthouse倒了。"}});
    EXPECT_THAT(drawnIssues(pairs), IsEmpty());
}

TEST(Repetition, IsAWordTwiceWhereTheSourceRepeatsNothing) {
    EXPECT_THAT(found(u"Readers became a nation.", u"讀者讀者成了一個國家。", "repetition"),
                ElementsAre("repetition 讀者讀者"));
    EXPECT_THAT(found(u"Readers became many.", u"讀者讀者讀者多了。", "repetition"),
                ElementsAre("repetition 讀者讀者讀者"))
        << "a row is one finding";
    EXPECT_THAT(found(u"Solicitors and barristers came.", u"來了律師和律師。", "repetition"),
                ElementsAre("repetition 律師和律師"));
}

TEST(Repetition, IsNoneWhereTheSourceRepeatsOrChineseDoublesOnPurpose) {
    EXPECT_THAT(found(u"Readers, readers everywhere.", u"讀者讀者到處都是。", "repetition"), IsEmpty());
    EXPECT_THAT(found(u"They came one by one.", u"他們一個一個地來了。", "repetition"), IsEmpty());
    EXPECT_THAT(found(u"Is it wrong?", u"是不是不對？", "repetition"), IsEmpty()) << "不是 belongs to 是不是";
    EXPECT_THAT(found(u"Young lawyers and old lawyers came.", u"來了律師和律師。", "repetition"), IsEmpty());
    EXPECT_THAT(found(u"Go and train.", u"你去訓練訓練吧。", "repetition"), IsEmpty())
        << "a verb doubled: a little";
    EXPECT_THAT(found(u"The lawyer and the lawyers' guild.", u"律師和律師公會。", "repetition"), IsEmpty());
}

TEST(RepeatedPattern, IsLeftToThoseWhoAskForIt) {
    GivenPairs pairs(Texts{{u"He thinks so.", u"他想著想著就睡了。"}});
    EXPECT_THAT(drawnIssues(pairs, {CheckLevel::hint, {}}, &smallLexicon()), IsEmpty());
    EXPECT_THAT(drawnIssues(pairs, {CheckLevel::off, {"repeated-pattern"}}, &smallLexicon()),
                ElementsAre("repeated-pattern 想著想著"));
}

TEST(SaidTwice, IsAClauseThatStandsAgain) {
    EXPECT_THAT(found(u"The book fits a pocket and is free.",
                      u"這本小書可以放進衣服的口袋裡，而且免費，可以放進衣服的口袋裡。", "said-twice"),
                ElementsAre("said-twice 可以放進衣服的口袋裡"));
    EXPECT_THAT(found(u"A soldier’s pocket holds it; a soldier’s pocket holds all.",
                      u"士兵的口袋裝得下它，士兵的口袋裝得下它。", "said-twice"),
                IsEmpty())
        << "the source says it twice, too";
}

TEST(SaidTwice, IsAValueInTwoClausesThatSayTheSame) {
    EXPECT_THAT(found(u"The mill declared in 1874 that it would close, calling it a rest.",
                      u"磨坊在1874年宣布時稱之為休息，磨坊於1874年宣布：要關門。", "said-twice"),
                ElementsAre("said-twice 磨坊於1874年宣布"));
    EXPECT_THAT(found(u"The 1874 flood was worse than the fire.", u"1874年的洪水很大，比1874年的火災更糟。",
                      "said-twice"),
                IsEmpty());
}

TEST(BrokenWord, GivesThePieceAloneWhereNothingFits) {
    const std::u16string text = u"我們xyz了";
    EXPECT_EQ(findBrokenWord(text, {2, 5}, &smallLexicon()).span, (TextSpan{2, 5}));
    EXPECT_EQ(findBrokenWord(text, {2, 5}, nullptr).span, (TextSpan{2, 5}));
    EXPECT_EQ(findBrokenWord(u"x", {0, 1}, &smallLexicon()).span, (TextSpan{0, 1}));
}

TEST(Transliteration, FindsANameByItsConsonants) {
    const Transliteration transliteration(&smallLexicon());
    const auto heard = [&](std::u16string_view text, std::u16string_view name) {
        return std::u16string(transliteration.find(text, {0, text.size()}, name).of(text));
    };
    EXPECT_EQ(heard(u"昨天沃爾頓說", u"Walton"), u"沃爾頓");
    EXPECT_EQ(heard(u"昨天馬庫斯說", u"Marcus"), u"馬庫斯");
    EXPECT_EQ(heard(u"昨天馬庫斯說", u"Walton"), u"");
    EXPECT_EQ(heard(u"昨天里奇曼說", u"Ross"), u"") << "a short name is no part of a longer one";
    EXPECT_EQ(heard(u"", u"Walton"), u"");
    EXPECT_EQ(Transliteration(nullptr).find(u"沃爾頓", {0, 3}, u"Walton"), TextSpan{});
}

} // namespace duizhao
