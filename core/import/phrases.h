#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace duizhao {

/// Where in a line a phrase must stand.
enum class PhrasePlace {
    whole,  ///< it is the line, but for marks and numbers around it
    start,  ///< the line begins with it
    label,  ///< the line begins with it and a colon, slash or bar follows, or it is the line
    inside, ///< anywhere
};

/// Words that tell what a line is. Written as TextFolder folds: lower case, Simplified, half-width.
struct Phrase {
    std::u16string_view words;
    PhrasePlace place = PhrasePlace::start;
    std::size_t longestLine = 60; ///< in units; in longer lines the words are prose
};

/// The tables of phrases, by what they tell of a line.
enum class PhraseKind {
    hostPage,   ///< what host pages put around an article, wherever it stands
    navigation, ///< links to other pages: previous and next article, related ones
    /// Words that only at the head or the end of a page speak of the host page: an article may have a heading
    /// "总结" or "Search".
    edge,
    credit,    ///< "Originally published at", 翻译自, 来源
    copyright, ///< © and the like
    byline,    ///< 作者, 文/, translator, editor
};
std::span<const Phrase> phrasesOf(PhraseKind kind);

/// `folded` is the line as TextFolder folds it.
bool hasPhrase(std::u16string_view folded, PhraseKind kind);

/// Views, likes, dates, reading time and nothing else: "阅读 1234 评论 5", "2020-09-21 10:33", "5 min read".
bool isCounterLine(std::u16string_view folded);
/// A date written with the name or sign of a month, and nothing else.
bool isDateLine(std::u16string_view folded);
/// A name or two with the date and time of publication: "某报网 2021-03-20 08:30".
bool isDatedLine(std::u16string_view folded);
/// "首页 > 科技 > 正文", "Home | About | Contact".
bool isNavigationList(std::u16string_view folded);

} // namespace duizhao
