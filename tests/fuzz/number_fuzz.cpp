// Any bytes as English and as Chinese: numbers are finite, in order, and lie inside the text. Any bytes as a
// pair: findings lie inside the texts on character borders, those of a difference have both sides, and the
// same pair gives the same.

#include "core/check/number_check.h"
#include "core/number/number.h"
#include "core/text/boundaries.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace duizhao;

void require(bool true_) {
    if (!true_)
        std::abort();
}

void checkReading(const std::u16string& text, Language language) {
    std::size_t at = 0;
    for (const Number& number : findAllNumbers(text, language)) {
        require(at <= number.span.begin && number.span.begin < number.span.end);
        require(number.span.end <= text.size());
        require(std::isfinite(number.high) && 0 <= number.low && number.low <= number.high);
        at = number.span.end;
    }
    require(findNumbers(text, language).size() <= findAllNumbers(text, language).size());
}

bool standsIn(const std::u16string& text, const std::optional<TextSpan>& span) {
    if (!span)
        return true;
    const Boundaries boundaries(text);
    return span->begin < span->end && span->end <= text.size() && boundaries.isCharacterBorder(span->begin) &&
           boundaries.isCharacterBorder(span->end);
}

void checkPair(const CheckedPair& pair) {
    std::vector<Issue> found;
    checkNumbers(pair, found);
    const std::u16string source(pair.source);
    const std::u16string target(pair.target);
    for (const Issue& issue : found) {
        const bool differs = issue.check == "number-magnitude" || issue.check == "number-mismatch";
        require(issue.source || issue.target);
        require(!differs || (issue.source && issue.target));
        require(standsIn(source, issue.source) && standsIn(target, issue.target));
    }
    std::vector<Issue> again;
    checkNumbers(pair, again);
    require(found == again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::u16string text;
    for (std::size_t at = 0; at + 1 < size; at += 2)
        text.push_back(static_cast<char16_t>(data[at] | (data[at + 1] << 8)));
    for (const Language language : {Language::english, Language::chineseSimplified})
        checkReading(text, language);
    const std::size_t tab = text.find(u'\t');
    const std::u16string first = text.substr(0, tab);
    const std::u16string second = tab == std::u16string::npos ? text : text.substr(tab + 1);
    checkPair({0, first, second, Language::english, Language::chineseSimplified});
    checkPair({0, first, second, Language::chineseTraditional, Language::english});
    return 0;
}
