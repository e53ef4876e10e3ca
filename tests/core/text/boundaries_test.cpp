#include "core/text/boundaries.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

std::vector<std::u16string> wordsOf(std::u16string_view text) {
    std::vector<std::u16string> words;
    for (const TextSpan word : Boundaries(text).words())
        words.emplace_back(word.of(text));
    return words;
}

std::u16string wordAt(std::u16string_view text, std::size_t offset) {
    return std::u16string(Boundaries(text).wordAt(offset).of(text));
}

} // namespace

TEST(Boundaries, WordsOfEnglishKeepTheirApostrophes) {
    EXPECT_EQ(wordsOf(u"Don't stop, 3.5 people."),
              (std::vector<std::u16string>{u"Don't", u"stop", u"3.5", u"people"}));
}

TEST(Boundaries, WordsOfChineseComeFromTheDictionary) {
    EXPECT_EQ(wordsOf(u"我們使用計算機。"), (std::vector<std::u16string>{u"我們", u"使用", u"計算機"}));
    EXPECT_EQ(wordsOf(u"我们研究语言"), (std::vector<std::u16string>{u"我们", u"研究", u"语言"}));
}

TEST(Boundaries, ChineseMarksNeverJoinAWord) {
    const std::u16string text = u"語言，模型。很大！";
    for (const TextSpan word : Boundaries(text).words())
        EXPECT_EQ(word.of(text).find_first_of(u"，。！"), std::u16string_view::npos);
    EXPECT_EQ(wordAt(text, 2), u"，");
    EXPECT_EQ(wordAt(text, 5), u"。");
    EXPECT_EQ(wordAt(text, 1), u"語言");
}

TEST(Boundaries, LatinInsideChineseIsAWordOfItsOwn) {
    EXPECT_EQ(wordsOf(u"訓練GPT模型"), (std::vector<std::u16string>{u"訓練", u"GPT", u"模型"}));
}

TEST(Boundaries, TheWordAtAPlaceMayBeWhiteSpaceOrAMark) {
    EXPECT_EQ(wordAt(u"one  two!", 0), u"one");
    EXPECT_EQ(wordAt(u"one  two!", 3), u"  ");
    EXPECT_EQ(wordAt(u"one  two!", 5), u"two");
    EXPECT_EQ(wordAt(u"one  two!", 8), u"!");
    EXPECT_EQ(wordAt(u"one  two!", 9), u"!") << "at the end of the text the last one";
    EXPECT_EQ(wordAt(u"one", 99), u"one");
}

TEST(Boundaries, TheCaretGoesFromWordStartToWordStart) {
    const std::u16string text = u"  one, 語言！two";
    const Boundaries boundaries(text);
    EXPECT_EQ(boundaries.nextWord(0), 2u);
    EXPECT_EQ(boundaries.nextWord(2), 7u);
    EXPECT_EQ(boundaries.nextWord(7), 10u);
    EXPECT_EQ(boundaries.nextWord(10), text.size());
    EXPECT_EQ(boundaries.nextWord(text.size()), text.size());
    EXPECT_EQ(boundaries.previousWord(text.size()), 10u);
    EXPECT_EQ(boundaries.previousWord(10), 7u);
    EXPECT_EQ(boundaries.previousWord(9), 7u);
    EXPECT_EQ(boundaries.previousWord(7), 2u);
    EXPECT_EQ(boundaries.previousWord(2), 0u);
    EXPECT_EQ(boundaries.previousWord(0), 0u);
}

TEST(Boundaries, CharactersAreWhatAPersonSeesAsOne) {
    const std::u16string family = u"👨‍👩‍👧";
    const std::u16string flag = u"🇨🇳";
    const std::u16string accent = u"e\u0301";
    const std::u16string rare = u"𠮷";
    const std::u16string text = family + flag + flag + accent + rare + u"\r\n";
    const Boundaries boundaries(text);
    std::vector<std::size_t> lengths;
    for (std::size_t at = 0; at < text.size(); at = boundaries.nextCharacter(at))
        lengths.push_back(boundaries.nextCharacter(at) - at);
    EXPECT_EQ(lengths, (std::vector<std::size_t>{family.size(), flag.size(), flag.size(), 2, 2, 2}));
    EXPECT_FALSE(boundaries.isCharacterBorder(1));
    EXPECT_TRUE(boundaries.isCharacterBorder(0));
    EXPECT_TRUE(boundaries.isCharacterBorder(text.size()));
    EXPECT_EQ(boundaries.previousCharacter(text.size()), text.size() - 2);
    EXPECT_EQ(boundaries.previousCharacter(3), 0u);
}

TEST(Boundaries, AnEmptyTextHasNone) {
    const Boundaries boundaries(u"");
    EXPECT_TRUE(boundaries.wordAt(0).empty());
    EXPECT_EQ(boundaries.nextWord(0), 0u);
    EXPECT_EQ(boundaries.previousWord(0), 0u);
    EXPECT_EQ(boundaries.nextCharacter(0), 0u);
    EXPECT_EQ(boundaries.previousCharacter(0), 0u);
    EXPECT_TRUE(boundaries.isCharacterBorder(0));
    EXPECT_TRUE(boundaries.words().empty());
}

TEST(Boundaries, OfRandomTextKeepWordsAndCharactersWhole) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    constexpr char32_t alphabet[] = {U'a',      U' ', U'，', U'語', U'言', U'𠮷', U'😀',  U'\u0301',
                                     U'\u200D', U'ع', U'1',  U'.',  U'か', U'\r', U'\n', U'🇨'};
    for (int round = 0; round < 200; ++round) {
        std::u16string text;
        for (std::size_t length = random() % 30; length > 0; --length) {
            const char32_t character = alphabet[random() % std::size(alphabet)];
            if (character > 0xFFFF)
                text += static_cast<char16_t>(0xD7C0 + (character >> 10));
            text += static_cast<char16_t>(character > 0xFFFF ? 0xDC00 | (character & 0x3FF) : character);
        }
        SCOPED_TRACE(toUtf8(text));
        const Boundaries boundaries(text);
        std::size_t end = 0;
        for (const TextSpan word : boundaries.words()) {
            ASSERT_GE(word.begin, end);
            ASSERT_FALSE(word.empty());
            ASSERT_EQ(boundaries.wordAt(word.begin), word);
            ASSERT_EQ(boundaries.wordAt(word.end - 1), word);
            end = word.end;
        }
        for (std::size_t at = 0; at < text.size(); ++at) {
            ASSERT_TRUE(boundaries.wordAt(at).contains(at));
            ASSERT_GT(boundaries.nextCharacter(at), at);
            ASSERT_EQ(boundaries.nextCharacter(boundaries.previousCharacter(at + 1)),
                      boundaries.isCharacterBorder(at + 1) ? at + 1 : boundaries.nextCharacter(at));
        }
    }
}

} // namespace duizhao
