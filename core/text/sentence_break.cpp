#include "core/text/sentence_break.h"

#include "core/text/attribution.h"
#include "core/text/full_stop.h"
#include "core/text/sentence_rules.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t quoteReach = 200; ///< how far back an opening quotation mark is looked for

/// Marks that go on with the sentence whatever stands before them.
bool continuesAnySentence(char32_t c) {
    constexpr std::u32string_view marks = U",;:，、；：)]}）」』”》〉】·/%&=…";
    return marks.find(c) != std::u32string_view::npos;
}

/// Whether a Chinese quotation mark opened before `at` is still open.
bool isInsideQuote(std::u16string_view text, std::size_t at) {
    const std::size_t reach = std::min(at, quoteReach);
    const std::u16string_view before = text.substr(at - reach, reach);
    const std::size_t last = before.find_last_of(u"“”「」『』");
    return last != std::u16string_view::npos && isOpeningMark(before[last]);
}

/// The character before the quotation that the ending closes; 0 where it was opened out of sight.
char16_t beforeQuotation(std::u16string_view text, const SentenceEnding& ending) {
    const std::size_t reach = std::min(ending.begin, quoteReach);
    const std::size_t begin = ending.begin - reach;
    const std::size_t opening = text.substr(begin, reach).find_last_of(u"“「『\"");
    return opening == std::u16string_view::npos ? u'\0' : unitBefore(text, begin + opening);
}

/// Whether the sentence goes on behind the quotation that the ending closes: with words that say who spoke,
/// unless a colon before the quotation did (他說：“…”); or because the quotation stands right in a clause
/// (他大喊“走！”就…).
bool goesOnBehindQuotation(const SentenceContext& context, const SentenceEnding& ending,
                           const Follower& follower) {
    const char16_t before = beforeQuotation(context.text, ending);
    const bool isIntroduced = before == u'：' || before == u':';
    if (!isIntroduced && chineseAttributionAt(context.text, follower.at))
        return true;
    if (!ending.isOpenEnded)
        return false;
    return englishAttributionAt(context.text, follower.at) || goesOnWith(follower.character) ||
           (isHan(follower.character) && isLetter(before));
}

bool breaksAfterStrong(const SentenceContext& context, const SentenceEnding& ending,
                       const Follower& follower) {
    const char16_t before = unitBefore(context.text, ending.begin);
    if (isHan(before) || context.text[ending.begin] >= 0x2E80)
        return true;
    const bool isBare = ending.end == ending.marksEnd;
    const bool isInsideAddress = isBare && !follower.isParted && isWesternWord(before) &&
                                 (isLetter(follower.character) || isDigit(follower.character));
    if (isInsideAddress && !isHan(follower.character))
        return starterFollows(context.text, follower);
    const bool isOfAName = isBare && endsWithItsOwnMark(westernWordBefore(context.text, ending.begin));
    return canStart(context, follower) && (!isOfAName || starterFollows(context.text, follower));
}

bool breaksAfterEllipsis(const SentenceContext& context, const SentenceEnding& ending,
                         const Follower& follower) {
    constexpr std::size_t hesitation = 6; ///< after shorter clauses … is a search for words
    const std::u16string_view text = context.text;
    if (ending.closesQuote)
        return canStart(context, follower);
    if (!isHan(unitBefore(text, ending.begin)) && !isHan(follower.character))
        return canStart(context, follower) && !westernWordAt(text, follower.at).starts_with(u"I") &&
               (follower.isParted || starterFollows(text, follower));
    if (isInsideQuote(text, ending.begin) || goesOnWith(follower.character))
        return false;
    std::size_t clause = 0;
    while (clause <= hesitation && clause < ending.begin && isHan(text[ending.begin - 1 - clause]))
        ++clause;
    return clause > hesitation;
}

} // namespace

bool breaksAfter(const SentenceContext& context, const SentenceEnding& ending) {
    const Follower follower = followerOf(context.text, ending.end);
    if (follower.at >= context.text.size() || continuesAnySentence(follower.character) ||
        isCombining(follower.character))
        return false;
    if (isDash(follower.character))
        return follower.isOnNewLine;
    if (ending.closesQuote && goesOnBehindQuotation(context, ending, follower))
        return false;
    switch (ending.kind) {
    case SentenceEnding::Kind::strong:
        return breaksAfterStrong(context, ending, follower);
    case SentenceEnding::Kind::ellipsis:
        return breaksAfterEllipsis(context, ending, follower);
    case SentenceEnding::Kind::period:
        return breaksAfterFullStop(context, ending, follower);
    }
    return false;
}

} // namespace duizhao
