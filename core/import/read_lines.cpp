#include "core/import/read_lines.h"

#include "core/import/sentence_marks.h"

#include <algorithm>

namespace duizhao {

namespace {

bool isFence(std::u16string_view text) { return text.starts_with(u"```") || text.starts_with(u"~~~"); }

/// Marks the lines between code fences; a fence that is never closed is no fence.
void markFences(std::u16string_view content, std::vector<ReadLine>& lines) {
    std::size_t open = lines.size();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!isFence(lines[at].line.span.of(content)))
            continue;
        if (open == lines.size()) {
            open = at;
            continue;
        }
        for (std::size_t inside = open; inside <= at; ++inside) {
            lines[inside].fenced = true;
            lines[inside].joinsNext = inside < at;
        }
        open = lines.size();
    }
}

/// "=====" or "-----" and nothing else.
bool isUnderline(std::u16string_view text) {
    return text.size() >= 3 && (text[0] == u'=' || text[0] == u'-') &&
           text.find_first_not_of(text[0]) == std::u16string_view::npos;
}

/// Takes "## " and a closing " ##" off.
void takeHeadingMarks(std::u16string_view content, ReadLine& line) {
    TextSpan span = line.content;
    while (span.begin < span.end && content[span.begin] == u'#')
        ++span.begin;
    const auto marks = static_cast<int>(span.begin - line.content.begin);
    if (marks == 0 || marks > 6 || span.empty() || !isSpaceMark(content[span.begin]))
        return;
    while (span.end > span.begin && content[span.end - 1] == u'#')
        --span.end;
    span = trimmed(content, span);
    if (span.empty())
        return;
    line.content = span;
    line.headingMarks = marks;
}

/// Takes "**" around the whole line off.
void takeBoldMarks(std::u16string_view content, ReadLine& line) {
    for (const std::u16string_view mark : {u"**", u"__"}) {
        const std::u16string_view text = line.content.of(content);
        if (text.size() > 4 && text.starts_with(mark) && text.ends_with(mark) &&
            text.substr(2, text.size() - 4).find(mark) == std::u16string_view::npos) {
            line.content = trimmed(content, {line.content.begin + 2, line.content.end - 2});
            if (line.content.empty())
                line.content = line.line.span;
        }
    }
}

/// The line beside it already says in one language what a part of this line says: then the line is in the
/// other language only, with a name or an original word in it.
bool isPartnerOf(std::u16string_view content, const ReadLine& neighbour, const LineParts& parts) {
    if (!neighbour.parts.parts.empty() || neighbour.language == PageLanguage::neither || neighbour.fenced)
        return false;
    const bool first = parts.parts[0].language == neighbour.language;
    const LinePart& same = parts.parts[first ? 0 : 1];
    const LinePart& different = parts.parts[first ? 1 : 0];
    if (lengthSurprise(textWeight(neighbour.evidence), textWeight(different.evidence)) > 1.5)
        return false;
    if (!parts.certain)
        return true;
    const std::u16string_view said = same.span.of(content);
    const std::u16string_view beside = neighbour.content.of(content);
    if (beside.size() > 4 * said.size() + 40)
        return false;
    return beside.find(said) != std::u16string_view::npos;
}

void settleParts(std::u16string_view content, std::vector<ReadLine>& lines) {
    std::vector<std::size_t> refused;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].parts.parts.size() != 2)
            continue;
        const bool before = at > 0 && isPartnerOf(content, lines[at - 1], lines[at].parts);
        const bool behind = at + 1 < lines.size() && isPartnerOf(content, lines[at + 1], lines[at].parts);
        if (before || behind)
            refused.push_back(at);
    }
    for (const std::size_t at : refused)
        lines[at].parts = {};
}

