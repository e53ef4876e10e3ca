#include "core/check/number_check.h"

#include "core/check/number_evidence.h"
#include "core/check/number_matching.h"
#include "core/text/boundaries.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace duizhao {

namespace {

/// The ids and what a finding under each is.
struct NumberFinding {
    const char* check;
    CheckLevel level;
    const char* category;
    Severity severity;
};
constexpr NumberFinding magnitude{"number-magnitude", CheckLevel::usual, "Accuracy/Mistranslation",
                                  Severity::major};
constexpr NumberFinding mismatch{"number-mismatch", CheckLevel::hint, "Accuracy/Mistranslation",
                                 Severity::major};
constexpr NumberFinding repeated{"number-repeated", CheckLevel::hint, "Accuracy/Addition", Severity::minor};
constexpr NumberFinding missing{"number-missing", CheckLevel::off, "Accuracy/Omission", Severity::minor};
constexpr NumberFinding extra{"number-extra", CheckLevel::off, "Accuracy/Addition", Severity::minor};

/// Whether one value is ten, a hundred, a thousand … times the other.
bool isPowerOfTen(double left, double right) {
    if (left <= 0 || right <= 0)
        return false;
    const double power = std::log10(left / right);
    return std::abs(power) > 0.5 && std::abs(power - std::round(power)) < 1e-6;
}

bool countsSomething(const Number& number) {
    return (number.kind == NumberKind::plain || number.kind == NumberKind::money ||
            number.kind == NumberKind::percent) &&
           number.form != NumberForm::fraction && !number.approximate && !number.prose;
}

bool differsInMagnitude(const Number& left, const Number& right) {
    if (!countsSomething(left) || !countsSomething(right) ||
        (left.kind == NumberKind::percent) != (right.kind == NumberKind::percent))
        return false;
    const bool measures = left.unit && left.unit.dimension == right.unit.dimension;
    const double leftFactor = measures ? left.unit.factor : 1;
    const double rightFactor = measures ? right.unit.factor : 1;
    return isPowerOfTen(left.low * leftFactor, right.low * rightFactor) &&
           (!left.isRange() || !right.isRange() ||
            isPowerOfTen(left.high * leftFactor, right.high * rightFactor));
}

/// Collects the findings of one pair.
class Findings {
public:
    Findings(const CheckedPair& pair, std::vector<Issue>& found)
        : pair_(pair), found_(found), sourceIsEnglish_(!isChinese(pair.sourceLanguage)) {}

    void add(const MatchedNumbers& matched) {
        const auto& sources = sourceIsEnglish_ ? matched.english : matched.chinese;
        const auto& targets = sourceIsEnglish_ ? matched.chinese : matched.english;
        const std::size_t first = found_.size();
        for (const auto& [english, chinese] : matched.differing)
            addDiffering(sources[sourceIsEnglish_ ? english : chinese].number,
                         targets[sourceIsEnglish_ ? chinese : english].number);
        for (const std::size_t i : sourceIsEnglish_ ? matched.repeatedChinese : matched.repeatedEnglish)
            addLonely(repeated, LonelyNumber::repeated, false, targets[i].number);
        for (const ComparedNumber& source : sources)
            if (isMissed(source))
                addLonely(missing, LonelyNumber::missing, true, source.number);
        for (const ComparedNumber& target : targets)
            if (isMissed(target))
                addLonely(extra, LonelyNumber::extra, false, target.number);
        std::stable_sort(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(), standsBefore);
    }

private:
    static bool isMissed(const ComparedNumber& compared) {
        return !compared.answered && !compared.number.prose && !compared.number.faint;
    }

    /// In the order of the source; what has no place there comes last, in the order of the target.
    static bool standsBefore(const Issue& left, const Issue& right) {
        if (left.source.has_value() != right.source.has_value())
            return left.source.has_value();
        return left.source ? *left.source < *right.source : *left.target < *right.target;
    }

    Issue issueOf(const NumberFinding& finding) const {
        return {.pair = pair_.number,
                .check = finding.check,
                .level = finding.level,
                .category = finding.category,
                .severity = finding.severity};
    }

    void addDiffering(const Number& source, const Number& target) {
        Issue issue = issueOf(differsInMagnitude(source, target) ? magnitude : mismatch);
        issue.source = onBorders(pair_.source, source.span);
        issue.target = onBorders(pair_.target, target.span);
        issue.evidence = comparedEvidence(pair_.source, source, pair_.target, target);
        found_.push_back(std::move(issue));
    }

    void addLonely(const NumberFinding& finding, LonelyNumber what, bool inSource, const Number& number) {
        Issue issue = issueOf(finding);
        const std::u16string_view text = inSource ? pair_.source : pair_.target;
        (inSource ? issue.source : issue.target) = onBorders(text, number.span);
        issue.evidence = lonelyEvidence(what, text, number);
        found_.push_back(std::move(issue));
    }

    /// Whether a character border lies on both sides of the unit, whatever stands beside it.
    static bool standsAlone(char16_t unit) {
        return (unit >= 0x20 && unit < 0x300) ||
               (unit > 0x3030 && unit <= 0x9FFF && unit != 0x3099 && unit != 0x309A) ||
               (unit >= 0x3000 && unit < 0x302A) || (unit >= 0xFF01 && unit <= 0xFF5E);
    }

    /// The span with the marks that belong to its last character (a combining accent behind a digit).
    static TextSpan onBorders(std::u16string_view text, TextSpan span) {
        const bool begins = span.begin == 0 || standsAlone(text[span.begin - 1]);
        const bool ends = span.end == text.size() || standsAlone(text[span.end]);
        if (begins && ends)
            return span;
        const Boundaries boundaries(text);
        if (!boundaries.isCharacterBorder(span.begin))
            span.begin = boundaries.previousCharacter(span.begin);
        if (!boundaries.isCharacterBorder(span.end))
            span.end = boundaries.nextCharacter(span.end);
        return span;
    }

    const CheckedPair& pair_;
    std::vector<Issue>& found_;
    bool sourceIsEnglish_;
};

} // namespace

void checkNumbers(const CheckedPair& pair, std::vector<Issue>& found) {
    const bool english = !isChinese(pair.sourceLanguage);
    if (english == !isChinese(pair.targetLanguage))
        return;
    const MatchedNumbers matched = english ? matchNumbers(pair.source, pair.target, pair.targetLanguage)
                                           : matchNumbers(pair.target, pair.source, pair.sourceLanguage);
    Findings(pair, found).add(matched);
}

} // namespace duizhao
