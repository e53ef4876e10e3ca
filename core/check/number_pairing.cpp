#include "core/check/number_pairing.h"

#include "core/number/digit_run.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

using enum NumberKind;
using Numbers = std::vector<ComparedNumber>;

bool isQuantity(NumberKind kind) { return kind == plain || kind == money; }

/// Digits where a year may be meant: four of them, or a year whose digits went wrong (198年, 19980年).
bool isYearLike(const Number& number) {
    const bool years = number.unit.dimension == Dimension::duration && number.unit.factor == 365.25;
    return number.kind == plain && !number.prose && number.low >= 100 && number.low < 100'000 &&
           (years || (number.low >= 1000 && number.low < 10'000));
}

bool isTimeSpan(const Number& number) { // a decade or a century
    return number.form == NumberForm::decade || number.form == NumberForm::century;
}

/// What speaks against two kinds being one number told wrongly.
std::optional<double> kindCost(const Number& left, const Number& right) {
    if (left.kind == right.kind) {
        const bool centuries = (left.form == NumberForm::century) != (right.form == NumberForm::century);
        if (left.kind == ordinal && centuries)
            return 0.4;
        const bool fractions = (left.form == NumberForm::fraction) != (right.form == NumberForm::fraction);
        const double plainValue = left.form == NumberForm::fraction ? right.low : left.low;
        return !fractions ? 0.0 : plainValue < 10 ? 0.8 : 1.0;
    }
    if (isQuantity(left.kind) && isQuantity(right.kind))
        return 0.3;
    const Number& one = left.kind == percent || left.kind == year || left.kind == ordinal ? left : right;
    const Number& other = &one == &left ? right : left;
    if (left.kind == date && right.unit.dimension == Dimension::calendar)
        return 0.3;
    if (one.kind == percent) {
        const bool multiplies = other.form == NumberForm::fraction || other.form == NumberForm::added ||
                                other.form == NumberForm::times ||
                                other.unit.dimension == Dimension::multiple;
        const bool points = other.unit.dimension == Dimension::share;
        return points || multiplies ? std::optional(points ? 0.2 : 0.4) : std::nullopt;
    }
    if (isTimeSpan(left) && isTimeSpan(right))
        return 0.3;
    if (one.kind == year)
        return isYearLike(other) ? std::optional(0.5) : std::nullopt;
    if (one.kind == ordinal && other.kind == plain && one.form == NumberForm::usual &&
        other.form != NumberForm::fraction)
        return 0.6;
    return std::nullopt;
}

/// A small numeral in words is prose: it takes more to call it wrong.
std::optional<double> proseCost(const Number& left, const Number& right) {
    const bool measured = left.unit && left.unit.dimension == right.unit.dimension;
    const bool one = measured && right.low == 1 && !left.prose; // eighteen days ↔ 一天
    if (left.kind == time && right.kind == time && !(left.faint && right.faint))
        return left.faint || right.faint ? 0.3 : 0.0; // noon ↔ 下午1点
    const bool pronoun = left.prose && left.low == 1 && !right.prose && !measured;
    if (left.faint || pronoun || (right.faint && !one))
        return std::nullopt;
    if (!left.prose && !right.prose)
        return 0.0;
    const bool ordinals = left.kind == ordinal && right.kind == ordinal;
    if (measured || ordinals)
        return 0.1;
    return left.prose && right.prose ? 0.9 : 0.6;
}

/// The digits of a text that are in no number: in names, addresses, notations. Small ones are left out: they
/// stand everywhere.
std::vector<double> digitsOutside(std::u16string_view text, const Numbers& own) {
    std::vector<double> values;
    std::size_t next = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (digitAt(text, at) < 0) {
            ++at;
            continue;
        }
        const DigitRun run = readDigitRun(text, at);
        while (next < own.size() && own[next].number.span.end <= at)
            ++next;
        if (run.value >= 10 && !(next < own.size() && own[next].number.span.contains(at)))
            values.push_back(run.value);
        at = run.end;
    }
    return values;
}

/// Digits inside a name or a notation of the other side, and of that side only, answer a number (F-16 ↔
/// 16型).
void answerFromNames(Numbers& owns, const std::vector<double>& ownDigits, const std::vector<double>& digits) {
    const auto standsIn = [](const std::vector<double>& values, double value) {
        return std::any_of(values.begin(), values.end(), [&](double one) { return nearlyEqual(one, value); });
    };
    for (ComparedNumber& own : owns)
        if (!own.answered && standsIn(digits, own.number.low) && !standsIn(ownDigits, own.number.low))
            own.answered = true;
}

bool agrees(const ComparedNumber& own, const ComparedNumber& other, bool ownIsEnglish) {
    return (ownIsEnglish ? agreement(own, other) : agreement(other, own)).has_value();
}

/// An unanswered value that an answered number of the other side tells too is repeated, unless the other side
/// holds something unanswered that it may stand for.
void noteRepeated(Numbers& owns, const Numbers& others, bool ownIsEnglish,
                  std::vector<std::size_t>& repeated) {
    for (std::size_t i = 0; i < owns.size(); ++i) {
        ComparedNumber& own = owns[i];
        if (own.answered || own.number.faint)
            continue;
        const bool again = std::any_of(others.begin(), others.end(), [&](const ComparedNumber& other) {
            return other.answered && agrees(own, other, ownIsEnglish);
        });
        const bool wrong = std::any_of(others.begin(), others.end(), [&](const ComparedNumber& other) {
            return !other.answered && (!other.number.prose || own.number.prose) &&
                   (ownIsEnglish ? mistakeCost(own, other) : mistakeCost(other, own)).has_value();
        });
        if (!again || wrong)
            continue;
        own.answered = true;
        if (!own.number.prose)
            repeated.push_back(i);
    }
}

struct Candidate {
    double cost = 0;
    std::size_t english = 0;
    std::size_t chinese = 0;
};

void pairRest(MatchedNumbers& matched) {
    std::vector<Candidate> candidates;
    for (std::size_t e = 0; e < matched.english.size(); ++e)
        for (std::size_t c = 0; c < matched.chinese.size(); ++c) {
            const ComparedNumber& english = matched.english[e];
            const ComparedNumber& chinese = matched.chinese[c];
            if (english.answered || chinese.answered)
                continue;
            if (const auto cost = mistakeCost(english, chinese))
                candidates.push_back({*cost, e, c});
        }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    for (const Candidate& candidate : candidates) {
        ComparedNumber& english = matched.english[candidate.english];
        ComparedNumber& chinese = matched.chinese[candidate.chinese];
        if (english.answered || chinese.answered)
            continue;
        english.answered = chinese.answered = true;
        matched.differing.emplace_back(candidate.english, candidate.chinese);
    }
    std::sort(matched.differing.begin(), matched.differing.end());
}

} // namespace

