#include "tests/support/number_writing.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace duizhao::test {

namespace {

constexpr std::array<const char*, 20> small{"zero",    "one",     "two",       "three",    "four",
                                            "five",    "six",     "seven",     "eight",    "nine",
                                            "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<const char*, 10> tens{"",      "",      "twenty",  "thirty", "forty",
                                           "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<const char*, 10> han{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

std::string belowHundred(long long value) {
    if (value < 20)
        return small[static_cast<std::size_t>(value)];
    std::string text = tens[static_cast<std::size_t>(value / 10)];
    return value % 10 == 0 ? text : text + "-" + small[static_cast<std::size_t>(value % 10)];
}

std::string belowThousand(long long value) {
    if (value < 100)
        return belowHundred(value);
    const std::string text = std::string(small[static_cast<std::size_t>(value / 100)]) + " hundred";
    return value % 100 == 0 ? text : text + " and " + belowHundred(value % 100);
}

/// Up to 9999, without the zero in front.
std::string hanSection(long long value, bool first) {
    constexpr std::array<const char*, 4> places{"", "十", "百", "千"};
    std::string text;
    bool zero = false;
    for (int place = 3; place >= 0; --place) {
        const auto digit = static_cast<std::size_t>(value / static_cast<long long>(std::pow(10, place)) % 10);
        if (digit == 0) {
            zero = zero || !text.empty();
            continue;
        }
        if (zero)
            text += "零";
        zero = false;
        if (!(place == 1 && digit == 1 && text.empty() && first))
            text += han[digit];
        text += places[static_cast<std::size_t>(place)];
    }
    return text;
}

} // namespace

long long roll(Dice& dice, long long low, long long high) {
    return low + static_cast<long long>(dice() % static_cast<unsigned long>(high - low + 1));
}

bool chance(Dice& dice, int percent) { return roll(dice, 1, 100) <= percent; }

std::string grouped(long long value) {
    std::string text = std::to_string(value);
    for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string decimal(double value) {
    std::array<char, 60> text{};
    std::snprintf(text.data(), text.size(), "%.10g", value);
    return text.data();
}

std::string englishWords(long long value) {
    constexpr std::array<std::pair<long long, const char*>, 3> scales{
        {{1'000'000'000, " billion"}, {1'000'000, " million"}, {1'000, " thousand"}}};
    std::string text;
    for (const auto& [scale, name] : scales)
        if (value >= scale) {
            text += (text.empty() ? "" : " ") + belowThousand(value / scale) + name;
            value %= scale;
        }
    if (value > 0 || text.empty())
        text += (text.empty() ? "" : value < 100 ? " and " : " ") + belowThousand(value);
    return text;
}

std::string englishOrdinalDigits(long long value) {
    const long long last = value % 10;
    const bool teen = value / 10 % 10 == 1;
    return std::to_string(value) + (teen || last == 0 || last > 3 ? "th"
                                    : last == 1                   ? "st"
                                    : last == 2                   ? "nd"
                                                                  : "rd");
}

std::string englishOrdinalWord(long long value) {
    constexpr std::array<const char*, 20> words{
        "",           "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
        "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
    if (value < 20)
        return words[static_cast<std::size_t>(value)];
    if (value == 20 || value == 30)
        return value == 20 ? "twentieth" : "thirtieth";
    return (value < 30 ? "twenty-" : "thirty-") + std::string(words[static_cast<std::size_t>(value % 10)]);
}

std::string roman(int value) {
    constexpr std::array<std::pair<int, const char*>, 9> parts{
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    std::string text;
    for (const auto& [part, letters] : parts)
        for (; value >= part; value -= part)
            text += letters;
    return text;
}

std::string hanNumber(long long value) {
    if (value == 0)
        return "零";
    constexpr std::array<std::pair<long long, const char*>, 3> scales{
        {{1'0000'0000'0000, "万亿"}, {1'0000'0000, "亿"}, {1'0000, "万"}}};
    std::string text;
    for (const auto& [scale, name] : scales)
        if (value >= scale) {
            text += hanSection(value / scale, text.empty()) + name;
            value %= scale;
            if (value > 0 && value < scale / 10)
                text += "零";
        }
    if (value > 0) {
        const std::string rest = hanSection(value, text.empty());
        text += rest;
    }
    return text;
}

std::string hanDigits(long long value) {
    std::string text;
    for (const char digit : std::to_string(value))
        text += digit == '0' ? "〇" : han[static_cast<std::size_t>(digit - '0')];
    return text;
}

std::string hanDecimal(double value) {
    const std::string text = decimal(value);
    const std::size_t point = text.find('.');
    std::string words = hanNumber(std::stoll(text.substr(0, point)));
    if (point == std::string::npos)
        return words;
    words += "点";
    for (const char digit : text.substr(point + 1))
        words += han[static_cast<std::size_t>(digit - '0')];
    return words;
}

std::string hanTenThousands(long long value) {
    if (value >= 1'0000'0000'0000)
        return decimal(static_cast<double>(value) / 1e12) + "万亿";
    if (value >= 1'0000'0000)
        return decimal(static_cast<double>(value) / 1e8) + "亿";
    if (value >= 1'0000)
        return decimal(static_cast<double>(value) / 1e4) + "万";
    return std::to_string(value);
}

std::string hanMixed(long long value) {
    std::string text;
    if (value >= 1'0000'0000) {
        text += std::to_string(value / 1'0000'0000) + "亿";
        value %= 1'0000'0000;
    }
    if (value >= 1'0000) {
        const long long part = value / 1'0000;
        text += part % 1000 == 0 ? std::to_string(part / 1000) + "千万" : std::to_string(part) + "万";
        value %= 1'0000;
    }
    if (value > 0)
        text += value % 1000 == 0 ? std::to_string(value / 1000) + "千" : std::to_string(value);
    return text;
}

std::string fullWidth(const std::string& digits) {
    std::string text;
    for (const char c : digits)
        if ((c >= '0' && c <= '9') || c == '.' || c == ',') {
            text += "\xEF\xBC";
            text += static_cast<char>(static_cast<unsigned char>(c) + 0x60);
        } else {
            text += c;
        }
    return text;
}

} // namespace duizhao::test
