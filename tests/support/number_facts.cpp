#include "tests/support/fact_parts.h"

#include <array>

namespace duizhao::test {

namespace {

const Frames people{{"{} visitors came to the old harbour.", "{}名游客来到旧港口。"},
                    {"The town has {} inhabitants.", "这座小镇有{}名居民。"},
                    {"The library lent {} books.", "图书馆借出了{}本书。"},
                    {"{} trees were planted along the river.", "沿河种植了{}棵树。"},
                    {"The factory makes {} bicycles a year.", "该工厂每年生产{}辆自行车。"}};

NumberFact counted(Dice& dice) {
    const long long value = chance(dice, 50) ? roll(dice, 11, 999) : roll(dice, 1000, 98'765);
    const std::vector<Writer> writers{
        [](long long v) { return std::to_string(v); }, grouped, hanNumber,
        [](long long v) { return fullWidth(std::to_string(v)); },
        [](long long v) { return v >= 10'000 ? hanTenThousands(v) : std::to_string(v); }};
    const Writer& writer = pick(dice, writers);
    const bool words = value < 1000 && chance(dice, 40);
    const std::string english = words ? englishWords(value) : grouped(value);
    return fact(dice, "count", english, writer(value), rewritten(dice, value, writer), people);
}

NumberFact manyPeople(Dice& dice) {
    const long long unit = chance(dice, 60) ? 1'000'000 : 1'000'000'000;
    const long long tenths = chance(dice, 50) ? roll(dice, 1, 99) * 10 : roll(dice, 11, 999);
    const long long value = tenths * unit / 10;
    const std::vector<Writer> writers{hanTenThousands, hanMixed, hanNumber, hanTenThousands};
    const Writer& writer = value % 1'000'000 == 0 ? pick(dice, writers) : writers[0];
    const std::string name = unit == 1'000'000 ? " million" : " billion";
    std::string english = decimal(static_cast<double>(tenths) / 10) + name;
    if (tenths % 10 == 0 && tenths <= 120 && chance(dice, 50))
        english = englishWords(tenths / 10) + name;
    auto mistakes = rewritten(dice, value, writer);
    mistakes.push_back(
        {"wrong magnitude", decimal(static_cast<double>(tenths) / 10) + (unit == 1'000'000 ? "亿" : "万")});
    mistakes.push_back(
        {"magnitude kept", decimal(static_cast<double>(tenths) / 10) + (unit == 1'000'000 ? "万" : "亿")});
    return fact(dice, "large", english, writer(value), mistakes, people);
}

NumberFact money(Dice& dice) {
    struct Currency {
        const char* before;
        const char* behind;
        const char* chinese;
    };
    const Currency currency = pick<Currency>(dice, {{"$", "", "美元"},
                                                    {"£", "", "英镑"},
                                                    {"€", "", "欧元"},
                                                    {"", " yuan", "元"},
                                                    {"US$", "", "美元"},
                                                    {"NT$", "", "元新台币"}});
    const long long tenths = roll(dice, 11, 999);
    struct Scale {
        const char* name;
        long long value;
    };
    const Scale scale = pick<Scale>(dice, {{" million", 1'000'000},
                                           {" billion", 1'000'000'000},
                                           {" trillion", 1'000'000'000'000},
                                           {"bn", 1'000'000'000},
                                           {"m", 1'000'000}});
    const bool glued = scale.name[0] != ' ';
    const long long value = tenths * scale.value / 10;
    const Writer writer = [&](long long v) { return hanTenThousands(v) + currency.chinese; };
    const std::string name = glued && currency.before[0] == '\0' ? " million" : scale.name;
    const long long real = name == " million" ? tenths * 100'000 : value;
    const std::string english =
        currency.before + decimal(static_cast<double>(tenths) / 10) + name + currency.behind;
    return fact(dice, "money", english, writer(real), rewritten(dice, real, writer),
                {{"The bridge cost {} to build.", "这座桥的造价为{}。"},
                 {"The company reported a profit of {}.", "该公司公布利润{}。"},
                 {"Investors put {} into the project.", "投资者向该项目投入{}。"},
                 {"The fund grew to {} last spring.", "去年春天该基金增至{}。"}});
}

NumberFact percentage(Dice& dice) {
    const long long tenths = chance(dice, 50) ? roll(dice, 2, 98) * 10 : roll(dice, 11, 980);
    const double value = static_cast<double>(tenths) / 10;
    const std::vector<std::function<std::string(double)>> writers{
        [](double v) { return decimal(v) + "%"; }, [](double v) { return "百分之" + hanDecimal(v); },
        [](double v) { return fullWidth(decimal(v)) + "％"; }};
    const auto& writer = pick(dice, writers);
    const std::string english = decimal(value) + pick<std::string>(dice, {"%", " percent", " per cent"});
    std::vector<NumberFact::Mistake> mistakes;
    for (const Wrong& wrong : wrongValues(dice, tenths))
        mistakes.push_back({wrong.name, writer(static_cast<double>(wrong.value) / 10)});
    std::string chinese = writer(value);
    if (tenths % 50 == 0 && tenths % 100 != 0 && tenths > 100 && chance(dice, 50))
        chinese = hanNumber(tenths / 100) + "成五";
    if (tenths % 100 == 0 && tenths < 1000) {
        const std::string part = hanNumber(tenths / 100) + "成";
        if (chance(dice, 50))
            chinese = part;
        mistakes.push_back({"wrong tenths", hanNumber(tenths / 100 % 9 + 1) + "成"});
    }
    return fact(dice, "percent", english, chinese, mistakes,
                {{"About the same time the share of women rose to {}.", "大约同一时间，女性的比例升至{}。"},
                 {"{} of the voters stayed at home.", "{}的选民待在家里。"},
                 {"The price of bread went up by {}.", "面包价格上涨了{}。"},
                 {"The shop lost {} of its customers.", "商店失去了{}的顾客。"}});
}

NumberFact fraction(Dice& dice) {
    const long long whole = roll(dice, 3, 9);
    const long long part = chance(dice, 50) ? 1 : whole - 1;
    const std::vector<std::string> parts{"",      "",      "",        "third",  "quarter",
                                         "fifth", "sixth", "seventh", "eighth", "ninth"};
    const std::string name = parts[static_cast<std::size_t>(whole)];
    const std::vector<std::string> english{englishWords(part) + "-" + name + (part > 1 ? "s" : ""),
                                           englishWords(part) + " " + name + (part > 1 ? "s" : ""),
                                           englishWords(part) + " in " + englishWords(whole),
                                           englishWords(part) + " out of " + englishWords(whole)};
    const auto writer = [](long long w, long long p) { return hanNumber(w) + "分之" + hanNumber(p); };
    return fact(dice, "fraction", pick(dice, english), writer(whole, part),
                {{"reversed", writer(part, whole)},
                 {"wrong divisor", writer(whole % 8 + 2, part)},
                 {"wrong part", writer(whole, part == 1 ? 2 : 1)}},
                {{"{} of the houses stand empty.", "{}的房屋空置。"},
                 {"Only {} of the students passed.", "只有{}的学生及格。"},
                 {"The drought destroyed {} of the harvest.", "干旱毁掉了{}的收成。"}});
}

NumberFact multiple(Dice& dice) {
    const long long value = roll(dice, 3, 30);
    if (chance(dice, 40)) {
        struct Growth {
            const char* english;
            const char* chinese;
            const char* wrong;
        };
        const Growth growth = pick<Growth>(dice, {{"doubled", "翻了一番", "翻了两番"},
                                                  {"doubled", "增加了一倍", "增加了两倍"},
                                                  {"doubled", "增加到两倍", "增加到三倍"},
                                                  {"tripled", "增加了两倍", "增加到两倍"},
                                                  {"tripled", "增至三倍", "增至四倍"},
                                                  {"quadrupled", "翻了两番", "翻了一番"},
                                                  {"quadrupled", "增加了三倍", "增加了两倍"}});
        return fact(dice, "multiple", growth.english, growth.chinese, {{"wrong multiple", growth.wrong}},
                    {{"Exports {} within a decade.", "出口在十年内{}。"}, {"Its income {}.", "其收入{}。"}});
    }
    const Writer writer = [](long long v) { return hanNumber(v) + "倍"; };
    const Writer digits = [](long long v) { return std::to_string(v) + "倍"; };
    const Writer& chosen = chance(dice, 50) ? writer : digits;
    return fact(dice, "multiple",
                chance(dice, 50) ? englishWords(value) + " times" : std::to_string(value) + " times",
                chosen(value), rewritten(dice, value, chosen),
                {{"The new lake is {} as large as the old one.", "新湖的面积是旧湖的{}。"},
                 {"It is {} the size of a football pitch.", "它的大小是足球场的{}。"}});
}

NumberFact discount(Dice& dice) {
    const long long off = roll(dice, 1, 9);
    const Writer writer = [](long long v) { return hanNumber(v) + "折"; };
    return fact(dice, "discount",
                std::to_string(off * 10) + pick<std::string>(dice, {"% off", " percent off"}),
                writer(10 - off), {{"not turned", writer(off)}, {"wrong", writer((10 - off) % 9 + 1)}},
                {{"All coats are {} this week.", "本周所有大衣一律{}。"},
                 {"Members buy tickets at {}.", "会员购票可享{}。"}});
}

NumberFact range(Dice& dice) {
    const long long low = roll(dice, 2, 40) * 5;
    const long long high = low + roll(dice, 1, 12) * 5;
    const std::string end = pick<std::string>(dice, {"", "%", " million"});
    const auto writer = [&](long long a, long long b) {
        const std::string join = end.empty() ? "到" : "至";
        if (end == " million")
            return std::to_string(a * 100) + "万" + join + std::to_string(b * 100) + "万";
        return std::to_string(a) + (end == "%" ? "%" : "") + join + std::to_string(b) +
               (end == "%" ? "%" : "");
    };
    const std::string english =
        chance(dice, 50)
            ? "between " + std::to_string(low) + " and " + std::to_string(high) + end
            : std::to_string(low) + pick<std::string>(dice, {" to ", "–", "-"}) + std::to_string(high) + end;
    const Frames counts{{"They expect {} guests.", "他们预计有{}名客人。"}};
    const Frames shares{{"Prices rose by {}.", "价格上涨了{}。"}};
    return fact(dice, "range", english, writer(low, high),
                {{"range end changed", writer(low, high + 10)},
                 {"range begin changed", writer(low - 5, high)},
                 {"both changed", writer(low * 10, high * 10)}},
                end == "%" ? shares : counts);
}

NumberFact vague(Dice& dice) {
    struct Vague {
        const char* english;
        const char* chinese;
        const char* wrong;
    };
    const Vague chosen = pick<Vague>(dice, {{"hundreds of", "数百名", "数千名"},
                                            {"hundreds of", "几百名", "几十名"},
                                            {"tens of thousands of", "数万名", "数千名"},
                                            {"tens of thousands of", "成千上万名", "数百万名"},
                                            {"hundreds of thousands of", "数十万名", "数百万名"},
                                            {"millions of", "数百万名", "数千万名"},
                                            {"more than 20", "二十多名", "三十多名"},
                                            {"over 900", "九百多名", "六百多名"},
                                            {"more than a million", "一百多万名", "十多万名"},
                                            {"some 3,000", "约三千名", "约三百名"},
                                            {"nearly 400", "近400名", "近4000名"},
                                            {"half a million", "五十万名", "五万名"},
                                            {"two or three hundred", "两三百名", "两三千名"},
                                            {"a dozen", "十二名", "十五名"},
                                            {"two dozen", "24名", "42名"}});
    return fact(dice, "vague", chosen.english, chosen.chinese, {{"wrong", chosen.wrong}},
                {{"In the square {} people waited.", "广场上有{}民众在等待。"},
                 {"The strike began with {} workers.", "罢工开始时有{}工人。"}});
}

NumberFact ordinal(Dice& dice) {
    const long long value = roll(dice, 2, 30);
    const Writer han = [](long long v) { return "第" + hanNumber(v); };
    const Writer digits = [](long long v) { return "第" + std::to_string(v); };
    const Writer& writer = chance(dice, 60) ? han : digits;
    if (chance(dice, 30))
        return fact(dice, "ordinal", roman(static_cast<int>(value)), writer(value),
                    {{"wrong ordinal", writer(value + 1)}},
                    {{"Chapter {} tells of the flood.", "{}章讲述了那场洪水。"}});
    return fact(dice, "ordinal", chance(dice, 50) ? englishOrdinalDigits(value) : englishOrdinalWord(value),
                writer(value), {{"wrong ordinal", writer(value + 1)}, {"wrong ordinal", writer(value + 10)}},
                {{"It was the {} time that he lost.", "这是他{}次输了。"},
                 {"The {} edition sold well.", "{}版销量很好。"},
                 {"She lives on the {} floor.", "她住在{}层。"}});
}

NumberFact measure(Dice& dice) {
    struct Measure {
        const char* english;
        const char* chinese;
        double factor; ///< of a conversion, 1 without one
        double offset;
    };
    const Measure chosen = pick<Measure>(dice, {{"miles", "英里", 1, 0},
                                                {"miles", "公里", 1.609, 0},
                                                {"feet", "米", 0.3048, 0},
                                                {"feet", "英尺", 1, 0},
                                                {"pounds", "公斤", 0.4536, 0},
                                                {"degrees Fahrenheit", "摄氏度", 0.5556, -17.78},
                                                {"kilometers", "公里", 1, 0},
                                                {"acres", "公顷", 0.4047, 0},
                                                {"tons", "吨", 1, 0},
                                                {"megawatts", "兆瓦", 1, 0},
                                                {"square miles", "平方公里", 2.59, 0},
                                                {"inches", "厘米", 2.54, 0},
                                                {"mph", "公里/小时", 1.609, 0}});
    const long long value = roll(dice, 40, 900);
    const auto converted =
        static_cast<long long>(static_cast<double>(value) * chosen.factor + chosen.offset + 0.5);
    const Writer writer = [&](long long v) { return std::to_string(v) + chosen.chinese; };
    std::vector<NumberFact::Mistake> mistakes{{"ten times", writer(converted * 10)},
                                              {"wrong value", writer(converted + converted / 3 + 1)}};
    return fact(dice, "measure", std::to_string(value) + " " + chosen.english, writer(converted), mistakes,
                {{"The gauge showed {} at last.", "仪表最后显示{}。"},
                 {"They measured {} there.", "他们在那里测得{}。"}});
}

NumberFact duration(Dice& dice) {
    struct Span {
        const char* english;
        const char* chinese;
    };
    const Span span = pick<Span>(dice, {{"years", "年"},
                                        {"months", "个月"},
                                        {"days", "天"},
                                        {"hours", "小时"},
                                        {"minutes", "分钟"},
                                        {"weeks", "周"}});
    const long long value = roll(dice, 3, 60);
    const Writer han = [&](long long v) { return hanNumber(v) + span.chinese; };
    const Writer digits = [&](long long v) { return std::to_string(v) + span.chinese; };
    const Writer& writer = chance(dice, 50) ? han : digits;
    return fact(
        dice, "duration",
        (chance(dice, 50) ? englishWords(value) : std::to_string(value)) + " " + span.english, writer(value),
        rewritten(dice, value, writer),
        {{"The siege lasted {}.", "围攻持续了{}。"}, {"After {} the ship returned.", "{}后，船回来了。"}});
}

NumberFact age(Dice& dice) {
    const long long value = roll(dice, 14, 95);
    const Writer writer = [](long long v) { return std::to_string(v) + "岁"; };
    return fact(dice, "age", std::to_string(value), writer(value), rewritten(dice, value, writer),
                {{"A {}-year-old farmer found the coin.", "一名{}的农民发现了这枚硬币。"},
                 {"Her teacher, aged {}, sings.", "她的老师现年{}，会唱歌。"}});
}

NumberFact few(Dice& dice) {
    const long long value = roll(dice, 3, 9);
    const Writer writer = [](long long v) { return hanNumber(v); };
    return fact(dice, "few", englishWords(value), writer(value), {{"wrong numeral", writer(value % 7 + 3)}},
                {{"The committee has {} members.", "委员会有{}名成员。"},
                 {"He owns {} horses.", "他有{}匹马。"},
                 {"The island has {} villages.", "岛上有{}个村庄。"}});
}

NumberFact plainDecimal(Dice& dice) {
    const double value = static_cast<double>(roll(dice, 101, 999)) / 100;
    const auto han = [](double v) { return hanDecimal(v); };
    const auto digits = [](double v) { return decimal(v); };
    const bool words = chance(dice, 30);
    const auto writer = [&](double v) { return words ? han(v) : digits(v); };
    return fact(dice, "decimal", decimal(value), writer(value),
                {{"point moved", writer(value * 10)}, {"wrong decimal", writer(value + 0.3)}},
                {{"The index stood at {} points.", "该指数为{}点。"},
                 {"The quake measured {} there.", "该地地震的震级为{}。"}});
}

NumberFact cold(Dice& dice) {
    const long long value = roll(dice, 3, 40);
    const std::string english =
        chance(dice, 50) ? "minus " + std::to_string(value) : "-" + std::to_string(value);
    const std::string unit = english[0] == '-' ? "°C" : " degrees Celsius";
    return fact(dice, "cold", english + unit, "零下" + std::to_string(value) + "摄氏度",
                {{"wrong degree", "零下" + std::to_string(value + 5) + "摄氏度"},
                 {"digits", "零下" + std::to_string(value * 10) + "摄氏度"}},
                {{"The night brought {} to the valley.", "那一夜山谷里的气温为{}。"}});
}

} // namespace

NumberFact drawNumberFact(Dice& dice) {
    constexpr std::array<NumberFact (*)(Dice&), 22> kinds{
        counted,  counted,  manyPeople, money,       percentage,   fraction, multiple, discount,
        yearFact, dateFact, decadeFact, centuryFact, clockFact,    range,    vague,    ordinal,
        measure,  duration, age,        few,         plainDecimal, cold};
    return kinds[static_cast<std::size_t>(roll(dice, 0, static_cast<long long>(kinds.size()) - 1))](dice);
}

} // namespace duizhao::test