std::optional<double> mistakeCost(const ComparedNumber& english, const ComparedNumber& chinese) {
    const Number& left = english.number;
    const Number& right = chinese.number;
    const auto kind = kindCost(left, right);
    const auto prose = proseCost(left, right);
    if (!kind || !prose)
        return std::nullopt;
    if (left.unit && right.unit && left.unit.dimension != right.unit.dimension &&
        !(left.unit.dimension == Dimension::duration && right.unit.dimension == Dimension::calendar) &&
        left.kind != percent && right.kind != percent)
        return std::nullopt;
    const double unit = static_cast<bool>(left.unit) != static_cast<bool>(right.unit) ? 0.3 : 0.0;
    const double range = left.isRange() != right.isRange() && !english.ranged && !chinese.ranged ? 0.4 : 0.0;
    const double cost = *kind + *prose + unit + range + 0.6 * std::abs(english.place - chinese.place);
    constexpr double most = 1.5;
    return cost <= most ? std::optional(cost) : std::nullopt;
}

void settleRest(std::u16string_view english, std::u16string_view chinese, MatchedNumbers& matched) {
    const auto englishDigits = digitsOutside(english, matched.english);
    const auto chineseDigits = digitsOutside(chinese, matched.chinese);
    answerFromNames(matched.english, englishDigits, chineseDigits);
    answerFromNames(matched.chinese, chineseDigits, englishDigits);
    noteRepeated(matched.english, matched.chinese, true, matched.repeatedEnglish);
    noteRepeated(matched.chinese, matched.english, false, matched.repeatedChinese);
    pairRest(matched);
}

} // namespace duizhao
