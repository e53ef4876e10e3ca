#include "core/import/page_language.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace duizhao {

namespace {

/// The words that hold an English sentence together and seldom stand in a name. Sorted.
constexpr std::array<std::u16string_view, 76> functionWords = {
    u"a",       u"about", u"after", u"all",  u"an",     u"and",   u"any",  u"are",   u"as",   u"at",
    u"be",      u"been",  u"but",   u"by",   u"can",    u"could", u"did",  u"do",    u"does", u"for",
    u"from",    u"had",   u"has",   u"have", u"he",     u"her",   u"his",  u"how",   u"i",    u"if",
    u"in",      u"into",  u"is",    u"it",   u"its",    u"my",    u"no",   u"not",   u"of",   u"on",
    u"or",      u"our",   u"over",  u"she",  u"should", u"so",    u"than", u"that",  u"the",  u"their",
    u"them",    u"there", u"these", u"they", u"this",   u"those", u"to",   u"until", u"up",   u"was",
    u"we",      u"were",  u"what",  u"when", u"where",  u"which", u"who",  u"why",   u"will", u"with",
    u"without", u"would", u"yet",   u"you",  u"your",   u"yours"};
static_assert(std::is_sorted(functionWords.begin(), functionWords.end()));
constexpr std::size_t longestFunctionWord = 7;
/// Between two questions whether to stop.
constexpr std::size_t unitsAtOnce = std::size_t{1} << 18;

bool isChineseMark(char16_t unit) {
    return (unit >= u'\u3001' && unit <= u'\u3002') || (unit >= u'\u3008' && unit <= u'\u3011') ||
           unit == u'\uFF0C' || unit == u'\uFF1A' || unit == u'\uFF1B' || unit == u'\uFF1F' ||
           unit == u'\uFF01' || unit == u'\uFF08' || unit == u'\uFF09';
}

/// āēīōū and ǎěǐǒǔ with their capitals, ǖǘǚǜ: the other tone marks stand in French and Spanish as well.
bool isPinyinMark(char16_t unit) {
    constexpr std::u16string_view marks = u"āēīōūǎěǐǒǔĀĒĪŌŪǍĚǏǑǓǖǘǚǜ";
    return unit > 0xFF && marks.find(unit) != std::u16string_view::npos;
}

bool isAddressUnit(char16_t unit) {
    constexpr std::u16string_view marks = u"-._~:/?#@!$&'*+,;=%()";
    return (unit < 0x80 && (isDigit(unit) || isLatinLetter(unit))) ||
           marks.find(unit) != std::u16string_view::npos;
}

bool beginsWithoutCase(std::u16string_view text, std::size_t at, std::u16string_view lower) {
    if (text.size() - at < lower.size())
        return false;
    for (std::size_t unit = 0; unit < lower.size(); ++unit) {
        const char16_t c = text[at + unit];
        if ((c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c) != lower[unit])
            return false;
    }
    return true;
}

/// The length of an HTML tag or entity that begins the text, 0 if none does.
std::size_t markupLength(std::u16string_view text) {
    constexpr std::size_t longestTag = 300;
    constexpr std::size_t longestEntity = 10;
    if (text.size() < 3)
        return 0;
    const bool entity = text[0] == u'&';
    const bool begins =
        isLatinLetter(text[1]) || (entity ? text[1] == u'#' : text[1] == u'/' || text[1] == u'!');
    if (!begins)
        return 0;
    const std::size_t end =
        text.substr(0, entity ? longestEntity : longestTag).find_first_of(entity ? u";& " : u"><", 1);
    return end != std::u16string_view::npos && text[end] == (entity ? u';' : u'>') ? end + 1 : 0;
}

void countFunctionWords(std::u16string_view text, LanguageEvidence& evidence) {
    std::size_t begin = 0;
    bool inWord = false;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool letter = at < text.size() && isLatinLetter(text[at]);
        if (letter && !inWord)
            begin = at;
        if (!letter && inWord && isFunctionWord(text.substr(begin, at - begin)))
            ++evidence.functionWords;
        inWord = letter;
        if (at < text.size() && isChineseMark(text[at]))
            ++evidence.chineseMarks;
        if (at < text.size() && isPinyinMark(text[at]))
            ++evidence.pinyinMarks;
    }
}

} // namespace

bool isFunctionWord(std::u16string_view word) {
    if (word.size() > longestFunctionWord)
        return false;
    std::array<char16_t, longestFunctionWord> lower{};
    for (std::size_t at = 0; at < word.size(); ++at)
        lower[at] = word[at] >= u'A' && word[at] <= u'Z' ? static_cast<char16_t>(word[at] + 32) : word[at];
    return std::binary_search(functionWords.begin(), functionWords.end(),
                              std::u16string_view{lower.data(), word.size()});
}

