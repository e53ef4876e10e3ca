#include "core/check/number_matching.h"

#include "core/check/number_pairing.h"
#include "core/number/digit_run.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace duizhao {

namespace {

using enum NumberKind;
using Numbers = std::vector<ComparedNumber>;

struct Candidate {
    int cost = 0;
    double distance = 0;
    std::size_t english = 0;
    std::size_t chinese = 0;
};

ComparedNumber withValue(const ComparedNumber& compared, double value) {
    ComparedNumber one = compared;
    one.number.low = one.number.high = value;
    return one;
}

ComparedNumber plainValue(const ComparedNumber& compared, double value) {
    ComparedNumber one = withValue(compared, value);
    one.number.kind = plain;
    one.number.form = NumberForm::usual;
    return one;
}

class Matcher {
public:
    Matcher(MatchedNumbers& matched, std::u16string_view englishText, std::u16string_view chineseText,
            Language chineseScript)
        : english_(matched.english),
          chinese_(matched.chinese),
          englishText_(englishText),
          chineseText_(chineseText),
          chineseScript_(chineseScript) {}

    void match() {
        answerSums(true);
        answerSums(false);
        matchSingly();
        for (const bool fromEnglish : {true, false}) {
            answerInParts(fromEnglish);
            answerJoined(fromEnglish);
        }
    }

private:
    std::optional<int> agreementOf(const ComparedNumber& own, const ComparedNumber& other,
                                   bool fromEnglish) const {
        return fromEnglish ? agreement(own, other) : agreement(other, own);
    }

    /// "one of them" does not answer 1天.
    static bool isOtherOne(const Number& left, const Number& right) {
        return left.low == 1 && right.low == 1 && (left.prose || right.prose) &&
               left.unit.dimension != right.unit.dimension;
    }

