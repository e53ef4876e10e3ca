#include "core/align/marks.h"

#include "core/align/quotations.h"
#include "core/text/characters.h"

namespace duizhao {

namespace {

constexpr std::size_t none = markCount;

std::size_t markOf(char16_t unit) {
    switch (unit) {
    case u'?':
    case 0xFF1F:
        return static_cast<std::size_t>(Mark::question);
    case u'!':
    case 0xFF01:
        return static_cast<std::size_t>(Mark::exclamation);
    case u':':
    case 0xFF1A:
        return static_cast<std::size_t>(Mark::colon);
    case u';':
    case 0xFF1B:
        return static_cast<std::size_t>(Mark::semicolon);
    case 0x2014:
    case 0x2015:
        return static_cast<std::size_t>(Mark::dash);
    case 0x2026:
        return static_cast<std::size_t>(Mark::ellipsis);
    case u'(':
    case 0xFF08:
        return static_cast<std::size_t>(Mark::bracket);
    default:
        return none;
    }
}

std::size_t markAt(std::u16string_view text, std::size_t at) {
    if (text[at] == u'-')
        return text.substr(at, 2) == u"--" ? static_cast<std::size_t>(Mark::dash) : none;
    if (text[at] == u'.')
        return text.substr(at, 3) == u"..." ? static_cast<std::size_t>(Mark::ellipsis) : none;
    return text[at] < u'a' || text[at] > 0x24F ? markOf(text[at]) : none;
}

} // namespace

bool endsClause(std::u16string_view text, std::size_t at) {
    constexpr char16_t openingSingle = 0x2018; // the closing one is an apostrophe as often
    const char16_t unit = text[at];
    if (unit == u',')
        return at + 1 == text.size() || !isAsciiDigit(text[at + 1]);
    if (unit == u'，' || unit == u'。' || unit == openingSingle || isDoubleQuotationMark(unit))
        return true;
    const std::size_t mark = markAt(text, at);
    return mark != none && mark != static_cast<std::size_t>(Mark::bracket);
}

bool MarkFinder::next(FoundMark& found) {
    for (; at_ < text_.size(); ++at_) {
        const std::size_t mark = markAt(text_, at_);
        const bool goesOn = mark == none && (text_[at_] == u'.' || text_[at_] == u'-');
        const bool isNew = mark != none && mark != previous_;
        if (!goesOn)
            previous_ = mark;
        if (isNew) {
            found = {static_cast<Mark>(mark), at_++};
            return true;
        }
    }
    return false;
}

} // namespace duizhao
