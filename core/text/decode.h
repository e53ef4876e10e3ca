#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/encoding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace duizhao {

/// What decoding made of a file's bytes.
struct DecodedText {
    std::u16string content; ///< well-formed UTF-16, no NUL, without byte order mark; line ends as they were
    Encoding encoding = Encoding::utf8;
    Certainty certainty = Certainty::certain;
    std::size_t replaced = 0; ///< undecodable sequences, NULs and lone surrogates, each now one U+FFFD

    bool operator==(const DecodedText&) const = default;
};

/// Decodes bytes as `given`, or as the encoding they look like (a byte order mark, else encoding_guess.h).
/// Text in a given encoding is decoded whatever it looks like; only of given UTF-16 a mark corrects the byte
/// order. The certainty is doubtful where anything was replaced, unless the encoding was given. Errors:
/// fileEmpty (no character after the byte order mark), fileBinary (also where a good part of the text would
/// be U+FFFD and stray controls), cancelled, encodingUnknown (ICU's data lacks the converter); `subject` of
/// the error is left empty for the caller, who knows the file's name.
Result<DecodedText> decode(std::string_view bytes, std::optional<Encoding> given, const Progress& progress);

} // namespace duizhao