    /// The cheapest agreements first, of equals those that stand in like places.
    void matchSingly() {
        std::vector<Candidate> candidates;
        for (std::size_t e = 0; e < english_.size(); ++e)
            for (std::size_t c = 0; c < chinese_.size(); ++c)
                if (const auto cost = agreement(english_[e], chinese_[c]);
                    cost && !isOtherOne(english_[e].number, chinese_[c].number)) {
                    const bool weak = english_[e].number.faint || chinese_[c].number.faint;
                    candidates.push_back(
                        {*cost * 2 + (weak ? 1 : 0), std::abs(english_[e].place - chinese_[c].place), e, c});
                }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.cost != b.cost ? a.cost < b.cost : a.distance < b.distance;
        });
        for (const Candidate& candidate : candidates)
            if (!english_[candidate.english].answered && !chinese_[candidate.chinese].answered)
                english_[candidate.english].answered = chinese_[candidate.chinese].answered = true;
    }

    /// An unanswered number of `others` that says the same as `wanted`.
    ComparedNumber* findAnswer(const ComparedNumber& wanted, Numbers& others, bool fromEnglish,
                               const ComparedNumber* except) const {
        for (ComparedNumber& other : others)
            if (!other.answered && &other != except && other.number.form != NumberForm::fraction &&
                !other.number.isRange() && (!other.number.faint || wanted.number.low == 1) &&
                (wanted.number.kind != date || wanted.number.low == other.number.low) &&
                agreementOf(wanted, other, fromEnglish))
                return &other;
        return nullptr;
    }

    /// A range answered by two numbers, a day by its month and a number, 3 in 10 by 3 and 10.
    void answerInParts(bool fromEnglish) {
        Numbers& others = fromEnglish ? chinese_ : english_;
        for (ComparedNumber& own : fromEnglish ? english_ : chinese_) {
            const Number& number = own.number;
            if (own.answered)
                continue;
            if (number.kind == date) {
                const double day = std::fmod(number.low, 100);
                answerBoth(own, withValue(own, number.low - day), plainValue(own, day), others, fromEnglish,
                           false);
            } else if (number.whole == 4 && answerQuarters(own, others)) {
                continue;
            } else if (number.form == NumberForm::fraction && number.whole > 0) {
                answerBoth(own, plainValue(own, number.part), plainValue(own, number.whole), others,
                           fromEnglish, false);
            } else if (number.isRange()) {
                answerBoth(own, withValue(own, number.low), withValue(own, number.high), others, fromEnglish,
                           true);
            }
        }
    }

    /// "the first three quarters" are 前三季度.
    static bool answerQuarters(ComparedNumber& own, Numbers& others) {
        for (ComparedNumber& other : others)
            if (!other.answered && other.number.low == own.number.part &&
                other.number.unit.factor == 91.3125) {
                own.answered = other.answered = true;
                return true;
            }
        return false;
    }

    /// Where one end of a range is answered and the other is not, the range is left with that end.
    void answerBoth(ComparedNumber& own, const ComparedNumber& first, const ComparedNumber& second,
                    Numbers& others, bool fromEnglish, bool keepOther) {
        ComparedNumber* one = findAnswer(first, others, fromEnglish, nullptr);
        ComparedNumber* two = findAnswer(second, others, fromEnglish, one);
        if (one != nullptr && two != nullptr) {
            own.answered = one->answered = two->answered = true;
        } else if (keepOther && (one != nullptr || two != nullptr)) {
            (one != nullptr ? one : two)->answered = true;
            own = one != nullptr ? second : first;
            own.ranged = true;
        }
    }

    /// 5 feet 10 inches ↔ 178厘米, a year and six months ↔ 18个月
    void answerSums(bool fromEnglish) {
        Numbers& owns = fromEnglish ? english_ : chinese_;
        Numbers& others = fromEnglish ? chinese_ : english_;
        for (std::size_t i = 0; i + 1 < owns.size(); ++i) {
            const Number& large = owns[i].number;
            const Number& small = owns[i + 1].number;
            constexpr std::size_t reach = 16;
            if ((owns[i].answered && owns[i + 1].answered) || !large.unit ||
                large.unit.dimension != small.unit.dimension || small.unit.factor >= large.unit.factor ||
                small.span.begin > large.span.end + reach)
                continue;
            if (isToldItself(owns[i], others, fromEnglish)) // 10 days and 2 hours ↔ 10天2小时
                continue;
            const ComparedNumber sum =
                withValue(owns[i], large.low + small.low * small.unit.factor / large.unit.factor);
            if (ComparedNumber* answer = findAnswer(sum, others, fromEnglish, nullptr))
                owns[i].answered = owns[i + 1].answered = answer->answered = true;
        }
    }

    /// Whether the other side has the same value in the same measure.
    bool isToldItself(const ComparedNumber& own, const Numbers& others, bool fromEnglish) const {
        return std::any_of(others.begin(), others.end(), [&](const ComparedNumber& other) {
            const auto cost = agreementOf(own, other, fromEnglish);
            return cost && *cost <= 1;
        });
    }

    /// Digits that a space parts (40, 000; 17 5亿) are tried as one number.
    void answerJoined(bool fromEnglish) {
        Numbers& owns = fromEnglish ? english_ : chinese_;
        Numbers& others = fromEnglish ? chinese_ : english_;
        const std::u16string_view text = fromEnglish ? englishText_ : chineseText_;
        for (std::size_t i = 0; i + 1 < owns.size(); ++i) {
            if (owns[i].answered || owns[i + 1].answered)
                continue;
            const auto joined = joinedAt(text, {owns[i].number.span.begin, owns[i + 1].number.span.end},
                                         owns[i].number.span.end, fromEnglish);
            if (!joined)
                continue;
            if (ComparedNumber* answer = findAnswer(*joined, others, fromEnglish, nullptr))
                owns[i].answered = owns[i + 1].answered = answer->answered = true;
        }
    }

    /// The number that `span` holds without the comma and the spaces at `gap`.
    std::optional<ComparedNumber> joinedAt(std::u16string_view text, TextSpan span, std::size_t gap,
                                           bool inEnglish) const {
        constexpr std::size_t longest = 40;
        std::size_t behind = gap;
        while (behind < span.end && (isSpaceUnit(text[behind]) || text[behind] == u','))
            ++behind;
        if (span.length() > longest || behind == gap || behind - gap > 3 || digitAt(text, gap - 1) < 0 ||
            digitAt(text, behind) < 0)
            return std::nullopt;
        std::u16string digits(text.substr(span.begin, gap - span.begin));
        const std::size_t length = span.length() - (behind - gap);
        constexpr std::size_t further = 4; // "1, 000 万": the magnitude was not read behind 000
        digits.append(text.substr(behind, span.end - behind + further));
        const auto joined = comparedNumbers(digits, inEnglish ? Language::english : chineseScript_);
        const bool whole = !joined.empty() && joined.front().number.span.begin == 0 &&
                           joined.front().number.span.end >= length;
        return whole ? std::optional(joined.front()) : std::nullopt;
    }

    Numbers& english_;
    Numbers& chinese_;
    std::u16string_view englishText_;
    std::u16string_view chineseText_;
    Language chineseScript_;
};

bool hasMinus(const Numbers& numbers) {
    return std::any_of(numbers.begin(), numbers.end(),
                       [](const ComparedNumber& one) { return one.number.negative; });
}

void markSigns(Numbers& numbers, bool matters) {
    for (ComparedNumber& one : numbers)
        one.signMatters = matters && one.number.kind != ordinal;
}

} // namespace

MatchedNumbers matchNumbers(std::u16string_view english, std::u16string_view chinese,
                            Language chineseScript) {
    MatchedNumbers matched{.english = comparedNumbers(english, Language::english),
                           .chinese = comparedNumbers(chinese, chineseScript)};
    if (matched.english.size() > mostComparedNumbers || matched.chinese.size() > mostComparedNumbers) {
        matched.english.clear();
        matched.chinese.clear();
        return matched;
    }
    const bool minus = hasMinus(matched.english) || hasMinus(matched.chinese);
    if (minus) {
        markSigns(matched.english, hasMinus(matched.english) || !tellsFall(english, false));
        markSigns(matched.chinese, hasMinus(matched.chinese) || !tellsFall(chinese, true));
    }
    Matcher(matched, english, chinese, chineseScript).match();
    settleRest(english, chinese, matched);
    return matched;
}

} // namespace duizhao
