#include "core/text/language.h"

#include <gtest/gtest.h>

namespace duizhao {

TEST(Language, IsFoundByItsTag) {
    for (const Language language :
         {Language::english, Language::chineseSimplified, Language::chineseTraditional})
        EXPECT_EQ(languageTagged(languageTag(language)), language);
    EXPECT_EQ(languageTag(Language::chineseTraditional), "zh-Hant");
    EXPECT_EQ(languageTagged("de"), std::nullopt);
}

TEST(LetterCount, TellsTheScriptsApart) {
    const LetterCount count = countLetters(u"GPT-3的費用 cost 42 рубля");
    EXPECT_EQ(count, (LetterCount{.han = 3, .latin = 7, .latinWords = 2, .other = 5, .digits = 3}));
}

TEST(LetterCount, CountsRareHanAccentsAndFullWidthLetters) {
    EXPECT_EQ(countLetters(u"𠮷〇々"), (LetterCount{.han = 3}));
    EXPECT_EQ(countLetters(u"cafe\u0301s étude"), (LetterCount{.latin = 10, .latinWords = 2}));
    EXPECT_EQ(countLetters(u"ＡＢ１２"), (LetterCount{.latin = 2, .latinWords = 1, .digits = 2}));
    EXPECT_EQ(countLetters(u"かな한글ع"), (LetterCount{.other = 5}));
}

TEST(LetterCount, SeesNoLettersInMarksAndEmptyText) {
    EXPECT_EQ(countLetters(u""), LetterCount{});
    EXPECT_EQ(countLetters(u"，。！?\n 😀 — “”"), LetterCount{});
    EXPECT_EQ(countLetters(std::u16string{0xD83D}), LetterCount{}) << "a lone surrogate";
}

TEST(ChineseScript, IsKnownByCharactersOfOneScriptOnly) {
    EXPECT_EQ(chineseScript(u"這個國家的語言"), Language::chineseTraditional);
    EXPECT_EQ(chineseScript(u"这个国家的语言"), Language::chineseSimplified);
}

TEST(ChineseScript, IsSimplifiedWhereNothingTells) {
    EXPECT_EQ(chineseScript(u"我有一本"), Language::chineseSimplified);
    EXPECT_EQ(chineseScript(u""), Language::chineseSimplified);
    EXPECT_EQ(chineseScript(u"English only"), Language::chineseSimplified);
}

TEST(ChineseScript, IsNotMisledByCharactersThatBothHave) {
    EXPECT_EQ(chineseScript(u"皇后著書于台，語"), Language::chineseTraditional);
    EXPECT_EQ(chineseScript(u"乾隆皇帝，语"), Language::chineseSimplified);
}

TEST(ChineseScript, FollowsTheMajority) {
    EXPECT_EQ(chineseScript(u"這個國家的語言，并盡管"), Language::chineseTraditional);
    EXPECT_EQ(chineseScript(u"他说“這”是这个意思，对吗"), Language::chineseSimplified);
}

} // namespace duizhao
