#include "core/import/line_parts.h"

#include "core/import/sentence_marks.h"
#include "core/import/stop_check.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace duizhao {

namespace {

constexpr std::u16string_view openBrackets = u"(（[【〔";
constexpr std::u16string_view closeBrackets = u")）]】〕";
constexpr std::u16string_view markdownMarks = u"*_~`#";
constexpr std::u16string_view separators = u"/|｜—–-·•=\t\u3000";
/// The largest lengthSurprise of a text and its translation in one line.
constexpr double mostSurprise = 1.75;
/// Longer lines are no headings or paragraphs with a second language in brackets.
constexpr std::size_t longestShortLine = 100'000;

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

/// Without white space, separators and Markdown marks at its ends.
TextSpan withoutMarks(std::u16string_view content, TextSpan span) {
    for (bool more = true; more;) {
        const TextSpan before = span;
        span = trimmed(content, span);
        while (!span.empty() && isOneOf(content[span.begin], u"*_~`#|｜—–/=•·"))
            ++span.begin;
        while (!span.empty() && isOneOf(content[span.end - 1], u"*_~`#|｜—–-/=•·:："))
            --span.end;
        more = span != before;
    }
    return span;
}

LinePart partOf(std::u16string_view content, TextSpan span) {
    LinePart part;
    part.span = withoutMarks(content, span);
    part.evidence = findLanguageEvidence(part.span.of(content));
    part.language = pageLanguageOf(part.evidence);
    return part;
}

const LinePart& inLanguage(const LinePart& one, const LinePart& two, PageLanguage language) {
    return one.language == language ? one : two;
}

/// Two parts that can be a text and its translation.
bool translateEachOther(const LinePart& one, const LinePart& two) {
    if (one.language == PageLanguage::neither || two.language != otherLanguage(one.language))
        return false;
    const LetterCount& english = inLanguage(one, two, PageLanguage::english).evidence.letters;
    const LetterCount& chinese = inLanguage(one, two, PageLanguage::chinese).evidence.letters;
    return 10 * english.han <= english.latinWords &&
           (chinese.latinWords <= chinese.han || chinese.latinWords < english.latinWords) &&
           english.latin >= 2 &&
           lengthSurprise(textWeight(one.evidence), textWeight(two.evidence)) <= mostSurprise;
}

/// One to four capitalised words and nothing else.
bool isName(std::u16string_view text) {
    std::size_t words = 0;
    bool inWord = false;
    for (const char16_t unit : text) {
        if (isHan(unit) || isDigit(unit))
            return false;
        if (isLatinLetter(unit) && !inWord) {
            ++words;
            if (unit >= u'a' && unit <= u'z')
                return false;
        }
        inWord = isLatinLetter(unit) || unit == u'-' || unit == u'\'' || unit == u'’';
    }
    return words >= 1 && words <= 4;
}

/// "English | 中文": chooses the language of a page.
bool isLanguageName(std::u16string_view text) {
    constexpr std::u16string_view names[] = {u"English", u"ENGLISH", u"english", u"EN",
                                             u"En",      u"en",      u"ENG",     u"Eng"};
    return std::find(std::begin(names), std::end(names), text) != std::end(names);
}

/// 埃隆·馬斯克(Elon Musk): a transliterated name with its original.
bool isTransliteration(std::u16string_view content, const LinePart& one, const LinePart& two) {
    const LinePart& chinese = inLanguage(one, two, PageLanguage::chinese);
    const LinePart& english = inLanguage(one, two, PageLanguage::english);
    const auto text = chinese.span.of(content);
    const bool dotted = text.find_first_of(u"·•‧・") != std::u16string_view::npos;
    return isName(english.span.of(content)) && (dotted || endsSentence(text));
}

/// What stands before the bracket that ends a line, and in it.
struct Bracketed {
    TextSpan outside;
    TextSpan inside;
    bool sentenceGoesOn = false; ///< a full stop follows
};

/// outside (inside), with at most a mark behind the bracket.
std::optional<Bracketed> findBracket(std::u16string_view content, TextSpan line) {
    TextSpan span = line;
    while (!span.empty() && isOneOf(content[span.end - 1], u"*_~`:：.。 "))
        --span.end;
    if (span.empty() || !isOneOf(content[span.end - 1], closeBrackets))
        return {};
    int depth = 0;
    for (std::size_t at = span.end; at-- > span.begin;) {
        if (isOneOf(content[at], closeBrackets))
            ++depth;
        if (!isOneOf(content[at], openBrackets) || --depth > 0)
            continue;
        const bool sentenceGoesOn = span.end < line.end && isOneOf(content[span.end], u".。");
        return Bracketed{{span.begin, at}, {at + 1, span.end - 1}, sentenceGoesOn};
    }
    return {};
}

/// Names may outweigh the one Han character between them (Node.js和npm); beside a part without any it is
/// Chinese.
void tellApart(LinePart& one, LinePart& two) {
    LinePart& more = one.evidence.letters.han > 0 ? one : two;
    LinePart& none = &more == &one ? two : one;
    if (none.evidence.letters.han == 0 && none.language == PageLanguage::english &&
        more.evidence.letters.han > 0 && more.evidence.functionWords == 0)
        more.language = PageLanguage::chinese;
}

LineParts findBracketParts(std::u16string_view content, TextSpan line) {
    const auto bracket = findBracket(content, line);
    if (!bracket)
        return {};
    LinePart outside = partOf(content, bracket->outside);
    LinePart inside = partOf(content, bracket->inside);
    tellApart(outside, inside);
    if (!translateEachOther(outside, inside) || isTransliteration(content, outside, inside) ||
        (bracket->sentenceGoesOn && isName(inside.span.of(content))))
        return {};
    return {{outside, inside}, true, true};
}

/// Where an English beginning ends and the Chinese rest begins: the last separator or white space before the
/// first Han character. The Chinese may begin with a Latin word (GPT-3的費用).
std::pair<std::size_t, bool> borderBeforeChinese(std::u16string_view content, TextSpan line) {
    std::size_t firstHan = line.begin;
    while (firstHan < line.end && !isHan(content[firstHan]))
        ++firstHan;
    std::size_t space = firstHan;
    for (std::size_t at = firstHan; at-- > line.begin + 1;) {
        const bool spaced =
            isSpaceMark(content[at - 1]) || isHan(content[at + 1]) || isSpaceMark(content[at + 1]);
        if (isOneOf(content[at], separators) && (content[at] != u'-' || isSpaceMark(content[at - 1])) &&
            spaced)
            return {at, true};
        if (isSpaceMark(content[at]) && space == firstHan)
            space = at;
        if (firstHan - at > 40)
            break;
    }
    return {space, false};
}

/// Where a Chinese beginning ends and the English rest begins.
std::pair<std::size_t, bool> borderBehindChinese(std::u16string_view content, TextSpan line) {
    std::size_t behind = line.end;
    while (behind > line.begin && !isHan(content[behind - 1]))
        --behind;
    std::size_t space = line.end;
    for (std::size_t at = behind; at < line.end && at < behind + 40; ++at) {
        const bool spaced = at + 1 < line.end && (at == behind || isSpaceMark(content[at - 1]));
        if (isOneOf(content[at], separators) && spaced &&
            (content[at] != u'-' || isSpaceMark(content[at + 1])))
            return {at, true};
        if (isSpaceMark(content[at]) && space == line.end)
            space = at;
    }
    if (space == line.end && behind < line.end && isLatinLetter(content[behind]))
        space = behind;
    return {space, false};
}

/// The English words alone prove that they are a text, not a name.
bool isEnglishText(std::u16string_view content, const LinePart& english) {
    return english.evidence.letters.latinWords >= 2 &&
           (english.evidence.functionWords > 0 || endsSentence(english.span.of(content)));
}

LineParts findTwoParts(std::u16string_view content, TextSpan line) {
    for (const bool chineseFirst : {false, true}) {
        const auto [border, separated] =
            chineseFirst ? borderBehindChinese(content, line) : borderBeforeChinese(content, line);
        if (border <= line.begin || border >= line.end)
            continue;
        const LinePart one = partOf(content, {line.begin, border});
        const LinePart two = partOf(content, {border, line.end});
        if (one.language != (chineseFirst ? PageLanguage::chinese : PageLanguage::english) ||
            !translateEachOther(one, two) ||
            endsSentence(one.span.of(content)) != endsSentence(two.span.of(content)))
            continue;
        const LinePart& english = chineseFirst ? two : one;
        const bool named = isTransliteration(content, one, two);
        if (isLanguageName(english.span.of(content)))
            continue;
        if (!separated && english.evidence.letters.latinWords < 2 && english.evidence.letters.latin < 6)
            continue;
        const bool proven =
            separated ? english.evidence.letters.latinWords >= 2 && !named : isEnglishText(content, english);
        return {{one, two}, true, proven};
    }
    return {};
}

/// The sentences of a line, consecutive ones of one language joined.
std::vector<LinePart> sentenceParts(std::u16string_view content, TextSpan line, const Progress& progress) {
    std::vector<LinePart> parts;
    std::size_t begin = line.begin;
    const auto add = [&](std::size_t end) {
        LinePart part = partOf(content, {begin, end});
        begin = end;
        if (part.language == PageLanguage::neither)
            return;
        if (!parts.empty() && parts.back().language == part.language) {
            parts.back().span.end = part.span.end;
            parts.back().evidence += part.evidence;
        } else {
            parts.push_back(part);
        }
    };
    for (std::size_t at = line.begin; at < line.end; ++at) {
        if (stopsAt(at, progress))
            return {};
        if (!isSentenceMark(content[at]))
            continue;
        std::size_t end = at + 1;
        while (end < line.end && (isSentenceMark(content[end]) || isClosingUnit(content[end])))
            ++end;
        const bool atBorder = end == line.end || isSpaceMark(content[end]) || isHan(content[end]) ||
                              isChineseSentenceMark(content[at]);
        if (atBorder)
            add(end);
        at = end - 1;
    }
    add(line.end);
    return parts;
}

/// Texts of all parts in one language are about as long as those of all in the other.
bool balance(const std::vector<LinePart>& parts) {
    double english = 0;
    double chinese = 0;
    for (const LinePart& part : parts)
        (part.language == PageLanguage::english ? english : chinese) += textWeight(part.evidence);
    return lengthSurprise(english, chinese) <= mostSurprise;
}

LineParts findSentenceParts(std::u16string_view content, TextSpan line, const Progress& progress) {
    std::vector<LinePart> parts = sentenceParts(content, line, progress);
    if (parts.size() < 2)
        return {};
    bool paired = parts.size() % 2 == 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const bool last = at + 1 == parts.size();
        if (parts[at].language == PageLanguage::english && !isEnglishText(content, parts[at]))
            return {};
        if (!last && !endsSentence(parts[at].span.of(content)))
            return {};
        paired = paired && (at % 2 == 1 || translateEachOther(parts[at], parts[at + 1]));
    }
    if (!paired && (parts.size() < 3 || !balance(parts)))
        return {};
    return {std::move(parts), paired, true};
}

} // namespace

LineParts findLineParts(std::u16string_view content, TextSpan line, const Progress& progress) {
    if (line.length() > longestShortLine)
        return findSentenceParts(content, line, progress);
    if (LineParts found = findBracketParts(content, line); !found.parts.empty())
        return found;
    if (LineParts found = findSentenceParts(content, line, progress); !found.parts.empty())
        return found;
    return findTwoParts(content, line);
}

LineParts findSameParts(std::u16string_view content, TextSpan line, bool chineseFirst) {
    const auto bracket = findBracket(content, line);
    if (!bracket)
        return {};
    LinePart outside = partOf(content, bracket->outside);
    LinePart inside = partOf(content, bracket->inside);
    if (outside.span.empty() || outside.span.of(content) != inside.span.of(content))
        return {};
    outside.language = chineseFirst ? PageLanguage::chinese : PageLanguage::english;
    inside.language = otherLanguage(outside.language);
    return {{outside, inside}, true, true};
}

} // namespace duizhao
