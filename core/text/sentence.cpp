#include "core/text/sentence.h"

#include "core/text/boundaries.h"
#include "core/text/sentence_break.h"
#include "core/text/sentence_ending.h"
#include "core/text/sentence_rules.h"
#include "core/text/white_space.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t ordinaryBracket = 250; ///< UTF-16 units; sentences inside a longer bracket are parted

std::size_t skipWhiteSpace(std::u16string_view text, std::size_t at) {
    while (at < text.size() && isWhiteSpace(text[at]))
        ++at;
    return at;
}

/// Whether [begin, end), all white space, holds an empty line or a paragraph separator.
bool partsParagraphs(std::u16string_view space) {
    return std::count(space.begin(), space.end(), u'\n') > 1 ||
           space.find(u'\x2029') != std::u16string_view::npos;
}

/// Walks once through a text and finds where its sentences end.
class Splitter {
public:
    Splitter(std::u16string_view text, Language language, const Progress& progress)
        : text_(text), language_(language), progress_(progress), words_(skipWhiteSpace(text, 0)) {}

    std::vector<TextSpan> split() {
        std::size_t asked = 0;
        while (at_ < text_.size()) {
            if (at_ >= asked) {
                if (progress_.cancelled())
                    return std::move(spans_);
                asked = at_ + (std::size_t{1} << 16);
            }
            step();
        }
        endSentence(text_.size());
        return std::move(spans_);
    }

private:
    void step() {
        const char16_t unit = text_[at_];
        if (unit == u'"')
            oddQuotes_ = !oddQuotes_;
        else if (isWhiteSpace(unit))
            return stepOverSpace();
        else if (const auto ending = readEnding(text_, at_, oddQuotes_))
            return stepOverEnding(*ending);
        else if (at_ >= protectedEnd_ && isOpeningMark(unit))
            protectBracket();
        ++at_;
    }

    void stepOverSpace() {
        const std::size_t end = skipWhiteSpace(text_, at_);
        if (at_ > sentence_ && partsParagraphs(text_.substr(at_, end - at_)) && !isCombiningAt(end)) {
            endSentence(end);
            oddQuotes_ = false;
            protectedEnd_ = 0;
        }
        at_ = end;
    }

    void stepOverEnding(const SentenceEnding& ending) {
        const bool isProtected = ending.begin < protectedEnd_;
        const bool endsBracket =
            isProtected && !isTitle_ && ending.end >= protectedEnd_ && !ending.isOpenEnded;
        const std::size_t next = skipWhiteSpace(text_, ending.end);
        const auto quotes = std::count(text_.begin() + static_cast<std::ptrdiff_t>(ending.begin),
                                       text_.begin() + static_cast<std::ptrdiff_t>(ending.end), u'"');
        oddQuotes_ = oddQuotes_ != (quotes % 2 == 1);
        if ((!isProtected || endsBracket) && breaksAfter({text_, language_, words_}, ending))
            endSentence(next);
        at_ = ending.end;
    }

    /// A bracket of ordinary length in the middle of a sentence holds no end of it.
    void protectBracket() {
        const char16_t opening = text_[at_];
        const char16_t closing = closingBracket(opening);
        isTitle_ = opening == u'《' || opening == u'〈';
        const std::u16string_view inside = text_.substr(at_ + 1, ordinaryBracket);
        const bool isClosed = closing != 0 && inside.find(closing) != std::u16string_view::npos;
        if (!isClosed || (!isTitle_ && words_ == at_))
            return;
        std::size_t depth = 1;
        for (std::size_t at = 0; at < inside.size() && depth > 0; ++at) {
            depth += inside[at] == opening;
            depth -= inside[at] == closing;
            if (depth == 0)
                protectedEnd_ = at_ + 1 + at + 1;
        }
    }

    /// Adds the sentence up to `end`, cut where it is too long.
    void endSentence(std::size_t end) {
        while (end - sentence_ > longestSentence)
            addSpan(cutBefore(sentence_ + longestSentence));
        addSpan(end);
    }

    void addSpan(std::size_t end) {
        if (end > sentence_)
            spans_.push_back({sentence_, end});
        sentence_ = end;
        words_ = skipWhiteSpace(text_, end);
    }

    /// Whether what stands at the place belongs to the character before, be it a blank.
    bool isCombiningAt(std::size_t at) const {
        if (at >= text_.size())
            return false;
        char32_t character = 0;
        U16_NEXT(text_, at, text_.size(), character);
        return isCombining(character);
    }

    /// The last good place to cut at or before `limit`: behind white space in the second half of the
    /// sentence, else between two characters.
    std::size_t cutBefore(std::size_t limit) const {
        for (std::size_t at = limit; at > sentence_ + longestSentence / 2; --at)
            if (isWhiteSpace(text_[at - 1]) && !isCombiningAt(at))
                return at;
        constexpr std::size_t neighbourhood = 200;
        const std::size_t begin = limit - neighbourhood;
        const Boundaries boundaries(text_.substr(begin, 2 * neighbourhood));
        return boundaries.isCharacterBorder(neighbourhood)
                   ? limit
                   : begin + boundaries.previousCharacter(neighbourhood);
    }

    std::u16string_view text_;
    Language language_;
    const Progress& progress_;
    std::vector<TextSpan> spans_;
    std::size_t sentence_ = 0; ///< where the present sentence begins
    std::size_t words_ = 0;    ///< where it begins behind white space
    std::size_t at_ = 0;
    std::size_t protectedEnd_ = 0; ///< behind the bracket whose inside holds no end of a sentence
    bool isTitle_ = false;         ///< that bracket is 《…》
    bool oddQuotes_ = false;       ///< an odd number of straight double quotes stands before at_
};

} // namespace

std::vector<TextSpan> splitSentences(std::u16string_view text, Language language, const Progress& progress) {
    return Splitter(text, language, progress).split();
}

} // namespace duizhao
