#include "core/check/stray_mark_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"

#include <algorithm>
#include <optional>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

bool opensQuotation(char16_t unit) { return unit == 0x201C || unit == 0x300C; }
bool closesQuotation(char16_t unit) { return unit == 0x201D || unit == 0x300D; }
bool isHyphen(char16_t unit) { return unit == u'-' || unit == 0x2010 || unit == 0x2011; }
bool isDash(char16_t unit) { return isHyphen(unit) || (unit >= 0x2012 && unit <= 0x2015); }
bool isLetter(char16_t unit) { return isLatinLetter(unit) || isHanUnit(unit); }

/// The closing quotation marks that nothing opens.
std::vector<std::size_t> unopenedMarks(std::u16string_view text, bool open) {
    std::vector<std::size_t> marks;
    std::size_t depth = open ? 1 : 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (opensQuotation(text[at]))
            ++depth;
        else if (closesQuotation(text[at]) && depth-- == 0)
            marks.push_back(at), depth = 0;
    }
    return marks;
}

/// Whether the source closes a quotation that it does not open, or uses marks that do not tell.
bool sourceClosesToo(std::u16string_view source) {
    return !unopenedMarks(source, false).empty() || std::count(source.begin(), source.end(), u'"') % 2 != 0;
}

/// Whether a hyphen at `at` has lost the word it joined: the end of a sentence or quotation stands before it.
bool isCutHyphen(std::u16string_view text, std::size_t at) {
    if (!isHyphen(text[at]) || at + 1 >= text.size() || !isLetter(text[at + 1]))
        return false;
    std::size_t before = at;
    while (before > 0 && isSpaceUnit(text[before - 1]))
        --before;
    if (before == 0)
        return true;
    const char16_t unit = text[before - 1];
    return unit == 0x3002 || unit == 0xFF01 || unit == 0xFF1F || closesQuotation(unit);
}

/// Behind the word that begins at `at`: a run of Latin letters and digits, or one Chinese character.
std::size_t wordEnd(std::u16string_view text, std::size_t at) {
    if (!isLatinLetter(text[at]))
        return std::min(text.size(), at + (text[at] >= 0xD800 && text[at] < 0xDC00 ? 2 : 1));
    while (at < text.size() && (isLatinLetter(text[at]) || isAsciiDigit(text[at])))
        ++at;
    return at;
}

/// The first of `marks` behind `at` with nothing but letters and spaces between.
std::optional<std::size_t> markOfClause(std::u16string_view text, std::size_t at,
                                        const std::vector<std::size_t>& marks) {
    std::size_t end = at + 1;
    while (end < text.size() && (isLetter(text[end]) || isAsciiDigit(text[end]) || isLowSurrogate(text[end])))
        ++end;
    const auto found = std::lower_bound(marks.begin(), marks.end(), at);
    return found != marks.end() && *found == end ? std::optional(end) : std::nullopt;
}

/// Whether the source has the word with its hyphen, as an option of a command.
bool standsInSource(PairReading& pair, TextSpan word) {
    return pair.source().find(word.of(pair.target())) != std::u16string_view::npos;
}

void addHyphen(PairReading& pair, TextSpan span, std::vector<Issue>& found) {
    addIssue(found, "stray-mark", std::nullopt, span,
             {QT_TRANSLATE_NOOP("Evidence", "“%1” begins with a hyphen that joins it to nothing."),
              {quoted(pair.target(), span)}});
}

} // namespace

void checkStrayMarks(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    std::vector<std::size_t> marks = unopenedMarks(text, pair.quotationOpen());
    if (!marks.empty() && sourceClosesToo(pair.source()))
        marks.clear();
    const std::size_t first = std::min(pair.source().find_first_not_of(u' '), pair.source().size());
    const bool sourceBeginsWithDash = first < pair.source().size() && isDash(pair.source()[first]);
    std::size_t joined = text.npos; // a closing mark that a hyphen's finding holds
    auto nextMark = marks.begin();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (nextMark != marks.end() && *nextMark == at) {
            ++nextMark;
            if (at != joined)
                addIssue(found, "stray-mark", std::nullopt, TextSpan{at, at + 1},
                         {QT_TRANSLATE_NOOP("Evidence", "“%1” closes a quotation that nothing opens."),
                          {quoted(text, {at, at + 1})}});
        } else if (isCutHyphen(text, at) && !standsInSource(pair, {at, wordEnd(text, at + 1)}) &&
                   !(sourceBeginsWithDash && found.empty() && at < 4)) {
            const auto mark = markOfClause(text, at, marks);
            joined = mark.value_or(text.npos);
            addHyphen(pair, {at, mark ? *mark + 1 : wordEnd(text, at + 1)}, found);
        }
    }
}

void checkBrackets(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    constexpr std::u16string_view opening = u"([（【《〈「『";
    constexpr std::u16string_view closing = u")]）】》〉」』";
    const std::u16string_view text = pair.target();
    std::vector<std::size_t> open;
    const auto add = [&](std::size_t at) {
        addIssue(found, "brackets", std::nullopt, TextSpan{at, at + 1},
                 {QT_TRANSLATE_NOOP("Evidence", "The bracket “%1” has no counterpart of its kind."),
                  {quoted(text, {at, at + 1})}});
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (opening.find(text[at]) != opening.npos) {
            open.push_back(at);
            continue;
        }
        const std::size_t kind = closing.find(text[at]);
        if (kind == closing.npos)
            continue;
        if (open.empty() && at > 0 && at < 4 && text[at] == u')')
            continue; // the label of a list's item: 1) a)
        if (open.empty() || text[open.back()] != opening[kind])
            add(at);
        if (!open.empty())
            open.pop_back();
    }
    for (const std::size_t at : open)
        add(at);
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
