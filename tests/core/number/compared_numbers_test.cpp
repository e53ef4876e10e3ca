#include "core/number/number.h"
#include "tests/core/number/drawn_numbers.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::drawn;

struct Case {
    std::u16string text;
    std::string numbers;
};

/// The same of findAllNumbers, without what is faint.
void expectAllCompared(const std::vector<Case>& cases, Language language) {
    for (const Case& one : cases) {
        auto numbers = findAllNumbers(one.text, language);
        std::erase_if(numbers, [](const Number& number) { return number.faint; });
        EXPECT_EQ(drawn(numbers), one.numbers) << "in: " << testing::PrintToString(one.text);
    }
}

TEST(ComparedNumbers, OfEnglishIncludeTimesOnesAndMultiples) {
    expectAllCompared(
        {
            {u"at 10:30, 10:30 p.m., 6pm", "630t 1350t 1080t"},
            {u"9 o'clock, 12 a.m., 12 p.m.", "540t 0t 720t"},
            {u"half past ten, a quarter to nine, twenty past six", "630t 525t 380t"},
            {u"9-11 a.m.", "540t 660t"},
            {u"9:42 on Tuesday morning, 3:15 this afternoon", "582t 915t"},
            {u"the first, the one", "(1o) (1)"},
            {u"it doubled, tripled and quadrupled", "2 3 4"},
            {u"twice as large", "(2)"},
            {u"an hour and a half, half an hour", "1.5 (0.5)"},
            {u"three quarters of an hour", "0.75"},
            {u"nine out of ten, 7 out of every 10, two in five", "0.9 0.7 0.4"},
            {u"1/10, 3/4 and 9/11", "0.1 0.75"},
            {u"1.5×10⁸ and 2 x 10^6", "150000000 2000000"},
            {u"Chapter IV, Henry VIII, World War II", "(4o) (8o) (2o)"},
            {u"I, mix and civil", ""},
            {u"221 BC, AD 79", "221y 79y"},
            {u"in '98", "1998y"},
            {u"June 12 to 14, 12-14 June", "612d 614d 612d 614d"},
            {u"12/31/2015, 31.12.2015", "1231d 2015y 1231d 2015y"},
            {u"scores of people, test scores", "~20"},
            {u"a couple of hundred", "~100"},
            {u"400 parts per million, 5 per thousand", "0.0004 0.005"},
            {u"grew 3% to 5 million", "3% 5000000"},
        },
        Language::english);
}

TEST(ComparedNumbers, OfChineseIncludeTimesAndMultiples) {
    expectAllCompared(
        {
            {u"下午3点，三点半，10点30分", "900t 210t 630t"},
            {u"晚上12点，凌晨12点，中午12点，中午1点", "0t 0t 720t 780t"},
            {u"上午9点至11点", "540t 660t"},
            {u"下午3:15", "915t"},
            {u"八点三刻", "525t"},
            {u"翻了两番，翻倍", "4 2"},
            {u"增加两倍", "(2)"},
            {u"百倍", "100"},
            {u"一半，三个半小时", "(0.5) 3.5"},
            {u"9秒58，一米八三，3元5角", "9.58 1.83 3.5$"},
            {u"两打鸡蛋，一个人打球", "24"},
            {u"廿五人，卅年", "25 (30)"},
            {u"叁佰万元，壹拾贰", "3000000$ 12"},
            {u"陆军和伍先生", ""},
            {u"民國一○九年，昭和20年", "2020y 1945y"},
            {u"公元前221年，公元79年", "221y 79y"},
            {u"七八十年代，80、90年代", "~1970..1980y ~1980y ~1990y"},
            {u"6月12日至14日", "612d 614d"},
            {u"2015–16赛季", "2015..2016"},
            {u"百分之二十点五，二十点五亿", "20.5% 2050000000"},
            {u"二十两银子，一万两千", "20 12000"},
        },
        Language::chineseSimplified);
}

TEST(ComparedNumbers, TellTheUnitBehindThem) {
    const auto metres = [](std::u16string_view text, Language language) {
        const auto numbers = findAllNumbers(text, language);
        return numbers.empty() ? 0.0 : numbers.front().unit.inOwnUnit(numbers.front().low);
    };
    EXPECT_NEAR(metres(u"6 feet", Language::english), 1.83, 0.01);
    EXPECT_NEAR(metres(u"5-mile", Language::english), 8047, 1);
    EXPECT_NEAR(metres(u"六英尺", Language::chineseSimplified), 1.83, 0.01);
    EXPECT_NEAR(metres(u"3 square miles", Language::english), 7.77e6, 1e4);
    EXPECT_NEAR(metres(u"98.6°F", Language::english), 37, 0.01);
    EXPECT_NEAR(metres(u"華氏98.6度", Language::chineseTraditional), 37, 0.01);
    EXPECT_NEAR(metres(u"50万千瓦", Language::chineseSimplified), 5e8, 1);
}

TEST(ComparedNumbers, TellAMinusBesideTheirValue) {
    for (const auto& text : {u"minus 5", u"-5", u"−5", u"5 degrees below zero", u"(-5)"})
        EXPECT_TRUE(findAllNumbers(text, Language::english).front().negative);
    for (const auto& text : {u"零下5度", u"负5", u"為-5", u"公元前5年"})
        EXPECT_TRUE(findAllNumbers(text, Language::chineseSimplified).front().negative);
    for (const auto& text : {u"5", u"F-5a 5", u"2-5", u"mid-50"})
        for (const Number& number : findAllNumbers(text, Language::english))
            EXPECT_FALSE(number.negative);
}

} // namespace
} // namespace duizhao
