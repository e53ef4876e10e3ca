#include "tests/support/fact_parts.h"

#include <algorithm>

namespace duizhao::test {

NumberFact fact(Dice& dice, const char* kind, std::string english, std::string chinese,
                std::vector<NumberFact::Mistake> mistakes, const Frames& frames) {
    const auto& [englishFrame, chineseFrame] = pick(dice, frames);
    std::erase_if(mistakes, [&](const NumberFact::Mistake& one) { return one.chinese == chinese; });
    return {kind, std::move(english), std::move(chinese), std::move(mistakes), englishFrame, chineseFrame};
}

std::vector<Wrong> wrongValues(Dice& dice, long long value) {
    std::string digits = std::to_string(value);
    const std::size_t significant = digits.find_last_not_of('0');
    const auto at = static_cast<std::size_t>(roll(dice, 0, static_cast<long long>(significant)));
    std::vector<Wrong> wrong;
    std::string changed = digits;
    changed[at] = static_cast<char>('1' + (changed[at] - '1' + roll(dice, 1, 8)) % 9);
    wrong.push_back({"digit changed", std::stoll(changed)});
    wrong.push_back({"ten times", value * 10});
    if (digits.size() > 1) {
        std::string dropped = digits;
        dropped.erase(at, 1);
        if (dropped[0] != '0' && !dropped.empty())
            wrong.push_back({"digit dropped", std::stoll(dropped)});
        for (std::size_t i = 0; i + 1 < digits.size(); ++i)
            if (digits[i] != digits[i + 1] && digits[i + 1] != '0') {
                std::string swapped = digits;
                std::swap(swapped[i], swapped[i + 1]);
                wrong.push_back({"digits swapped", std::stoll(swapped)});
                break;
            }
    }
    if (value % 10 == 0 && value >= 20)
        wrong.push_back({"a tenth", value / 10});
    return wrong;
}

std::vector<NumberFact::Mistake> rewritten(Dice& dice, long long value, const Writer& writer) {
    std::vector<NumberFact::Mistake> mistakes;
    for (const Wrong& wrong : wrongValues(dice, value))
        mistakes.push_back({wrong.name, writer(wrong.value)});
    return mistakes;
}

} // namespace duizhao::test