/// "React Hooks (React Hooks)" is in both languages if other lines of the page are.
void findSameNames(std::u16string_view content, std::vector<ReadLine>& lines) {
    std::size_t chineseFirst = 0;
    std::size_t englishFirst = 0;
    for (const ReadLine& line : lines)
        if (!line.parts.parts.empty())
            ++(line.parts.parts[0].language == PageLanguage::chinese ? chineseFirst : englishFirst);
    if (chineseFirst + englishFirst == 0)
        return;
    for (ReadLine& line : lines)
        if (line.parts.parts.empty() && line.evidence.letters.han == 0 && !line.fenced &&
            line.content.length() < 120)
            line.parts = findSameParts(content, line.content, chineseFirst >= englishFirst);
}

bool isNumberMark(char16_t unit) {
    return unit == u'.' || unit == u')' || unit == u'、' || unit == u'．' || unit == u'）';
}

bool isHanNumeral(char16_t unit) {
    return std::u16string_view(u"一二三四五六七八九十百").find(unit) != std::u16string_view::npos;
}

std::size_t bulletLength(std::u16string_view text) {
    constexpr std::u16string_view bullets = u"-*•·▪◦‣–●○■□◆◇►➤+";
    if (text.size() < 3 || bullets.find(text[0]) == std::u16string_view::npos)
        return 0;
    const bool tight = text[0] >= u'\u2022' && text[0] != u'–';
    return isSpaceMark(text[1]) || tight ? (isSpaceMark(text[1]) ? 2 : 1) : 0;
}

} // namespace

std::size_t listMarkLength(std::u16string_view text) {
    if (const std::size_t bullet = bulletLength(text))
        return bullet;
    if (text.size() < 3)
        return 0;
    if (text[0] >= u'①' && text[0] <= u'⒛')
        return 1;
    const bool bracket = text[0] == u'(' || text[0] == u'（';
    std::size_t at = bracket ? 1 : 0;
    const std::size_t begin = at;
    const bool han = isHanNumeral(text[at]);
    while (at < text.size() && at - begin < 3 && (han ? isHanNumeral(text[at]) : isDigit(text[at])))
        ++at;
    const bool letter = at == begin && !han && text[at] >= u'a' && text[at] <= u'z';
    at += letter ? 1 : 0;
    if (at == begin || at + 1 >= text.size() || !isNumberMark(text[at]))
        return 0;
    const char16_t mark = text[at];
    if (bracket != (mark == u')' || mark == u'）') && (bracket || letter || han))
        return 0;
    if (han && !bracket && mark != u'、' && mark != u'.' && mark != u'．')
        return 0;
    const char16_t next = text[at + 1];
    if (isDigit(next) || (!isSpaceMark(next) && mark == u'.' && !isHan(next)))
        return 0;
    return isSpaceMark(next) ? at + 2 : at + 1;
}

Result<std::vector<ReadLine>> readLines(std::u16string_view content, bool mixed, const Progress& progress) {
    DUIZHAO_TRY(pageLines, splitLines(content, progress));
    std::vector<ReadLine> lines(pageLines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        lines[at].line = pageLines[at];
        lines[at].content = pageLines[at].span;
    }
    markFences(content, lines);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        if (at % 1024 == 0)
            progress.at(Stage::splitting,
                        0.2 + 0.3 * static_cast<double>(at) / static_cast<double>(lines.size()));
        ReadLine& line = lines[at];
        if (!line.fenced) {
            takeHeadingMarks(content, line);
            takeBoldMarks(content, line);
            if (at > 0 && !line.line.afterBlank && isUnderline(line.content.of(content)))
                lines[at - 1].headingMarks = content[line.content.begin] == u'=' ? 1 : 2;
        }
        line.evidence = findLanguageEvidence(line.content.of(content), progress);
        line.language = pageLanguageOf(line.evidence);
        const LetterCount& letters = line.evidence.letters;
        if (mixed && !line.fenced && letters.han > 0 && letters.latin > 1)
            line.parts = findLineParts(content, line.content, progress);
    }
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    settleParts(content, lines);
    if (mixed)
        findSameNames(content, lines);
    return lines;
}

} // namespace duizhao
