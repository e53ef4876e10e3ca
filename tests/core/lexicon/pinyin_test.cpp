#include "core/lexicon/pinyin.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace duizhao {
namespace {

std::string marked(std::u16string_view numbered) { return toUtf8(markedPinyin(numbered)); }

TEST(Pinyin, PutsTheMarkOnAOrE) {
    EXPECT_EQ(marked(u"hao3"), "hǎo");
    EXPECT_EQ(marked(u"xiao4"), "xiào");
    EXPECT_EQ(marked(u"xue2"), "xué");
    EXPECT_EQ(marked(u"wei1"), "wēi");
    EXPECT_EQ(marked(u"jiang4"), "jiàng");
}

TEST(Pinyin, PutsTheMarkOnTheOOfOu) {
    EXPECT_EQ(marked(u"gou3"), "gǒu");
    EXPECT_EQ(marked(u"zhou1"), "zhōu");
}

TEST(Pinyin, PutsTheMarkOnTheLastVowelElse) {
    EXPECT_EQ(marked(u"liu2"), "liú");
    EXPECT_EQ(marked(u"gui3"), "guǐ");
    EXPECT_EQ(marked(u"duo1"), "duō");
    EXPECT_EQ(marked(u"xiong2"), "xióng");
    EXPECT_EQ(marked(u"shi4"), "shì");
}

TEST(Pinyin, KnowsEveryToneOfEveryVowel) {
    EXPECT_EQ(marked(u"a1 a2 a3 a4 a5"), "ā á ǎ à a");
    EXPECT_EQ(marked(u"e1 e2 e3 e4 e5"), "ē é ě è e");
    EXPECT_EQ(marked(u"yi1 yi2 yi3 yi4 yi5"), "yī yí yǐ yì yi");
    EXPECT_EQ(marked(u"o1 o2 o3 o4 o5"), "ō ó ǒ ò o");
    EXPECT_EQ(marked(u"wu1 wu2 wu3 wu4 wu5"), "wū wú wǔ wù wu");
    EXPECT_EQ(marked(u"lu:1 lu:2 lu:3 lu:4 lu:5"), "lǖ lǘ lǚ lǜ lü");
}

TEST(Pinyin, ReadsUmlautHoweverItIsWritten) {
    EXPECT_EQ(marked(u"nu:3"), "nǚ");
    EXPECT_EQ(marked(u"nv3"), "nǚ");
    EXPECT_EQ(marked(u"nü3"), "nǚ");
    EXPECT_EQ(marked(u"lu:e4"), "lüè");
    EXPECT_EQ(marked(u"Lu:3"), "Lǚ");
}

TEST(Pinyin, KeepsCapitals) {
    EXPECT_EQ(marked(u"Zhong1 guo2"), "Zhōng guó");
    EXPECT_EQ(marked(u"E2"), "É");
    EXPECT_EQ(marked(u"Ou1 zhou1"), "Ōu zhōu");
}

TEST(Pinyin, JoinsTheRAtTheEndToItsSyllable) {
    EXPECT_EQ(marked(u"hua1 r5"), "huār");
    EXPECT_EQ(marked(u"zhe4 r5 ma5"), "zhèr ma");
    EXPECT_EQ(marked(u"er2 zi5"), "ér zi");
}

TEST(Pinyin, MarksSyllablesWithoutAVowel) {
    EXPECT_EQ(marked(u"m2"), "m\u0301");
    EXPECT_EQ(marked(u"ng4"), "n\u0300g");
    EXPECT_EQ(marked(u"hm5"), "hm");
}

TEST(Pinyin, LeavesWhatIsNoSyllableAsItIs) {
    EXPECT_EQ(marked(u"ka3 la1 O K"), "kǎ lā O K");
    EXPECT_EQ(marked(u"xx5"), "xx");
    EXPECT_EQ(marked(u"yi1 fen1 qian2 , yi1 fen1 huo4"), "yī fēn qián, yī fēn huò");
    EXPECT_EQ(marked(u"Sha1 · wu4"), "Shā · wù");
    EXPECT_EQ(marked(u"3"), "3");
    EXPECT_EQ(marked(u""), "");
}

TEST(Pinyin, IsMarkedInTheBracketsOfASense) {
    EXPECT_EQ(toUtf8(withMarkedPinyin(u"variant of 貓|猫[mao1]; see 女人[nu:3 ren2] too")),
              "variant of 貓|猫[māo]; see 女人[nǚ rén] too");
    EXPECT_EQ(toUtf8(withMarkedPinyin(u"an open [bracket")), "an open [bracket");
    EXPECT_EQ(toUtf8(withMarkedPinyin(u"group 7 of 5")), "group 7 of 5");
}

} // namespace
} // namespace duizhao
