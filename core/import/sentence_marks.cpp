#include "core/import/sentence_marks.h"

#include "core/import/page_language.h"

#include <unicode/uchar.h>

namespace duizhao {

namespace {

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

/// The last unit that is not a closing mark, a space or a Markdown mark; 0 if there is none.
char16_t lastMark(std::u16string_view text) {
    while (!text.empty() && (isClosingUnit(text.back()) || isSpaceMark(text.back()) || text.back() == u'*' ||
                             text.back() == u'_'))
        text.remove_suffix(1);
    return text.empty() ? u'\0' : text.back();
}

} // namespace

bool isChineseSentenceMark(char16_t unit) { return isOneOf(unit, u"。？！｡"); }

bool isSentenceMark(char16_t unit) { return isChineseSentenceMark(unit) || isOneOf(unit, u".?!…"); }

bool isClosingUnit(char16_t unit) { return isOneOf(unit, u"\"'”’)]}）】〕」』》〉»"); }

bool isSpaceMark(char16_t unit) { return u_isUWhiteSpace(unit); }

bool endsSentence(std::u16string_view text, bool colon) {
    const char16_t last = lastMark(text);
    return isSentenceMark(last) || (colon && isOneOf(last, u":：；;"));
}

bool endsStatement(std::u16string_view text) { return isOneOf(lastMark(text), u".。…｡"); }

} // namespace duizhao
