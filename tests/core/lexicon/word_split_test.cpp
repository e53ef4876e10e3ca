#include "core/lexicon/word_split.h"
#include "core/text/characters.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using testing::ElementsAre;

std::vector<std::u16string> wordsOf(const Lexicon& lexicon, std::u16string_view text) {
    WordSplitter splitter(lexicon);
    std::vector<HanWord> words;
    splitter.split(text, {0, text.size()}, words);
    std::vector<std::u16string> result;
    for (const HanWord& word : words)
        result.emplace_back(word.span.of(text));
    return result;
}

/// The fewest words (and letters left out) a text can be cut into, by trying every cut.
std::size_t fewestWords(const Lexicon& lexicon, std::u16string_view text) {
    std::vector<std::size_t> fewest(text.size() + 1, text.size() + 1);
    fewest[text.size()] = 0;
    for (std::size_t begin = text.size(); begin-- > 0;)
        for (std::size_t end = begin + 1; end <= text.size(); ++end)
            if (end == begin + 1 || lexicon.headword(text.substr(begin, end - begin)))
                fewest[begin] = std::min(fewest[begin], fewest[end] + 1);
    return fewest[0];
}

} // namespace

TEST(WordSplitter, TakesTheFewestWordsInBothScripts) {
    const Lexicon lexicon = test::drawnLexicon();
    EXPECT_THAT(wordsOf(lexicon, u"小貓頭鷹走"), ElementsAre(u"小", u"貓頭鷹", u"走"));
    EXPECT_THAT(wordsOf(lexicon, u"小猫头鹰走"), ElementsAre(u"小", u"猫头鹰", u"走"));
}

TEST(WordSplitter, PrefersEvenLengthsAmongEquallyFewWords) {
    EXPECT_THAT(wordsOf(test::drawnLexicon(), u"研究生命"), ElementsAre(u"研究", u"生命"));
}

TEST(WordSplitter, LeavesAnUnknownCharacterAWordOfItsOwn) {
    const Lexicon lexicon = test::drawnLexicon();
    const std::u16string text = u"龘猫\U00020BB7\U00020BB8";
    WordSplitter splitter(lexicon);
    std::vector<HanWord> words;
    splitter.split(text, {0, text.size()}, words);
    ASSERT_EQ(words.size(), 4u);
    EXPECT_EQ(words[0], (HanWord{{0, 1}, std::nullopt}));
    EXPECT_EQ(words[1], (HanWord{{1, 2}, lexicon.headword(u"猫")}));
    EXPECT_EQ(words[2], (HanWord{{2, 4}, lexicon.headword(u"\U00020BB7")}));
    EXPECT_EQ(words[3], (HanWord{{4, 6}, std::nullopt}));
}

TEST(WordSplitter, TakesLettersOnlyWhereAHeadwordHasThem) {
    const Lexicon lexicon = test::drawnLexicon();
    EXPECT_THAT(wordsOf(lexicon, u"卡拉OK唱歌，very OK。"), ElementsAre(u"卡拉OK", u"唱歌"));
    EXPECT_THAT(wordsOf(lexicon, u"卡拉OKAY"), ElementsAre(u"卡拉"));
    EXPECT_THAT(wordsOf(lexicon, u"no Chinese 123"), ElementsAre());
}

TEST(WordSplitter, KeepsToTheSpan) {
    const Lexicon lexicon = test::drawnLexicon();
    WordSplitter splitter(lexicon);
    std::vector<HanWord> words;
    splitter.split(u"小猫头鹰", {1, 3}, words);
    EXPECT_THAT(words, ElementsAre(HanWord{{1, 2}, lexicon.headword(u"猫")},
                                   HanWord{{2, 3}, lexicon.headword(u"头")}));
}

TEST(WordSplitter, CoversEachHanCharacterOnceWithNoMoreWordsThanNeeded) {
    const Lexicon lexicon = test::drawnLexicon();
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    constexpr std::u16string_view characters = u"貓頭鷹小狗走研究生命唱歌卡拉，張";
    for (int round = 0; round < 200; ++round) {
        std::u16string text;
        for (std::size_t length = random() % 20; length > 0; --length)
            text.push_back(characters[random() % characters.size()]);
        WordSplitter splitter(lexicon);
        std::vector<HanWord> words;
        splitter.split(text, {0, text.size()}, words);
        std::size_t at = 0;
        std::size_t signs = 0;
        for (const HanWord& word : words) {
            for (; at < word.span.begin; ++at, ++signs)
                ASSERT_FALSE(isHanUnit(text[at]));
            ASSERT_EQ(word.span.begin, at);
            at = word.span.end;
        }
        for (; at < text.size(); ++at, ++signs)
            ASSERT_FALSE(isHanUnit(text[at]));
        ASSERT_EQ(words.size() + signs, fewestWords(lexicon, text));
    }
}

TEST(WordSplitter, TakesAStretchOfAnyLength) {
    const Lexicon lexicon = test::drawnLexicon();
    std::u16string text;
    for (int time = 0; time < 50000; ++time)
        text += u"小狗";
    EXPECT_EQ(wordsOf(lexicon, text).size(), 50000u);
    EXPECT_EQ(wordsOf(lexicon, std::u16string(5001, u'\xD842')).size(), 5001u);
}

} // namespace duizhao
