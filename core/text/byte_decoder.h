#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/encoding.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace duizhao {

/// Text made of bytes in a known encoding.
struct DecodedBytes {
    std::u16string content;   ///< well-formed UTF-16, no NUL
    std::size_t replaced = 0; ///< undecodable sequences, NULs and lone surrogates, each now one U+FFFD
    std::size_t controls = 0; ///< other control characters that text does not hold; they stay in the content
};

/// Decodes all bytes; a byte order mark must be cut off before. Errors: cancelled,
/// encodingUnknown (ICU's data lacks the converter; the subject is its name).
Result<DecodedBytes> decodeBytes(std::string_view bytes, Encoding encoding, const Progress& progress);

/// The first control characters of ASCII, but for tab, line ends, form feed and escape; and DEL.
constexpr bool isStrayControl(char32_t character) {
    if (character == 0x7F)
        return true;
    return character < 0x20 && !(character >= 0x09 && character <= 0x0D) && character != 0x1B;
}

} // namespace duizhao
