#include "core/check/number_check.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

struct Case {
    std::u16string english;
    std::u16string chinese;
    std::string findings; ///< "" or as `drawn`
};

std::vector<Issue> issuesOf(const Case& one, bool chineseIsSource = false) {
    std::vector<Issue> found;
    if (chineseIsSource)
        checkNumbers({7, one.chinese, one.english, Language::chineseTraditional, Language::english}, found);
    else
        checkNumbers({7, one.english, one.chinese, Language::english, Language::chineseTraditional}, found);
    return found;
}

std::string quoted(std::u16string_view text, const std::optional<TextSpan>& span) {
    return span ? toUtf8(span->of(text)) : "-";
}

/// The findings that have both sides, as a line: "magnitude 175 billion|175億", "mismatch three|四".
std::string drawn(const Case& one) {
    std::string line;
    for (const Issue& issue : issuesOf(one)) {
        if (!issue.source || !issue.target)
            continue;
        line += line.empty() ? "" : "; ";
        line += issue.check == "number-magnitude" ? "magnitude " : "mismatch ";
        line += quoted(one.english, issue.source) + "|" + quoted(one.chinese, issue.target);
    }
    return line;
}

void expectAll(const std::vector<Case>& cases) {
    for (const Case& one : cases)
        EXPECT_EQ(drawn(one), one.findings) << toUtf8(one.english) << " ↔ " << toUtf8(one.chinese);
}

TEST(NumberCheck, ReadsMagnitudesOfBothLanguages) {
    expectAll({
        {u"It has 175 billion parameters.", u"它有1,750億個參數。", ""},
        {u"It has 175 billion parameters.", u"它有175億個參數。", "magnitude 175 billion|175億"},
        {u"It cost $4.6 million.", u"它花了460萬美元。", ""},
        {u"It cost $4.6 million.", u"它花了46萬美元。", "magnitude 4.6 million|46萬"},
        {u"It cost $4.6 million.", u"它花了4.6億美元。", "magnitude 4.6 million|4.6億"},
        {u"a market of 1.4 billion people", u"十四億人的市場", ""},
        {u"a market of 1.4 billion people", u"一亿四千万人的市场", "magnitude 1.4 billion|一亿四千万"},
        {u"35,000 people came", u"来了3.5万人", ""},
        {u"35,000 people came", u"来了3万5千人", ""},
        {u"35,000 people came", u"来了3.5亿人", "magnitude 35,000|3.5亿"},
        {u"450 million users", u"4亿5千万用户", ""},
        {u"450 million users", u"4亿5百万用户", "mismatch 450 million|4亿5百万"},
        {u"a debt of 2 trillion dollars", u"2万亿美元的债务", ""},
        {u"a debt of 2 trillion dollars", u"2兆美元的債務", ""},
        {u"a debt of 2 trillion dollars", u"2万美元的债务", "magnitude 2 trillion|2万"},
        {u"a plant of 500 megawatts", u"500兆瓦的電廠", ""},
        {u"a plant of 500 megawatts", u"50万千瓦的电厂", ""},
        {u"a plant of 500 megawatts", u"5万千瓦的电厂", "magnitude 500|5万"},
        {u"It sold 290 000 copies.", u"售出29万册。", ""},
        {u"It sold 290 000 copies.", u"售出2.9万册。", "magnitude 290 000|2.9万"},
        {u"It raised $3bn and £2.5m.", u"它籌集了30億美元和250萬英鎊。", ""},
        {u"It raised $3bn and £2.5m.", u"它籌集了30億美元和25萬英鎊。", "magnitude 2.5m|25萬"},
        {u"10K runners took part", u"一萬名跑者參加", ""},
        {u"A patient (24M) was seen.", u"一名患者（24岁，男）就诊。", ""},
        {u"3 to 5 million birds", u"300万至500万只鸟", ""},
        {u"3 to 5 million birds", u"3至5百万只鸟", ""},
        {u"3 to 5 million birds", u"300万至600万只鸟", "mismatch 3 to 5 million|300万至600万"},
        {u"It has 40 000 seats.", u"它有 40, 000 个座位。", ""},
        {u"共有１２３，４５６人", u"There are 123,456.", ""},
        {u"There are 123,456 of them.", u"共有１２３，４５６人。", ""},
        {u"There are 123,456 of them.", u"共有１２３，５４６人。", "mismatch 123,456|１２３，５４６"},
    });
}

