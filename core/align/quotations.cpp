#include "core/align/quotations.h"

#include "core/text/characters.h"

namespace duizhao {

namespace {

bool isSingle(char16_t unit) {
    return unit == u'\'' || unit == 0x2018 || unit == 0x2019 || unit == 0x300E || unit == 0x300F;
}

bool isLetterOrDigit(char16_t unit) { return isLatinLetter(unit) || isAsciiDigit(unit) || isHanUnit(unit); }

/// A place where only an opening mark can stand: at the beginning, behind a space, bracket or dash.
bool canOpenBehind(std::u16string_view text, std::size_t at) {
    if (at == 0)
        return true;
    const char16_t before = text[at - 1];
    return isSpaceUnit(before) || before == u'(' || before == u'[' || before == u'-' || before == 0x2014 ||
           before == 0xFF08 ||
           ((isSingle(before) || isDoubleQuotationMark(before)) && canOpenBehind(text, at - 1));
}

bool letterFollows(std::u16string_view text, std::size_t at) {
    return at + 1 < text.size() && isLetterOrDigit(text[at + 1]);
}

} // namespace

bool isDoubleQuotationMark(char16_t unit) {
    return unit == u'"' || unit == 0x201C || unit == 0x201D || unit == 0x300C || unit == 0x300D ||
           unit == 0xFF02;
}

bool QuotationReader::isMark(std::u16string_view text, std::size_t at, bool& opens) {
    const char16_t unit = text[at];
    if (isDoubleQuotationMark(unit)) {
        const bool straight = unit == u'"' || unit == 0xFF02;
        opens = unit == 0x201C || unit == 0x300C || (straight && canOpenBehind(text, at));
        doubleOpen_ = opens;
        if (!opens)
            singleOpen_ = false;
        return true;
    }
    if (!isSingle(unit))
        return false;
    opens = unit == 0x2018 || unit == 0x300E || (unit == u'\'' && canOpenBehind(text, at));
    if (!opens && (!singleOpen_ || (letterFollows(text, at) && unit != 0x300F)))
        return false; // an apostrophe
    if (opens && unit == u'\'' && at + 1 < text.size() && isSpaceUnit(text[at + 1]))
        return false;
    singleOpen_ = opens;
    return true;
}

bool QuotationReader::next(std::u16string_view text, std::size_t from, QuotationMark& found) {
    for (std::size_t at = from; at < text.size(); ++at)
        if (bool opens = true; isMark(text, at, opens)) {
            found = {at, opens};
            return true;
        }
    return false;
}

} // namespace duizhao
