#include "core/bitext/severity.h"

#include "core/base/names.h"

#include <string>

namespace duizhao {

static constexpr Names<4> names = {"neutral", "minor", "major", "critical"};

std::string_view severityName(Severity severity) { return nameOf(severity, names); }

std::optional<Severity> severityNamed(std::string_view name) {
    std::string lower;
    for (const char c : name)
        lower += lowerAscii(c);
    return valueNamed<Severity>(lower, names);
}

} // namespace duizhao
