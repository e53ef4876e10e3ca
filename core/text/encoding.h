#pragma once

#include <optional>
#include <string_view>

namespace duizhao {

/// The encodings that are read.
enum class Encoding { utf8, utf16le, utf16be, gb18030, big5 };

/// How sure the guess of an encoding is.
enum class Certainty {
    given,    ///< a person said so
    certain,  ///< byte order mark, or well-formed UTF-8 with non-ASCII characters, or pure ASCII
    likely,   ///< the bytes fit and the characters are common ones
    doubtful, ///< another encoding fits nearly as well, or some units could not be decoded
};

/// The name shown and written: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5".
std::string_view encodingName(Encoding encoding);

/// Reads a name, without regard to case, '-' and '_'; also the usual aliases (GBK, GB2312, CP936, Big5-HKSCS,
/// CP950, UTF-16 as UTF-16LE). Nothing for any other name.
std::optional<Encoding> encodingNamed(std::string_view name);

/// "given", "certain", "likely", "doubtful".
std::string_view certaintyName(Certainty certainty);

} // namespace duizhao
