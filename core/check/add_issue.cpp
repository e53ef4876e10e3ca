#include "core/check/add_issue.h"

#include "core/text/characters.h"
#include "core/text/utf.h"

namespace duizhao {

std::string quoted(std::u16string_view text, TextSpan span) {
    constexpr std::size_t most = 40;
    std::u16string_view part = span.of(text);
    if (part.size() <= most)
        return toUtf8(part);
    part = part.substr(0, isLowSurrogate(part[most]) ? most - 1 : most);
    return toUtf8(part) + "…";
}

} // namespace duizhao
