#include "core/lexicon/gloss.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

struct Row {
    std::u16string sense;
    std::vector<std::u16string> glosses;
    std::vector<std::u16string> pointers = {};
};

} // namespace

TEST(Gloss, IsWhatASenseSaysInEnglish) {
    const std::vector<Row> table = {
        {u"cat", {u"cat"}},
        {u"to walk; to go", {u"walk", u"go"}},
        {u"movement; action (CL:個|个[ge4])", {u"movement", u"action"}},
        {u"(slang) a (big) house", {u"house"}},
        {u"to hit sb with sth", {u"hit with"}},
        {u"lit. to add feet; fig. to ruin it", {u"add feet", u"ruin it"}},
        {u"the Yellow Emperor 黃帝|黄帝[Huang2 di4] of old", {u"Yellow Emperor of old"}},
        {u"old variant of 五[wu3]", {}, {u"五"}},
        {u"see 龍捲風|龙卷风[long2 juan3 feng1]", {}, {u"龍捲風"}},
        {u"abbr. for 中國|中国[Zhong1 guo2], China", {u"China"}, {u"中國"}},
        {u"used in 葡萄[pu2 tao5]", {}, {u"葡萄"}},
        {u"Taiwan pr. [fa3]", {}},
        {u"(interrogative particle)", {}},
        {u"to", {u"to"}},
        {u"unclosed (remark", {u"unclosed remark"}},
        {u"(a (b) c) d", {u"d"}},
        {u"don't!", {u"don't"}},
        {u";;", {}},
        {u"", {}},
        {u"五", {}, {u"五"}},
    };
    for (const Row& row : table) {
        const SenseGlosses found = glossesOf(row.sense);
        EXPECT_EQ(found.glosses, row.glosses) << std::string(row.sense.begin(), row.sense.end());
        EXPECT_EQ(found.pointers, row.pointers) << std::string(row.sense.begin(), row.sense.end());
        EXPECT_FALSE(found.minor);
    }
}

TEST(Gloss, OfASurnameOrAClassifierIsMinor) {
    EXPECT_EQ(glossesOf(u"surname Wang"), (SenseGlosses{{u"Wang"}, {}, true}));
    EXPECT_EQ(glossesOf(u"classifier for birds"), (SenseGlosses{{u"for birds"}, {}, true}));
    EXPECT_EQ(glossesOf(u"surname"), (SenseGlosses{{u"surname"}, {}, false}));
}

} // namespace duizhao