TEST(NumberCheck, GrantsApproximateForms) {
    expectAll({
        {u"hundreds of people", u"数百人", ""},
        {u"hundreds of people", u"几百人", ""},
        {u"hundreds of people", u"数万人", "mismatch hundreds|数万"},
        {u"tens of thousands of fans", u"成千上万的粉丝", ""},
        {u"tens of thousands of fans", u"數萬名粉絲", ""},
        {u"billions of dollars", u"數十億美元", ""},
        {u"billions of dollars", u"數百萬美元", "mismatch billions|數百萬"},
        {u"more than 20 ships", u"二十多艘船", ""},
        {u"more than a million people", u"一百多万人", ""},
        {u"more than 900 houses", u"九百多间房屋", ""},
        {u"more than 900 houses", u"六百多间房屋", "mismatch 900|六百多"},
        {u"one or two people", u"一两个人", ""},
        {u"two or three thousand soldiers", u"两三千名士兵", ""},
        {u"two or three hundred soldiers", u"两三千名士兵", "mismatch two or three hundred|两三千"},
        {u"a boy of fourteen or fifteen", u"一個十四五歲的男孩", ""},
        {u"dozens of shops", u"几十家商店", ""},
        {u"It took about 1,987 hours.", u"大约花了2000个小时。", ""},
        {u"It took about 1,987 hours.", u"大约花了3000个小时。", "mismatch 1,987|3000"},
    });
}

TEST(NumberCheck, ReadsYearsDecadesCenturiesAndDates) {
    expectAll({
        {u"in the 1990s", u"在20世纪90年代", ""},
        {u"in the 1990s", u"在90年代", ""},
        {u"in the 1990s", u"在20世纪80年代", "mismatch 1990s|20世纪80"},
        {u"in the early 1900s", u"在20世纪初", ""},
        {u"in the 19th century", u"在十九世紀", ""},
        {u"in the 19th century", u"在十八世紀", "mismatch 19th|十八"},
        {u"It was founded in 1998.", u"它成立于1998年。", ""},
        {u"It was founded in 1998.", u"它成立于一九八九年。", "mismatch 1998|一九八九"},
        {u"It was founded in 2020.", u"成立於民國一○九年。", ""},
        {u"It was founded in 2020.", u"成立於民國一○八年。", "mismatch 2020|一○八"},
        {u"on December 12, 2015", u"2015年12月12日", ""},
        {u"on December 12, 2015", u"2015年12月21日", "mismatch December 12|12月21日"},
        {u"on 3 May", u"五月三日", ""},
        {u"on 3 May", u"三月五日", "mismatch 3 May|三月五日"},
        {u"on 2020-01-15", u"2020年1月15日", ""},
        {u"on 9/11, 24/7", u"9/11，24/7", ""},
        {u"in the 1980s and 1990s", u"在八九十年代", ""},
        {u"in the 1980s and 1990s", u"在20世纪80、90年代", ""},
    });
}

TEST(NumberCheck, ReadsTimesOfDay) {
    expectAll({
        {u"at 10:30 p.m.", u"晚上10点半", ""},
        {u"at 10:30 p.m.", u"22时30分", ""},
        {u"at 10:30 p.m.", u"上午10点半", "mismatch 10:30 p.m.|10点半"},
        {u"at 3 p.m.", u"下午三点", ""},
        {u"at 3 p.m.", u"下午四点", "mismatch 3 p.m.|四点"},
        {u"at a quarter past six", u"六点一刻", ""},
        {u"at a quarter to nine", u"八点四十五分", ""},
        {u"at half past seven", u"七点半", ""},
        {u"at half past seven", u"八点半", "mismatch half past seven|八点半"},
        {u"from 9 to 11 a.m.", u"上午9点至11点", ""},
        {u"at 15:00", u"下午3点", ""},
        {u"at 8 o'clock", u"在8点", ""},
        {u"It leaves at noon.", u"中午12點出發。", ""},
        {u"It leaves at noon.", u"下午兩點出發。", "mismatch noon|兩點"},
    });
}

