#include "core/exchange/code_point_span.h"

#include "core/text/utf.h"

namespace duizhao {

std::size_t toCodePoints(std::u16string_view text, std::size_t offset) {
    return countCodePoints(text.substr(0, offset));
}

CodePointSpan toCodePoints(std::u16string_view text, TextSpan span) {
    const std::size_t begin = toCodePoints(text, span.begin);
    return {begin, begin + countCodePoints(span.of(text))};
}

} // namespace duizhao
