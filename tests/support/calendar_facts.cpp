#include "tests/support/fact_parts.h"

#include <array>

namespace duizhao::test {

NumberFact yearFact(Dice& dice) {
    const long long value = roll(dice, 1650, 2024);
    const std::vector<Writer> writers{
        [](long long v) { return std::to_string(v) + "年"; },
        [](long long v) { return std::to_string(v) + "年"; }, [](long long v) { return hanDigits(v) + "年"; },
        [](long long v) { return fullWidth(std::to_string(v)) + "年"; },
        [](long long v) {
            return v > 1920 ? "民国" + std::to_string(v - 1911) + "年" : std::to_string(v) + "年";
        }};
    const Writer& writer = pick(dice, writers);
    std::vector<NumberFact::Mistake> mistakes{{"wrong year", writer(value + (chance(dice, 50) ? 1 : -10))}};
    std::string swapped = std::to_string(value);
    std::swap(swapped[2], swapped[3]);
    mistakes.push_back({"digits swapped", writer(std::stoll(swapped))});
    return fact(dice, "year", std::to_string(value), writer(value), mistakes,
                {{"The school was founded in {}.", "该校成立于{}。"},
                 {"Since {}, the mill has stood still.", "自{}以来，磨坊一直停工。"},
                 {"He died in {} and left no children.", "他于{}去世，没有留下子女。"},
                 {"The {} film was a failure.", "这部{}的电影是一次失败。"}});
}

NumberFact dateFact(Dice& dice) {
    constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
    const long long month = roll(dice, 1, 12);
    const long long day = roll(dice, 1, 28);
    const std::string name = months[static_cast<std::size_t>(month - 1)];
    const bool words = chance(dice, 25);
    const auto writer = [words](long long m, long long d) {
        return (words ? hanNumber(m) : std::to_string(m)) + "月" +
               (words ? hanNumber(d) : std::to_string(d)) + "日";
    };
    const std::vector<std::string> english{name + " " + std::to_string(day), std::to_string(day) + " " + name,
                                           name + " " + englishOrdinalDigits(day),
                                           "the " + englishOrdinalDigits(day) + " of " + name};
    return fact(dice, "date", pick(dice, english), writer(month, day),
                {{"wrong day", writer(month, day % 28 + 1)},
                 {"wrong month", writer(month % 12 + 1, day)},
                 {"day and month swapped", writer(day > 12 ? month % 12 + 1 : day, day > 12 ? day : month)}},
                {{"The fair opens on {}.", "博览会于{}开幕。"},
                 {"On {}, the river froze.", "{}，河流结冰了。"},
                 {"The letter of {} never arrived.", "{}的那封信从未寄到。"}});
}

NumberFact decadeFact(Dice& dice) {
    const long long tens = roll(dice, 1, 9) * 10;
    const long long century = roll(dice, 18, 20);
    const long long first = (century - 1) * 100 + tens;
    const std::vector<Writer> writers{
        [](long long v) { return std::to_string(v / 100 + 1) + "世纪" + std::to_string(v % 100) + "年代"; },
        [](long long v) { return hanNumber(v / 100 + 1) + "世纪" + hanNumber(v % 100) + "年代"; },
        [](long long v) { return std::to_string(v) + "年代"; }};
    const Writer& writer = pick(dice, writers);
    return fact(dice, "decade", "the " + std::to_string(first) + "s", writer(first),
                {{"wrong decade", writer((century - 1) * 100 + tens % 90 + 10)},
                 {"wrong century", writer(first - 100)}},
                {{"In {} the village grew.", "在{}，这个村庄发展起来。"},
                 {"Most of the houses date from {}.", "大部分房屋建于{}。"}});
}

NumberFact centuryFact(Dice& dice) {
    const long long value = roll(dice, 8, 21);
    const std::vector<Writer> writers{[](long long v) { return std::to_string(v) + "世纪"; },
                                      [](long long v) { return hanNumber(v) + "世纪"; }};
    const Writer& writer = pick(dice, writers);
    const std::string english = value > 15 && value < 20 && chance(dice, 50) ? englishOrdinalWord(value)
                                                                             : englishOrdinalDigits(value);
    return fact(dice, "century", english + " century", writer(value),
                {{"wrong century", writer(value - 1)}, {"wrong century", writer(value + 1)}},
                {{"Monks built it in the {}.", "僧侣们在{}修建了它。"},
                 {"A {} map shows the lake.", "一幅{}的地图上有这个湖。"}});
}

NumberFact clockFact(Dice& dice) {
    const long long hour = roll(dice, 1, 11);
    const bool evening = chance(dice, 60);
    const long long minute = pick<long long>(dice, {0, 0, 30, 15, 45, 20, 5, 52});
    const auto minutes = [](long long m, bool words) {
        if (m == 0)
            return std::string();
        if (m == 30 && words)
            return std::string("半");
        return m < 10 ? "0" + std::to_string(m) + "分" : std::to_string(m) + "分";
    };
    const bool words = chance(dice, 40);
    const bool day24 = chance(dice, 20);
    const auto writer = [&](long long h, long long m, bool pm) {
        if (day24)
            return std::to_string(pm ? h + 12 : h) + "时" + (m == 0 ? "整" : minutes(m, false));
        const char* part = pm ? (h < 6 ? "下午" : "晚上") : "上午";
        return part + (words ? hanNumber(h) : std::to_string(h)) + "点" + minutes(m, true);
    };
    std::string english = std::to_string(hour) +
                          (minute == 0   ? ""
                           : minute < 10 ? ":0"
                                         : ":") +
                          (minute == 0 ? "" : std::to_string(minute));
    english += pick<std::string>(
        dice, {evening ? " p.m." : " a.m.", evening ? "pm" : "am", evening ? " p.m." : " a.m."});
    return fact(dice, "time", english, writer(hour, minute, evening),
                {{"wrong half of the day",
                  day24 && evening ? writer(hour, minute, evening) : writer(hour, minute, !evening)},
                 {"wrong hour", writer(hour % 11 + 1, minute, evening)},
                 {"wrong minute", writer(hour, minute == 30 ? 20 : 30, evening)}},
                {{"The last train leaves at {} from platform A.", "末班车{}从A站台发车。"},
                 {"The shop opens at {} on Sundays.", "商店星期天{}开门。"}});
}

} // namespace duizhao::test