TEST(NumberCheck, ReadsSharesAndMultiples) {
    expectAll({
        {u"7.5 percent", u"百分之七点五", ""},
        {u"7.5 percent", u"百分之五点七", "mismatch 7.5|百分之五点七"},
        {u"two thirds of them", u"其中三分之二", ""},
        {u"two thirds of them", u"其中二分之三", "mismatch two thirds|二分之三"},
        {u"one in four people", u"四分之一的人", ""},
        {u"one in four people", u"五分之一的人", "mismatch one in four|五分之一"},
        {u"30 percent of the land", u"三成的土地", ""},
        {u"30 percent of the land", u"3%的土地", "magnitude 30|3"},
        {u"75% of the land", u"七成五的土地", ""},
        {u"a quarter of the land", u"25%的土地", ""},
        {u"70% off", u"打3折", ""},
        {u"70% off", u"打7折", "mismatch 70|7折"},
        {u"Sales doubled.", u"销售额翻了一番。", ""},
        {u"Sales doubled.", u"销售额翻了两番。", "mismatch doubled|翻了两番"},
        {u"Sales tripled.", u"銷售額增加了兩倍。", ""},
        {u"Sales tripled.", u"銷售額增加到兩倍。", "mismatch tripled|兩"},
        {u"Sales doubled.", u"销售额增加到两倍。", ""},
        {u"100 times larger", u"大100倍", ""},
        {u"100 times larger", u"大1000倍", "magnitude 100|1000"},
        {u"1.5 to 5 times", u"1.5到5倍", ""},
    });
}

TEST(NumberCheck, LeavesNamesListNumbersIdiomsAndProseAlone) {
    expectAll({
        {u"GPT-3 and the F-16 of 2019", u"GPT-3和2019年的F-18", ""},
        {u"See https://example.org/12 or @user9.", u"请见https://example.org/13或@user8。", ""},
        {u"1. Mix the flour.", u"1、混合麵粉。", ""},
        {u"He was very happy, just in case.", u"他十分高兴，以防万一。", ""},
        {u"A millionaire came on Monday.", u"一位百万富翁星期一来了。", ""},
        {u"one of the first to see it", u"第一批看到它的人之一", ""},
        {u"There are three reasons.", u"原因有三個。", ""},
        {u"He stood 5'10\" tall.", u"他身高5'10\"。", ""},
        {u"both sides", u"双方", ""},
        {u"two of them", u"他们俩", ""},
        {u"Chapter IV", u"第四章", ""},
        {u"Chapter IV", u"第六章", "mismatch IV|第六"},
        {u"the third chapter", u"第三章", ""},
        {u"the third chapter", u"第四章", "mismatch third|第四"},
    });
}

TEST(NumberCheck, ConvertsUnits) {
    expectAll({
        {u"6 feet deep", u"1.8米深", ""},
        {u"6 feet deep", u"6英尺深", ""},
        {u"6 feet deep", u"6米深", "mismatch 6|6"},
        {u"60 miles away", u"97公里外", ""},
        {u"60 miles away", u"79公里外", "mismatch 60|79"},
        {u"150 pounds", u"68公斤", ""},
        {u"86 °F", u"30℃", ""},
        {u"86 degrees Fahrenheit", u"摄氏30度", ""},
        {u"86 degrees Fahrenheit", u"摄氏40度", "mismatch 86|40"},
        {u"60 mph", u"時速97公里", ""},
        {u"two hours and thirty minutes", u"两个半小时", ""},
        {u"18 months", u"一年半", ""},
        {u"10 days and 2 hours", u"10天2小时", ""},
        {u"10 days and 2 hours", u"10天5小时", "mismatch 2|5"},
        {u"a year and six months", u"18個月", ""},
        {u"two decades", u"二十年", ""},
        {u"two decades", u"三十年", "mismatch two|三十"},
        {u"5 feet 10 inches", u"178厘米", ""},
        {u"half a century", u"五十年", ""},
        {u"half a century", u"半个世纪", ""},
        {u"a half-century-old house", u"有50年历史的房子", ""},
        {u"a half-century-old house", u"有70年历史的房子", "mismatch half|70"},
    });
}

std::vector<std::string> checksOf(const Case& one, bool chineseIsSource = false) {
    std::vector<std::string> checks;
    for (const Issue& issue : issuesOf(one, chineseIsSource))
        checks.push_back(issue.check);
    return checks;
}

TEST(NumberCheck, SaysWhatSpeaksForAFinding) {
    const auto evidenceOf = [](const Case& one) {
        const auto issues = issuesOf(one);
        return issues.empty() ? "" : evidenceText(issues.front().evidence);
    };
    EXPECT_EQ(evidenceOf({u"175 billion parameters", u"1,750万個參數", ""}),
              "175 billion = 1.75×10¹¹ ↔ 1,750万 = 1.75×10⁷");
    EXPECT_EQ(evidenceOf({u"in 1998", u"一九八九年", ""}), "1998 ↔ 一九八九 = 1989");
    EXPECT_EQ(evidenceOf({u"at 3:05 p.m.", u"下午4点", ""}), "3:05 p.m. = 15:05 ↔ 4点 = 16:00");
    EXPECT_EQ(evidenceOf({u"on June 15", u"六月十六日", ""}), "June 15 = 06-15 ↔ 六月十六日 = 06-16");
    EXPECT_EQ(evidenceOf({u"two thirds of it", u"其中二分之三", ""}), "two thirds = 2/3 ↔ 二分之三 = 3/2");
    EXPECT_EQ(evidenceOf({u"20 to 30 people", u"20到40人", ""}), "20 to 30 = 20–30 ↔ 20到40 = 20–40");
}

