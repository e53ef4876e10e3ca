#include "core/bitext/issue.h"

namespace duizhao {

std::string evidenceText(const Evidence& evidence) {
    std::string text;
    for (std::size_t at = 0; at < evidence.pattern.size(); ++at) {
        const char next = at + 1 < evidence.pattern.size() ? evidence.pattern[at + 1] : '\0';
        if (evidence.pattern[at] != '%' || next < '1' || next > '9') {
            text += evidence.pattern[at];
            continue;
        }
        if (const auto fact = static_cast<std::size_t>(next - '1'); fact < evidence.facts.size())
            text += evidence.facts[fact];
        ++at;
    }
    return text;
}

} // namespace duizhao
