#include "core/text/text_span.h"

#include "core/text/white_space.h"

namespace duizhao {

TextSpan trimmed(std::u16string_view text, TextSpan span) {
    while (span.begin < span.end && isWhiteSpace(text[span.begin]))
        ++span.begin;
    while (span.begin < span.end && isWhiteSpace(text[span.end - 1]))
        --span.end;
    return span;
}

} // namespace duizhao
