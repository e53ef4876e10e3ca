#include "core/number/number.h"
#include "tests/core/number/drawn_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::drawn;

struct Case {
    std::u16string text;
    std::string numbers;
};

void expectAll(const std::vector<Case>& cases, Language language) {
    for (const Case& one : cases)
        EXPECT_EQ(drawn(findNumbers(one.text, language)), one.numbers)
            << "in: " << testing::PrintToString(one.text);
}

TEST(EnglishNumbers, AreReadFromDigits) {
    expectAll(
        {
            {u"355 years", "355"},
            {u"1,750 people and 2,000,000 more", "1750 2000000"},
            {u"about 290 000 copies", "290000"},
            {u"3.14 is near", "3.14"},
            {u"It grew .5 points", "0.5"},
            {u"It costs $4.6 million.", "4600000$"},
            {u"175 billion parameters", "175000000000"},
            {u"a 5-million-dollar house", "5000000$"},
            {u"1.4 trillion", "1400000000000"},
            {u"$3bn, £2.5m and €7k", "3000000000$ 2500000$ 7000$"},
            {u"$5 bn", "5000000000$"},
            {u"10K runners", "10000"},
            {u"patient 24M", ""},
            {u"USD 300", "300$"},
            {u"20 dollars", "20$"},
            {u"50% of 7.5 percent, 3 per cent", "50% 7.5% 3%"},
            {u"2 percentage points", "2%"},
            {u"100+ and 20-odd", "~100 ~20"},
            {u"3½ hours, 2 1/2 hours, 3/4 inch", "3.5 2.5 0.75"},
            {u"3 and a half years", "3.5"},
            {u"40GB or 40 GB or a 40-gigabyte disk", "40 40 40"},
            {u"2 dozen eggs", "24"},
            {u"1. Mix the flour", "1o"},
            {u"2) Wait", "2o"},
            {u"He was 7.", "7"},
        },
        Language::english);
}

TEST(EnglishNumbers, AreReadFromWords) {
    expectAll(
        {
            {u"three hundred and fifty-five", "355"},
            {u"Twenty-one ships", "21"},
            {u"a hundred times", "100"},
            {u"half a million books", "500000"},
            {u"half million", "500000"},
            {u"two and a half million", "2500000"},
            {u"a million and a half", "1500000"},
            {u"one thousand two hundred and thirty-four", "1234"},
            {u"nineteen hundred", "1900"},
            {u"five million, three hundred", "5000000 300"},
            {u"twelve", "12"},
            {u"three apples", "(3)"},
            {u"ten apples", "(10)"},
            {u"one apple of the first kind", ""},
            {u"hundreds of people", "~100"},
            {u"tens of thousands", "~10000"},
            {u"hundreds of thousands of votes", "~100000"},
            {u"millions", "~1000000"},
            {u"several hundred, a few thousand", "~100 ~1000"},
            {u"few people", ""},
            {u"a dozen, dozens", "12 ~12"},
            {u"two thirds and three-quarters", "0.666666666667 0.75"},
            {u"a third of them, a quarter of us, one fifth", "0.333333333333 0.25 0.2"},
            {u"one in four, one out of ten", "0.25 0.1"},
            {u"three point one four", "3.14"},
            {u"tenfold", "10"},
            {u"a third man, one second, a second of it", "(3o) (2o) (2o)"},
            {u"the twenty-first time", "21o"},
            {u"not for this one or that", ""},
        },
        Language::english);
}

TEST(EnglishNumbers, OfARangeShareItsMagnitude) {
    expectAll(
        {
            {u"3 to 5 million", "3000000..5000000"},
            {u"three to five million", "3000000..5000000"},
            {u"1.5 to 5 times", "1.5..5"},
            {u"between 20 and 30 people", "20..30"},
            {u"20-30 people", "20..30"},
            {u"10–15%", "10..15%"},
            {u"3% to 5%", "3..5%"},
            {u"$2 to $3 billion", "2000000000..3000000000$"},
            {u"500 to 2 million", "500..2000000"},
            {u"a score of 3 to 2", "3 2"},
            {u"2015-18", "2015..2018y"},
            {u"1939–1945", "1939..1945y"},
        },
        Language::english);
}

TEST(EnglishNumbers, TellYearsDatesAndOrdinals) {
    expectAll(
        {
            {u"In 1945 it ended.", "1945y"},
            {u"by the end of 2015.", "2015y"},
            {u"2000 people", "2000"},
            {u"nineteen forty-five", "1945y"},
            {u"the 1980s and the '90s, the sixties", "~1980y ~1990y ~1960y"},
            {u"in her sixties", "~60"},
            {u"June 15, 2015", "615d 2015y"},
            {u"15 June 2015", "615d 2015y"},
            {u"the 3rd of May", "503d"},
            {u"December 12", "1212d"},
            {u"in June", "600d"},
            {u"in May", "500d"},
            {u"May I ask? He may march on.", ""},
            {u"Jan. 3", "103d"},
            {u"2020-01-15", "2020y 115d"},
            {u"the 19th century", "19o"},
            {u"the 42nd Street", "42o"},
        },
        Language::english);
}

