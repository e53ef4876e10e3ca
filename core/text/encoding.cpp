#include "core/text/encoding.h"

#include "core/base/names.h"

#include <string>
#include <utility>

namespace duizhao {

namespace {

constexpr Names<5> encodingNames = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"};
constexpr Names<4> certaintyNames = {"given", "certain", "likely", "doubtful"};

/// Names as `bareName` leaves them.
constexpr std::pair<std::string_view, Encoding> encodingAliases[] = {
    {"utf8", Encoding::utf8},          {"utf8sig", Encoding::utf8},    {"ascii", Encoding::utf8},
    {"usascii", Encoding::utf8},       {"utf16le", Encoding::utf16le}, {"utf16", Encoding::utf16le},
    {"unicode", Encoding::utf16le},    {"utf16be", Encoding::utf16be}, {"gb18030", Encoding::gb18030},
    {"gbk", Encoding::gb18030},        {"gb2312", Encoding::gb18030},  {"euccn", Encoding::gb18030},
    {"cp936", Encoding::gb18030},      {"ms936", Encoding::gb18030},   {"936", Encoding::gb18030},
    {"windows936", Encoding::gb18030}, {"cp54936", Encoding::gb18030}, {"big5", Encoding::big5},
    {"big5hkscs", Encoding::big5},     {"cp950", Encoding::big5},      {"ms950", Encoding::big5},
    {"950", Encoding::big5},           {"windows950", Encoding::big5}, {"csbig5", Encoding::big5},
    {"big5eten", Encoding::big5},
};

/// Lower case, without '-', '_' and blanks.
std::string bareName(std::string_view name) {
    std::string bare;
    for (const char c : name)
        if (c != '-' && c != '_' && c != ' ')
            bare += lowerAscii(c);
    return bare;
}

} // namespace

std::string_view encodingName(Encoding encoding) { return nameOf(encoding, encodingNames); }

std::optional<Encoding> encodingNamed(std::string_view name) {
    const std::string bare = bareName(name);
    for (const auto& [alias, encoding] : encodingAliases)
        if (bare == alias)
            return encoding;
    return std::nullopt;
}

std::string_view certaintyName(Certainty certainty) { return nameOf(certainty, certaintyNames); }

} // namespace duizhao
