#include "ui/annotating/span_edges.h"

#include "core/text/boundaries.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace duizhao {

namespace {

bool isSpace(char16_t unit) { return u_isUWhiteSpace(unit); }

bool isAlphabetic(std::u16string_view text, TextSpan word) {
    UChar32 first = 0;
    U16_GET(text.data(), 0, word.begin, text.size(), first);
    return u_isalnum(first) && !u_hasBinaryProperty(first, UCHAR_IDEOGRAPHIC);
}

/// The border a step away: of the word, if the step goes into or through one of letters, or of the character.
std::size_t stepFrom(std::u16string_view text, const Boundaries& borders, std::size_t at, int direction) {
    const std::size_t character = direction > 0 ? borders.nextCharacter(at) : borders.previousCharacter(at);
    const TextSpan word = borders.wordAt(direction > 0 ? at : character);
    if (!word.empty() && isAlphabetic(text, word))
        return direction > 0 ? word.end : word.begin;
    return character;
}

} // namespace

std::optional<TextSpan> movedEdge(std::u16string_view text, TextSpan span, bool begin, int direction) {
    const Boundaries borders(text);
    std::size_t edge = begin ? span.begin : span.end;
    const auto atEnd = [&] { return direction > 0 ? edge >= text.size() : edge == 0; };
    if (atEnd())
        return std::nullopt;
    edge = stepFrom(text, borders, edge, direction);
    // An edge never stands at white space inside the span.
    const auto beside = [&] { return begin ? edge : edge - 1; };
    while (!atEnd() && edge > 0 && edge < text.size() && isSpace(text[beside()]))
        edge = stepFrom(text, borders, edge, direction);
    const TextSpan moved = begin ? TextSpan{edge, span.end} : TextSpan{span.begin, edge};
    if (edge > text.size() || (begin ? edge >= span.end : edge <= span.begin))
        return std::nullopt;
    return moved;
}

} // namespace duizhao