TEST(NumberCheck, GivesAFindingItsPairLevelCategoryAndSeverity) {
    const auto magnitude = issuesOf({u"It cost $4.6 million.", u"它花了46萬美元。", ""});
    ASSERT_EQ(magnitude.size(), 1u);
    EXPECT_EQ(magnitude[0].pair, 7u);
    EXPECT_EQ(magnitude[0].check, "number-magnitude");
    EXPECT_EQ(magnitude[0].level, CheckLevel::usual);
    EXPECT_EQ(magnitude[0].category, "Accuracy/Mistranslation");
    EXPECT_EQ(magnitude[0].severity, Severity::major);
    const auto mismatch = issuesOf({u"in 1998", u"1989年", ""});
    ASSERT_EQ(mismatch.size(), 1u);
    EXPECT_EQ(mismatch[0].check, "number-mismatch");
    EXPECT_EQ(mismatch[0].level, CheckLevel::hint);
}

TEST(NumberCheck, TellsWhatStandsOnOneSideOnly) {
    const std::vector<std::string> missing{"number-missing"};
    const std::vector<std::string> extra{"number-extra"};
    const std::vector<std::string> repeated{"number-repeated"};
    EXPECT_EQ(checksOf({u"It was founded in 1998.", u"它很早就成立了。", ""}), missing);
    EXPECT_EQ(checksOf({u"It was founded long ago.", u"它成立于1998年。", ""}), extra);
    EXPECT_EQ(checksOf({u"In 2019 the lab was renamed.", u"2019年，該實驗室於2019年改名。", ""}), repeated);
    EXPECT_EQ(checksOf({u"In 2019 the lab of 2019 was renamed.", u"該實驗室於2019年改名。", ""}),
              std::vector<std::string>{});
    for (const Issue& issue : issuesOf({u"It was founded in 1998.", u"它很早就成立了。", ""}))
        EXPECT_EQ(issue.level, CheckLevel::off);
}

TEST(NumberCheck, ReadsPairsInEitherDirection) {
    const Case one{u"It cost $4.6 million in 1998.", u"它在1989年花了46萬美元。", ""};
    const auto issues = issuesOf(one, true);
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_EQ(quoted(one.chinese, issues[0].source), "1989"); // in the order of the source
    EXPECT_EQ(quoted(one.english, issues[0].target), "1998");
    EXPECT_EQ(quoted(one.chinese, issues[1].source), "46萬");
    EXPECT_EQ(quoted(one.english, issues[1].target), "4.6 million");
    std::vector<Issue> found;
    checkNumbers({0, u"1998", u"1989", Language::english, Language::english}, found);
    EXPECT_TRUE(found.empty());
}

TEST(NumberCheck, KeepsItsSpansOnCharacterBorders) {
    const Case one{u"It has 25\u0301 rooms.", u"它有27\u20E3间房。", ""};
    const auto issues = issuesOf(one);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].source, (TextSpan{7, 10}));
    EXPECT_EQ(issues[0].target, (TextSpan{2, 5}));
}

TEST(NumberCheck, SurvivesWhatIsNoNumberOrTooLarge) {
    const std::u16string nines(20'000, u'9');
    std::u16string magnitudes = u"万";
    for (int i = 0; i < 2000; ++i)
        magnitudes += u"亿";
    std::u16string list;
    for (int i = 0; i < 5000; ++i)
        list += u" 12,";
    for (const std::u16string& chinese : {std::u16string(), nines, magnitudes, u"三" + magnitudes, list,
                                          std::u16string(u"NaN inf -inf 1e999 0x7F")})
        for (const std::u16string& english : {std::u16string(), nines, list, nines + u" million",
                                              std::u16string(u"NaN, inf and 1e999 of 0/0")})
            for (const bool direction : {false, true})
                for (const Issue& issue : issuesOf({english, chinese, ""}, direction))
                    EXPECT_TRUE(issue.source || issue.target);
}

} // namespace
} // namespace duizhao