TEST(EnglishNumbers, AreNotReadFromNamesAndNotations) {
    expectAll(
        {
            {u"GPT-3, GPT-3.5-turbo and F-16", ""},
            {u"a V100, the B2B market, COVID-19", ""},
            {u"3D and 5G and 737MAX", ""},
            {u"https://example.org/2015/06 www.a1.com", ""},
            {u"mail a1@b2.org or @user99 or #tag7, issue #42", "42"},
            {u"9/11 and 24/7", ""},
            {u"at 10:30, 6 p.m., 6pm, 9 o'clock", ""},
            {u"5'10\" tall", ""},
            {u"version 3.0.1 at 192.168.0.1", ""},
            {u"call 555-123-4567", ""},
            {u"the mid-1990s, a top-10 list", "~1990y 10"},
        },
        Language::english);
}

TEST(ChineseNumbers, AreReadFromDigitsWithMagnitudes) {
    expectAll(
        {
            {u"共355年", "355"},
            {u"1,750億個參數", "175000000000"},
            {u"460萬美元", "4600000$"},
            {u"3.5万人", "35000"},
            {u"3万5千", "35000"},
            {u"4亿5千万", "450000000"},
            {u"1亿2000万", "120000000"},
            {u"4万5000人", "45000"},
            {u"１２３，４５６", "123456"},
            {u"２０１５年", "2015y"},
            {u"10億美元", "1000000000$"},
            {u"3兆元", "3000000000000$"},
            {u"500兆瓦和5千克", "500 5"},
            {u"2万亿", "2000000000000"},
            {u"20多人，100余家，10多万", "~20 ~100 ~100000"},
            {u"50%和7.5％", "50% 7.5%"},
            {u"3个百分点", "3%"},
            {u"大100倍以上", "100"},
            {u"40 GB，40GB", "40 40"},
            {u"$4.6 million", "4600000$"},
            {u"￥300", "300$"},
            {u"20块钱", "20$"},
            {u"1、先做這個", "1o"},
            {u"2. 再做", "2o"},
        },
        Language::chineseSimplified);
}

TEST(ChineseNumbers, AreReadFromHanNumerals) {
    expectAll(
        {
            {u"三百五十五", "355"},
            {u"十二個", "12"},
            {u"二十一世纪", "21o"},
            {u"一百零五", "105"},
            {u"一百三", "130"},
            {u"三万五", "35000"},
            {u"一千二百三十四亿五千万", "123450000000"},
            {u"一千零一夜", "1001"},
            {u"二十多", "~20"},
            {u"九百多", "~900"},
            {u"一百多万", "~1000000"},
            {u"十几人", "~10"},
            {u"數十億", "~1000000000"},
            {u"数百，几千，上百万", "~100 ~1000 ~1000000"},
            {u"成千上万", "~10000"},
            {u"两三千", "~2000..3000"},
            {u"十四五", "~14..15"},
            {u"三四个", "(~3..4)"},
            {u"百万人", "~1000000"},
            {u"万亿美元", "~1000000000000$"},
            {u"三個問題", "(3)"},
            {u"两年半", "2.5"},
            {u"三个半小时", "3.5"},
            {u"七点五万", "75000"},
            {u"五十万", "500000"},
            {u"一、緒論", "1o"},
        },
        Language::chineseTraditional);
}

TEST(ChineseNumbers, TellFractionsPercentAndTenths) {
    expectAll(
        {
            {u"百分之七點五", "7.5%"},
            {u"百分之三十到四十", "30..40%"},
            {u"三分之二", "0.666666666667"},
            {u"四分之一", "0.25"},
            {u"千分之三", "0.003"},
            {u"三成，七成五", "30% 75%"},
            {u"八折和八五折", "80% 85%"},
            {u"五倍", "(5)"},
            {u"1.5到5倍", "1.5..5"},
            {u"3到5百万", "3000000..5000000"},
            {u"15-20人", "15..20"},
        },
        Language::chineseSimplified);
}

TEST(ChineseNumbers, TellYearsDatesAndOrdinals) {
    expectAll(
        {
            {u"一九四五年", "1945y"},
            {u"二〇一五年末", "2015y"},
            {u"九八年", "1998y"},
            {u"90年代，20世纪90年代，二十世紀九十年代", "~1990y ~1990y ~1990y"},
            {u"19世纪", "19o"},
            {u"6月", "600d"},
            {u"2015年6月15日", "2015y 615d"},
            {u"十二月十二號", "1212d"},
            {u"6个月", "6"},
            {u"第3章，第三章，第二十章", "3o (3o) 20o"},
            {u"第三百五十五號", "355o"},
        },
        Language::chineseSimplified);
}

