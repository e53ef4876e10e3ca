#include "core/lexicon/look_up.h"
#include "core/text/utf.h"
#include "drawn_dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::drawnLexicon;
using testing::ElementsAre;
using testing::IsEmpty;

class LookUpTest : public testing::Test {
protected:
    /// "貓頭鷹: 貓頭鷹 鷹", the word and the entries; "-" for no word.
    std::string at(std::u16string_view text, std::u16string_view words, bool chosen = false) {
        const std::size_t begin = text.find(words);
        const auto found = lookUp(lexicon_, text, {begin, chosen ? begin + words.size() : begin});
        if (!found)
            return "-";
        std::string line = toUtf8(found->span.of(text)) + ":";
        for (const DictionaryEntry& entry : found->entries)
            line += " " + toUtf8(entry.traditional);
        return line;
    }
    Lexicon lexicon_ = drawnLexicon();
};

TEST_F(LookUpTest, FindsTheLongestWordUnderThePlaceAndThenTheShorterOnes) {
    EXPECT_EQ(at(u"一隻貓頭鷹走了", u"貓"), "貓頭鷹: 貓頭鷹 貓");
    EXPECT_EQ(at(u"一隻貓頭鷹走了", u"頭"), "貓頭鷹: 貓頭鷹 頭");
    EXPECT_EQ(at(u"一隻貓頭鷹走了", u"鷹"), "貓頭鷹: 貓頭鷹 鷹");
    EXPECT_EQ(at(u"一隻貓頭鷹走了", u"走"), "走: 走");
}

TEST_F(LookUpTest, ReadsSimplifiedAsWell) { EXPECT_EQ(at(u"猫头鹰走了", u"头"), "猫头鹰: 貓頭鷹 頭"); }

TEST_F(LookUpTest, DoesNotBeginInsideTheWordBefore) {
    // 研究|生命, so the word at 生 is 生命 and not a part of 研究生.
    EXPECT_EQ(at(u"研究生命", u"生"), "生命: 生命 生");
}

TEST_F(LookUpTest, GivesAllReadingsOfASpelling) { EXPECT_EQ(at(u"发", u"发"), "发: 發 髮"); }

TEST_F(LookUpTest, FindsChineseForAnEnglishWordInAnyForm) {
    EXPECT_EQ(at(u"Two dogs walked.", u"dogs"), "dogs: 狗 小狗");
    EXPECT_EQ(at(u"Two dogs walked.", u"gs"), "dogs: 狗 小狗");
    EXPECT_EQ(at(u"Two dogs walked.", u"walked"), "walked: 走");
    EXPECT_EQ(at(u"The dog’s life", u"dog"), "dog: 狗 小狗");
}

TEST_F(LookUpTest, PutsTheExactSenseFirst) {
    EXPECT_EQ(at(u"The cat.", u"cat"), "cat: 貓 小貓");
    EXPECT_EQ(at(u"A kitten.", u"kitten"), "kitten: 小貓");
}

TEST_F(LookUpTest, LooksForChosenWordsSideBySide) {
    EXPECT_EQ(at(u"the small dogs here", u"small dogs", true), "small dogs: 小狗");
    EXPECT_EQ(at(u"a graduate student", u"graduate student", true), "graduate student: 研究生");
    EXPECT_EQ(at(u"dog cat", u"dog cat", true), "dog cat:");
}

TEST_F(LookUpTest, LooksUpChosenCharactersAsTheyAre) {
    EXPECT_EQ(at(u"一隻貓頭鷹", u"頭", true), "頭: 頭");
    EXPECT_EQ(at(u"去卡拉OK吧", u"卡拉OK", true), "卡拉OK: 卡拉OK");
}

TEST_F(LookUpTest, SaysWhichWordItDoesNotKnow) {
    EXPECT_EQ(at(u"the zyzzyva flew", u"zyz"), "zyzzyva:");
    EXPECT_EQ(at(u"龘", u"龘"), "龘:");
}

TEST_F(LookUpTest, FindsNoWordAtASpaceOrAMark) {
    EXPECT_EQ(at(u"The cat. It", u"."), "-");
    EXPECT_EQ(at(u"The cat", u" "), "-");
    EXPECT_EQ(at(u"貓，狗", u"，"), "-");
    EXPECT_FALSE(lookUp(lexicon_, u"貓", {1, 1}));
    EXPECT_FALSE(lookUp(lexicon_, u"", {0, 0}));
}

TEST_F(LookUpTest, TakesCharactersBeyondTheBasicPlaneWhole) {
    const std::u16string text = u"有\U00020BB7吃";
    const auto found = lookUp(lexicon_, text, {2, 2}); // in the middle of the pair
    ASSERT_TRUE(found);
    EXPECT_EQ(found->span, (TextSpan{1, 3}));
    ASSERT_EQ(found->entries.size(), 1u);
    EXPECT_EQ(found->entries.front().senses.front(), u"rare one");
}

} // namespace
} // namespace duizhao
