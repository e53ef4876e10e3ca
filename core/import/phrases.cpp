#include "core/import/phrases.h"

#include "core/import/page_language.h"
#include "core/import/phrase_tables.h"
#include "core/import/sentence_marks.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <unordered_map>
#include <vector>

namespace duizhao {

namespace {

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

bool isEdgeMark(char16_t unit) {
    return isOneOf(unit, u" -*_#>»<«•·▪◦|/【】[]()「」『』《》→←▶►▲▼+=~.,:;!?…、。\"'“”’") || isDigit(unit);
}

std::u16string_view withoutEdgeMarks(std::u16string_view text) {
    while (!text.empty() && isEdgeMark(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isEdgeMark(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The line from its first character that is no bullet, bracket or arrow.
std::u16string_view withoutBullet(std::u16string_view text) {
    while (!text.empty() && isOneOf(text.front(), u" -*_#>»<«•·▪◦|【[(「『→←▶►+=~“\""))
        text.remove_prefix(1);
    return text;
}

bool wordEndsAt(std::u16string_view text, std::size_t at) {
    return at >= text.size() || at == 0 || !isLatinLetter(text[at - 1]) || !isLatinLetter(text[at]);
}

/// A line in the forms that phrases are compared with.
struct LineForms {
    std::u16string_view all;
    std::u16string_view bare; ///< without a bullet
    std::u16string_view core; ///< without any marks and numbers at its ends
};

bool startsWith(std::u16string_view text, std::u16string_view words) {
    return text.starts_with(words) && wordEndsAt(text, words.size());
}

bool isLabel(std::u16string_view text, std::u16string_view words) {
    if (!startsWith(text, words))
        return false;
    std::u16string_view rest = text.substr(words.size());
    while (!rest.empty() && isOneOf(rest.front(), u" 】])」』*"))
        rest.remove_prefix(1);
    return rest.empty() || isOneOf(rest.front(), u":/|>»→-–—丨·");
}

/// `inside` phrases are looked up by their place in the line, all others by its beginning.
bool matches(const LineForms& line, const Phrase& phrase, std::size_t at) {
    if (line.all.size() > phrase.longestLine)
        return false;
    switch (phrase.place) {
    case PhrasePlace::whole:
        return line.core == phrase.words;
    case PhrasePlace::start:
        return startsWith(line.bare, phrase.words);
    case PhrasePlace::label:
        return isLabel(line.bare, phrase.words);
    case PhrasePlace::inside:
        return line.all.substr(at).starts_with(phrase.words);
    }
    return false;
}

/// A table of phrases, found by their first unit.
class PhraseIndex {
public:
    explicit PhraseIndex(std::span<const Phrase> phrases) {
        for (const Phrase& phrase : phrases) {
            const bool inside = phrase.place == PhrasePlace::inside;
            (inside ? inside_ : beginning_)[phrase.words.front()].push_back(&phrase);
            if (inside)
                insideFirst_.set(phrase.words.front() % insideFirst_.size());
        }
    }

    bool holds(std::u16string_view folded) const {
        const LineForms line{folded, withoutBullet(folded), withoutEdgeMarks(folded)};
        if ((!line.bare.empty() && anyOf(beginning_, line, line.bare.front(), 0)) ||
            (!line.core.empty() && anyOf(beginning_, line, line.core.front(), 0)))
            return true;
        for (std::size_t at = 0; !inside_.empty() && at < folded.size(); ++at)
            if (insideFirst_.test(folded[at] % insideFirst_.size()) && anyOf(inside_, line, folded[at], at))
                return true;
        return false;
    }

private:
    using ByFirstUnit = std::unordered_map<char16_t, std::vector<const Phrase*>>;

    static bool anyOf(const ByFirstUnit& phrases, const LineForms& line, char16_t first, std::size_t at) {
        const auto found = phrases.find(first);
        return found != phrases.end() &&
               std::any_of(found->second.begin(), found->second.end(),
                           [&](const Phrase* phrase) { return matches(line, *phrase, at); });
    }

    ByFirstUnit beginning_;
    ByFirstUnit inside_;
    std::bitset<1024> insideFirst_; ///< whether a unit with this remainder begins one of them
};

constexpr std::array<std::u16string_view, 64> counterWords = {
    u"minutes read", u"minute read", u"min read", u"reading time",
    u"min",          u"views",       u"view",     u"likes",
    u"like",         u"comments",    u"comment",  u"shares",
    u"share",        u"reads",       u"claps",    u"followers",
    u"retweets",     u"upvotes",     u"阅读时间", u"阅读时长",
    u"阅读数",       u"阅读量",      u"阅读",     u"浏览量",
    u"浏览次数",     u"浏览",        u"人阅读",   u"评论数",
    u"评论",         u"点赞数",      u"点赞",     u"收藏数",
    u"收藏",         u"转发",        u"分享",     u"粉丝",
    u"访问量",       u"点击数",      u"点击量",   u"点击",
    u"热度",         u"字数",        u"预计",     u"分钟",
    u"次",           u"人",          u"赞",       u"条",
    u"个",           u"原创",        u"已于",     u"修改",
    u"于",           u"发布时间",    u"更新时间", u"发布",
    u"更新",         u"时间",        u"约",       u"共",
    u"published",    u"posted",      u"updated",  u"字"};

constexpr std::array<std::u16string_view, 54> dateWords = {
    u"january",  u"february", u"march",    u"april",  u"june", u"july", u"august", u"september", u"october",
    u"november", u"december", u"jan",      u"feb",    u"mar",  u"apr",  u"may",    u"jun",       u"jul",
    u"aug",      u"sept",     u"sep",      u"oct",    u"nov",  u"dec",  u"monday", u"tuesday",   u"wednesday",
    u"thursday", u"friday",   u"saturday", u"sunday", u"年",   u"月",   u"日",     u"号",        u"时",
    u"分",       u"秒",       u"星期",     u"周",     u"上午", u"下午", u"pm",     u"am",        u"th",
    u"st",       u"nd",       u"rd",       u"utc",    u"gmt",  u"est",  u"edt",    u"on",        u"at"};

/// Takes all of the words away, wherever they stand as words; counts them.
template <std::size_t Count>
std::size_t takeWords(std::u16string& text, const std::array<std::u16string_view, Count>& words) {
    std::size_t taken = 0;
    for (const std::u16string_view word : words)
        for (std::size_t at = text.find(word); at != std::u16string::npos; at = text.find(word, at)) {
            const bool bounded = (at == 0 || !isLatinLetter(text[at - 1]) || !isLatinLetter(word.front())) &&
                                 (at + word.size() >= text.size() || !isLatinLetter(text[at + word.size()]) ||
                                  !isLatinLetter(word.back()));
            if (!bounded) {
                ++at;
                continue;
            }
            text.replace(at, word.size(), u" ");
            ++taken;
        }
    return taken;
}

bool hasLetters(std::u16string_view text) {
    return std::any_of(text.begin(), text.end(), [](char16_t unit) {
        return isHan(unit) || isLatinLetter(unit) ||
               (unit > 0x2FF && !isEdgeMark(unit) && !isSpaceMark(unit));
    });
}

bool hasDigit(std::u16string_view text) { return std::any_of(text.begin(), text.end(), isDigit); }

constexpr std::size_t longestListLine = 160;

std::vector<std::u16string_view> splitParts(std::u16string_view text, std::u16string_view marks) {
    std::vector<std::u16string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at)
        if (at == text.size() || isOneOf(text[at], marks)) {
            std::u16string_view part = text.substr(begin, at - begin);
            while (!part.empty() && part.front() == u' ')
                part.remove_prefix(1);
            while (!part.empty() && part.back() == u' ')
                part.remove_suffix(1);
            if (!part.empty())
                parts.push_back(part);
            begin = at + 1;
        }
    return parts;
}

bool isShortLabel(std::u16string_view part) { return part.size() <= (isHan(part.front()) ? 8u : 24u); }

bool isKnownLabel(std::u16string_view part) {
    return hasPhrase(part, PhraseKind::edge) || hasPhrase(part, PhraseKind::hostPage);
}

} // namespace

std::span<const Phrase> phrasesOf(PhraseKind kind) {
    switch (kind) {
    case PhraseKind::hostPage:
        return hostPagePhrases();
    case PhraseKind::navigation:
        return navigationPhrases();
    case PhraseKind::edge:
        return edgePhrases();
    case PhraseKind::credit:
        return creditPhrases();
    case PhraseKind::copyright:
        return copyrightPhrases();
    case PhraseKind::byline:
        return bylinePhrases();
    }
    return {};
}

bool hasPhrase(std::u16string_view folded, PhraseKind kind) {
    static const std::array<PhraseIndex, 6> indexes = {
        PhraseIndex(hostPagePhrases()), PhraseIndex(navigationPhrases()), PhraseIndex(edgePhrases()),
        PhraseIndex(creditPhrases()),   PhraseIndex(copyrightPhrases()),  PhraseIndex(bylinePhrases())};
    return indexes[static_cast<std::size_t>(kind)].holds(folded);
}

bool isCounterLine(std::u16string_view folded) {
    constexpr std::ptrdiff_t mostLetters = 50;
    if (folded.size() > 100 || !hasDigit(folded) ||
        std::count_if(folded.begin(), folded.end(), [](char16_t c) { return isHan(c) || isLatinLetter(c); }) >
            mostLetters)
        return false;
    std::u16string text(folded);
    const std::size_t counters = takeWords(text, counterWords);
    const std::size_t dates = takeWords(text, dateWords);
    if (hasLetters(text))
        return false;
    // Without words it is a time stamp; digits alone are a number of the text.
    return counters > 0 || (dates == 0 && folded.find_first_of(u":-/.") != std::u16string_view::npos &&
                            std::count_if(folded.begin(), folded.end(), isDigit) >= 6);
}

bool isDateLine(std::u16string_view folded) {
    if (folded.size() > 60 || !hasDigit(folded))
        return false;
    std::u16string text(folded);
    const std::size_t dates = takeWords(text, dateWords);
    return dates > 0 && !hasLetters(text);
}

bool isDatedLine(std::u16string_view folded) {
    constexpr std::size_t longestName = 24;
    if (folded.size() > 60 || endsSentence(folded))
        return false;
    for (std::size_t at = 0; at + 16 <= folded.size(); ++at) {
        const std::u16string_view stamp = folded.substr(at, 16); // 2021-03-20 08:30
        constexpr std::u16string_view shape = u"0000-00-00 00:00";
        bool fits = true;
        for (std::size_t unit = 0; fits && unit < shape.size(); ++unit)
            fits = shape[unit] == u'0'
                       ? isDigit(stamp[unit])
                       : shape[unit] == stamp[unit] ||
                             (shape[unit] == u'-' && (stamp[unit] == u'/' || stamp[unit] == u'.'));
        if (fits)
            return at <= longestName && folded.size() - at - 16 <= longestName;
    }
    return false;
}

bool isNavigationList(std::u16string_view folded) {
    if (folded.size() > longestListLine || folded.starts_with(u"|") || endsStatement(folded) ||
        folded.find_first_of(u">›»|•·/ ") == std::u16string_view::npos)
        return false;
    for (const std::u16string_view marks : {u">›»", u"|", u"•·", u"/"}) {
        const auto parts = splitParts(folded, marks);
        const bool known = !parts.empty() && std::any_of(parts.begin(), parts.end(), isKnownLabel);
        const bool allShort = std::all_of(parts.begin(), parts.end(), isShortLabel);
        const bool arrows = marks[0] == u'>';
        if (parts.size() >= (arrows || known ? 2u : 4u) && (arrows ? known || parts.size() >= 3 : allShort) &&
            (known || (arrows && allShort)))
            return true;
    }
    const auto words = splitParts(folded, u" ");
    const auto knownWords = std::count_if(words.begin(), words.end(), isKnownLabel);
    return words.size() >= 2 && 3 * static_cast<std::size_t>(knownWords) >= words.size() && knownWords >= 2 &&
           std::all_of(words.begin(), words.end(),
                       [](std::u16string_view word) { return isHan(word.front()) && isShortLabel(word); });
}

} // namespace duizhao