TEST(ChineseNumbers, AreNotReadFromIdiomsNamesAndTimes) {
    expectAll(
        {
            {u"万一他十分高兴", ""},
            {u"千万别去，百万富翁", ""},
            {u"星期一，周三，礼拜五", ""},
            {u"第一，之一，一個，一些", ""},
            {u"GPT-3和F-16", ""},
            {u"V100，@user9，https://a.org/12", ""},
            {u"三星在四川", ""},
            {u"三三两两，七七八八", ""},
            {u"千百年来，上万", "~10000"},
            {u"下午3点，三点半，10点30分，10:30", ""},
            {u"十分钟，十分之一", "(10) 0.1"},
            {u"人数十分庞大", ""},
            {u"9/11，24/7", ""},
        },
        Language::chineseSimplified);
}

TEST(ChineseNumbers, AreReadAcrossASpaceBehindDigits) {
    expectAll(
        {
            {u"2013 年 12 月 29 日", "2013y 1229d"},
            {u"175 亿美元，460 万 美元", "17500000000$ 4600000$"},
            {u"3 百万，20 多人，50 %", "3000000 ~20 50%"},
            {u"20 世纪 90 年代", "~1990y"},
            {u"3 到 5 倍，2 个百分点", "3..5 2%"},
            {u"买 2 百货店", "2"},
            {u"下午 3 点，10 点 30 分", ""},
            {u"四分之一决赛", ""},
        },
        Language::chineseSimplified);
}

TEST(Numbers, OfTwoLanguagesHaveTheSameValue) {
    const auto only = [](std::u16string_view text, Language language) {
        const auto numbers = findNumbers(text, language);
        EXPECT_EQ(numbers.size(), 1u);
        return numbers.empty() ? Number{} : numbers.front();
    };
    const std::vector<std::pair<std::u16string, std::u16string>> pairs{
        {u"$4.6 million", u"460萬美元"},
        {u"175 billion", u"1,750億"},
        {u"1.4 billion", u"十四亿"},
        {u"7.5 percent", u"百分之七点五"},
        {u"two thirds", u"三分之二"},
        {u"one in four", u"四分之一"},
        {u"the 1990s", u"20世纪90年代"},
        {u"in June", u"6月"},
        {u"December 12", u"12月12日"},
        {u"1.5 to 5 times", u"1.5到5倍"},
        {u"3 to 5 million", u"三百万到五百万"},
        {u"in nineteen forty-five", u"一九四五年"},
        {u"half a million", u"五十万"},
        {u"hundreds of", u"数百"},
        {u"tens of thousands of", u"成千上万"},
        {u"the 21st century", u"二十一世纪"},
    };
    for (const auto& [english, chinese] : pairs)
        EXPECT_TRUE(only(english, Language::english).sameValue(only(chinese, Language::chineseSimplified)))
            << testing::PrintToString(english);
}

TEST(Numbers, KeepTheirSpanWithoutCurrencyAndUnit) {
    const auto spanned = [](std::u16string_view text, Language language) {
        std::u16string spans;
        for (const Number& number : findNumbers(text, language))
            spans.append(number.span.of(text)).append(u"|");
        return spans;
    };
    EXPECT_EQ(spanned(u"It cost $4.6 million in June 2015.", Language::english), u"4.6 million|June|2015|");
    EXPECT_EQ(spanned(u"three hundred and fifty-five years, 3 to 5 km", Language::english),
              u"three hundred and fifty-five|3 to 5|");
    EXPECT_EQ(spanned(u"費用是460萬美元，約百分之七點五。", Language::chineseTraditional),
              u"460萬|百分之七點五|");
}

TEST(Numbers, StayFiniteAndInOrderWhateverTheText) {
    const std::u16string alphabet =
        u"0123456789,.%$-/:@ aKmsthundredmillionandJune'一二三十百千万亿兆点分之第年月日多到半成〇９\n";
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 3000; ++round) {
        std::u16string text;
        for (std::size_t length = random() % 60; length > 0; --length)
            text += alphabet[random() % alphabet.size()];
        for (const Language language : {Language::english, Language::chineseSimplified}) {
            std::size_t at = 0;
            for (const Number& number : findAllNumbers(text, language)) {
                EXPECT_TRUE(std::isfinite(number.low) && std::isfinite(number.high))
                    << testing::PrintToString(text);
                EXPECT_LE(0, number.low) << testing::PrintToString(text);
                EXPECT_LE(number.low, number.high) << testing::PrintToString(text);
                EXPECT_LE(at, number.span.begin) << testing::PrintToString(text);
                EXPECT_LT(number.span.begin, number.span.end) << testing::PrintToString(text);
                at = number.span.end;
            }
            EXPECT_LE(at, text.size());
        }
    }
}

TEST(Numbers, OfThousandsOfDigitsAreHeldAtTheLargestValue) {
    for (const char16_t digit : {u'9', u'九', u'百', u'兆', u'万'}) {
        const std::u16string text(200'000, digit);
        for (const Language language : {Language::english, Language::chineseSimplified})
            for (const Number& number : findNumbers(text, language))
                EXPECT_LE(number.high, 1e300);
    }
    EXPECT_EQ(drawn(findNumbers(std::u16string(5'000, u'9') + u" million", Language::english)), "1e+300");
    EXPECT_EQ(drawn(findNumbers(u"0." + std::u16string(5'000, u'3'), Language::english)), "0.333333333333");
}

} // namespace
} // namespace duizhao