bool isHan(char16_t unit) {
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == 0x3005 ||
           unit == 0x3007 || (unit >= 0xF900 && unit <= 0xFAFF) || (unit >= 0xD840 && unit <= 0xD8BF);
}

bool isLatinLetter(char16_t unit) {
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
           (unit >= 0xC0 && unit <= 0x24F && unit != 0xD7 && unit != 0xF7) ||
           (unit >= 0x1E00 && unit <= 0x1EFF) || (unit >= 0xFF21 && unit <= 0xFF3A) ||
           (unit >= 0xFF41 && unit <= 0xFF5A);
}

bool isDigit(char16_t unit) {
    return (unit >= u'0' && unit <= u'9') || (unit >= u'\uFF10' && unit <= u'\uFF19');
}

std::size_t addressLength(std::u16string_view text, std::size_t at) {
    if (at > 0 && text[at - 1] < 0x80 && isLatinLetter(text[at - 1]))
        return 0;
    if (!beginsWithoutCase(text, at, u"http://") && !beginsWithoutCase(text, at, u"https://") &&
        !beginsWithoutCase(text, at, u"www."))
        return 0;
    std::size_t end = at;
    while (end < text.size() && isAddressUnit(text[end]))
        ++end;
    constexpr std::u16string_view sentenceMarks = u".,;:!?'";
    const bool opensBefore = at > 0 && text[at - 1] == u'(';
    while (end > at && (sentenceMarks.find(text[end - 1]) != std::u16string_view::npos ||
                        (opensBefore && text[end - 1] == u')')))
        --end;
    return end - at;
}

LanguageEvidence& LanguageEvidence::operator+=(const LanguageEvidence& more) {
    letters.han += more.letters.han;
    letters.latin += more.letters.latin;
    letters.latinWords += more.letters.latinWords;
    letters.other += more.letters.other;
    letters.digits += more.letters.digits;
    functionWords += more.functionWords;
    chineseMarks += more.chineseMarks;
    addressUnits += more.addressUnits;
    pinyinMarks += more.pinyinMarks;
    return *this;
}

LanguageEvidence findLanguageEvidence(std::u16string_view text, const Progress& progress) {
    LanguageEvidence evidence;
    const auto countPlain = [&](std::size_t begin, std::size_t end) {
        for (; begin < end && !progress.cancelled(); begin += unitsAtOnce) {
            const std::u16string_view plain = text.substr(begin, std::min(unitsAtOnce, end - begin));
            LanguageEvidence part;
            part.letters = countLetters(plain);
            countFunctionWords(plain, part);
            evidence += part;
        }
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        if (const std::size_t markup = unit == u'<' || unit == u'&' ? markupLength(text.substr(at)) : 0) {
            countPlain(begin, at);
            at += markup - 1;
            begin = at + 1;
            continue;
        }
        if (unit != u'h' && unit != u'w' && unit != u'H' && unit != u'W')
            continue;
        if (const std::size_t length = addressLength(text, at)) {
            countPlain(begin, at);
            evidence.addressUnits += length;
            at += length - 1;
            begin = at + 1;
        }
    }
    countPlain(begin, text.size());
    return evidence;
}

PageLanguage pageLanguageOf(const LanguageEvidence& evidence) {
    const LetterCount& letters = evidence.letters;
    if (letters.han + letters.latin == 0 || letters.other > letters.han + letters.latin ||
        (letters.han > letters.latin && 3 * letters.other > letters.han)) // kana among the Han: Japanese
        return PageLanguage::neither;
    if (letters.han == 0 && evidence.pinyinMarks >= 1 && 4 * evidence.pinyinMarks >= letters.latinWords)
        return PageLanguage::neither;
    if (letters.han == 0)
        return PageLanguage::english;
    const double chinese = static_cast<double>(letters.han + evidence.chineseMarks);
    const double english =
        0.35 * static_cast<double>(letters.latinWords) + 1.5 * static_cast<double>(evidence.functionWords);
    return chinese >= english ? PageLanguage::chinese : PageLanguage::english;
}

PageLanguage pageLanguageOf(std::u16string_view text) { return pageLanguageOf(findLanguageEvidence(text)); }

double textWeight(const LanguageEvidence& evidence) {
    const LetterCount& letters = evidence.letters;
    return lettersPerHan * static_cast<double>(letters.han) +
           static_cast<double>(letters.latin + letters.digits);
}

double lengthSpread(double oneWeight, double otherWeight) {
    // Measured on novels: .2 for long paragraphs, .4 at 40 letters, .6 at 10.
    return std::sqrt(0.04 + 5 / (2 + (oneWeight + otherWeight) / 2));
}

double lengthSurprise(double oneWeight, double otherWeight) {
    return std::abs(std::log((oneWeight + 2) / (otherWeight + 2))) / lengthSpread(oneWeight, otherWeight);
}

} // namespace duizhao
