#include "core/import/wrapped_lines.h"

#include "core/import/sentence_marks.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace duizhao {

namespace {

/// A line shorter than this (in weight) is no full line of prose.
constexpr double shortestFullLine = 36;

bool canMeet(const ReadLine& first, const ReadLine& second) {
    return !second.line.afterBlank && first.language == second.language && !first.fenced && !second.fenced &&
           first.parts.parts.empty() && second.parts.parts.empty() && first.headingMarks == 0 &&
           second.headingMarks == 0;
}

bool beginsLowerCase(std::u16string_view text) { return !text.empty() && u_islower(text.front()); }

bool endsWithMark(std::u16string_view text) {
    return text.empty() || (!isHan(text.back()) && !isLatinLetter(text.back()) && !isDigit(text.back()));
}

/// The width that a full line of the language has: nearly all lines are below it.
double fullWidth(const std::vector<ReadLine>& lines, PageLanguage language) {
    std::vector<double> weights;
    for (const ReadLine& line : lines)
        if (line.language == language)
            weights.push_back(textWeight(line.evidence));
    if (weights.empty())
        return 0;
    const auto nth = weights.begin() + static_cast<std::ptrdiff_t>(weights.size() * 9 / 10);
    std::nth_element(weights.begin(), nth, weights.end());
    return *nth;
}

struct Meetings {
    std::size_t all = 0;
    std::size_t goOn = 0;
};

bool goesOn(std::u16string_view content, const ReadLine& first, const ReadLine& second, double width) {
    const std::u16string_view before = first.content.of(content);
    const std::u16string_view behind = second.content.of(content);
    const double weight = textWeight(first.evidence);
    if (weight < shortestFullLine || listMarkLength(behind) > 0 || endsStatement(before))
        return false;
    if (first.language == PageLanguage::english)
        return beginsLowerCase(behind);
    return !endsWithMark(before) && weight > 0.85 * width;
}

Meetings countMeetings(std::u16string_view content, const std::vector<ReadLine>& lines, PageLanguage language,
                       double width) {
    Meetings meetings;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (lines[at].language != language || !canMeet(lines[at - 1], lines[at]))
            continue;
        ++meetings.all;
        meetings.goOn += goesOn(content, lines[at - 1], lines[at], width);
    }
    return meetings;
}

} // namespace

WrappedLines findWrappedLines(std::u16string_view content, const std::vector<ReadLine>& lines) {
    WrappedLines wrapped;
    wrapped.englishWidth = fullWidth(lines, PageLanguage::english);
    wrapped.chineseWidth = fullWidth(lines, PageLanguage::chinese);
    const Meetings english = countMeetings(content, lines, PageLanguage::english, wrapped.englishWidth);
    const Meetings chinese = countMeetings(content, lines, PageLanguage::chinese, wrapped.chineseWidth);
    // Wrapped prose goes on in lower case at two of three line ends, and without a mark at most of them.
    wrapped.english = english.goOn > 0 && 5 * english.goOn >= 2 * english.all;
    wrapped.chinese = chinese.goOn > 0 && 2 * chinese.goOn >= chinese.all;
    if (wrapped.english && chinese.goOn > 0 && 4 * chinese.goOn >= chinese.all)
        wrapped.chinese = true;
    return wrapped;
}

bool continuesParagraph(std::u16string_view content, const ReadLine& first, const ReadLine& second,
                        const WrappedLines& wrapped) {
    if (!wrapped.wrapped(first.language) || !canMeet(first, second))
        return false;
    const std::u16string_view before = first.content.of(content);
    const std::u16string_view behind = second.content.of(content);
    if (listMarkLength(behind) > 0 || addressLength(behind, 0) == behind.size())
        return false;
    const double weight = textWeight(first.evidence);
    const double width = wrapped.width(first.language);
    if (first.language == PageLanguage::english && beginsLowerCase(behind))
        return true;
    if (second.line.indent > first.line.indent && endsSentence(before))
        return false;
    return weight >= (endsSentence(before) ? 0.75 : 0.6) * width;
}

} // namespace duizhao
